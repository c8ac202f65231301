import { equals } from '../../../lib/schema/cel/equality';
import { suits } from '../../../lib/schema/cel/format';
import { Opaque } from '../../../lib/schema/cel/opaque';
import type { Overload } from '../../../lib/schema/cel/overload';
import { BOOL, BYTES, DOUBLE, DYN, INT, NULL, STRING, UINT, listOf, mapOf, nameOf, optionalOf, type Type } from '../../../lib/schema/cel/type';
import { Double, Duration, Optional, Timestamp, TypeValue, Uint } from '../../../lib/schema/cel/value';

/** A value with the type that a checker would give it. */
export interface Typed {
  readonly type: Type;
  readonly value: unknown;
  /** Types of the elements, where the value is a literal list. */
  readonly elements?: readonly Type[];
}

const TOKEN = /\s*(?:([bB]?)('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")|(0x[0-9a-f]+|\d+\.\d+(?:e[+-]?\d+)?|\d+e[+-]?\d+|\d+)(u?)|(@?[A-Za-z_]\w*)|(==|[-()[\]{},.:]))/y;

const ESCAPED: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/**
 * Evaluates literals and calls of library functions, without the compiler: what is asked of an overload is what stands in the case. Lists of
 * doubles are numbers as they are where their type says so, and boxed where it is `dyn`, as the compiler has them.
 */
export function evaluate(text: string, overloads: readonly Overload[]): Typed {
  return new Reader(text, overloads).whole();
}

class Reader {
  private at = 0;
  private token: readonly (string | undefined)[] = [];

  constructor(private readonly text: string, private readonly overloads: readonly Overload[]) {
    this.next();
  }

  whole(): Typed {
    let value = this.expression();
    if (this.take('==')) value = { type: BOOL, value: equals(value.value, this.expression().value) };
    if (this.token.length > 0) throw new SyntaxError(`left over at ${this.at}: ${this.text}`);
    return value;
  }

  private next(): void {
    TOKEN.lastIndex = this.at;
    const found = TOKEN.exec(this.text);
    if (found === null && this.text.slice(this.at).trim() !== '') throw new SyntaxError(`no token at ${this.at}: ${this.text}`);
    this.at = found === null ? this.text.length : TOKEN.lastIndex;
    this.token = found ?? [];
  }

  private take(sign: string): boolean {
    if (this.token[6] !== sign) return false;
    this.next();
    return true;
  }

  private list(end: string): Typed[] {
    const found: Typed[] = [];
    while (!this.take(end)) {
      found.push(this.expression());
      if (!this.take(',') && this.token[6] !== end) throw new SyntaxError(`${end} expected at ${this.at}: ${this.text}`);
    }
    return found;
  }

  private expression(): Typed {
    let value = this.primary();
    while (this.take('.')) {
      const name = this.token[5] as string;
      this.next();
      if (!this.take('(')) throw new SyntaxError(`call expected at ${this.at}: ${this.text}`);
      const values = [value, ...this.list(')')];
      value = name === 'size' ? { type: INT, value: (value.value as unknown[]).length } : this.call(name, true, values);
    }
    return value;
  }

  private primary(): Typed {
    const [, bytes, string, number, unsigned, name] = this.token;
    if (this.take('-')) {
      const { type, value } = this.primary();
      return { type, value: typeof value === 'bigint' ? shortened(-value) : -(value as number) };
    }
    if (this.take('[')) return listFrom(this.list(']'));
    if (this.take('{')) return this.map();
    this.next();
    if (string !== undefined) return bytes ? { type: BYTES, value: bytesOf(string) } : { type: STRING, value: unquoted(string) };
    if (number !== undefined) return numberFrom(number, unsigned === 'u');
    if (name === 'true' || name === 'false') return { type: BOOL, value: name === 'true' };
    if (name === 'null') return { type: NULL, value: null };
    if (name === undefined) throw new SyntaxError(`value expected at ${this.at}: ${this.text}`);
    return this.global(name);
  }

  private global(first: string): Typed {
    let name = first;
    while (this.take('.')) {
      name += `.${this.token[5]}`;
      this.next();
    }
    if (!this.take('(')) throw new SyntaxError(`call of ${name} expected: ${this.text}`);
    const values = this.list(')');
    const [{ type, value } = { type: DYN, value: undefined }] = values;
    switch (name) {
      case 'dyn': return { type: DYN, value: boxed(value, type) };
      case 'duration': return { type: { kind: 'duration' }, value: new Duration(nanosecondsOf(value as string)) };
      case 'timestamp': return { type: { kind: 'timestamp' }, value: new Timestamp(BigInt(Date.parse(value as string)) * 1_000_000n) };
      case 'type': return { type: { kind: 'type', of: type }, value: new TypeValue(type.kind === 'opaque' ? type.name : type.kind === 'null' ? 'null_type' : type.kind) };
      default: return this.call(name, false, values);
    }
  }

  private map(): Typed {
    const entries: [Typed, Typed][] = [];
    while (!this.take('}')) {
      const key = this.expression();
      this.take(':');
      entries.push([key, this.expression()]);
      this.take(',');
    }
    const [keys, values] = [listFrom(entries.map(([key]) => key)), listFrom(entries.map(([, value]) => value))];
    const elements = values.value as unknown[];
    const numbers = (keys.value as unknown[]).map(key => key instanceof Uint ? shortened(key.value) : key instanceof Double ? key.value : key);
    return { type: mapOf(elementOf(keys.type), elementOf(values.type)), value: new Map(numbers.map((key, i) => [key, elements[i]])) };
  }

  private call(name: string, method: boolean, values: readonly Typed[]): Typed {
    if (name === 'format') checkFormat(values);
    for (const overload of this.overloads) {
      if (overload.name !== name || (overload.method ?? false) !== method || overload.parameters.length !== values.length) continue;
      const bound = new Map<string, Type>();
      if (!overload.parameters.every((parameter, i) => accepts(parameter, values[i] as Typed, bound))) continue;
      const run = overload.run as (...values: unknown[]) => unknown;
      const result = run(...values.map(({ type, value }, i) => boxed(value, type, overload.parameters[i] as Type)));
      return { type: resolved(overload.result, bound), value: result };
    }
    throw new TypeError(`no overload of ${name}: ${this.text}`);
  }
}

/** As the checker does, with what a literal list holds. */
function checkFormat([format, list]: readonly Typed[]): void {
  const value = format?.value;
  const elements = list?.elements;
  const takes = (index: number, kinds: readonly string[]): boolean => {
    const kind = elements?.[index]?.kind ?? 'dyn';
    return kind === 'dyn' || kinds.includes(kind);
  };
  if (typeof value === 'string' && elements !== undefined && !suits(value, elements.length, takes)) throw new TypeError('format that does not suit its list');
}

function shortened(value: bigint): number | bigint {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}

function unquoted(string: string): string {
  return string.slice(1, -1).replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([^]))/g, (_, x?: string, u?: string, U?: string, sign?: string) => {
    const hex = x ?? u ?? U;
    return hex === undefined ? ESCAPED[sign as string] ?? sign as string : String.fromCodePoint(parseInt(hex, 16));
  });
}

