import { Pool, SchemaNode } from './node';

/** The node at an index; an index outside the pool is a fault of the generator. */
export function nodeOf(pool: Pool, index: number): SchemaNode {
  const node = pool.nodes[index];
  if (!node) throw new Error(`${pool.system} has no schema node ${index}`);
  return node;
}

/** Whether a node gets a type with a name: an object whose properties are known. */
export function isNamed(node: SchemaNode): boolean {
  return node.properties !== undefined && Object.keys(node.properties).length > 0 && !isIntOrString(node) && node.enum === undefined;
}

/** Whether numbers and strings are both right. */
export function isIntOrString(node: SchemaNode): boolean {
  return node['x-kubernetes-int-or-string'] === true || node.format === 'quantity';
}

/** The node itself, or what a list or map (of lists and maps) has as elements. */
export function elementOf(pool: Pool, index: number): number {
  const node = nodeOf(pool, index);
  const child = isNamed(node) ? undefined : node.items ?? node.additionalProperties;
  return child === undefined ? index : elementOf(pool, child);
}
