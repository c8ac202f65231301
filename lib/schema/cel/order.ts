import { Double, Duration, Timestamp, Uint } from './value';

/** How two values are ordered: below 0, 0 or above 0; undefined where CEL has no order for them (NaN, other types than each other's). */
export function compare(a: unknown, b: unknown): number | undefined {
  if (typeof a === 'string') return typeof b === 'string' ? compareText(a, b) : undefined;
  if (typeof a === 'boolean') return typeof b === 'boolean' ? Number(a) - Number(b) : undefined;
  if (a instanceof Uint8Array) return b instanceof Uint8Array ? Buffer.compare(a, b) : undefined;
  if (a instanceof Duration) return b instanceof Duration ? compareNumbers(a.nanoseconds, b.nanoseconds) : undefined;
  if (a instanceof Timestamp) return b instanceof Timestamp ? compareNumbers(a.nanoseconds, b.nanoseconds) : undefined;
  const left = numberOf(a);
  const right = numberOf(b);
  return left === undefined || right === undefined ? undefined : compareNumbers(left, right);
}

/** The number that an int, a uint or a double is. */
export function numberOf(value: unknown): number | bigint | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  return value instanceof Double || value instanceof Uint ? value.value : undefined;
}

/** A double and a long integer are compared as doubles, as the server does. */
export function compareNumbers(a: number | bigint, b: number | bigint): number | undefined {
  const left = typeof a === typeof b ? a : Number(a);
  const right = typeof a === typeof b ? b : Number(b);
  return left < right ? -1 : left > right ? 1 : left === right ? 0 : undefined;
}

/** By code points, while JavaScript compares UTF-16 units. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left === right) continue;
    // halves of a pair stand for code points above all others
    const [isHalf, isOtherHalf] = [left >= 0xd800 && left < 0xe000, right >= 0xd800 && right < 0xe000];
    return isHalf === isOtherHalf ? left - right : isHalf ? 1 : -1;
  }
  return a.length - b.length;
}
