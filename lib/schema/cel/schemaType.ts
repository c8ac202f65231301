import type { Pool, SchemaNode } from '../node';
import { escape } from './escape';
import { dateOf, durationOf, timeOf } from './loading';
import { RESERVED } from './token';
import { BOOL, DOUBLE, DYN, INT, STRING, mapOf, type ObjectType, type PrimitiveType, type Property, type Type } from './type';

const DURATION: PrimitiveType = { kind: 'duration', load: durationOf };
const DATE: PrimitiveType = { kind: 'timestamp', load: dateOf };
const TIME: PrimitiveType = { kind: 'timestamp', load: timeOf };
const BYTES: PrimitiveType = { kind: 'bytes', load: text => Buffer.from(text as string, 'base64') };

/**
 * The type of the values of a schema, as expressions see them; undefined where they do not see them. Values are taken as the schema is: with all
 * that is required, of the right types, without nulls where there may be none.
 * @param isResource whether it is the schema of a whole object; of those, `apiVersion`, `kind` and two fields of `metadata` are always there
 * @param name of the type; the types of two places differ even where their schemas do not
 */
export function typeOfSchema(pool: Pool, index: number, isResource: boolean, name = 'self'): Type | undefined {
  const node = pool.nodes[index] as SchemaNode;
  if (node['x-kubernetes-int-or-string']) return DYN;
  switch (node.type) {
    case 'array': return listType(pool, node, name);
    case 'object': return node.additionalProperties === undefined ? objectType(pool, node, isResource, name) : mapType(pool, node.additionalProperties, name);
    case 'string': return stringType(node);
    case 'boolean': return BOOL;
    case 'number': return DOUBLE;
    case 'integer': return INT;
    default: return undefined;
  }
}

function stringType({ format }: SchemaNode): Type {
  return format === 'byte' ? BYTES : format === 'duration' ? DURATION : format === 'date' ? DATE : format === 'date-time' ? TIME : STRING;
}

function isEmbedded(pool: Pool, index: number): boolean {
  return pool.nodes[index]?.['x-kubernetes-embedded-resource'] === true;
}

function listType(pool: Pool, node: SchemaNode, name: string): Type | undefined {
  const { items } = node;
  const element = items === undefined ? undefined : typeOfSchema(pool, items, isEmbedded(pool, items), `${name}.@idx`);
  if (items === undefined || element === undefined) return undefined;
  const how = node['x-kubernetes-list-type'];
  const unordered = how === 'set' ? how : how === 'map' ? node['x-kubernetes-list-map-keys'] ?? [] : undefined;
  return { kind: 'list', element, nullable: pool.nodes[items]?.nullable === true, ...unordered === undefined ? {} : { unordered } };
}

function mapType(pool: Pool, values: number, name: string): Type | undefined {
  const value = typeOfSchema(pool, values, isEmbedded(pool, values), `${name}.@elem`);
  return value && { ...mapOf(STRING, value), nullable: pool.nodes[values]?.nullable === true };
}

interface Field extends Property {
  readonly type: () => Type | undefined;
}

/** What an object has although its schema may not say so. */
const RESOURCE: Readonly<Record<string, Field>> = {
  apiVersion: { name: 'apiVersion', required: true, type: () => STRING },
  kind: { name: 'kind', required: true, type: () => STRING },
};

function objectType(pool: Pool, node: SchemaNode, isResource: boolean, name: string): ObjectType {
  const fields = new Map<string, Field>();
  for (const [property, index] of Object.entries(node.properties ?? {})) {
    const escaped = escape(property);
    if (escaped === undefined) continue;
    const required = (node.required ?? []).includes(property) && pool.nodes[index]?.nullable !== true;
    fields.set(escaped, { name: property, required, type: () => typeOfSchema(pool, index, isEmbedded(pool, index), `${name}.${escaped}`) });
  }
  if (isResource) {
    for (const [field, known] of Object.entries(RESOURCE)) fields.set(field, known);
    const own = pool.nodes[node.properties?.metadata ?? -1];
    fields.set('metadata', { name: 'metadata', required: true, type: () => own && isNamed(pool, node, own) ? objectType(pool, own, false, `${name}.metadata`) : metadataType(name) });
  }
  return fieldsType(name, fields);
}

/** Whether a schema says itself what every object has; then it may say more. */
function isNamed(pool: Pool, { properties }: SchemaNode, metadata: SchemaNode): boolean {
  const isText = (index: number | undefined): boolean => index !== undefined && pool.nodes[index]?.type === 'string';
  return isText(properties?.apiVersion) && isText(properties?.kind) && isText(metadata.properties?.name) && isText(metadata.properties?.generateName);
}

function metadataType(name: string): ObjectType {
  return fieldsType(`${name}.metadata`, new Map(['name', 'generateName'].map(field => [field, { name: field, required: false, type: () => STRING }])));
}

function fieldsType(name: string, fields: ReadonlyMap<string, Field>): ObjectType {
  const types = new Map<string, Type | undefined>();
  // a keyword may stand for itself where it is a field's name
  const property = (field: string): Field | undefined => fields.get(field) ?? (RESERVED.has(field) ? fields.get(`__${field}__`) : undefined);
  return {
    kind: 'object',
    name,
    field: field => {
      if (!types.has(field)) types.set(field, property(field)?.type());
      return types.get(field);
    },
    property,
    get fields() {
      return [...fields.keys()];
    },
  };
}
