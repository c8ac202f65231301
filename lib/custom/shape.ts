/** What a schema says of types, and what the server reads a value as. */
import { OWNERS_COUNTED_SINCE } from './metadata';
import { isInt64, isNearlyInteger, RANGES_SINCE } from './numbers';
import type { Json, SchemaNode } from '../schema/node';
import { formatOf, identityOf, typeOf } from '../schema/values';

const NAMES_SINCE = 35;

/** Formats of texts that servers know from a minor on. */
const FORMATS_SINCE: Readonly<Record<string, number>> = { k8sshortname: NAMES_SINCE, k8slongname: NAMES_SINCE };

/** The law of custom resources that a minor has: it changed little. The minor that it came with, or 0 for what has always been. */
export function lawOf(minor: number): number {
  return [OWNERS_COUNTED_SINCE, RANGES_SINCE, NAMES_SINCE].find(since => since <= minor) ?? 0;
}

/** The format of a node as far as the server of a minor knows it; another one it passes over. */
export function knownFormat({ type, format, ...node }: SchemaNode, minor: number): string | undefined {
  if (format === undefined || format === '') return undefined;
  if (type === 'integer' && !node['x-kubernetes-int-or-string']) return format === 'int32' || format === 'int64' ? format : undefined;
  if (type === 'number') return format === 'float' || format === 'double' ? format : undefined;
  if (type !== undefined && type !== 'string' && !node['x-kubernetes-int-or-string']) return undefined;
  const since = FORMATS_SINCE[format.replace(/-/g, '')] ?? 0;
  return formatOf(format, false) !== undefined && since <= minor ? format : undefined;
}

/** What is expected instead of the value's own type; undefined where the type is right. */
export function wrongType(node: SchemaNode, value: unknown, minor: number): string | undefined {
  const isEither = node['x-kubernetes-int-or-string'] === true;
  const types = isEither ? ['integer', 'string'] : node.type === undefined ? [] : [node.type];
  const format = knownFormat(node, minor);
  if (types.length === 0 && format === undefined) return undefined;
  const isText = typeof value === 'string' || Array.isArray(value);
  const isNumeric = types.includes('integer') || types.includes('number');
  // With a format, lists pass for texts.
  if (isText && !isNumeric && format !== undefined) return undefined;
  const found = goTypeOf(value);
  const fits = types.includes(found)
    || (found === 'number' && types.includes('integer') && isNearlyInteger(value as number))
    || (found === 'integer' && types.includes('number'));
  if (fits) return undefined;
  return !isText && format !== undefined ? format : isEither ? 'integer or string' : types[0];
}

/** JSON's type of a value as Go holds it: an integer is what fits in 64 bits. */
function goTypeOf(value: unknown): string {
  return typeof value === 'number' ? (isInt64(value) ? 'integer' : 'number') : typeOf(value);
}

/** Whether null is a value of a node. */
export function takesNull(node: SchemaNode): boolean {
  return (node.nullable === true || (node.type === undefined && !node['x-kubernetes-int-or-string'])) && node.enum === undefined;
}

/** Whether a value is one of an enum. The server makes numbers into what they are compared with: a fraction is cut off. */
export function isOneOf(values: readonly Json[], value: unknown): boolean {
  const identity = identityOf(value);
  return values.some(allowed => {
    if (allowed === null) return false;
    if (identityOf(allowed) === identity) return true;
    return typeof value === 'number' && typeof allowed === 'number' && Number.isInteger(allowed) && Math.trunc(value) === allowed;
  });
}

/** A node that knows nothing of what is below it: `additionalProperties: true`. */
export function isBlank(node: SchemaNode): boolean {
  for (const _ in node) return false;
  return true;
}
