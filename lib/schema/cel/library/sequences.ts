import { equals } from '../equality';
import { indexOf, type Int } from '../integer';
import { compare } from '../order';
import type { Overload } from '../overload';
import { A, DYN, INT, listOf } from '../type';
import { CelError } from '../value';
import { COMPARABLE } from './lists';

type List = readonly unknown[];

/** More elements than a rule's cost allows. */
const LONGEST = 10_000_000;

function range(count: Int): number[] {
  const length = Math.max(0, indexOf(count));
  if (length > LONGEST) throw new CelError('list too long');
  return Array.from({ length }, (_, i) => i);
}

function slice(list: List, start: Int, end: Int): List {
  const [from, to] = [indexOf(start), indexOf(end)];
  if (from < 0 || to < 0) throw new CelError('slice from or to a negative index');
  if (from > to) throw new CelError('slice that ends before it starts');
  if (to > list.length) throw new CelError('slice beyond the end of the list');
  return list.slice(from, to);
}

function flatten(list: List, depth: Int): List {
  const levels = indexOf(depth);
  if (levels < 0) throw new CelError('flatten to a negative depth');
  return list.flat(levels);
}

function distinct(list: List): List {
  if (list.every(element => typeof element === 'string')) return [...new Set(list)];
  const found: unknown[] = [];
  for (const element of list) if (!found.some(other => equals(other, element))) found.push(element);
  return found;
}

/** What tells values of two types apart. */
function kindOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? value.constructor : typeof value === 'bigint' ? 'number' : typeof value;
}

/** The list in the order of its keys; both are as long. */
function sortBy(list: List, keys: List): List {
  if (list.length !== keys.length) throw new CelError('as many keys as elements are needed to sort');
  const order = keys.map((_, i) => i).sort((a, b) => {
    if (kindOf(keys[a]) !== kindOf(keys[b])) throw new CelError('keys to sort by must be of one type');
    return compare(keys[a], keys[b]) ?? 0;
  });
  return order.map(i => list[i]);
}

const SINCE = 35;

/** What CEL itself has for lists. `sortBy` is a macro that calls `@sortByAssociatedKeys`. */
export const overloads: readonly Overload[] = [
  { name: 'lists.range', parameters: [INT], result: listOf(INT), since: SINCE, fails: true, run: range },
  { name: 'slice', method: true, parameters: [listOf(A), INT, INT], result: listOf(A), since: SINCE, fails: true, run: slice },
  { name: 'flatten', method: true, parameters: [listOf(listOf(A))], result: listOf(A), since: SINCE, run: (list: List) => list.flat(1) },
  { name: 'flatten', method: true, parameters: [listOf(DYN), INT], result: listOf(DYN), since: SINCE, fails: true, run: flatten },
  { name: 'reverse', method: true, parameters: [listOf(A)], result: listOf(A), since: SINCE, run: (list: List) => [...list].reverse() },
  { name: 'distinct', method: true, parameters: [listOf(A)], result: listOf(A), since: SINCE, run: distinct },
  ...COMPARABLE.flatMap((type): Overload[] => [
    { name: 'sort', method: true, parameters: [listOf(type)], result: listOf(type), since: SINCE, fails: true, run: (list: List) => sortBy(list, list) },
    { name: '@sortByAssociatedKeys', method: true, parameters: [listOf(A), listOf(type)], result: listOf(A), since: SINCE, fails: true, run: sortBy },
  ]),
];
