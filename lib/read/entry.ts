import { odditiesOf, type Oddity } from './oddities';
import { isPlain } from './plain';
import { brokenAt } from './text';
import type { Issue, Where } from '../issue';

/** One object of the input, or the reason why there is none. */
export interface Entry {
  readonly at: Where;
  /** What was parsed; it need not be a mapping. */
  readonly object?: unknown;
  /** Why nothing could be parsed. */
  readonly issue?: Issue;
  /** One line of JSON lines: one record, even if it is a List. */
  readonly whole?: true;
  /** Length of its text, in UTF-16 units. */
  readonly length?: number;
  /** Its text surely says no more than the object does, and nests less deep than anything is judged. */
  readonly plain?: boolean;
  /** What the text says and the object does not. */
  readonly oddities?: readonly Oddity[];
  /** The line of a field, from 1; `spec.ports[0]`. */
  readonly locate?: (path: string) => number | undefined;
}

/** Cuts a text that arrives in pieces into entries, in order. */
export interface Splitter {
  push(text: string): Iterable<Entry>;
  /** What is left when the text has ended. */
  end(): Iterable<Entry>;
}

/** An entry for a JSON text that was parsed. */
export function parsed(at: Where, object: unknown, text: string): Entry {
  const plain = isPlain(text);
  return { at, object, length: text.length, plain, oddities: plain ? undefined : odditiesOf(text) };
}

/** An entry for what does not parse; `why` is looked up in `messages.ts`. */
export function malformed(at: Where, why: string, column?: number): Entry {
  return { at, issue: { rule: 'input-parses', severity: 'error', type: 'Malformed', path: '', params: { why, line: at.line, column }, at } };
}

/** An entry for a text that holds bytes that are no UTF-8; the line of the first one counts from the text's own. */
export function undecoded(text: string, at: Where): Entry | undefined {
  const offset = brokenAt(text);
  if (offset === undefined) return undefined;
  const { line, column } = positionOf(text, offset);
  return malformed({ ...at, line: (at.line ?? 1) + line - 1 }, 'utf-8', column);
}

/** 1-based line and column of an offset. */
export function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', start)) {
    line++;
    start = next + 1;
  }
  return { line, column: offset - start + 1 };
}
