import { createReadStream } from 'fs';
import { StringDecoder } from 'string_decoder';
import { UserError } from './error';
import { Documents } from './read/documents';
import type { Entry, Splitter } from './read/entry';
import { Lines } from './read/lines';
import { extensionOf } from './read/paths';
import { Sniff } from './read/sniff';
import { Values } from './read/values';

export type { Entry } from './read/entry';
export { filesOf } from './read/paths';

/** Bytes read at once: the unit of work between two looks at the output. */
const PIECE = 256 * 1024;

function splitterOf(file: string): Splitter {
  switch (extensionOf(file)) {
    case '.yaml':
    case '.yml':
      return new Documents(file);
    case '.json':
      return new Values(file);
    case '.jsonl':
    case '.ndjson':
      return new Lines(file);
    default:
      return new Sniff(file);
  }
}

/**
 * Reads one file, or standard input for `-`, piece by piece. Each piece gives the entries that end in it, made one after another as they are asked
 * for: memory does not grow with the input, and no entry costs a turn of the event loop.
 */
export async function* read(file: string, stdin: AsyncIterable<Uint8Array | string>): AsyncGenerator<Iterable<Entry>> {
  yield* split(readable(file, file === '-' ? stdin : createReadStream(file, { highWaterMark: PIECE })), splitterOf(file));
}

/** What cannot be read is the user's to mend. */
async function* readable(file: string, bytes: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  try {
    for await (const piece of bytes) yield piece;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new UserError(`${file === '-' ? 'standard input' : file}: ${code === 'EACCES' || code === 'EPERM' ? 'may not be read' : `cannot be read (${code})`}`);
  }
}

async function* split(source: AsyncIterable<Uint8Array | string>, splitter: Splitter): AsyncGenerator<Iterable<Entry>> {
  const decoder = new StringDecoder('utf8');
  let first = true;
  for await (const piece of source) {
    let text = typeof piece === 'string' ? piece : decoder.write(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
    if (text === '') continue;
    if (first && text.startsWith('\uFEFF')) text = text.slice(1);
    first = false;
    if (text !== '') yield splitter.push(text);
  }
  yield splitter.push(decoder.end());
  yield splitter.end();
}
