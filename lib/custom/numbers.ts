import type { SchemaNode } from '../schema/node';

/** From this minor on, servers ask whether a number fits the type and the format of its schema. */
export const RANGES_SINCE = 36;

const MOST_EXACT = 2 ** 53 - 1;

/** Whether Go holds a number in 64 bits. The largest one is no double: the nearest one, one more, stands for it. */
export function isInt64(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 63) && value <= 2 ** 63;
}

/** Whether a number that has a fraction, or is written as if it had, passes for an integer: one that is hardly larger than an integer does. */
export function isNearlyInteger(value: number): boolean {
  if (Math.abs(value) > MOST_EXACT) return false;
  const whole = Math.trunc(value);
  return value === whole || (whole > 0 && (value - whole) / (value + whole) < 1e-9);
}

/** Whether a number is beyond what type and format hold. Formats of other types count for nothing, nor does any where there are several types. */
export function exceedsFormat(value: number, { type, format }: SchemaNode, minor: number): boolean {
  if (minor < RANGES_SINCE) return false;
  if (type === 'integer') return !isInt64(value) || (format === 'int32' && (value < -2147483648 || value > 2147483647));
  return type === 'number' && format === 'float' && !Number.isFinite(Math.fround(value));
}

/** What a schema says of a number besides its type. */
export interface Bounds {
  isTooLow(value: number): boolean;
  isTooHigh(value: number): boolean;
  isMultiple(value: number): boolean;
}

/** Compares as Go does: an integer with the integer part of a bound, anything else with the bound itself. */
export function boundsOf(node: SchemaNode, minor: number): Bounds | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = node;
  if (minimum === undefined && maximum === undefined && multipleOf === undefined) return undefined;
  // A bound that type and format do not hold refuses everything.
  const [noLow, noHigh, noMultiple] = [minimum, maximum, multipleOf].map(bound => bound !== undefined && exceedsFormat(bound, node, minor));
  return {
    isTooLow: value => {
      if (minimum === undefined) return false;
      const least = isInt64(value) ? Math.trunc(minimum) : minimum;
      return noLow || (exclusiveMinimum ? value <= least : value < least);
    },
    isTooHigh: value => {
      if (maximum === undefined) return false;
      const most = isInt64(value) ? Math.trunc(maximum) : maximum;
      return noHigh || (exclusiveMaximum ? value >= most : value > most);
    },
    isMultiple: value => multipleOf === undefined || (!noMultiple && isMultiple(value, multipleOf)),
  };
}

function isMultiple(value: number, factor: number): boolean {
  if (isInt64(value)) return Math.trunc(factor) > 0 && value % Math.trunc(factor) === 0;
  return factor > 0 && isNearlyInteger(factor < 1 ? (1 / factor) * value : value / factor);
}
