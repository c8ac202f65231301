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
  /** The line of a field, from 1; `spec.ports[0]`. */
  readonly locate?: (path: string) => number | undefined;
}

/** Cuts a text that arrives in pieces into entries, in order. */
export interface Splitter {
  push(text: string): Iterable<Entry>;
  /** What is left when the text has ended. */
  end(): Iterable<Entry>;
}

/** An entry for what does not parse; `why` is looked up in `messages.ts`. */
export function malformed(at: Where, why: string, column?: number): Entry {
  return { at, issue: { rule: 'input-parses', severity: 'error', type: 'Malformed', path: '', params: { why, line: at.line, column }, at } };
}
