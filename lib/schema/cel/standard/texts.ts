import { finderOf } from '../finder';
import type { Overload } from '../overload';
import { BOOL, STRING } from '../type';
import { CelError } from '../value';

/** Whether a pattern of RE2 matches anywhere in a text. The pattern may come from the resource, so that not all can be kept. */
function matches(text: string, pattern: string): boolean {
  const find = finderOf(pattern);
  if (find === undefined) throw new CelError('not an RE2 pattern');
  return find(text)(0) !== undefined;
}

const method = { method: true, parameters: [STRING, STRING], result: BOOL };

export const texts: readonly Overload[] = [
  { name: 'contains', ...method, run: (text: string, part: string) => text.includes(part), source: (text, part) => `${text}.includes(${part})` },
  { name: 'endsWith', ...method, run: (text: string, part: string) => text.endsWith(part), source: (text, part) => `${text}.endsWith(${part})` },
  { name: 'startsWith', ...method, run: (text: string, part: string) => text.startsWith(part), source: (text, part) => `${text}.startsWith(${part})` },
  { name: 'matches', ...method, fails: true, run: matches },
  { name: 'matches', parameters: [STRING, STRING], result: BOOL, fails: true, run: matches },
];
