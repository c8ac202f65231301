import { faultsOfDecoding } from './crd-decoding';
import { faultsOfDefaults, schemaAt } from './crd-default';
import { faultsOfStructure } from './crd-structure';
import { IssueType } from '../issue';
import { isMapping, Mapping } from '../schema/values';

/** One fault of a schema, by the law that it breaks. */
export interface Fault {
  readonly law: 'type' | 'keyword' | 'nested' | 'metadata' | 'list' | 'embedded' | 'properties' | 'pattern' | 'default' | 'value' | 'validation'
    | 'skeleton' | 'root' | 'decoding';
  readonly type: IssueType;
  readonly path: string;
  readonly value?: unknown;
}

interface Place {
  readonly isRoot?: boolean;
  /** Within `metadata`, `kind` or `apiVersion` of an object. */
  readonly inMetadata?: boolean;
  readonly noDefaults?: boolean;
}

const TYPES = ['array', 'boolean', 'integer', 'number', 'object', 'string'];
const META = new Set(['metadata', 'kind', 'apiVersion']);
const REASONS = ['FieldValueDuplicate', 'FieldValueForbidden', 'FieldValueInvalid', 'FieldValueRequired'];
/** With a status of its own, the root of a schema says no more than that. */
const AT_ROOT = new Set(['description', 'type', 'format', 'title', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum', 'maxLength', 'minLength',
  'pattern', 'maxItems', 'minItems', 'uniqueItems', 'multipleOf', 'required', 'items', 'properties', 'externalDocs', 'example',
  'x-kubernetes-preserve-unknown-fields', 'x-kubernetes-validations']);

/** Every fault of a root schema that is at `path`. */
export function faultsOfSchema(schema: Mapping, path: string, hasStatus: boolean): Fault[] {
  const undecoded = faultsOfDecoding(schema, path);
  if (undecoded.length > 0) return undecoded;
  const found: Fault[] = [];
  if (schema.nullable === true) found.push({ law: 'root', type: 'Forbidden', path: `${path}.nullable` });
  if (hasStatus && Object.keys(schema).some(key => isGiven(schema[key]) && !AT_ROOT.has(key))) found.push({ law: 'root', type: 'Invalid', path });
  const unsupported = visit(schema, path, { isRoot: true }, found);
  if (!unsupported) {
    const faults = faultsOfStructure(schema, path);
    // The server looks at the defaults of a schema that is structural.
    found.push(...faults.length > 0 ? faults : faultsOfDefaults(schema, path).map(fault => ({ law: 'value' as const, ...fault })));
  } else if (found.length === 0) {
    found.push({ law: 'keyword', type: 'Invalid', path });
  }
  return found;
}

/** Whether there is a value; null is none. */
export function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Whether the server stores something of a keyword; a list without items is one. */
function isGiven(value: unknown): boolean {
  return isSet(value) && value !== false && value !== '';
}

/** Looks at every schema below one, those of branches too; true where there is a keyword that keeps the server from looking at the structure. */
function visit(schema: Mapping, path: string, place: Place, found: Fault[]): boolean {
  let unsupported = judgeKeywords(schema, path, place, found);
  judgeList(schema, path, found);
  judgeRules(schema, path, found);
  const { properties, items, additionalProperties: rest } = schema;
  const inner: Place = { inMetadata: place.inMetadata, noDefaults: place.noDefaults };
  const enter = (child: unknown, at: string, there: Place = inner): void => {
    if (isMapping(child) && visit(child, `${path}.${at}`, there, found)) unsupported = true;
  };
  enter(rest, 'additionalProperties', { ...inner, noDefaults: place.noDefaults || place.inMetadata });
  const isResource = place.isRoot || schema['x-kubernetes-embedded-resource'] === true;
  for (const [name, child] of entriesOf(properties)) {
    const isMeta = isResource && META.has(name);
    enter(child, `properties[${name}]`, isMeta ? { inMetadata: true, noDefaults: place.noDefaults || place.isRoot } : inner);
  }
  enter(schema.not, 'not');
  for (const key of ['allOf', 'anyOf', 'oneOf'] as const) listOf(schema[key]).forEach((branch, i) => enter(branch, `${key}[${i}]`));
  for (const key of ['definitions', 'dependencies'] as const) for (const [name, child] of entriesOf(schema[key])) enter(child, `${key}[${name}]`);
  enter(items, 'items');
  listOf(items).forEach((item, i) => enter(item, `items[${i}]`));
  return unsupported;
}

