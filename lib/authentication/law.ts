import type { Authenticator, Configuration } from './types';
import type { Report, Rule } from '../rules/rule';

/** One law of the server about the whole file, keyed by its id. */
export type FileLaw = Omit<Rule<Configuration>, 'on' | 'when'>;
export type FileLaws = Readonly<Record<string, FileLaw>>;

const NOTHING: Authenticator = {};

/** A law about each authenticator. */
export function ofEach(check: (authenticator: Authenticator, report: Report, at: string) => void): FileLaw['check'] {
  return ({ jwt }, report) => jwt?.forEach((authenticator, i) => check(authenticator ?? NOTHING, report, `jwt[${i}]`));
}

/** A report of texts that come a second time. */
export function repeats(): (text: string) => boolean {
  const seen = new Set<string>();
  return text => seen.has(text) || !seen.add(text);
}
