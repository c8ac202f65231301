import type { Report, Rule } from './rule';
import { Memory } from '../memory';

type Look<V, T> = (value: V, report: Report) => T;
type Finding = Parameters<Report>;

let written: { readonly turn: number; readonly value: object; readonly text: string } | undefined;

/** The content of a value; several rules ask for that of one. */
function textOf(value: object, turn: number): string {
  if (written?.turn !== turn || written.value !== value) written = { turn, value, text: JSON.stringify(value) };
  return written.text;
}

/**
 * Looks at a value once for all rules that ask, and remembers what it found by the value's content: a program writes the same definition or policy
 * for many clusters, and to judge some takes long. For what depends on the value alone, or on the value, the version and the kind.
 */
export function lookOnce<V extends object, T>(look: Look<V, T>, on: 'value' | 'version'): Look<V, T> {
  const memory = new Memory<T>();
  let last: { readonly turn: number; readonly value: V; readonly found: T } | undefined;
  return (value, report) => {
    const { turn } = report;
    if (last?.turn !== turn || last.value !== value) {
      const about = on === 'version' ? `${report.minor} ${report.kind} ` : '';
      last = { turn, value, found: memory.of(about + textOf(value, turn), () => look(value, report)) };
    }
    return last.found;
  };
}

/** The same of all that a rule has to say. */
export function checkOnce<V extends object>(check: Rule<V>['check'], on: 'value' | 'version'): Rule<V>['check'] {
  const findings = lookOnce<V, readonly Finding[]>((value, report) => {
    const found: Finding[] = [];
    // what it knows of the place is what the report knows
    const noted = Object.setPrototypeOf((...finding: Finding): void => { found.push(finding); }, report) as Report;
    check(value, noted);
    return found;
  }, on);
  return (value, report) => { for (const finding of findings(value, report)) report(...finding); };
}
