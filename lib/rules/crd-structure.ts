import { KEYWORDS } from './crd-decoding';
import { Fault, isSet } from './crd-schema';
import { IssueType } from '../issue';
import { patternOf } from '../schema/patterns';
import { isMapping, Mapping } from '../schema/values';

type Level = 'root' | 'item' | 'field';

const INT_OR_STRING = ['integer', 'string'];
const BRANCHES = ['allOf', 'anyOf', 'oneOf'] as const;
/** What a branch may not say: a text or list that is not empty, a flag that is true, anything but null. */
const NO_TEXT = ['type', 'title', 'description'] as const;
const NO_LIST = ['x-kubernetes-list-map-keys', 'x-kubernetes-validations'] as const;
const NO_FLAG = ['nullable', 'x-kubernetes-preserve-unknown-fields', 'x-kubernetes-embedded-resource', 'x-kubernetes-int-or-string'] as const;
const NO_VALUE = ['default', 'x-kubernetes-list-type', 'x-kubernetes-map-type'] as const;

/** What keeps a schema from being structural: objects, lists and values with a type each, and branches that only restrict values. */
export function faultsOfStructure(schema: Mapping, path: string): Fault[] {
  const found: Fault[] = [];
  visit(schema, path, 'root', found);
  judgeCompleteness(schema, schema, path, found);
  return found;
}

function visit(schema: Mapping, path: string, level: Level, found: Fault[]): void {
  const { items, additionalProperties: rest } = schema;
  if (isMapping(items)) visit(items, `${path}.items`, 'item', found);
  const properties = propertiesOf(schema);
  for (const name in properties) visit(properties[name] as Mapping, `${path}.properties[${name}]`, 'field', found);
  if (isMapping(rest)) visit(rest, `${path}.additionalProperties`, 'field', found);
  if (isSet(rest) && level === 'root') found.push({ law: 'properties', type: 'Forbidden', path: `${path}.additionalProperties` });
  judgeType(schema, path, level, found);
  judgeMetadata(schema, path, level, found);
  const [first] = listOf(schema.allOf);
  judgeValues(schema, path, isIntOrString(schema.anyOf), isIntOrString(first?.anyOf), found);
}

/** The one form in which branches may have types. */
function isIntOrString(anyOf: unknown): boolean {
  const branches = listOf(anyOf);
  return branches.length === INT_OR_STRING.length && branches.every((branch, i) => branch.type === INT_OR_STRING[i]
    && Object.keys(branch).every(key => key === 'type' || !KEYWORDS.has(key) || !isSet(branch[key])));
}

function judgeType(schema: Mapping, path: string, level: Level, found: Fault[]): void {
  const type = typeof schema.type === 'string' ? schema.type : '';
  const add = (law: Fault['law'], kind: IssueType, key: string, value?: unknown): void => {
    found.push({ law, type: kind, path: `${path}.${key}`, ...(value === undefined ? {} : { value }) });
  };
  const isEmbedded = schema['x-kubernetes-embedded-resource'] === true;
  const isEither = schema['x-kubernetes-int-or-string'] === true;
  const keepsUnknown = schema['x-kubernetes-preserve-unknown-fields'] === true;
  if (type === 'array' && !isMapping(schema.items)) add('type', 'Required', 'items');
  if (isEmbedded && type !== 'object') add('embedded', type === '' ? 'Required' : 'Invalid', 'type', type || undefined);
  else if (type === '' && !isEither && !keepsUnknown) add('type', 'Required', 'type');
  if (level === 'root' && type !== '' && type !== 'object') add('type', 'Invalid', 'type', type);
  if (isEither && keepsUnknown) add('embedded', 'Invalid', 'x-kubernetes-preserve-unknown-fields', true);
  if (isEither && isEmbedded) add('embedded', 'Invalid', 'x-kubernetes-embedded-resource', true);
  if (isEmbedded && isSet(schema.additionalProperties)) add('embedded', 'Forbidden', 'additionalProperties');
  if (isEmbedded && !keepsUnknown && Object.keys(propertiesOf(schema)).length === 0) add('embedded', 'Required', 'properties');
}

