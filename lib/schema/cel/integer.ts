import { CelError } from './value';

/** An int of CEL: a number while it is a safe integer, else a bigint within 64 bits. */
export type Int = number | bigint;

const LEAST = -(2n ** 63n);
const MOST = 2n ** 63n - 1n;
const LEAST_SAFE = BigInt(Number.MIN_SAFE_INTEGER);
const MOST_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** A whole number as an int; one beyond 64 bits is an error. */
export function intOf(value: bigint): Int {
  if (value >= LEAST_SAFE && value <= MOST_SAFE) return Number(value);
  if (value < LEAST || value > MOST) throw new CelError('integer overflow');
  return value;
}

/** An int as an index or a count: one that is not safe is beyond every list and text anyway. */
export function indexOf(value: Int): number {
  return typeof value === 'number' ? value : value < 0n ? -Infinity : Infinity;
}
