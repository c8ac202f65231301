import type { Issue } from '../issue';
import { issue } from './faults';
import { hasField, join, own } from '../fields';
import type { Pool, SchemaNode } from '../schema/node';
import { identityOf, isMapping, type Mapping } from '../schema/values';

/** Items that a set, or a map of items, has twice: of each, the second. Entries of maps are in brackets here. */
export function duplicates(pool: Pool, index: number, value: unknown, path = ''): Issue[] {
  const node = pool.nodes[index] as SchemaNode;
  if (Array.isArray(value)) {
    const found = duplicatesIn(node, value, path);
    return node.items === undefined ? found : [...found, ...value.flatMap((item, i) => duplicates(pool, node.items as number, item, `${path}[${i}]`))];
  }
  if (!isMapping(value)) return [];
  return Object.keys(value).flatMap(name => {
    const field = own(node.properties ?? {}, name);
    if (field !== undefined) return duplicates(pool, field, value[name], join(path, name));
    return node.additionalProperties === undefined ? [] : duplicates(pool, node.additionalProperties, value[name], `${path}[${name}]`);
  });
}

function duplicatesIn(node: SchemaNode, list: readonly unknown[], path: string): Issue[] {
  const type = node['x-kubernetes-list-type'];
  if (type !== 'set' && type !== 'map') return [];
  const keys = type === 'map' ? node['x-kubernetes-list-map-keys'] ?? [] : undefined;
  if (keys) {
    const odd = list.findIndex(item => item !== null && !isMapping(item));
    if (odd >= 0) return [issue('value-has-type', 'Invalid', `${path}[${odd}]`, list[odd], { expected: 'object' })];
  }
  const found: Issue[] = [];
  const seen = new Map<string, number>();
  list.forEach((item, i) => {
    const told = keys ? keysOf(item as Mapping | null, keys) : item;
    const identity = identityOf(told);
    const times = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, times);
    if (times === 2) found.push(issue('items-are-unique', 'Duplicate', `${path}[${i}]`, told, keys ? { key: keys } : {}));
  });
  return found;
}

/** A key that is missing is none that another item could have. */
function keysOf(item: Mapping | null, keys: readonly string[]): Mapping {
  return Object.fromEntries(keys.flatMap(key => item !== null && hasField(item, key) ? [[key, item[key]]] : []));
}