function judgeMetadata(schema: Mapping, path: string, level: Level, found: Fault[]): void {
  const properties = propertiesOf(schema);
  const isResource = level === 'root' || schema['x-kubernetes-embedded-resource'] === true;
  for (const [name, type] of [['kind', 'string'], ['apiVersion', 'string'], ['metadata', 'object']] as const) {
    const property = properties[name];
    if (property && isResource && property.type !== type) {
      found.push({ law: 'metadata', type: 'Invalid', path: `${path}.properties[${name}].type`, value: property.type ?? '' });
    }
  }
  const { metadata } = properties;
  if (level !== 'root' || !metadata) return;
  const names = Object.keys(propertiesOf(metadata));
  const said = Object.keys(metadata).filter(key => isSaid(metadata[key]) && key !== 'type' && key !== 'default' && key !== 'properties');
  if (said.length > 0 || names.some(key => key !== 'name' && key !== 'generateName')) found.push({ law: 'metadata', type: 'Forbidden', path: `${path}.properties[metadata]` });
}

function judgeValues(schema: Mapping, path: string, skipsAny: boolean, skipsFirst: boolean, found: Fault[]): void {
  for (const key of BRANCHES) {
    if (key === 'anyOf' && skipsAny) continue;
    listOf(schema[key]).forEach((branch, i) => judgeBranch(branch, `${path}.${key}[${i}]`, key === 'allOf' && i === 0 && skipsFirst, found));
  }
  if (isMapping(schema.not)) judgeBranch(schema.not, `${path}.not`, false, found);
  if (typeof schema.pattern === 'string' && schema.pattern !== '' && patternOf(schema.pattern) === undefined) {
    found.push({ law: 'pattern', type: 'Invalid', path: `${path}.pattern`, value: schema.pattern });
  }
}

function judgeBranch(branch: Mapping, path: string, skipsAny: boolean, found: Fault[]): void {
  judgeValues(branch, path, skipsAny, false, found);
  if (isMapping(branch.items)) judgeBranch(branch.items, `${path}.items`, false, found);
  const properties = propertiesOf(branch);
  for (const name in properties) judgeBranch(properties[name] as Mapping, `${path}.properties[${name}]`, false, found);
  const refuse = (key: string): void => { found.push({ law: 'nested', type: 'Forbidden', path: `${path}.${key}` }); };
  for (const key of NO_TEXT) if (branch[key] !== '' && isSet(branch[key])) refuse(key);
  for (const key of NO_LIST) if (Array.isArray(branch[key]) && (branch[key] as unknown[]).length > 0) refuse(key);
  for (const key of NO_FLAG) if (branch[key] === true) refuse(key);
  for (const key of NO_VALUE) if (isSet(branch[key])) refuse(key);
  if (isMapping(branch.additionalProperties) || branch.additionalProperties === true) refuse('additionalProperties');
  if ('metadata' in properties) refuse('properties[metadata]');
}

/** What a branch restricts must be said outside of it, too. */
function judgeCompleteness(branching: Mapping, skeleton: Mapping | undefined, path: string, found: Fault[]): void {
  for (const branch of [...isMapping(branching.not) ? [branching.not] : [], ...BRANCHES.flatMap(key => listOf(branching[key]))]) {
    judgeSkeleton(branch, skeleton, path, found);
  }
}

function judgeSkeleton(branch: Mapping, skeleton: Mapping | undefined, path: string, found: Fault[]): void {
  if (!skeleton) {
    found.push({ law: 'skeleton', type: 'Required', path });
    return;
  }
  judgeCompleteness(branch, skeleton, path, found);
  if (isMapping(branch.items)) judgeSkeleton(branch.items, isMapping(skeleton.items) ? skeleton.items : undefined, `${path}.items`, found);
  const [properties, known] = [propertiesOf(branch), propertiesOf(skeleton)];
  for (const name in properties) judgeSkeleton(properties[name] as Mapping, known[name], `${path}.properties[${name}]`, found);
}

/** The schemas of the properties; one that is null is empty. */
function propertiesOf(schema: Mapping): Readonly<Record<string, Mapping>> {
  const { properties } = schema;
  if (!isMapping(properties)) return {};
  const result = Object.create(null) as Record<string, Mapping>;
  for (const name in properties) result[name] = isMapping(properties[name]) ? properties[name] : {};
  return result;
}

function listOf(value: unknown): Mapping[] {
  return Array.isArray(value) ? value.map((item: unknown) => isMapping(item) ? item : {}) : [];
}

function isSaid(value: unknown): boolean {
  return isSet(value) && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);
}