function judgeKeywords(schema: Mapping, path: string, { inMetadata, noDefaults }: Place, found: Fault[]): boolean {
  const refuse = (law: Fault['law'], key: string): unknown => found.push({ law, type: 'Forbidden', path: `${path}.${key}` });
  const { type } = schema;
  if (typeof type === 'string' && type !== '' && !TYPES.includes(type)) found.push({ law: 'type', type: 'NotSupported', path: `${path}.type`, value: type });
  if (isSet(schema.default) && noDefaults) refuse('default', 'default');
  if (schema.id !== '' && isSet(schema.id)) refuse('keyword', 'id');
  for (const key of ['additionalItems', 'dependencies', '$ref']) if (isSet(schema[key])) refuse('keyword', key);
  for (const key of ['patternProperties', 'definitions']) if (entriesOf(schema[key]).length > 0) refuse('keyword', key);
  if (type === 'null') refuse('keyword', 'type');
  if (listOf(schema.items).length > 0) refuse('keyword', 'items');
  if (schema.uniqueItems === true) refuse('keyword', 'uniqueItems');
  if (inMetadata && schema['x-kubernetes-embedded-resource'] === true) refuse('embedded', 'x-kubernetes-embedded-resource');
  if (schema['x-kubernetes-preserve-unknown-fields'] === false) {
    found.push({ law: 'embedded', type: 'Invalid', path: `${path}.x-kubernetes-preserve-unknown-fields`, value: false });
  }
  const { additionalProperties: rest } = schema;
  if (entriesOf(schema.properties).length > 0 && (isMapping(rest) || rest === false)) refuse('properties', 'additionalProperties');
  return ['id', '$schema', '$ref'].some(key => schema[key] !== '' && isSet(schema[key])) || isSet(schema.additionalItems)
    || ['patternProperties', 'dependencies', 'definitions'].some(key => entriesOf(schema[key]).length > 0) || listOf(schema.items).length > 0;
}

function judgeList(schema: Mapping, path: string, found: Fault[]): void {
  const add = (type: IssueType, key: string, value?: unknown): void => {
    found.push({ law: 'list', type, path: `${path}.${key}`, ...(value === undefined ? {} : { value }) });
  };
  const map = schema['x-kubernetes-map-type'] ?? undefined;
  const list = schema['x-kubernetes-list-type'] ?? undefined;
  const keys = listOf(schema['x-kubernetes-list-map-keys']) as string[];
  if (map !== undefined && schema.type !== 'object') add(schema.type ? 'Invalid' : 'Required', 'type', schema.type || undefined);
  if (map !== undefined && map !== 'atomic' && map !== 'granular') add('NotSupported', 'x-kubernetes-map-type', map);
  const items = isMapping(schema.items) ? schema.items : undefined;
  if (list !== undefined && schema.type !== 'array') {
    add(schema.type ? 'Invalid' : 'Required', 'type', schema.type || undefined);
  } else if (list === 'set' && items) {
    const [innerList, innerMap] = [items['x-kubernetes-list-type'] ?? undefined, items['x-kubernetes-map-type']];
    if (items.type === 'array' && innerList !== undefined && innerList !== 'atomic') add('Invalid', 'items.x-kubernetes-list-type', innerList);
    if (items.type === 'object' && innerMap !== 'atomic') add('Invalid', 'items.x-kubernetes-map-type', innerMap);
  }
  if (list !== undefined && !['atomic', 'set', 'map'].includes(String(list))) add('NotSupported', 'x-kubernetes-list-type', list);
  if (keys.length > 0 && list !== 'map') add(list === undefined ? 'Required' : 'Invalid', 'x-kubernetes-list-type', list);
  if (items?.nullable === true && (list === 'set' || list === 'map')) add('Forbidden', 'items.nullable');
  if (list !== 'map') return;
  if (keys.length === 0) add('Required', 'x-kubernetes-list-map-keys');
  if (!isSet(schema.items)) add('Required', 'items');
  else if (!items) add('Invalid', 'items');
  if (items && items.type !== 'object') add('Invalid', 'items.type', items.type ?? '');
  const fields = new Map(entriesOf(items?.properties));
  keys.forEach((key, i) => {
    const field = fields.has(key) ? (fields.get(key) ?? {}) as Mapping : undefined;
    if (items?.type === 'object') {
      if (field && (field.type === 'array' || field.type === 'object')) add('Invalid', `items.properties[${key}].type`, field.type);
      if (!field || keys.indexOf(key) < i) add('Invalid', 'x-kubernetes-list-map-keys', keys);
    }
    if (!field) return;
    if (!isSet(field.default) && !listOf(items?.required).includes(key)) add('Required', `items.properties[${key}].default`);
    if (field.nullable === true) add('Forbidden', `items.properties[${key}].nullable`);
  });
}

type RuleTexts = Readonly<Record<string, string | null | undefined>>;

function judgeRules(schema: Mapping, path: string, found: Fault[]): void {
  listOf(schema['x-kubernetes-validations']).forEach((texts, i) => {
    const { reason, ...given } = (texts ?? {}) as RuleTexts;
    const [rule, message, messageExpression, fieldPath] = ['rule', 'message', 'messageExpression', 'fieldPath'].map(key => given[key] ?? '') as [string, string, string, string];
    const add = (type: IssueType, key: string, value?: string): void => {
      found.push({ law: 'validation', type, path: `${path}.x-kubernetes-validations[${i}].${key}`, value });
    };
    const hasLines = (text: string): boolean => /[\n\r]/.test(text);
    if (rule.trim() === '') add('Required', 'rule');
    else if ((message !== '' && message.trim() === '') || hasLines(message.trim())) add('Invalid', 'message', message);
    else if (hasLines(rule.trim()) && message.trim() === '') add('Required', 'message');
    if (messageExpression !== '' && messageExpression.trim() === '') add('Required', 'messageExpression');
    if (isSet(reason) && !REASONS.includes(reason as string)) add('NotSupported', 'reason', reason as string);
    if (fieldPath !== '' && !schemaAt(fieldPath, schema, true)) add('Invalid', 'fieldPath', fieldPath);
  });
}

function entriesOf(value: unknown): [string, unknown][] {
  return isMapping(value) ? Object.entries(value) : [];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
