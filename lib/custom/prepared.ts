import { own, set } from '../fields';
import { isBlank } from './shape';
import type { Pool, SchemaNode } from '../schema/node';
import { isMapping, type Mapping } from '../schema/values';

/** What the server makes of the metadata of an object: without what is empty, which it does not keep. */
export function keptMetadata(metadata: Mapping): Mapping {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isMapping(value)) return Object.keys(value).length === 0;
  return value === null || value === '' || value === 0;
}

/**
 * A value as the server sees it before it fills in defaults: fields that may not be null are left out where they are, unless a default comes in their
 * place.
 *
 * @param trims whether objects within objects lose what is empty in their metadata
 */
export function prepared(pool: Pool, index: number | undefined, value: unknown, trims: boolean): unknown {
  const node: SchemaNode | undefined = index === undefined ? undefined : pool.nodes[index];
  if (node === undefined) return value;
  if (Array.isArray(value)) return value.map(item => prepared(pool, node.items, item, trims));
  if (!isMapping(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const child = value[name];
    const field = own(node.properties ?? {}, name) ?? node.additionalProperties;
    if (child === null && dropsNull(pool, field) && !isNameOfResource(node, name)) continue;
    const isTrimmed = trims && name === 'metadata' && node['x-kubernetes-embedded-resource'] === true && isMapping(child);
    set(copy, name, prepared(pool, field, isTrimmed ? keptMetadata(child) : child, trims));
  }
  return copy;
}

/** Definitions rarely say of an object within another one that it has a kind, so that the server finds null there. */
function isNameOfResource(node: SchemaNode, name: string): boolean {
  return node['x-kubernetes-embedded-resource'] === true && (name === 'apiVersion' || name === 'kind');
}

function dropsNull(pool: Pool, index: number | undefined): boolean {
  const node = index === undefined ? undefined : pool.nodes[index];
  return node !== undefined && !isBlank(node) && node.nullable !== true && node.default === undefined;
}
