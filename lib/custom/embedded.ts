import type { Issue } from '../issue';
import { issue } from './faults';
import { join, own } from '../fields';
import type { MetadataLaw } from './metadata';
import { keptMetadata } from './prepared';
import { follows } from '../rules/names';
import type { Pool, SchemaNode } from '../schema/node';
import { isMapping, type Mapping } from '../schema/values';

/** An object within another one, and where it is; keys of maps are in brackets. */
export interface Resource {
  readonly object: Mapping;
  readonly path: string;
}

/** The objects within an object, wherever its schema says that there is one. */
export function* resourcesIn(pool: Pool, index: number | undefined, value: unknown, path = ''): Generator<Resource> {
  const node: SchemaNode | undefined = index === undefined ? undefined : pool.nodes[index];
  if (node === undefined) return;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* resourcesIn(pool, node.items, item, `${path}[${i}]`);
  } else if (isMapping(value)) {
    if (node['x-kubernetes-embedded-resource']) yield { object: value, path };
    for (const name of Object.keys(value)) {
      const field = own(node.properties ?? {}, name);
      yield* resourcesIn(pool, field ?? node.additionalProperties, value[name], field === undefined ? `${path}[${name}]` : join(path, name));
    }
  }
}

/** What keeps an object within another one from being read; after it, nothing else is looked at. */
export function unreadable({ object, path }: Resource, law: MetadataLaw): Issue[] {
  const texts = ['apiVersion', 'kind'].filter(name => object[name] !== undefined && typeof object[name] !== 'string')
    .map(name => issue('value-has-type', 'Invalid', join(path, name), object[name], { expected: 'string' }));
  return [...texts, ...law.decode(object.metadata, join(path, 'metadata')).filter(({ type }) => type !== 'UnknownField')];
}

export function unknownIn({ object, path }: Resource, law: MetadataLaw): Issue[] {
  return law.decode(object.metadata, join(path, 'metadata')).filter(({ type }) => type === 'UnknownField');
}

/** Laws of an object within another one: its kind is named, its metadata is as any object's, but for its name, which may be left out. */
export function judgeResource(resource: Resource, law: MetadataLaw): Issue[] {
  const { object, path } = resource;
  const found = judgeNames(resource);
  return object.metadata === undefined ? found : [...found, ...law.judge(object.metadata, join(path, 'metadata'))];
}

/** Whether it says of what kind it is. */
function judgeNames({ object, path }: Resource): Issue[] {
  const found: Issue[] = [];
  for (const name of ['apiVersion', 'kind'] as const) {
    const text = object[name];
    if (text === undefined) found.push(issue('field-is-set', 'Required', join(path, name), undefined));
    else if (!isNameOf(name, String(text))) found.push(issue('resource-is-named', 'Invalid', join(path, name), text, { field: name }));
  }
  return found;
}

/** Whether nothing is wrong with an object within another one, nor odd. */
export function isPlain(object: Mapping, law: MetadataLaw): boolean {
  const { apiVersion, kind, metadata } = object;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || !isNameOf('apiVersion', apiVersion) || !isNameOf('kind', kind)) return false;
  if (metadata === undefined) return true;
  if (!isMapping(metadata) || law.decode(metadata, '').length > 0 || law.judge(metadata, '').length > 0) return false;
  return Object.keys(keptMetadata(metadata)).length === Object.keys(metadata).length;
}

function isNameOf(field: 'apiVersion' | 'kind', text: string): boolean {
  return field === 'kind' ? follows('dns-label-1035', text.toLowerCase()) : text !== '' && text.split('/').length <= 2;
}
