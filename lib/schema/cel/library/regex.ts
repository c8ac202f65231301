import { finderOf, type Finder } from '../finder';
import { indexOf, type Int } from '../integer';
import type { Overload } from '../overload';
import { INT, STRING, listOf } from '../type';
import { CelError } from '../value';

function finder(pattern: string): Finder {
  const found = finderOf(pattern);
  if (found === undefined) throw new CelError('not an RE2 pattern');
  return found;
}

/** The first match, or an empty text. */
function find(text: string, pattern: string): string {
  const found = finder(pattern)(text)(0);
  return found === undefined ? '' : text.slice(...found);
}

/** The first matches, one behind another; below 0 all of them. */
function findAll(text: string, pattern: string, most: Int = -1): string[] {
  const next = finder(pattern)(text);
  const limit = indexOf(most) < 0 ? Infinity : indexOf(most);
  const matches: string[] = [];
  let end = -1;
  for (let at = 0; at <= text.length && matches.length < limit;) {
    const found = next(at);
    if (found === undefined) break;
    // an empty match right behind another one does not count
    if (found[0] !== found[1] || found[0] !== end) matches.push(text.slice(...found));
    end = found[1];
    at = found[1] > at ? found[1] : at + (isPair(text, at) ? 2 : 1);
  }
  return matches;
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** Patterns are RE2's. One that is written as a literal and is none is refused with the rule. */
export const overloads: readonly Overload[] = [
  { name: 'find', method: true, parameters: [STRING, STRING], result: STRING, fails: true, run: find },
  { name: 'findAll', method: true, parameters: [STRING, STRING], result: listOf(STRING), fails: true, run: findAll },
  { name: 'findAll', method: true, parameters: [STRING, STRING, INT], result: listOf(STRING), fails: true, run: findAll },
];
