import { equals } from '../equality';
import { compareNumbers, compareText, numberOf } from '../order';
import type { Overload } from '../overload';
import { A, BOOL, BYTES, DOUBLE, DURATION, INT, STRING, TIMESTAMP, UINT, type Type } from '../type';
import { CelError, Duration, Timestamp } from '../value';

/** First minor with comparisons between int, uint and double. */
const CROSS_SINCE = 29;

/** How two numbers are ordered; NaN has no place. */
export function compareDoubles(a: unknown, b: unknown): number {
  const order = compareNumbers(numberOf(a) as number, numberOf(b) as number);
  if (order === undefined) throw new CelError('NaN has no order');
  return order;
}

type Sign = '<' | '<=' | '>' | '>=';

const HOLDS: Readonly<Record<Sign, (order: number) => boolean>> = {
  '<': order => order < 0,
  '<=': order => order <= 0,
  '>': order => order > 0,
  '>=': order => order >= 0,
};

function relation(sign: Sign, left: Type, right: Type, compare: (a: never, b: never) => number, more: Partial<Overload>): Overload {
  const holds = HOLDS[sign];
  return { name: `_${sign}_`, parameters: [left, right], result: BOOL, run: (a: never, b: never) => holds(compare(a, b)), ...more };
}

const byValue = <T>(a: T, b: T): number => a < b ? -1 : a > b ? 1 : 0;
const byNanoseconds = (a: Duration | Timestamp, b: Duration | Timestamp): number => byValue(a.nanoseconds, b.nanoseconds);

function relations(sign: Sign): Overload[] {
  const same = (type: Type, compare: (a: never, b: never) => number, source?: Overload['source']): Overload => (
    relation(sign, type, type, compare, source ? { source } : {})
  );
  const cross = (left: Type, right: Type): Overload => (
    relation(sign, left, right, compareDoubles, { since: CROSS_SINCE, fails: left === DOUBLE || right === DOUBLE })
  );
  const plain = (a: string, b: string): string => `(${a} ${sign} ${b})`;
  const nanoseconds = (a: string, b: string): string => `(${a}.nanoseconds ${sign} ${b}.nanoseconds)`;
  return [
    same(BOOL, byValue, plain),
    same(INT, byValue, plain),
    cross(INT, DOUBLE),
    cross(INT, UINT),
    same(UINT, compareDoubles),
    cross(UINT, DOUBLE),
    cross(UINT, INT),
    relation(sign, DOUBLE, DOUBLE, compareDoubles, { fails: true }),
    cross(DOUBLE, INT),
    cross(DOUBLE, UINT),
    same(STRING, compareText, (a, b) => `(compareText(${a}, ${b}) ${sign} 0)`),
    same(BYTES, Buffer.compare),
    same(TIMESTAMP, byNanoseconds, nanoseconds),
    same(DURATION, byNanoseconds, nanoseconds),
  ];
}

export const comparison: readonly Overload[] = [
  { name: '_==_', parameters: [A, A], result: BOOL, run: equals },
  { name: '_!=_', parameters: [A, A], result: BOOL, run: (a: unknown, b: unknown) => !equals(a, b) },
  ...relations('<'), ...relations('<='), ...relations('>'), ...relations('>='),
];
