/** A type of CEL, as the checker infers it. Object types come from a schema; their fields are looked up when first asked for. */
export type Type =
  | PrimitiveType
  | ListType
  | MapType
  | { readonly kind: 'optional'; readonly of: Type }
  | { readonly kind: 'type'; readonly of: Type }
  | { readonly kind: 'opaque'; readonly name: string }
  | ObjectType
  | { readonly kind: 'parameter'; readonly name: string };

/** `error` is the type of what did not compile; it fits everywhere. */
export type Primitive = 'int' | 'uint' | 'double' | 'bool' | 'string' | 'bytes' | 'null' | 'dyn' | 'duration' | 'timestamp' | 'error';

export interface PrimitiveType {
  readonly kind: Primitive;
  /** How a text of the resource becomes a value of the type; throws a `CelError` where it cannot. @default - as it is */
  readonly load?: (value: unknown) => unknown;
}

export interface ListType {
  readonly kind: 'list';
  readonly element: Type;
  /** Elements may be null, which their type does not say. */
  readonly nullable?: boolean;
  /** Equal in any order, and joined without repetition: by the elements themselves, or by the values of these keys. */
  readonly unordered?: 'set' | readonly string[];
}

export interface MapType {
  readonly kind: 'map';
  readonly key: Type;
  readonly value: Type;
  /** Values may be null, which their type does not say. */
  readonly nullable?: boolean;
}

export interface ObjectType {
  readonly kind: 'object';
  /** Two object types are equal if their names are. */
  readonly name: string;
  /** The names of all fields; only needed where a value of the type is turned into `dyn` or compared. */
  readonly fields?: readonly string[];
  field(name: string): Type | undefined;
  /** How a field stands in the value, where that differs from its name. @default - as its name, and may be absent */
  property?(name: string): Property | undefined;
}

export interface Property {
  readonly name: string;
  /** Objects without it do not reach the rules. */
  readonly required: boolean;
}

const primitive = (kind: Primitive): Type => ({ kind });

export const INT = primitive('int');
export const UINT = primitive('uint');
export const DOUBLE = primitive('double');
export const BOOL = primitive('bool');
export const STRING = primitive('string');
export const BYTES = primitive('bytes');
export const NULL = primitive('null');
export const DYN = primitive('dyn');
export const DURATION = primitive('duration');
export const TIMESTAMP = primitive('timestamp');
export const ERROR = primitive('error');

/** The type of types of which nothing else is known. */
export const TYPE: Type = { kind: 'type', of: DYN };

/** Type parameters of overloads. */
export const A: Type = { kind: 'parameter', name: 'A' };
export const B: Type = { kind: 'parameter', name: 'B' };

export const listOf = (element: Type): ListType => ({ kind: 'list', element });
export const mapOf = (key: Type, value: Type): MapType => ({ kind: 'map', key, value });
export const optionalOf = (of: Type): Type => ({ kind: 'optional', of });
export const typeOf = (of: Type): Type => ({ kind: 'type', of });
export const opaque = (name: string): Type => ({ kind: 'opaque', name });

/** A type as compile errors name it: `map(string, list(int))`. */
export function nameOf(type: Type): string {
  switch (type.kind) {
    case 'list': return `list(${nameOf(type.element)})`;
    case 'map': return `map(${nameOf(type.key)}, ${nameOf(type.value)})`;
    case 'optional': return `optional_type(${nameOf(type.of)})`;
    case 'type': return type === TYPE ? 'type' : `type(${nameOf(type.of)})`;
    case 'opaque':
    case 'object':
    case 'parameter': return type.name;
    default: return type.kind;
  }
}
