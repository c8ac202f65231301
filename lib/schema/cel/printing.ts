import { fixed, plain, shortest } from './digits';
import { isMap } from './equality';
import { compareText } from './order';
import { timeText } from './time';
import { CelError, Double, Duration, Timestamp, TypeValue, Uint } from './value';

/** A value as its conversion to a string gives it; undefined for one that has none. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : shortest(value);
  if (value instanceof Double) return shortest(value.value);
  if (value instanceof Uint) return String(value.value);
  if (value instanceof Duration) return durationText(value);
  if (value instanceof Timestamp) return timeText(value);
  if (value instanceof TypeValue) return value.name;
  return value instanceof Uint8Array ? bytesText(value) : undefined;
}

function durationText({ nanoseconds }: Duration): string {
  const unit = 1_000_000_000n;
  return `${plain(Number(nanoseconds / unit) + Number(nanoseconds % unit) / 1e9)}s`;
}

function bytesText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CelError('bytes that are no UTF-8');
  }
}

/** What `%s` writes: the text of a value, and of lists and maps one like their literals. */
export function print(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (isMap(value)) return printMap(value);
  const text = textOf(value);
  if (text === undefined) throw new CelError('value that %s cannot write');
  return text;
}

function printMap(map: Map<unknown, unknown> | Readonly<Record<string, unknown>>): string {
  const entries = map instanceof Map ? [...map] : Object.entries(map);
  const pairs = entries.map(([key, value]): [string, string] => {
    if (typeof key === 'number' && !Number.isSafeInteger(key)) throw new CelError('key that %s cannot write');
    return [literal(key), literal(value)];
  });
  return `{${pairs.sort(([a], [b]) => compareText(a, b)).map(pair => pair.join(':')).join(', ')}}`;
}

function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  const double = value instanceof Double ? value.value : typeof value === 'number' && !Number.isSafeInteger(value) ? value : undefined;
  if (double !== undefined) return Number.isFinite(double) ? fixed(double, 6) : `"${fixed(double, 6)}"`;
  const text = print(value);
  if (value instanceof Uint8Array) return `b${quoted(text)}`;
  if (value instanceof Duration) return `duration("${text}")`;
  return value instanceof Timestamp ? `timestamp("${text}")` : text;
}

const SHORT: Readonly<Record<string, string>> = { '\x07': 'a', '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't', '\v': 'v', '\\': '\\', '"': '"' };

/** In quotes, with escapes for all that is not seen. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, sign => {
    const code = sign.codePointAt(0) as number;
    const short = SHORT[sign];
    const hex = code.toString(16);
    return `\\${short ?? (code < 0x80 ? `x${hex.padStart(2, '0')}` : code < 0x10000 ? `u${hex.padStart(4, '0')}` : `U${hex.padStart(8, '0')}`)}`;
  })}"`;
}
