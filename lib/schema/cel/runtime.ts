/** What emitted code calls. */
import { equals, isMap } from './equality';
import { at, found, hasKey, keyOf, keysOf, noKey, valueAt } from './standard/collections';
import { CelError, CostExceeded, Optional } from './value';

export { equals } from './equality';
export { spend } from './meter';
export { compareText } from './order';
export { addInt, divideInt, moduloInt, multiplyInt, negateInt, subtractInt } from './standard/arithmetic';
export { at, contains, hasKey, item, keysOf, noKey, sizeOf, valueAt } from './standard/collections';
export { typeValueOf } from './standard/types';
export { lengthOf } from './text';

/** An operand of `&&` and `||` that fails: noted, for another one may decide. A rule that takes too long ends at once. */
export function absorbed(error: unknown): unknown {
  if (error instanceof CostExceeded) throw error;
  return error;
}

export function exceeded(): never {
  throw new CostExceeded();
}

/** A value that may turn out to be no bool. */
export function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new CelError('no such overload');
  return value;
}

/** A value of a list or map that may hold null. */
export function present<T>(value: T | null): T {
  if (value === null) throw new CelError('no such overload');
  return value;
}

/** A list without null. */
export function full(list: readonly unknown[]): readonly unknown[] {
  if (list.includes(null)) throw new CelError('no such overload');
  return list;
}

export function noValue(): never {
  throw new CelError('value of optional.none()');
}

/** Whether an object of the resource is another value; what is neither an object nor null cannot be compared with it. */
export function equalsObject(object: unknown, value: unknown): boolean {
  if (value !== null && !isMap(value)) throw new CelError('no such overload');
  return value !== null && equals(object, value);
}

/** A field of a value whose type is not known. */
export function select(value: unknown, name: string): unknown {
  if (!isMap(value)) return noKey(name);
  return at(value, name);
}

export function has(value: unknown, name: string): boolean {
  return isMap(value) && hasKey(value, name);
}

/** What stands at an index or key of a value whose type is not known. */
export function index(value: unknown, key: unknown): unknown {
  if (value instanceof Optional) {
    const inner = value.held === undefined ? undefined : found(value.held.value, key);
    return inner === undefined ? Optional.NONE : Optional.of(inner);
  }
  const result = found(value, key);
  return result === undefined ? noKey(key) : result;
}

/** The value of an optional one; undefined where there is none. */
export function held(optional: Optional): unknown {
  return optional.held?.value;
}

/** A field of a value that may be no map, or of what it holds. */
export function maybeField(value: unknown, name: string): Optional {
  const inner = value instanceof Optional ? value.held?.value : value;
  const result = isMap(inner) ? valueAt(inner, name) : undefined;
  return result === undefined ? Optional.NONE : Optional.of(result);
}

/** The value at a key of a map that there may be. */
export function heldAt(map: Parameters<typeof valueAt>[0] | undefined, key: unknown): unknown {
  return map === undefined || map === null ? undefined : valueAt(map, key);
}

export function loaded(load: (value: unknown) => unknown, value: unknown): unknown {
  return value === undefined || value === null ? undefined : load(value);
}

/** Nothing, and null, is no value. */
export function maybe(value: unknown): Optional {
  return value === undefined || value === null ? Optional.NONE : Optional.of(value);
}

/** Whether a value of unknown type is one of a list or a key of a map. */
export function isIn(value: unknown, container: unknown): boolean {
  if (Array.isArray(container)) return container.some(element => equals(element, value));
  if (isMap(container)) return hasKey(container, value);
  throw new CelError('no such overload');
}

/** What a loop goes over. */
export function rangeOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isMap(value)) return keysOf(value);
  throw new CelError('no such overload');
}

/** Values of a map or list by the keys or indexes of a loop. */
export function valueOf(range: unknown, key: unknown): unknown {
  return Array.isArray(range) ? range[key as number] : valueAt(range as Map<unknown, unknown>, key);
}

/** Indexes of a list, or keys of a map. */
export function indexesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.map((_, i) => i) : rangeOf(value);
}

export function mapFrom(entries: readonly (readonly [unknown, unknown])[]): Map<unknown, unknown> {
  const map = new Map<unknown, unknown>();
  for (const [key, value] of entries) map.set(keyFrom(key), value);
  return map;
}

function keyFrom(key: unknown): unknown {
  const plain = keyOf(key);
  if (typeof plain === 'object' && plain !== null) throw new CelError('unsupported key type');
  return plain;
}

/** An entry of a map literal that there may be; none takes an earlier one away. */
export function someEntry(key: unknown, optional: unknown): (readonly [unknown, unknown])[] {
  return some(optional).map(value => [key, value]);
}

/** An element of a list literal that there may be. */
export function some(optional: unknown): readonly unknown[] {
  if (!(optional instanceof Optional)) throw new CelError('element that is not optional');
  return optional.held === undefined ? [] : [optional.held.value];
}

/** A new entry of a map that a loop makes. */
export function insert(map: Map<unknown, unknown>, key: unknown, value: unknown): void {
  const plain = keyFrom(key);
  if (map.has(plain)) throw new CelError('key already exists');
  map.set(plain, value);
}

export function insertAll(map: Map<unknown, unknown>, entries: unknown): void {
  if (!isMap(entries)) throw new CelError('no such overload');
  for (const key of keysOf(entries)) insert(map, key, valueAt(entries, key));
}
