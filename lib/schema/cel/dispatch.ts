import { isMap } from './equality';
import { Opaque } from './opaque';
import type { Overload } from './overload';
import type { Type } from './type';
import { CelError, Double, Duration, Optional, Timestamp, TypeValue, Uint } from './value';

type Run = (...values: unknown[]) => unknown;

/** Calls the overload that fits the values, which are as in `dyn`; a result of the type that is asked for. */
export function dispatcher(overloads: readonly Overload[], result: Type): Run {
  return (...values) => {
    for (const overload of overloads) {
      if (!overload.parameters.every((parameter, i) => accepts(parameter, values[i]))) continue;
      const value = (overload.run as Run)(...values.map((given, i) => overload.parameters[i]?.kind === 'double' ? unboxed(given) : given));
      if (result.kind === 'double') return unboxed(value);
      return overload.result.kind === 'double' && typeof value === 'number' ? new Double(value) : value;
    }
    throw new CelError('no such overload');
  };
}

export function unboxed(value: unknown): unknown {
  return value instanceof Double ? value.value : value;
}

/** Whether a value is of a type; of a list and a map the first element tells. */
export function accepts(type: Type, value: unknown): boolean {
  switch (type.kind) {
    case 'int': return typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value));
    case 'double': return value instanceof Double || (typeof value === 'number' && !Number.isSafeInteger(value));
    case 'string': return typeof value === 'string';
    case 'bool': return typeof value === 'boolean';
    case 'null': return value === null;
    case 'uint': return value instanceof Uint;
    case 'bytes': return value instanceof Uint8Array;
    case 'duration': return value instanceof Duration;
    case 'timestamp': return value instanceof Timestamp;
    case 'optional': return value instanceof Optional;
    case 'type': return value instanceof TypeValue;
    case 'opaque': return value instanceof Opaque && value.type === type.name;
    case 'list': return Array.isArray(value) && (value.length === 0 || accepts(type.element, value[0]));
    case 'map': return isMap(value) && acceptsFirst(type.key, type.value, value);
    case 'object': return isMap(value);
    default: return true;
  }
}

function acceptsFirst(key: Type, value: Type, map: Map<unknown, unknown> | Readonly<Record<string, unknown>>): boolean {
  for (const [name, held] of map instanceof Map ? map : Object.entries(map)) return accepts(key, name) && accepts(value, held);
  return true;
}
