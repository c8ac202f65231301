import { coreShapes } from './shapes-core';
import { groupShapes } from './shapes-groups';
import { SchemaNode, within } from '../schema/node';

/**
 * What the published schemas do not say of how the server writes a type, as lists of its fields:
 * `struct` always written, with what is in it · `pointer` a zero that was given is kept · `zero` always written ·
 * `null` written as null where it has no value · `omit` written only where it has a value, although it is required ·
 * `absent` not always written, although it is called `spec` or `status`.
 */
export interface Shape {
  readonly struct?: string;
  readonly pointer?: string;
  readonly zero?: string;
  readonly null?: string;
  readonly omit?: string;
  readonly absent?: string;
}

/** Keyed by definition; `resource/{v1,v1beta1}.Device` stands for two. A field with `@33` has been so until 1.33. */
export type Shapes = Readonly<Record<string, Shape>>;

/** What becomes of a field that has no value, and whether a zero is one. */
export interface Written {
  readonly absent: 'left out' | 'null' | 'zero';
  readonly keepsZero: boolean;
}

const KEPT: Written = { absent: 'left out', keepsZero: true };
const NON_ZERO: Written = { absent: 'left out', keepsZero: false };
const ALWAYS: Written = { absent: 'zero', keepsZero: true };
const NULL: Written = { absent: 'null', keepsZero: true };
const NULL_FOR_EMPTY: Written = { absent: 'null', keepsZero: false };

let known: ReadonlyMap<string, Shape> | undefined;

function shapeOf(definition: string): Shape {
  known ??= new Map(Object.entries({ ...coreShapes, ...groupShapes }).flatMap(([key, shape]) => expanded(key).map(name => [name, shape] as const)));
  return known.get(definition) ?? {};
}

/** One name for each version in braces. */
export function expanded(key: string): string[] {
  const match = /^(.*)\{(.*)\}(.*)$/.exec(key);
  return match ? (match[2] as string).split(',').map(version => `${match[1]}${version}${match[3]}`) : [key];
}

function lists(fields: string | undefined, name: string, minor: number): boolean {
  return fields?.split(' ').some(field => {
    const [listed, until] = field.split('@');
    return listed === name && within(until === undefined ? undefined : { until: Number(until) }, minor);
  }) ?? false;
}

/** How the server writes one field of a definition. */
export function writtenOf(definition: string, node: SchemaNode, name: string, child: SchemaNode, minor: number): Written {
  const shape = shapeOf(definition);
  const isList = child.type === 'array' || (child.additionalProperties !== undefined && !child.properties);
  if (lists(shape.null, name, minor)) return isList ? NULL_FOR_EMPTY : NULL;
  if (lists(shape.struct, name, minor) || lists(shape.zero, name, minor)) return ALWAYS;
  if (lists(shape.pointer, name, minor)) return KEPT;
  if (lists(shape.omit, name, minor)) return NON_ZERO;
  const isRequired = (node.declared ?? node.required ?? []).includes(name);
  if (isList) return isRequired ? NULL_FOR_EMPTY : NON_ZERO;
  if (isObject(child)) return isOfObject(node, name) && !lists(shape.absent, name, minor) ? ALWAYS : KEPT;
  if (child.format === 'date-time' || child.format === 'micro-time') return KEPT;
  return isRequired ? ALWAYS : NON_ZERO;
}

/** An object, and a template of one, always has its three parts. */
function isOfObject(node: SchemaNode, name: string): boolean {
  return node.properties?.metadata !== undefined && (name === 'metadata' || name === 'spec' || name === 'status');
}

function isObject(node: SchemaNode): boolean {
  return node.type === 'object' || node.properties !== undefined || node['x-kubernetes-preserve-unknown-fields'] === true;
}
