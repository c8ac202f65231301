import type { Pool, SchemaNode } from '../../node';
import { escape } from '../escape';

/** How long the values of a schema may be, in a request that the server takes. */
export interface Bounds {
  /** Bytes of a text, elements of a list or map; 0 where that is no question. */
  readonly most: number;
  /** Bytes of the shortest value, as JSON. */
  readonly shortest: number;
  /** By their names in expressions. */
  readonly fields?: ReadonlyMap<string, Bounds>;
  /** Of a map, by whatever name. */
  readonly others?: Bounds;
  readonly key?: Bounds;
  readonly element?: Bounds;
}

/** Bytes of the largest request. */
export const REQUEST = 3 * 1024 * 1024;
/** Without the two signs around a text, list or map. */
const WITHIN = REQUEST - 2;
/** Bytes of a character, at the most. */
const WIDEST = 4;

const TEXT: Bounds = { most: WITHIN, shortest: 2 };
const KEY: Bounds = { most: 0, shortest: 2 };
const METADATA: Bounds = { most: 0, shortest: 2, fields: new Map([['name', TEXT], ['generateName', TEXT]]) };

const PLAIN: Readonly<Record<string, Bounds>> = {
  boolean: { most: 0, shortest: 4 }, number: { most: 0, shortest: 1 }, integer: { most: 0, shortest: 1 },
};
const FORMATS: Readonly<Record<string, Bounds>> = {
  'duration': { most: 32, shortest: 3 }, 'date': { most: 12, shortest: 12 }, 'date-time': { most: 32, shortest: 21 },
};

/** Undefined where expressions do not see the values. @param isResource whether it is the schema of a whole object */
export function boundsOf(pool: Pool, index: number, isResource: boolean): Bounds | undefined {
  const node = pool.nodes[index] as SchemaNode;
  if (node['x-kubernetes-int-or-string']) return { most: node.maxLength === undefined ? WITHIN : limit(node.maxLength) * WIDEST, shortest: 1 };
  switch (node.type) {
    case 'array': return listBounds(pool, node);
    case 'object': return node.additionalProperties === undefined ? objectBounds(pool, node, isResource) : mapBounds(pool, node, node.additionalProperties);
    case 'string': return textBounds(node);
    default: return PLAIN[node.type ?? ''];
  }
}

function limit(number: number): number {
  return Math.max(0, number);
}

function inner(pool: Pool, index: number): Bounds | undefined {
  return boundsOf(pool, index, pool.nodes[index]?.['x-kubernetes-embedded-resource'] === true);
}

function listBounds(pool: Pool, { items, maxItems }: SchemaNode): Bounds | undefined {
  const element = items === undefined ? undefined : inner(pool, items);
  return element && { most: maxItems === undefined ? Math.floor(WITHIN / (element.shortest + 1)) : limit(maxItems), shortest: 2, element };
}

function mapBounds(pool: Pool, { maxProperties }: SchemaNode, values: number): Bounds | undefined {
  const element = inner(pool, values);
  // a key, its quotes, colon and comma
  return element && { most: maxProperties === undefined ? Math.floor(WITHIN / (element.shortest + 6)) : limit(maxProperties), shortest: 2, key: KEY, element };
}

function objectBounds(pool: Pool, node: SchemaNode, isResource: boolean): Bounds {
  const children = new Map<string, Bounds | undefined>(Object.entries(node.properties ?? {}).map(([name, index]) => [name, inner(pool, index)]));
  if (isResource && !saysAll(pool, node)) {
    for (const name of ['kind', 'apiVersion']) children.set(name, TEXT);
    children.set('metadata', METADATA);
  }
  const fields = new Map<string, Bounds>();
  let shortest = 2;
  for (const [name, bounds] of children) {
    if (bounds === undefined) continue;
    const escaped = escape(name);
    if (escaped !== undefined) fields.set(escaped, bounds);
    const isGiven = pool.nodes[node.properties?.[name] ?? -1]?.default === undefined;
    if (isGiven && (node.required ?? []).includes(name)) shortest += Buffer.byteLength(name) + bounds.shortest + 4;
  }
  return { most: 0, shortest, fields };
}

/** Whether a schema says itself what every object has. */
function saysAll(pool: Pool, { properties }: SchemaNode): boolean {
  const isText = (index: number | undefined): boolean => index !== undefined && pool.nodes[index]?.type === 'string';
  const metadata = pool.nodes[properties?.metadata ?? -1];
  return isText(properties?.apiVersion) && isText(properties?.kind) && isText(metadata?.properties?.name) && isText(metadata?.properties?.generateName);
}

function textBounds({ format, maxLength, enum: values = [] }: SchemaNode): Bounds {
  const known = FORMATS[format ?? ''];
  if (known) return known;
  if (maxLength !== undefined) return { ...TEXT, most: limit(maxLength) * (format === 'byte' ? 1 : WIDEST) };
  if (format === 'byte' || values.length === 0) return TEXT;
  return { ...TEXT, most: Math.max(0, ...values.map(value => typeof value === 'string' ? Buffer.byteLength(value) : 0)) };
}
