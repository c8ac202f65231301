import { Documents } from './documents';
import type { Entry, Splitter } from './entry';
import { Lines } from './lines';
import { extensionOf } from './paths';
import { Sniff } from './sniff';
import { Values } from './values';

/** What cuts a file of its name into entries. */
export function splitterOf(file: string): Splitter {
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

/** The entries of a file that has been read as a whole. */
export function* entriesOf(file: string, text: string): Iterable<Entry> {
  const splitter = splitterOf(file);
  yield* splitter.push(text);
  yield* splitter.end();
}
