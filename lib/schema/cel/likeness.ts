import { equals, isMap } from './equality';
import { hasKey, keysOf, sizeOf, valueAt } from './standard/collections';
import type { ListType, MapType, ObjectType, Type } from './type';
import { Optional } from './value';

/** How two values of a type are compared. */
export type Likeness = (a: unknown, b: unknown) => boolean;

type Fields = Readonly<Record<string, unknown>>;

const known = new WeakMap<Type, Likeness | undefined>();

/**
 * How values of a type are compared, where it is not just by their content: objects of the resource hold times as texts, and some lists are equal
 * in any order.
 */
export function likenessOf(type: Type): Likeness | undefined {
  if (known.has(type)) return known.get(type);
  // a type that holds itself is compared by its content while that is not known
  known.set(type, undefined);
  const made = type.kind === 'list' ? ofLists(type) : type.kind === 'map' ? ofMaps(type) : type.kind === 'object' ? ofObjects(type) : undefined;
  known.set(type, made);
  return made;
}

function ofLists(type: ListType): Likeness | undefined {
  const element = likenessOf(type.element);
  const alike = element ?? equals;
  if (type.unordered === 'set') {
    return (a, b) => {
      if (!sizesMatch(a, b)) return false;
      const values = new Set(a as unknown[]);
      return b.every(value => values.has(value) || (typeof value === 'object' && (a as unknown[]).some(other => alike(other, value))));
    };
  }
  if (type.unordered !== undefined) {
    const key = keyBy(type.unordered);
    return (a, b) => {
      if (!sizesMatch(a, b)) return false;
      const byKey = new Map((a as unknown[]).map(value => [key(value), value]));
      return b.every(value => byKey.has(key(value)) && alike(byKey.get(key(value)), value));
    };
  }
  return element && ((a, b) => sizesMatch(a, b) && (a as unknown[]).every((value, i) => element(value, b[i])));
}

function sizesMatch(a: unknown, b: unknown): b is unknown[] {
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length;
}

function keyBy(names: readonly string[]): (element: unknown) => string {
  return element => JSON.stringify(names.map(name => (element as Fields)[name]));
}

function ofMaps(type: MapType): Likeness | undefined {
  const value = likenessOf(type.value);
  return value && ((a, b) => {
    if (!isMap(a) || !isMap(b)) return false;
    const keys = keysOf(a);
    return keys.length === sizeOf(b) && keys.every(key => hasKey(b, key) && value(valueAt(a, key), valueAt(b, key)));
  });
}

function sameNames(a: Fields, b: Fields): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every(name => Object.prototype.hasOwnProperty.call(b, name));
}

function ofObjects(type: ObjectType): Likeness | undefined {
  const special = (type.fields ?? []).flatMap((field): (readonly [string, Likeness])[] => {
    const alike = likenessOfField(type.field(field));
    return alike === undefined ? [] : [[type.property?.(field)?.name ?? field, alike]];
  });
  if (special.length === 0) return undefined;
  const byName = new Map(special);
  return (a, b) => isMap(a) && isMap(b) && !(a instanceof Map) && !(b instanceof Map) && sameNames(a, b)
    && Object.keys(a).every(name => (byName.get(name) ?? equals)(a[name], b[name]));
}

function likenessOfField(type: Type | undefined): Likeness | undefined {
  if (type === undefined) return undefined;
  const load = loaderOf(type);
  const alike = likenessOf(type);
  if (load === undefined) return alike;
  return (a, b) => a === b || (a != null && b != null && (alike ?? equals)(load(a), load(b)));
}

/** How a value of the resource becomes one of its type; objects are left as they are, their fields are loaded one by one. */
export function loaderOf(type: Type): ((value: unknown) => unknown) | undefined {
  if (type.kind === 'list') {
    const load = loaderOf(type.element);
    return load && (value => (value as readonly unknown[]).map(element => element === null ? null : load(element)));
  }
  if (type.kind === 'map') {
    const load = loaderOf(type.value);
    return load && (value => new Map(Object.entries(value as Fields).map(([key, held]) => [key, held === null ? null : load(held)])));
  }
  if (type.kind === 'optional') {
    const load = loaderOf(type.of);
    return load && (value => (value as Optional).held === undefined ? value : Optional.of(load((value as Optional).held?.value)));
  }
  return 'load' in type ? type.load : undefined;
}

/** Joins two lists as the type of the first one asks. */
export function joinerOf(unordered: 'set' | readonly string[]): (a: readonly unknown[], b: readonly unknown[]) => unknown[] {
  if (unordered === 'set') return (a, b) => [...a, ...b.filter((value, i) => !a.includes(value) && b.indexOf(value) === i)];
  const key = keyBy(unordered);
  return (a, b) => [...new Map([...a, ...b].map(element => [key(element), element])).values()];
}
