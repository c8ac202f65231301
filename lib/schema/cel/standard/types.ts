import { isMap } from '../equality';
import { Opaque } from '../opaque';
import type { Type } from '../type';
import { Double, Duration, Optional, Timestamp, TypeValue, Uint } from '../value';

const NAMES: Readonly<Partial<Record<Type['kind'], string>>> = {
  null: 'null_type', duration: 'google.protobuf.Duration', timestamp: 'google.protobuf.Timestamp', optional: 'optional_type', object: 'map',
};

/** The name that the type of a value has as a value: objects of the resource are maps. */
export function valueNameOf(type: Type): string {
  return type.kind === 'opaque' ? type.name : NAMES[type.kind] ?? type.kind;
}

/** The type of a value of which nothing else is known. */
export function typeValueOf(value: unknown): TypeValue {
  return new TypeValue(typeNameOf(value));
}

function typeNameOf(value: unknown): string {
  switch (typeof value) {
    case 'string': return 'string';
    case 'boolean': return 'bool';
    case 'bigint': return 'int';
    case 'number': return Number.isSafeInteger(value) ? 'int' : 'double';
    default: return objectNameOf(value);
  }
}

function objectNameOf(value: unknown): string {
  if (value === null) return 'null_type';
  if (Array.isArray(value)) return 'list';
  if (isMap(value)) return 'map';
  if (value instanceof Double) return 'double';
  if (value instanceof Uint) return 'uint';
  if (value instanceof Uint8Array) return 'bytes';
  if (value instanceof Duration) return 'google.protobuf.Duration';
  if (value instanceof Timestamp) return 'google.protobuf.Timestamp';
  if (value instanceof Optional) return 'optional_type';
  if (value instanceof TypeValue) return 'type';
  return value instanceof Opaque ? value.type : 'unknown';
}
