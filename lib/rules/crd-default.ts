import { NEWEST } from '../../generated/versions';
import { FaultFinder } from '../custom/faults';
import { IssueType } from '../issue';
import { Interner } from '../schema/intern';
import { JsonObject, SchemaNode } from '../schema/node';
import { normalize } from '../schema/normalize';
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
  // The rules of a whole object within another are more than these.
  if (schema['x-kubernetes-embedded-resource'] === true) return found;
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

/** Whether the server would prune the value. */
function hasUnknown(value: unknown, schema: Mapping): boolean {
  if (schema['x-kubernetes-preserve-unknown-fields'] === true || schema['x-kubernetes-embedded-resource'] === true) return false;
  if (Array.isArray(value)) return value.some(item => isMapping(schema.items) && hasUnknown(item, schema.items));
  if (!isMapping(value)) return false;
  const { properties, additionalProperties: rest } = schema;
  return Object.entries(value).some(([name, child]) => {
    const known: unknown = isMapping(properties) && properties[name] !== undefined ? properties[name] : rest;
    return isMapping(known) ? hasUnknown(child, known) : known !== true;
  });
}

/** A default is a value of a custom resource, but that nulls stay where they are, and that lists may repeat. */
function faultsOfValue(value: unknown, schema: Mapping, path: string): DefaultFault[] {
  const interner = new Interner();
  const { default: _, ...rest } = schema;
  const node = interner.intern(normalize(rest as JsonObject));
  const finder = new FaultFinder({ system: '', version: '', kinds: [], nodes: interner.nodes as SchemaNode[] }, NEWEST);
  // The server writes a dot before an index, too, and of alternatives only says which default they are about.
  const placeOf = (inner: string, rule: string): string => inner === '' || rule === 'value-matches-one' ? path : `${path}.${inner}`;
  return finder.find(node, value).map(issue => ({ type: issue.type, path: placeOf(issue.path, issue.rule), value: issue.value }));
}
