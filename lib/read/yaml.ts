import type { SchemaOptions } from 'yaml';
import type { Where } from '../issue';
import { documentIn } from './document';
import { malformed, positionOf, type Entry } from './entry';
import { Locator, longNumbersIn } from './locate';
import { SCALARS } from './scalars';

/** YAML as a server reads it. */
const OPTIONS: SchemaOptions & { readonly version: '1.1' } = { version: '1.1', schema: 'failsafe', customTags: SCALARS, merge: true };

/** Only a text with so many digits may hold an integer that a double does not. */
const LONG_NUMBER = /[\da-fA-F_]{14}/;

/** One YAML document that begins at `at.line`; nothing if it is empty. */
export function parseYaml(text: string, at: Where): Entry | undefined {
  const start = (at.line ?? 1) - 1;
  const read = documentIn(text, OPTIONS);
  if ('why' in read) {
    if (read.offset === undefined) return malformed(at, read.why);
    const { line, column } = positionOf(text, read.offset);
    return malformed({ ...at, line: start + line }, read.why, column);
  }
  const { document, value: object, length } = read;
  if (object === null) return undefined;
  const locator = new Locator(document, text);
  const { line } = positionOf(text, document.contents?.range?.[0] ?? 0);
  return {
    at: { ...at, line: start + line },
    object,
    length,
    oddities: LONG_NUMBER.test(text) ? longNumbersIn(document) : undefined,
    locate: path => start + locator.line(path),
  };
}
