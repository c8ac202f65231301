import { equals, isMap } from '../equality';
import type { Int } from '../integer';
import type { Overload } from '../overload';
import { lengthOf } from '../text';
import { A, B, BOOL, BYTES, INT, STRING, listOf, mapOf, optionalOf, type Type } from '../type';
import { CelError, Double, Optional, Uint } from '../value';

export type AnyMap = Map<unknown, unknown> | Readonly<Record<string, unknown>>;

const hasOwn = Object.prototype.hasOwnProperty;

/** The value at a key; undefined where there is none. */
export function valueAt(map: AnyMap, key: unknown): unknown {
  if (map instanceof Map) return map.get(keyOf(key));
  if (typeof key !== 'string') throw new CelError('no such overload');
  return hasOwn.call(map, key) ? map[key] : undefined;
}

/** A key as maps have it: numbers are the same key whatever their type. */
export function keyOf(key: unknown): unknown {
  if (key instanceof Double) return key.value;
  if (!(key instanceof Uint)) return key;
  return key.value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(key.value) : key.value;
}

export function hasKey(map: AnyMap, key: unknown): boolean {
  return valueAt(map, key) !== undefined;
}

export function at(map: AnyMap, key: unknown): unknown {
  const value = valueAt(map, key);
  return value === undefined ? noKey(key) : value;
}

export function noKey(key: unknown): never {
  throw new CelError(`no such key: ${typeof key === 'string' ? key : String(keyOf(key))}`);
}

export function item(list: readonly unknown[], index: Int): unknown {
  const value = list[index as number];
  if (value === undefined) throw new CelError(`index out of bounds: ${index}`);
  return value;
}

/** Names of an object of the resource that have a value. */
export function keysOf(map: AnyMap): unknown[] {
  if (map instanceof Map) return [...map.keys()];
  return Object.keys(map).filter(key => map[key] !== undefined);
}

export function sizeOf(map: AnyMap): number {
  return map instanceof Map ? map.size : keysOf(map).length;
}

/** The element or value at an index or key of a value whose type is not known; undefined where there is none. */
export function found(value: unknown, index: unknown): unknown {
  if (Array.isArray(value)) {
    const number = keyOf(index);
    if (typeof number === 'bigint') return undefined;
    if (typeof number !== 'number' || !Number.isInteger(number)) throw new CelError('index that is no integer');
    return value[number];
  }
  if (!isMap(value)) throw new CelError('no such overload');
  return valueAt(value, index);
}

export function contains(list: readonly unknown[], value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' ? list.includes(value) : list.some(element => equals(element, value));
}

function maybe(value: unknown): Optional {
  return value === undefined ? Optional.NONE : Optional.of(value);
}

function within(optional: Optional, key: unknown): Optional {
  return optional.held === undefined ? Optional.NONE : maybe(found(optional.held.value, key));
}

const LIST = listOf(A);
const MAP = mapOf(A, B);

/** `size(x)` and `x.size()`. */
function size(type: Type, run: Overload['run'], source: (value: string) => string): Overload[] {
  return [false, true].map(method => ({ name: 'size', method, parameters: [type], result: INT, run, source }));
}

const OPTIONALS = { since: 29 };

export const collections: readonly Overload[] = [
  { name: '_[_]', parameters: [LIST, INT], result: A, fails: true, run: item },
  { name: '_[_]', parameters: [MAP, A], result: B, fails: true, run: at },
  { name: '_[_]', parameters: [optionalOf(LIST), INT], result: optionalOf(A), fails: true, run: within, ...OPTIONALS },
  { name: '_[_]', parameters: [optionalOf(MAP), A], result: optionalOf(B), fails: true, run: within, ...OPTIONALS },
  { name: '_[?_]', parameters: [LIST, INT], result: optionalOf(A), run: (list: readonly unknown[], index: Int) => maybe(list[index as number]), ...OPTIONALS },
  { name: '_[?_]', parameters: [optionalOf(LIST), INT], result: optionalOf(A), fails: true, run: within, ...OPTIONALS },
  { name: '_[?_]', parameters: [MAP, A], result: optionalOf(B), run: (map: AnyMap, key: unknown) => maybe(valueAt(map, key)), ...OPTIONALS },
  { name: '_[?_]', parameters: [optionalOf(MAP), A], result: optionalOf(B), fails: true, run: within, ...OPTIONALS },
  { name: '@in', parameters: [A, LIST], result: BOOL, run: (value: unknown, list: readonly unknown[]) => contains(list, value) },
  { name: '@in', parameters: [A, MAP], result: BOOL, run: (key: unknown, map: AnyMap) => hasKey(map, key), source: (key, map) => `hasKey(${map}, ${key})` },
  ...size(BYTES, (bytes: Uint8Array) => bytes.length, bytes => `${bytes}.length`),
  ...size(LIST, (list: readonly unknown[]) => list.length, list => `${list}.length`),
  ...size(MAP, sizeOf, map => `sizeOf(${map})`),
  ...size(STRING, lengthOf, text => `lengthOf(${text})`),
];
