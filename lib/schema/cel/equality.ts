import { Opaque } from './opaque';
import { compareNumbers, numberOf } from './order';
import { Duration, Optional, Timestamp, TypeValue } from './value';

/** Whether two values are equal, whatever their types: numbers by their value, lists and maps by their content. */
export function equals(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' || typeof a === 'boolean' || a === null || a === undefined) return a === b;
  const left = numberOf(a);
  if (left !== undefined) {
    const right = numberOf(b);
    return right !== undefined && compareNumbers(left, right) === 0;
  }
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((element, i) => equals(element, b[i]));
  if (typeof b !== 'object' || b === null || Array.isArray(b)) return false;
  if (a instanceof Uint8Array) return b instanceof Uint8Array && Buffer.compare(a, b) === 0;
  if (a instanceof Duration) return b instanceof Duration && a.nanoseconds === b.nanoseconds;
  if (a instanceof Timestamp) return b instanceof Timestamp && a.nanoseconds === b.nanoseconds;
  if (a instanceof Opaque) return b instanceof Opaque && a.type === b.type && a.equals(b);
  if (a instanceof TypeValue) return b instanceof TypeValue && a.name === b.name;
  if (a instanceof Optional) {
    if (!(b instanceof Optional)) return false;
    return a.held === undefined || b.held === undefined ? a.held === b.held : equals(a.held.value, b.held.value);
  }
  return isMap(a) && isMap(b) && mapsEqual(a, b);
}

type AnyMap = Map<unknown, unknown> | Readonly<Record<string, unknown>>;

/** A map that an expression made, or an object of the resource. */
export function isMap(value: unknown): value is AnyMap {
  return value instanceof Map || (typeof value === 'object' && value !== null && (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null));
}

function mapsEqual(a: AnyMap, b: AnyMap): boolean {
  const entries = a instanceof Map ? [...a] : Object.entries(a);
  if (entries.length !== (b instanceof Map ? b.size : Object.keys(b).length)) return false;
  return entries.every(([key, value]) => {
    if (b instanceof Map) return b.has(key) && equals(value, b.get(key));
    return typeof key === 'string' && Object.prototype.hasOwnProperty.call(b, key) && equals(value, b[key]);
  });
}