function bytesOf(string: string): Uint8Array {
  const parts = [...string.slice(1, -1).matchAll(/\\x([0-9a-f]{2})|[^\\]/gu)];
  return Buffer.concat(parts.map(([sign, hex]) => hex === undefined ? Buffer.from(sign) : Buffer.from([parseInt(hex, 16)])));
}

function numberFrom(text: string, isUnsigned: boolean): Typed {
  if (isUnsigned) return { type: UINT, value: new Uint(BigInt(text)) };
  return /[.e]/.test(text) && !text.startsWith('0x') ? { type: DOUBLE, value: Number(text) } : { type: INT, value: shortened(BigInt(text)) };
}

function nanosecondsOf(text: string): bigint {
  const units: Readonly<Record<string, bigint>> = { ns: 1n, us: 1000n, ms: 1_000_000n, s: 1_000_000_000n, m: 60_000_000_000n, h: 3_600_000_000_000n };
  const sum = [...text.matchAll(/(\d+)(?:\.(\d+))?(ns|us|ms|s|m|h)/g)].reduce((total, [, whole, fraction = '', unit]) => {
    const size = units[unit as string] as bigint;
    return total + BigInt(whole as string) * size + (fraction === '' ? 0n : BigInt(fraction) * size / 10n ** BigInt(fraction.length));
  }, 0n);
  return text.startsWith('-') ? -sum : sum;
}

function elementOf(type: Type): Type {
  return type.kind === 'list' ? type.element : DYN;
}

function same(a: Type, b: Type): boolean {
  return nameOf(a) === nameOf(b);
}

/** Elements of one type stay as they are; others make a list of `dyn`. */
function listFrom(elements: readonly Typed[]): Typed {
  const [first] = elements;
  const alike = first !== undefined && elements.every(({ type }) => same(type, first.type));
  const value = elements.map(element => alike ? element.value : boxed(element.value, element.type));
  return { type: listOf(alike ? first.type : DYN), value, elements: elements.map(({ type }) => type) };
}

