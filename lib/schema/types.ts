import { compile, JSONSchema, Options } from 'json-schema-to-typescript';
import { fieldDocs, typeDocs } from './docs';
import { Pool, SchemaNode } from './node';
import { Term, termsOf } from './presence';
import { tidy } from './tidy';
import { isIntOrString, isNamed, nodeOf } from './walk';

/** Where types are made, and how they name each other. */
export interface Types {
  readonly pool: Pool;
  /** Types of objects whose fields are not known: any field, or none. @default Record<string, unknown>, Record<string, never> */
  readonly records?: { readonly open: string; readonly closed: string };
  /** Name to write for an object with properties; `field` is the property that led to it. */
  refer(index: number, field: string): string;
}

/** What a declared type is made of. */
export interface Shape {
  readonly schema: JSONSchema;
  /** Whether `{}` satisfies it. */
  readonly optional: boolean;
}

/** Properties of a kind that are replaced, or left out where undefined. */
export type Overrides = Readonly<Record<string, JSONSchema | undefined>>;

const OPTIONS: Partial<Options> = {
  bannerComment: '', format: false, ignoreMinAndMaxItems: true, declareExternallyReferenced: false, additionalProperties: false,
};

/** Writes a type through json-schema-to-typescript; the name has to be one that it leaves alone. */
export async function declare(name: string, shape: Shape): Promise<string> {
  const text = tidy(await compile({ ...shape.schema, title: name }, name, OPTIONS));
  if (!new RegExp(`^export (?:interface ${name} \\{|type ${name} = )`, 'm').test(text)) {
    throw new Error(`json-schema-to-typescript does not declare ${name}, it writes: ${text.slice(0, 200)}`);
  }
  return text;
}

/** Properties of an object node with their docs, what is required, and the ways they go together. */
export function shapeOf(types: Types, index: number, overrides: Overrides = {}, docs = true): Shape {
  const { pool } = types;
  const node = nodeOf(pool, index);
  const required = requiredOf(pool, node).filter(name => !(name in overrides));
  const properties: Record<string, JSONSchema> = {};
  for (const name of [...new Set([...Object.keys(node.properties ?? {}), ...required])]) {
    const child = node.properties?.[name];
    if (name in overrides) continue;
    const schema = child === undefined ? { tsType: 'unknown' } : schemaOf(types, child, name);
    const description = docs && child !== undefined ? fieldDocs(pool, child, name, node.fields?.[name]) : '';
    properties[name] = description === '' ? schema : { ...schema, description };
  }
  for (const [name, schema] of Object.entries(overrides)) if (schema) properties[name] = schema;
  const terms = termsOf(pool, node, new Set([...required, ...Object.keys(overrides), ...defaultedOf(pool, node)]));
  const description = docs ? typeDocs(node) : '';
  const schema: JSONSchema = {
    type: 'object',
    ...(description === '' ? {} : { description }),
    properties: sorted(properties),
    required: [...required].sort(),
    additionalProperties: additionalOf(types, node),
    ...(terms ? { oneOf: terms.map(term => branchOf(term, properties)) } : {}),
  };
  return { schema, optional: required.length === 0 && (terms?.some(term => term.present.length === 0) ?? true) };
}

function branchOf(term: Term, properties: Readonly<Record<string, JSONSchema>>): JSONSchema {
  const present = term.present.map(name => {
    const { description, ...schema } = properties[name] ?? { tsType: 'unknown' };
    return [name, schema];
  });
  return {
    type: 'object',
    properties: Object.fromEntries([...present, ...term.absent.map(name => [name, { tsType: 'never' }])]) as Record<string, JSONSchema>,
    required: [...term.present],
  };
}

function additionalOf(types: Types, node: SchemaNode): JSONSchema | boolean {
  if (node.additionalProperties !== undefined) return schemaOf(types, node.additionalProperties, '');
  return node['x-kubernetes-preserve-unknown-fields'] === true || node['x-kubernetes-embedded-resource'] === true;
}

/** A node as json-schema-to-typescript wants it: only what makes its type, named types by name. */
function schemaOf(types: Types, index: number, field: string): JSONSchema {
  const node = nodeOf(types.pool, index);
  const schema = bareSchemaOf(types, index, node, field);
  return node.nullable && schema.tsType !== 'unknown' ? { ...schema, nullable: true } : schema;
}

function bareSchemaOf(types: Types, index: number, node: SchemaNode, field: string): JSONSchema {
  const { open, closed } = types.records ?? { open: 'Record<string, unknown>', closed: 'Record<string, never>' };
  if (node.enum) return { enum: node.enum.filter(value => !(node.nullable && value === null)) as JSONSchema['enum'] };
  if (isIntOrString(node)) return { type: ['number', 'string'] };
  if (isNamed(node)) return { tsType: types.refer(index, field) };
  if (node.type === 'array') return { type: 'array', items: node.items === undefined ? { tsType: 'unknown' } : schemaOf(types, node.items, field) };
  if (node.additionalProperties !== undefined) return { type: 'object', additionalProperties: schemaOf(types, node.additionalProperties, field) };
  if (node.type === 'object') return { tsType: additionalOf(types, node) === true ? open : closed };
  return node.type === undefined ? { tsType: 'unknown' } : { type: node.type };
}

/** What the types ask for: what the newest version requires; of a custom resource not what the server fills in. */
function requiredOf(pool: Pool, node: SchemaNode): string[] {
  const defaulted = new Set(defaultedOf(pool, node));
  return (node.declared ?? node.required ?? []).filter(name => !defaulted.has(name));
}

/** In the core most defaults of required fields are Go's zero values, which the server refuses; so there none counts. */
function defaultedOf(pool: Pool, node: SchemaNode): string[] {
  if (pool.definitions) return [];
  return Object.entries(node.properties ?? {}).filter(([, child]) => nodeOf(pool, child).default !== undefined).map(([name]) => name);
}

function sorted(properties: Readonly<Record<string, JSONSchema>>): Record<string, JSONSchema> {
  return Object.fromEntries(Object.keys(properties).sort().map(name => [name, properties[name] as JSONSchema]));
}
