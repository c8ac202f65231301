import type { Issue } from '../issue';
import { near } from '../near';
import { issue } from './faults';
import { join, own } from '../fields';
import { isBlank } from './shape';
import type { Pool, SchemaNode } from '../schema/node';
import { isMapping, typeOf } from '../schema/values';

/** What every object has, and an object within another one, whether its schema says so or not. */
const OWN = new Set(['apiVersion', 'kind', 'metadata']);

/**
 * Fields that a schema does not know, wherever they are: a value of the wrong type has none, either. Below a schema that keeps unknown fields, those that
 * it does know are looked into again.
 */
export function unknownFields(pool: Pool, index: number, object: unknown): Issue[] {
  const found: Issue[] = [];
  const nodeOf = (at: number | undefined): SchemaNode | undefined => {
    const node = at === undefined ? undefined : pool.nodes[at];
    return node === undefined || isBlank(node) ? undefined : node;
  };

  const visit = (value: unknown, node: SchemaNode | undefined, path: string, isRoot = false): void => {
    const keepsUnknown = node?.['x-kubernetes-preserve-unknown-fields'] === true;
    if (Array.isArray(value)) {
      const items = nodeOf(node?.items);
      if (keepsUnknown && items === undefined) return;
      // a list that keeps unknown fields lets its items keep them, too
      const item = keepsUnknown && items ? { ...items, 'x-kubernetes-preserve-unknown-fields': true as const } : items;
      value.forEach((child, i) => visit(child, item, `${path}[${i}]`));
    } else if (isMapping(value)) {
      const isResource = isRoot || node?.['x-kubernetes-embedded-resource'] === true;
      const properties = node?.properties ?? {};
      for (const name of Object.keys(value)) {
        if (isResource && OWN.has(name)) continue;
        const field = own(properties, name) ?? node?.additionalProperties;
        const at = join(path, name);
        if (field !== undefined) visit(value[name], nodeOf(field), at);
        else if (!keepsUnknown) found.push(issue('field-is-known', 'UnknownField', at, undefined, { known: near(name, Object.keys(properties)), found: typeOf(value[name]) }));
      }
    }
  };

  visit(object, nodeOf(index), '', true);
  return found;
}
