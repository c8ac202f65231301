import { isMap } from './equality';
import { loaderOf } from './likeness';
import type { Type } from './type';
import { Double, Optional } from './value';

type Convert = (value: unknown) => unknown;

const known = new WeakMap<Type, Convert | undefined>();

/** How a value of a type becomes one of `dyn`, which must say by itself what it is; undefined where it already does. */
export function boxerOf(type: Type): Convert | undefined {
  if (known.has(type)) return known.get(type);
  known.set(type, undefined);
  const made = makeBoxer(type);
  known.set(type, made);
  return made;
}

function makeBoxer(type: Type): Convert | undefined {
  switch (type.kind) {
    case 'double': return value => typeof value === 'number' ? new Double(value) : value;
    case 'list': {
      const box = boxerOf(type.element);
      return box && (value => (value as readonly unknown[]).map(box));
    }
    case 'map': {
      const box = boxerOf(type.value);
      return box && (value => new Map(entriesOf(value).map(([key, held]) => [key, box(held)])));
    }
    case 'optional': {
      const box = boxerOf(type.of);
      return box && (value => (value as Optional).held === undefined ? value : Optional.of(box((value as Optional).held?.value)));
    }
    case 'object': return ofFields(type.fields ?? [], field => [type.property?.(field)?.name ?? field, type.field(field) as Type]);
    default: return undefined;
  }
}

function ofFields(fields: readonly string[], property: (field: string) => readonly [string, Type]): Convert | undefined {
  const special = new Map(fields.flatMap((field): (readonly [string, Convert])[] => {
    const [name, type] = property(field);
    const [load, box] = [loaderOf(type), boxerOf(type)];
    return load || box ? [[name, value => value === null ? null : boxed(load ? load(value) : value, box)]] : [];
  }));
  if (special.size === 0) return undefined;
  return value => Object.fromEntries(entriesOf(value).map(([name, held]) => [name, special.get(name as string)?.(held) ?? held]));
}

function boxed(value: unknown, box: Convert | undefined): unknown {
  return box ? box(value) : value;
}

function entriesOf(value: unknown): [unknown, unknown][] {
  return value instanceof Map ? [...value] : isMap(value) ? Object.entries(value) : [];
}
