import { equals } from '../equality';
import { intOf, type Int } from '../integer';
import { compare, numberOf } from '../order';
import type { Overload } from '../overload';
import { A, BOOL, BYTES, DOUBLE, DURATION, INT, STRING, TIMESTAMP, UINT, listOf, type Type } from '../type';
import { CelError, Double, Duration, Uint } from '../value';

/** Types whose values have an order; for a list without elements the first one counts. */
export const COMPARABLE: readonly Type[] = [INT, UINT, DOUBLE, BOOL, DURATION, TIMESTAMP, STRING, BYTES];

type List = readonly unknown[];

function isSorted(list: List): boolean {
  // two values without an order do not break one
  return list.every((element, i) => i === 0 || !((compare(list[i - 1], element) ?? 0) > 0));
}

function extreme(name: string, sign: 1 | -1, type: Type): (list: List) => unknown {
  return list => {
    if (list.length === 0) throw new CelError(`${name} of an empty list`);
    const found = list.reduce((best, element) => (compare(best, element) ?? 0) * sign < 0 ? element : best);
    return type === DOUBLE && found instanceof Double ? found.value : found;
  };
}

function sumOfInts(list: List): Int {
  let sum: Int = 0;
  for (const element of list) {
    if (typeof element !== 'number' && typeof element !== 'bigint') throw new CelError('sum of values of several types');
    const next: Int | undefined = typeof sum === 'number' && typeof element === 'number' ? sum + element : undefined;
    sum = Number.isSafeInteger(next) ? next as number : intOf(BigInt(sum) + BigInt(element));
  }
  return sum;
}

function sumOfUints(list: List): Uint {
  let sum = 0n;
  for (const element of list) {
    if (!(element instanceof Uint)) throw new CelError('sum of values of several types');
    sum += element.value;
    if (sum >= 2n ** 64n) throw new CelError('unsigned integer overflow');
  }
  return new Uint(sum);
}

function sumOfDoubles(list: List): number {
  return list.reduce<number>((sum, element) => {
    const value = numberOf(element);
    if (typeof value !== 'number') throw new CelError('sum of values of several types');
    return sum + value;
  }, 0);
}

function sumOfDurations(list: List): Duration {
  let sum = 0n;
  for (const element of list) {
    if (!(element instanceof Duration)) throw new CelError('sum of values of several types');
    sum = BigInt(intOf(sum + element.nanoseconds));
  }
  return new Duration(sum);
}

function on(type: Type): Omit<Overload, 'name' | 'result' | 'run'> {
  return { method: true, parameters: [listOf(type)] };
}

/** What Kubernetes has for lists of every version. */
export const overloads: readonly Overload[] = [
  ...COMPARABLE.flatMap((type): Overload[] => [
    { name: 'isSorted', ...on(type), result: BOOL, run: isSorted },
    { name: 'min', ...on(type), result: type, fails: true, run: extreme('min', -1, type) },
    { name: 'max', ...on(type), result: type, fails: true, run: extreme('max', 1, type) },
  ]),
  { name: 'sum', ...on(INT), result: INT, fails: true, run: sumOfInts },
  { name: 'sum', ...on(UINT), result: UINT, fails: true, run: sumOfUints },
  { name: 'sum', ...on(DOUBLE), result: DOUBLE, fails: true, run: sumOfDoubles },
  { name: 'sum', ...on(DURATION), result: DURATION, fails: true, run: sumOfDurations },
  { name: 'indexOf', method: true, parameters: [listOf(A), A], result: INT, run: (list: List, item: unknown) => list.findIndex(element => equals(element, item)) },
  {
    name: 'lastIndexOf',
    method: true,
    parameters: [listOf(A), A],
    result: INT,
    run: (list: List, item: unknown) => {
      let i = list.length - 1;
      while (i >= 0 && !equals(list[i], item)) i--;
      return i;
    },
  },
];
