import { createReadStream } from 'fs';
import { UserError } from './error';
import { printable } from './messages/words';
import { malformed, type Entry, type Splitter } from './read/entry';
import { unreadable } from './read/paths';
import { splitterOf } from './read/splitter';
import { isForeign, Utf8 } from './read/text';

export type { Entry } from './read/entry';
export { filesOf } from './read/paths';

/** Bytes read at once: the unit of work between two looks at the output. */
const PIECE = 256 * 1024;

/**
 * Reads one file, or standard input for `-`, piece by piece. Each piece gives the entries that end in it, made one after another as they are asked
 * for: memory does not grow with the input, and no entry costs a turn of the event loop.
 *
 * @param named whether the user named the file itself: it may be a pipe then, as of a shell's `<(…)`
 */
export async function* read(file: string, stdin: AsyncIterable<Uint8Array | string>, named = true): AsyncGenerator<Iterable<Entry>> {
  const fault = named ? undefined : unreadable(file);
  if (fault !== undefined) throw new UserError(`${printable(file)}: ${fault}`);
  yield* split(readable(file, file === '-' ? stdin : createReadStream(file, { highWaterMark: PIECE })), splitterOf(file), file);
}

/** What cannot be read is the user's to mend. */
async function* readable(file: string, bytes: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array | string> {
  try {
    for await (const piece of bytes) yield piece;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new UserError(`${file === '-' ? 'standard input' : printable(file)}: ${Object.prototype.hasOwnProperty.call(WHY, code) ? WHY[code] : `cannot be read (${code})`}`);
  }
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'has become a folder',
  ENOENT: 'no longer exists',
  ENXIO: 'is a socket, not a file',
};

async function* split(source: AsyncIterable<Uint8Array | string>, splitter: Splitter, file: string): AsyncGenerator<Iterable<Entry>> {
  const decoder = new Utf8();
  let first = true;
  for await (const piece of source) {
    if (piece.length === 0) continue;
    if (first && typeof piece !== 'string' && isForeign(piece)) {
      yield [malformed({ file }, 'no-utf-8')];
      return;
    }
    let text = typeof piece === 'string' ? piece : decoder.write(piece);
    if (text === '') continue;
    if (first && text.startsWith('\uFEFF')) text = text.slice(1);
    first = false;
    if (text !== '') yield splitter.push(text);
  }
  yield splitter.push(decoder.end());
  yield splitter.end();
}
