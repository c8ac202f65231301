import { Interner } from '../intern';
import type { Json, JsonObject, Pool, SchemaNode } from '../node';
import { isMapping, type Mapping } from '../values';

/** What expressions are judged by, besides the schemas below. */
const KEPT = ['type', 'format', 'required', 'enum', 'default', 'maxLength', 'maxItems', 'maxProperties', 'x-kubernetes-list-type',
  'x-kubernetes-list-map-keys', 'x-kubernetes-map-type', 'x-kubernetes-validations'] as const;
const FLAGS = ['nullable', 'x-kubernetes-int-or-string', 'x-kubernetes-embedded-resource'] as const;

/** What it is that expressions do not see, but that leaves room for any number of values. */
const OPEN = 'x-open';

/** Whether an object may have other fields than those that its schema names. */
export function isOpen(node: SchemaNode): boolean {
  return OPEN in node;
}

/** A structural schema as its author wrote it, as a pool and the index of its root: to expressions, `additionalProperties: true` says nothing. */
export function declared(schema: Mapping): { readonly pool: Pool; readonly root: number } {
  const interner = new Interner();
  const root = interner.intern(reduced(schema));
  return { pool: { system: '', version: '', kinds: [], nodes: interner.nodes as SchemaNode[] }, root };
}

function reduced(schema: Mapping): JsonObject {
  const result: JsonObject = {};
  for (const key of KEPT) if (schema[key] !== undefined && schema[key] !== null && schema[key] !== '') result[key] = schema[key] as Json;
  for (const flag of FLAGS) if (schema[flag] === true) result[flag] = true;
  const { properties } = schema;
  if (isMapping(properties)) {
    result.properties = Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, reduced(isMapping(child) ? child : {})]));
  }
  for (const key of ['items', 'additionalProperties'] as const) {
    const child = schema[key];
    if (isMapping(child)) result[key] = reduced(child);
  }
  const { additionalProperties: rest } = schema;
  if (typeof rest === 'boolean') result[OPEN] = true;
  return result;
}
