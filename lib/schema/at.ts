import { propertiesAt } from './compile';
import type { Pool, SchemaNode } from './node';

/** The schema of a field, given by keys and indexes from a node on; undefined where the schema does not say. */
export function nodeAt(pool: Pool, index: number, keys: readonly (string | number)[], minor: number): SchemaNode | undefined {
  let at: number | undefined = index;
  for (const key of keys) {
    const node: SchemaNode | undefined = at === undefined ? undefined : pool.nodes[at];
    if (node === undefined) return undefined;
    at = typeof key === 'number' ? node.items : propertiesAt(node, minor).find(([name]) => name === key)?.[1] ?? node.additionalProperties;
  }
  return at === undefined ? undefined : pool.nodes[at];
}