/** A value of a type as one of another that may be, or may hold, `dyn`. */
function boxed(value: unknown, from: Type, to: Type = DYN): unknown {
  if (to.kind !== 'dyn' && to.kind !== 'list') return value;
  if (from.kind === 'double') return to.kind === 'dyn' ? new Double(value as number) : value;
  if (from.kind === 'list') return (value as unknown[]).map(element => boxed(element, from.element, to.kind === 'list' ? to.element : DYN));
  return from.kind === 'map' ? new Map([...value as Map<unknown, unknown>].map(([key, held]) => [key, boxed(held, from.value)])) : value;
}

function accepts(parameter: Type, { type, value }: Typed, bound: Map<string, Type>): boolean {
  if (parameter.kind === 'dyn') return true;
  if (parameter.kind === 'parameter') {
    const known = bound.get(parameter.name);
    if (known === undefined || (known.kind === 'dyn' && type.kind !== 'dyn')) bound.set(parameter.name, type);
    return known === undefined || known.kind === 'dyn' || type.kind === 'dyn' || same(known, type) || loose(known, type);
  }
  if (type.kind === 'dyn') return isOf(parameter, value);
  if (parameter.kind === 'list') return type.kind === 'list' && (isEmpty(value) || accepts(parameter.element, { type: type.element, value: (value as unknown[])[0] }, bound));
  if (parameter.kind === 'optional') return type.kind === 'optional' && accepts(parameter.of, { type: type.of, value: (value as Optional).held?.value }, bound);
  return same(parameter, type);
}

/** Empty lists and optionals are of any type. */
function loose(a: Type, b: Type): boolean {
  if (a.kind === 'dyn' || b.kind === 'dyn' || a.kind === 'parameter' || b.kind === 'parameter') return true;
  if (a.kind === 'list' && b.kind === 'list') return loose(a.element, b.element);
  return a.kind === 'optional' && b.kind === 'optional' ? loose(a.of, b.of) : same(a, b);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Whether a value without a type is of one, as a dispatch at run time asks: lists by their first element. */
function isOf(type: Type, value: unknown): boolean {
  switch (type.kind) {
    case 'list': return Array.isArray(value) && (value.length === 0 || isOf(type.element, value[0]));
    case 'int': return typeof value === 'bigint' || typeof value === 'number';
    case 'string': return typeof value === 'string';
    case 'bool': return typeof value === 'boolean';
    case 'uint': return value instanceof Uint;
    case 'double': return value instanceof Double;
    case 'bytes': return value instanceof Uint8Array;
    case 'duration': return value instanceof Duration;
    case 'timestamp': return value instanceof Timestamp;
    case 'optional': return value instanceof Optional;
    case 'opaque': return value instanceof Opaque && value.type === type.name;
    default: return true;
  }
}

function resolved(type: Type, bound: ReadonlyMap<string, Type>): Type {
  if (type.kind === 'parameter') return bound.get(type.name) ?? DYN;
  if (type.kind === 'list') return listOf(resolved(type.element, bound));
  return type.kind === 'optional' ? optionalOf(resolved(type.of, bound)) : type;
}

/** A value with its type, so that an int and a double are told apart. */
export function print({ type, value }: Typed): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map(element => print({ type: elementOf(type), value: element as unknown })).join(', ')}]`;
  if (value instanceof Optional) return value.held === undefined ? 'none' : `some(${print({ type: type.kind === 'optional' ? type.of : DYN, value: value.held.value })})`;
  if (value instanceof Map) {
    const [keys, values] = type.kind === 'map' ? [type.key, type.value] : [DYN, DYN];
    return `{${[...value].map(([key, held]) => `${print({ type: keys, value: key })}: ${print({ type: values, value: held })}`).sort().join(', ')}}`;
  }
  if (value instanceof Double) return `double ${Object.is(value.value, -0) ? '-0' : value.value}`;
  if (value instanceof Uint) return `uint ${value.value}`;
  if (value instanceof Uint8Array) return `bytes ${Buffer.from(value).toString('hex')}`;
  if (value instanceof Duration || value instanceof Timestamp) return `${value.constructor.name} ${value.nanoseconds}`;
  if (value instanceof Opaque) throw new SyntaxError(`case whose result is opaque: ${value.type}`);
  const kind = typeof value === 'bigint' ? 'int' : typeof value !== 'number' ? typeof value : type.kind === 'double' || !Number.isInteger(value) ? 'double' : 'int';
  return `${kind} ${JSON.stringify(typeof value === 'bigint' ? String(value) : value)}`;
}
