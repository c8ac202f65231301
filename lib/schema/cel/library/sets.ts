import { equals } from '../equality';
import type { Overload } from '../overload';
import { A, BOOL, listOf } from '../type';

type List = readonly unknown[];

function has(list: List, item: unknown): boolean {
  return typeof item === 'string' ? list.includes(item) : list.some(element => equals(element, item));
}

function contains(list: List, sublist: List): boolean {
  return sublist.every(item => has(list, item));
}

const signature = { parameters: [listOf(A), listOf(A)], result: BOOL, since: 30 };

/** Lists taken as sets. */
export const overloads: readonly Overload[] = [
  { name: 'sets.contains', ...signature, run: contains },
  { name: 'sets.equivalent', ...signature, run: (a: List, b: List) => contains(a, b) && contains(b, a) },
  { name: 'sets.intersects', ...signature, run: (a: List, b: List) => a.some(item => has(b, item)) },
];
