import { NEWEST } from '../../generated/versions';
import { judgeResource, resourcesIn, unreadable } from '../custom/embedded';
import { FaultFinder } from '../custom/faults';
import { below } from '../fields';
import type { Issue, IssueType } from '../issue';
import { Interner } from '../schema/intern';
import { JsonObject, SchemaNode } from '../schema/node';
import { normalize } from '../schema/normalize';
import { Registry } from '../schema/registry';
import { isMapping, Mapping } from '../schema/values';

/** Something that a default says and its schema does not allow. */
export interface DefaultFault {
  readonly type: IssueType;
  readonly path: string;
  readonly value?: unknown;
}

/** The schema that a path like `.spec.color` or `.labels['app']` leads to; nothing where it leads nowhere. */
export function schemaAt(path: string, schema: Mapping, takesBrackets: boolean): Mapping | undefined {
  const step = /\.([^.[\]]+)|\['((?:[^'\\]|\\.)*)'\]/y;
  let at: Mapping | undefined = schema;
  while (at !== undefined && step.lastIndex < path.length) {
    const match = step.exec(path);
    if (!match || (match[2] !== undefined && !takesBrackets)) return undefined;
    const name = match[1] ?? (match[2] as string).replace(/\\(.)/g, '$1');
    const next: unknown = isMapping(at.properties) ? at.properties[name] : at.additionalProperties;
    at = isMapping(next) ? next : undefined;
  }
  return at;
}

/** Looks at every default below a schema; those of additionalProperties are not looked at. */
export function faultsOfDefaults(schema: Mapping, path: string, found: DefaultFault[] = []): DefaultFault[] {
  if (schema.default !== undefined && schema.default !== null) {
    if (hasUnknown(schema.default, schema)) found.push({ type: 'Invalid', path: `${path}.default`, value: schema.default });
    else found.push(...faultsOfValue(schema.default, schema, `${path}.default`));
  }
  const { properties, items } = schema;
  if (isMapping(properties)) {
    for (const name in properties) {
      const child = properties[name];
      if (isMapping(child)) faultsOfDefaults(child, `${path}.properties[${name}]`, found);
    }
  }
  if (isMapping(items)) faultsOfDefaults(items, `${path}.items`, found);
  return found;
}

/** Fields that an object within another one has, whatever its schema says. */
const IMPLIED: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata']);

/** Whether the server would prune the value. */
function hasUnknown(value: unknown, schema: Mapping): boolean {
  if (schema['x-kubernetes-preserve-unknown-fields'] === true) return false;
  const isResource = schema['x-kubernetes-embedded-resource'] === true;
  if (Array.isArray(value)) return value.some(item => isMapping(schema.items) && hasUnknown(item, schema.items));
  if (!isMapping(value)) return false;
  const { properties, additionalProperties: rest } = schema;
  return Object.entries(value).some(([name, child]) => {
    if (isResource && IMPLIED.has(name)) return false;
    const known: unknown = isMapping(properties) && properties[name] !== undefined ? properties[name] : rest;
    return isMapping(known) ? hasUnknown(child, known) : known !== true;
  });
}

/** A default is a value of a custom resource, but that nulls stay where they are, and that lists may repeat. */
function faultsOfValue(value: unknown, schema: Mapping, path: string): DefaultFault[] {
  const interner = new Interner();
  const { default: _, ...rest } = schema;
  const node = interner.intern(normalize(rest as JsonObject));
  // What is an integer or a string is not held to that.
  const nodes = (interner.nodes as SchemaNode[]).map(({ 'x-kubernetes-int-or-string': _either, ...others }) => others);
  const pool = { system: '', version: '', kinds: [], nodes };
  const finder = new FaultFinder(pool, NEWEST);
  // The server writes a dot before an index, too, and of alternatives only says which default they are about.
  const placeOf = (inner: string, rule: string): string => inner === '' || rule === 'value-matches-one' ? path : `${path}.${inner}`;
  const law = Registry.default().metadataLaw(NEWEST);
  const resources = [...resourcesIn(pool, node, value)];
  const unread = resources.flatMap(resource => unreadable(resource, law));
  const of = (at: string, { type, value: found }: Issue): DefaultFault => ({ type, path: at, value: found });
  return [
    ...unread.length > 0 ? [] : finder.find(node, value).map(issue => of(placeOf(issue.path, issue.rule), issue)),
    ...(unread.length > 0 ? unread : resources.flatMap(resource => judgeResource(resource, law))).map(issue => of(below(path, issue.path), issue)),
  ];
}
