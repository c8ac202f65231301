import { intOf, type Int } from '../integer';
import type { Overload } from '../overload';
import { textOf } from '../printing';
import { durationOf, timeOf, timeText } from '../time';
import { A, BOOL, BYTES, DOUBLE, DURATION, DYN, INT, STRING, TIMESTAMP, UINT, typeOf, type Type } from '../type';
import { CelError, Double, Duration, Timestamp, Uint } from '../value';
import { timestampOf } from './arithmetic';
import { typeValueOf } from './types';

const SECOND = 1_000_000_000n;

function valid<T>(value: T | undefined, from: string, to: string): T {
  if (value === undefined) throw new CelError(`type conversion error from '${from}' to '${to}'`);
  return value;
}

function boolOf(text: string): boolean {
  const isTrue = ['1', 't', 'T', 'TRUE', 'true', 'True'].includes(text);
  return valid(isTrue || ['0', 'f', 'F', 'FALSE', 'false', 'False'].includes(text) ? isTrue : undefined, 'string', 'bool');
}

function doubleOf(text: string): number {
  const infinity = /^([+-]?)inf(?:inity)?$/i.exec(text);
  if (infinity) return infinity[1] === '-' ? -Infinity : Infinity;
  if (/^nan$/i.test(text)) return NaN;
  const value = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : hexOf(text);
  return valid(Number.isFinite(value) ? value : undefined, 'string', 'double') as number;
}

/** `0x1.8p3` */
function hexOf(text: string): number | undefined {
  const [, sign, whole = '', fraction = '', power] = /^([+-]?)0x([\da-f]*)\.?([\da-f]*)p([+-]?\d+)$/i.exec(text) ?? [];
  if (power === undefined || whole + fraction === '') return undefined;
  return Number(`0x${whole}${fraction}`) * 2 ** (Number(power) - 4 * fraction.length) * (sign === '-' ? -1 : 1);
}

function truncated(value: number): Int {
  if (!(Math.abs(value) < 2 ** 63)) throw new CelError('integer overflow');
  return intOf(BigInt(Math.trunc(value)));
}

function unsigned(value: number | bigint): Uint {
  if (!(value >= 0 && value < 2 ** 64)) throw new CelError('unsigned integer overflow');
  return new Uint(BigInt(typeof value === 'number' ? Math.trunc(value) : value));
}

function parsed(text: string, form: RegExp, to: string): bigint {
  return BigInt(valid(form.test(text) ? text.replace(/^\+/, '') : undefined, 'string', to));
}

const identity = (value: unknown): unknown => value;

function toType(name: string, result: Type, from: Type, run: Overload['run'], mayFail = false): Overload {
  return { name, parameters: [from], result, run, fails: mayFail, ...run === identity ? { source: (value: string) => value } : {} };
}

const text = (value: unknown): string => textOf(value) as string;

export const conversions: readonly Overload[] = [
  { name: 'type', parameters: [A], result: typeOf(A), run: typeValueOf },
  { name: 'dyn', parameters: [A], result: DYN, run: identity },

  toType('bool', BOOL, BOOL, identity),
  toType('bool', BOOL, STRING, boolOf, true),

  toType('bytes', BYTES, BYTES, identity),
  toType('bytes', BYTES, STRING, (value: string) => Buffer.from(value)),

  toType('double', DOUBLE, DOUBLE, identity),
  toType('double', DOUBLE, INT, Number),
  toType('double', DOUBLE, STRING, doubleOf, true),
  toType('double', DOUBLE, UINT, ({ value }: Uint) => Number(value)),

  toType('duration', DURATION, DURATION, identity),
  // known to the checker, and never valid
  toType('duration', DURATION, INT, () => valid(undefined, 'int', 'duration'), true),
  toType('duration', DURATION, STRING, (value: string) => valid(durationOf(value), 'string', 'duration'), true),

  toType('int', INT, INT, identity),
  toType('int', INT, DOUBLE, truncated, true),
  toType('int', INT, DURATION, ({ nanoseconds }: Duration) => intOf(nanoseconds)),
  toType('int', INT, STRING, (value: string) => intOf(parsed(value, /^[+-]?\d+$/, 'int')), true),
  toType('int', INT, TIMESTAMP, ({ nanoseconds }: Timestamp) => Number((nanoseconds - (((nanoseconds % SECOND) + SECOND) % SECOND)) / SECOND)),
  toType('int', INT, UINT, ({ value }: Uint) => intOf(value), true),

  toType('string', STRING, STRING, identity),
  toType('string', STRING, BOOL, String),
  toType('string', STRING, BYTES, text, true),
  toType('string', STRING, DOUBLE, (value: number) => text(new Double(value))),
  toType('string', STRING, DURATION, text),
  toType('string', STRING, INT, String),
  toType('string', STRING, TIMESTAMP, timeText),
  toType('string', STRING, UINT, text),

  toType('timestamp', TIMESTAMP, TIMESTAMP, identity),
  toType('timestamp', TIMESTAMP, INT, (value: Int) => timestampOf(BigInt(value) * SECOND), true),
  toType('timestamp', TIMESTAMP, STRING, (value: string) => valid(timeOf(value), 'string', 'timestamp'), true),

  toType('uint', UINT, UINT, identity),
  toType('uint', UINT, DOUBLE, unsigned, true),
  toType('uint', UINT, INT, unsigned, true),
  toType('uint', UINT, STRING, (value: string) => unsigned(parsed(value, /^\d+$/, 'uint')), true),
];
