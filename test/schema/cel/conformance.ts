import { compileCel } from '../../../lib/schema/cel/compile';
import { functionsAt, typeNamed, type Environment, type Functions } from '../../../lib/schema/cel/environment';
import { isMap } from '../../../lib/schema/cel/equality';
import type { Overload } from '../../../lib/schema/cel/overload';
import { durationOf, timeOf, timeText } from '../../../lib/schema/cel/time';
import * as types from '../../../lib/schema/cel/type';
import { CelError, Double, Duration, Optional, Timestamp, TypeValue, Uint } from '../../../lib/schema/cel/value';

type Json = Readonly<Record<string, unknown>>;
type Type = types.Type;

interface Declaration {
  readonly name: string;
  readonly ident?: { readonly type: Json };
  readonly function?: { readonly overloads: readonly Json[] };
}

/** A test of the suite, as its messages are in JSON. */
export interface SimpleTest {
  readonly name: string;
  readonly expr: string;
  readonly container?: string;
  readonly typeEnv?: readonly Declaration[];
  readonly bindings?: Readonly<Record<string, { readonly value: Json }>>;
  readonly value?: Json;
  readonly evalError?: unknown;
  readonly typedResult?: { readonly result?: Json; readonly deducedType?: Json };
  readonly disableCheck?: boolean;
  readonly checkOnly?: boolean;
}

/** What the test finds wrong; undefined where it passes. */
export function failureOf(test: SimpleTest): string | undefined {
  const environment = environmentFor(test);
  const compiled = compileCel(test.expr, environment);
  if ('errors' in compiled) return test.evalError === undefined ? `does not compile: ${JSON.stringify(compiled.errors)}` : undefined;
  const { deducedType, result: typed } = test.typedResult ?? {};
  const wanted = deducedType && (deducedType.recorded ?? types.nameOf(typeFrom(deducedType)));
  if (wanted !== undefined && types.nameOf(compiled.type) !== wanted) return `is ${types.nameOf(compiled.type)}, not ${wanted}`;
  if (test.checkOnly) return undefined;
  const values = [...environment.variables].map(([name, type]) => bound(fromProto(test.bindings?.[name]?.value ?? {}), type));
  try {
    const result = canonical(compiled.run(...values), compiled.type);
    const expected = test.value ?? typed ?? { boolValue: true };
    if (test.evalError !== undefined) return `gives ${result}, not an error`;
    const other = canonical(fromProto(expected), types.DYN);
    return result === other ? undefined : `gives ${result}, not ${other}`;
  } catch (error) {
    if (!(error instanceof CelError)) throw error;
    return test.evalError === undefined ? `fails: ${error.message}` : undefined;
  }
}

/** A value that is known to be a double needs no box. */
function bound(value: unknown, type: Type): unknown {
  return type.kind === 'double' && value instanceof Double ? value.value : value;
}

function environmentFor({ typeEnv = [], bindings = {}, disableCheck }: SimpleTest): Environment {
  const declared = typeEnv.flatMap(({ name, ident }): [string, Type][] => ident ? [[name, typeFrom(ident.type)]] : []);
  const undeclared = Object.keys(bindings).filter(name => !declared.some(([other]) => other === name)).map((name): [string, Type] => [name, types.DYN]);
  return {
    minor: Infinity,
    quotes: true,
    homogeneous: false,
    checked: !disableCheck,
    variables: new Map([...declared, ...undeclared]),
    functions: functionsFor(typeEnv),
    types: name => typeNamed(name, Infinity),
  };
}

function functionsFor(typeEnv: NonNullable<SimpleTest['typeEnv']>): Functions {
  const own = typeEnv.flatMap(({ name, function: declared }): [string, Overload[]][] => (
    declared ? [[name, declared.overloads.map(overload => overloadFrom(name, overload))]] : []
  ));
  return own.length === 0 ? functionsAt(Infinity) : new Map([...functionsAt(Infinity), ...own]);
}

function overloadFrom(name: string, declared: Json): Overload {
  const { params = [], resultType, isInstanceFunction } = declared as { params?: Json[]; resultType?: Json; isInstanceFunction?: boolean };
  const run = (): never => {
    throw new CelError('a function that is only declared');
  };
  return { name, method: isInstanceFunction, parameters: params.map(typeFrom), result: typeFrom(resultType as Json), fails: true, run };
}

