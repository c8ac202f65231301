import { intOf, type Int } from '../integer';
import type { Overload } from '../overload';
import { A, BYTES, DOUBLE, DURATION, INT, STRING, TIMESTAMP, UINT, listOf, type Type } from '../type';
import { CelError, Duration, Timestamp, Uint } from '../value';

const { MIN_SAFE_INTEGER: LEAST, MAX_SAFE_INTEGER: MOST } = Number;

/** Seconds from 1970 to the years 1 and 10,000; timestamps are within. */
const FIRST = -62135596800n * 1_000_000_000n;
const END = 253402300800n * 1_000_000_000n;

export function addInt(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum >= LEAST && sum <= MOST) return sum;
  }
  return intOf(BigInt(a) + BigInt(b));
}

export function subtractInt(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (difference >= LEAST && difference <= MOST) return difference;
  }
  return intOf(BigInt(a) - BigInt(b));
}

export function multiplyInt(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    // no zero with a sign
    if (product >= LEAST && product <= MOST) return product + 0;
  }
  return intOf(BigInt(a) * BigInt(b));
}

export function divideInt(a: Int, b: Int): Int {
  // eslint-disable-next-line eqeqeq
  if (b == 0) throw new CelError('division by zero');
  return typeof a === 'number' && typeof b === 'number' ? Math.trunc(a / b) + 0 : intOf(BigInt(a) / BigInt(b));
}

export function moduloInt(a: Int, b: Int): Int {
  // eslint-disable-next-line eqeqeq
  if (b == 0) throw new CelError('modulus by zero');
  if (typeof a === 'number' && typeof b === 'number') return a % b + 0;
  // the quotient may not overflow either
  divideInt(a, b);
  return intOf(BigInt(a) % BigInt(b));
}

export function negateInt(a: Int): Int {
  return typeof a === 'number' ? 0 - a : intOf(-a);
}

function uintOf(value: bigint): Uint {
  if (value < 0n || value >= 2n ** 64n) throw new CelError('unsigned integer overflow');
  return new Uint(value);
}

function nonZero({ value }: Uint, words: string): bigint {
  if (value === 0n) throw new CelError(words);
  return value;
}

function durationOf(nanoseconds: bigint): Duration {
  return new Duration(BigInt(intOf(nanoseconds)));
}

export function timestampOf(nanoseconds: bigint, offset?: number): Timestamp {
  if (nanoseconds < FIRST || nanoseconds >= END) throw new CelError('timestamp overflow');
  return new Timestamp(nanoseconds, offset);
}

function concatenate(a: Uint8Array, b: Uint8Array): Uint8Array {
  return Buffer.concat([a, b]);
}

/** An operator on two values of one type, with that type as result. */
function alike(sign: string, type: Type, run: Overload['run'], more: Partial<Overload> = {}): Overload {
  return { name: `_${sign}_`, parameters: [type, type], result: type, run, ...more };
}

const fails = { fails: true };
const plain = (sign: string): Partial<Overload> => ({ source: (a, b) => `(${a} ${sign} ${b})` });
const called = (name: string): Partial<Overload> => ({ fails: true, source: (...args) => `${name}(${args.join(', ')})` });

export const arithmetic: readonly Overload[] = [
  alike('+', BYTES, concatenate),
  alike('+', DOUBLE, (a: number, b: number) => a + b, plain('+')),
  alike('+', DURATION, (a: Duration, b: Duration) => durationOf(a.nanoseconds + b.nanoseconds), fails),
  { name: '_+_', parameters: [DURATION, TIMESTAMP], result: TIMESTAMP, ...fails, run: (a: Duration, b: Timestamp) => timestampOf(a.nanoseconds + b.nanoseconds, b.offset) },
  { name: '_+_', parameters: [TIMESTAMP, DURATION], result: TIMESTAMP, ...fails, run: (a: Timestamp, b: Duration) => timestampOf(a.nanoseconds + b.nanoseconds, a.offset) },
  alike('+', INT, addInt, called('addInt')),
  alike('+', listOf(A), (a: readonly unknown[], b: readonly unknown[]) => [...a, ...b]),
  alike('+', STRING, (a: string, b: string) => a + b, plain('+')),
  alike('+', UINT, (a: Uint, b: Uint) => uintOf(a.value + b.value), fails),

  alike('/', DOUBLE, (a: number, b: number) => a / b, plain('/')),
  alike('/', INT, divideInt, called('divideInt')),
  alike('/', UINT, (a: Uint, b: Uint) => uintOf(a.value / nonZero(b, 'division by zero')), fails),

  alike('%', INT, moduloInt, called('moduloInt')),
  alike('%', UINT, (a: Uint, b: Uint) => uintOf(a.value % nonZero(b, 'modulus by zero')), fails),

  alike('*', DOUBLE, (a: number, b: number) => a * b, plain('*')),
  alike('*', INT, multiplyInt, called('multiplyInt')),
  alike('*', UINT, (a: Uint, b: Uint) => uintOf(a.value * b.value), fails),

  { name: '-_', parameters: [DOUBLE], result: DOUBLE, run: (a: number) => -a },
  { name: '-_', parameters: [INT], result: INT, run: negateInt, ...called('negateInt') },

  alike('-', DOUBLE, (a: number, b: number) => a - b, plain('-')),
  alike('-', DURATION, (a: Duration, b: Duration) => durationOf(a.nanoseconds - b.nanoseconds), fails),
  alike('-', INT, subtractInt, called('subtractInt')),
  { name: '_-_', parameters: [TIMESTAMP, DURATION], result: TIMESTAMP, ...fails, run: (a: Timestamp, b: Duration) => timestampOf(a.nanoseconds - b.nanoseconds, a.offset) },
  { name: '_-_', parameters: [TIMESTAMP, TIMESTAMP], result: DURATION, ...fails, run: (a: Timestamp, b: Timestamp) => durationOf(a.nanoseconds - b.nanoseconds) },
  alike('-', UINT, (a: Uint, b: Uint) => uintOf(a.value - b.value), fails),
];