const PRIMITIVES: Readonly<Record<string, Type>> = {
  BOOL: types.BOOL,
  INT64: types.INT,
  UINT64: types.UINT,
  DOUBLE: types.DOUBLE,
  STRING: types.STRING,
  BYTES: types.BYTES,
  TIMESTAMP: types.TIMESTAMP,
  DURATION: types.DURATION,
};

const MESSAGES: Readonly<Record<string, Type>> = { 'google.protobuf.Duration': types.DURATION, 'google.protobuf.Timestamp': types.TIMESTAMP };

/** A type that the language has; one of another kind is opaque, and nothing fits it. */
function typeFrom(type: Json): Type {
  const [[kind, of]] = Object.entries(type) as [[string, Json & string]];
  const inner = of as unknown as { elemType: Json; keyType: Json; valueType: Json; name: string; parameterTypes?: Json[] };
  switch (kind) {
    case 'primitive':
    case 'wellKnown': return PRIMITIVES[of] ?? types.DYN;
    case 'dyn': return types.DYN;
    case 'null': return types.NULL;
    case 'listType': return types.listOf(typeFrom(inner.elemType));
    case 'mapType': return types.mapOf(typeFrom(inner.keyType), typeFrom(inner.valueType));
    case 'typeParam': return { kind: 'parameter', name: of };
    case 'type': return types.typeOf(typeFrom(of));
    case 'messageType': return MESSAGES[of] ?? types.opaque(of);
    case 'abstractType':
      if (inner.name !== 'optional_type') return types.opaque(inner.name);
      return types.optionalOf(typeFrom(inner.parameterTypes?.[0] ?? { dyn: {} }));
    default: return types.opaque(JSON.stringify(type));
  }
}

function fromProto(value: Json): unknown {
  const [kind, of] = (Object.entries(value)[0] ?? ['nullValue', null]) as [string, string];
  switch (kind) {
    case 'int64Value': return shortened(BigInt(of));
    case 'uint64Value': return new Uint(BigInt(of));
    case 'doubleValue': return new Double(Number(of));
    case 'stringValue':
    case 'boolValue': return of;
    case 'bytesValue': return Buffer.from(of, 'base64');
    case 'nullValue': return null;
    case 'typeValue': return new TypeValue(of);
    case 'listValue': return ((value.listValue as { values?: Json[] }).values ?? []).map(fromProto);
    case 'mapValue': {
      const { entries = [] } = value.mapValue as { entries?: { key: Json; value: Json }[] };
      return new Map(entries.map(entry => [keyFrom(entry.key), fromProto(entry.value)]));
    }
    case 'objectValue': return fromMessage(value.objectValue as Json);
    // a value that the language has not
    default: return { value };
  }
}

function keyFrom(key: Json): unknown {
  const value = fromProto(key);
  return value instanceof Uint ? shortened(value.value) : value;
}

function shortened(value: bigint): number | bigint {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function fromMessage(message: Json): unknown {
  const value = message.value as string;
  switch (String(message['@type']).replace('type.googleapis.com/google.protobuf.', '')) {
    case 'Duration': return durationOf(value);
    case 'Timestamp': return timeOf(value);
    default: return { message };
  }
}

/** A value with its type, as text. */
function canonical(value: unknown, type: Type): string {
  if (type.kind === 'double' && typeof value === 'number') return `double ${Object.is(value, -0) ? '-0' : value}`;
  if (value instanceof Double) return canonical(value.value, types.DOUBLE);
  if (Array.isArray(value)) return `[${value.map(element => canonical(element, type.kind === 'list' ? type.element : types.DYN)).join(', ')}]`;
  if (value instanceof Uint) return `uint ${value.value}`;
  if (value instanceof Uint8Array) return `bytes ${Buffer.from(value).toString('hex')}`;
  if (value instanceof Duration) return `duration ${value.nanoseconds}`;
  if (value instanceof Timestamp) return `timestamp ${timeText(new Timestamp(value.nanoseconds))}`;
  if (value instanceof TypeValue) return `type ${value.name}`;
  if (value instanceof Optional) return `optional ${value.held === undefined ? 'none' : canonical(value.held.value, type.kind === 'optional' ? type.of : types.DYN)}`;
  if (isMap(value)) {
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    return `{${entries.map(([key, held]) => `${canonical(key, types.DYN)}: ${canonical(held, type.kind === 'map' ? type.value : types.DYN)}`).sort().join(', ')}}`;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return `double ${value}`;
  return `${value === null ? '' : typeof value === 'bigint' || typeof value === 'number' ? 'int ' : typeof value} ${String(value)}`;
}
