import { IssueType } from '../issue';
import { faultsOfDefaults, schemaAt } from './crd-default';
import { isMapping, Mapping, typeOf } from '../schema/values';

/** One fault of a schema, by the law that it breaks. */
export interface Fault {
  readonly law: 'type' | 'keyword' | 'nested' | 'metadata' | 'list' | 'embedded' | 'properties' | 'pattern' | 'default' | 'value' | 'validation'
    | 'skeleton' | 'root' | 'decoding';
  readonly type: IssueType;
  readonly path: string;
  readonly value?: unknown;
}

interface Place {
  readonly level: 'root' | 'item' | 'field';
  /** Within `metadata`, `kind` or `apiVersion` of an object. */
  readonly inMetadata?: boolean;
  readonly noDefaults?: boolean;
  /** Below items or additionalProperties, where the types of keywords are nobody else's to look at. */
  readonly isLoose?: boolean;
}

const TYPES = ['array', 'boolean', 'integer', 'number', 'object', 'string'];
const META = new Set(['metadata', 'kind', 'apiVersion']);
const REASONS = ['FieldValueDuplicate', 'FieldValueForbidden', 'FieldValueInvalid', 'FieldValueRequired'];
const BRANCHES = ['allOf', 'anyOf', 'oneOf'] as const;
/** What only the skeleton of a schema may say, and no branch of it. */
const SKELETON = ['type', 'default', 'title', 'description', 'nullable', 'additionalProperties', 'x-kubernetes-preserve-unknown-fields',
  'x-kubernetes-embedded-resource',
  'x-kubernetes-int-or-string', 'x-kubernetes-list-map-keys', 'x-kubernetes-list-type', 'x-kubernetes-map-type'];
const UNSUPPORTED = new Set(['id', 'additionalItems', 'patternProperties', 'definitions', 'dependencies', '$ref']);
/** With a status of its own, the root of a schema says no more than that. */
const AT_ROOT = new Set(['description', 'type', 'format', 'title', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum', 'maxLength',
  'minLength',
  'pattern', 'maxItems',
  'minItems', 'uniqueItems', 'multipleOf', 'required', 'items', 'properties', 'externalDocs', 'example', 'x-kubernetes-preserve-unknown-fields',
  'x-kubernetes-validations']);

const KEYWORDS = new Set([...AT_ROOT, ...SKELETON, ...BRANCHES, 'not', 'enum', 'maxProperties', 'minProperties']);

/** Every fault of a root schema that is at `path`. */
export function faultsOfSchema(schema: Mapping, path: string, hasStatus: boolean): Fault[] {
  const found: Fault[] = [];
  if (schema.nullable === true) found.push({ law: 'root', type: 'Forbidden', path: `${path}.nullable` });
  if (hasStatus && Object.keys(schema).some(key => isSaid(schema[key]) && !AT_ROOT.has(key))) found.push({ law: 'root', type: 'Invalid', path });
  visit(schema, path, { level: 'root' }, found);
  // The server looks at the defaults of a schema that is right in itself.
  if (found.length === 0) found.push(...faultsOfDefaults(schema, path).map(fault => ({ law: 'value' as const, ...fault })));
  return found;
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function visit(schema: Mapping, path: string, place: Place, found: Fault[]): void {
  const { properties, items, additionalProperties: rest } = schema;
  if (place.isLoose) judgeDecoding(schema, path, found);
  judgeKeywords(schema, path, place, found);
  judgeType(schema, path, place, found);
  judgeList(schema, path, found);
  judgeRules(schema, path, found);
  const isResource = place.level === 'root' || schema['x-kubernetes-embedded-resource'] === true;
  if (isMapping(properties)) {
    for (const name in properties) {
      const child = properties[name];
      if (!isMapping(child)) continue;
      const inner = isResource && META.has(name);
      const at = `${path}.properties[${name}]`;
      const noDefaults = place.noDefaults || (inner && place.level === 'root');
      visit(child, at, { level: 'field', isLoose: place.isLoose, inMetadata: place.inMetadata || inner, noDefaults }, found);
      if (inner) judgeMetadata(name, child, at, place, found);
    }
  }
  if (isMapping(items)) visit(items, `${path}.items`, { ...place, level: 'item', isLoose: true }, found);
  if (isMapping(rest)) {
    const noDefaults = place.noDefaults || place.inMetadata;
    visit(rest, `${path}.additionalProperties`, { ...place, level: 'field', isLoose: true, noDefaults }, found);
  }
  if (rest !== undefined && place.level === 'root') found.push({ law: 'properties', type: 'Forbidden', path: `${path}.additionalProperties` });
  if (isMapping(properties) && Object.keys(properties).length > 0
    && (isMapping(rest) || rest === false)) found.push({ law: 'properties', type: 'Forbidden', path: `${path}.additionalProperties` });
  judgeBranches(schema, path, place.level === 'root' ? schema : null, path, found, isIntOrString(schema.anyOf), Array.isArray(schema.allOf)
    && isIntOrString((schema.allOf[0] as Mapping | undefined)?.anyOf));
}

function isIntOrString(anyOf: unknown): boolean {
  // What is no keyword the server drops, so it does not count.
  return Array.isArray(anyOf) && anyOf.length === 2
    && anyOf.every((branch: unknown, i) => isMapping(branch) && branch.type === ['integer', 'string'][i]
    && Object.keys(branch).every(key => key === 'type' || !KEYWORDS.has(key)));
}

/** Keywords by the type of their value. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  string: ['type', 'description', 'title', 'format', 'pattern', 'id', '$ref', '$schema', 'x-kubernetes-list-type', 'x-kubernetes-map-type'],
  number: ['minimum', 'maximum', 'multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
  boolean: ['nullable', 'uniqueItems', 'exclusiveMinimum', 'exclusiveMaximum', 'x-kubernetes-preserve-unknown-fields', 'x-kubernetes-int-or-string',
    'x-kubernetes-embedded-resource'],
  array: ['required', 'enum', 'allOf', 'anyOf', 'oneOf', 'x-kubernetes-list-map-keys', 'x-kubernetes-validations'],
  object: ['properties', 'not', 'definitions', 'patternProperties', 'externalDocs'],
};

const TYPE_OF = new Map(Object.entries(TYPED).flatMap(([type, keys]) => keys.map(key => [key, type] as const)));

function judgeDecoding(schema: Mapping, path: string, found: Fault[]): void {
  const judge = (key: string, value: unknown, type: string): void => {
    if (value !== undefined && value !== null && typeOf(value) !== type && !(type === 'number' && typeof value === 'number')) {
      found.push({ law: 'decoding', type: 'TypeInvalid', path: `${path}.${key}`, value });
    }
  };
  for (const key in schema) {
    const type = TYPE_OF.get(key);
    if (type !== undefined) judge(key, schema[key], type);
  }
  if (!isMapping(schema.properties)) return;
  for (const name in schema.properties) if (!isMapping(schema.properties[name])) judge(`properties[${name}]`, schema.properties[name], 'object');
}

function judgeKeywords(schema: Mapping, path: string, { inMetadata, noDefaults }: Place, found: Fault[]): void {
  const refuse = (key: string): unknown => found.push({ law: 'keyword', type: 'Forbidden', path: `${path}.${key}` });
  for (const key in schema) {
    if (UNSUPPORTED.has(key) && isSaid(schema[key])
    && !(isMapping(schema[key]) && Object.keys(schema[key] as Mapping).length === 0)) refuse(key);
  }
  if (schema.uniqueItems === true) refuse('uniqueItems');
  if (Array.isArray(schema.items) && schema.items.length > 0) refuse('items');
  if (schema.default !== undefined && noDefaults) found.push({ law: 'default', type: 'Forbidden', path: `${path}.default` });
  if (inMetadata && schema['x-kubernetes-embedded-resource'] === true) {
    found.push({
      law: 'embedded',
      type: 'Forbidden',
      path: `${path}.x-kubernetes-embedded-resource`,
    });
  }
}

function judgeType(schema: Mapping, path: string, { level }: Place, found: Fault[]): void {
  const type = typeof schema.type === 'string' ? schema.type : '';
  const add = (law: Fault['law'], kind: IssueType, key: string,
    value?: unknown): unknown => found.push({ law, type: kind, path: `${path}.${key}`, ...(value === undefined ? {} : { value }) });
  if (type !== '' && !TYPES.includes(type)) add('type', 'NotSupported', 'type', type);
  const isEmbedded = schema['x-kubernetes-embedded-resource'] === true;
  const isEither = schema['x-kubernetes-int-or-string'] === true;
  const keepsUnknown = schema['x-kubernetes-preserve-unknown-fields'] === true;
  if (isEmbedded && type !== 'object') add('embedded', type === '' ? 'Required' : 'Invalid', 'type', type || undefined);
  else if (type === '' && !isEither && !keepsUnknown) add('type', 'Required', 'type');
  if (level === 'root' && type !== '' && type !== 'object') add('type', 'Invalid', 'type', type);
  if (schema['x-kubernetes-preserve-unknown-fields'] === false) add('embedded', 'Invalid', 'x-kubernetes-preserve-unknown-fields', false);
  if (isEither && keepsUnknown) add('embedded', 'Invalid', 'x-kubernetes-preserve-unknown-fields', true);
  if (isEither && isEmbedded) add('embedded', 'Invalid', 'x-kubernetes-embedded-resource', true);
  if (isEmbedded && schema.additionalProperties !== undefined) add('embedded', 'Forbidden', 'additionalProperties');
  if (isEmbedded && !keepsUnknown && Object.keys((schema.properties ?? {}) as Mapping).length === 0) add('embedded', 'Required', 'properties');
  if (type === 'array' && !isMapping(schema.items) && !(Array.isArray(schema.items) && schema.items.length > 0)) add('type', 'Required', 'items');
}

function judgeMetadata(name: string, schema: Mapping, path: string, { level }: Place, found: Fault[]): void {
  const wanted = name === 'metadata' ? 'object' : 'string';
  if (schema.type !== wanted) found.push({ law: 'metadata', type: 'Invalid', path: `${path}.type`, value: schema.type });
  if (name !== 'metadata' || level !== 'root') return;
  const names = Object.keys((schema.properties ?? {}) as Mapping);
  const said = Object.keys(schema).filter(key => isSaid(schema[key]) && key !== 'type' && key !== 'default' && key !== 'properties');
  if (said.length > 0 || names.some(key => key !== 'name' && key !== 'generateName')) found.push({ law: 'metadata', type: 'Forbidden', path });
}

function judgeList(schema: Mapping, path: string, found: Fault[]): void {
  const add = (type: IssueType, key: string,
    value?: unknown): unknown => found.push({ law: 'list', type, path: `${path}.${key}`, ...(value === undefined ? {} : { value }) });
  const map = schema['x-kubernetes-map-type'];
  const list = schema['x-kubernetes-list-type'];
  const keys = (schema['x-kubernetes-list-map-keys'] ?? []) as readonly string[];
  if (map !== undefined && schema.type !== 'object') add(schema.type ? 'Invalid' : 'Required', 'type', schema.type);
  if (map !== undefined && map !== 'atomic' && map !== 'granular') add('NotSupported', 'x-kubernetes-map-type', map);
  const items = isMapping(schema.items) ? schema.items : undefined;
  if (list !== undefined && schema.type !== 'array') {
    add(schema.type ? 'Invalid' : 'Required', 'type', schema.type);
  } else if (list === 'set' && items) {
    const [innerList, innerMap] = [items['x-kubernetes-list-type'], items['x-kubernetes-map-type']];
    if (items.type === 'array' && innerList !== undefined && innerList !== 'atomic') add('Invalid', 'items.x-kubernetes-list-type', innerList);
    if (items.type === 'object' && innerMap !== 'atomic') add('Invalid', 'items.x-kubernetes-map-type', innerMap);
  }
  if (list !== undefined && !['atomic', 'set', 'map'].includes(String(list))) add('NotSupported', 'x-kubernetes-list-type', list);
  if (keys.length > 0 && list !== 'map') add(list === undefined ? 'Required' : 'Invalid', 'x-kubernetes-list-type', list);
  if (items?.nullable === true && (list === 'set' || list === 'map')) add('Forbidden', 'items.nullable');
  if (list !== 'map') return;
  if (keys.length === 0) add('Required', 'x-kubernetes-list-map-keys');
  if (schema.items === undefined) add('Required', 'items');
  if (items && items.type !== 'object') add('Invalid', 'items.type', items.type);
  const fields = (items?.properties ?? {}) as Readonly<Record<string, Mapping>>;
  keys.forEach((key, i) => {
    const field = fields[key];
    if (items?.type === 'object') {
      if (field && (field.type === 'array' || field.type === 'object')) add('Invalid', `items.properties[${key}].type`, field.type);
      if (!field || keys.indexOf(key) < i) add('Invalid', 'x-kubernetes-list-map-keys', keys);
    }
    if (!field) return;
    if (field.default === undefined && !(items?.required as readonly string[] | undefined)?.includes(key)) {
      add('Required',
        `items.properties[${key}].default`);
    }
    if (field.nullable === true) add('Forbidden', `items.properties[${key}].nullable`);
  });
}

type RuleTexts = Readonly<Record<string, string | undefined>>;

function judgeRules(schema: Mapping, path: string, found: Fault[]): void {
  const rules = schema['x-kubernetes-validations'];
  if (!Array.isArray(rules)) return;
  (rules as readonly RuleTexts[]).forEach(({ rule = '', message = '', messageExpression = '', reason, fieldPath = '' }, i) => {
    const add = (type: IssueType, key: string, value?: string): void => {
      found.push({ law: 'validation', type, path: `${path}.x-kubernetes-validations[${i}].${key}`, value });
    };
    const hasLines = (text: string): boolean => /[\n\r]/.test(text);
    if (rule.trim() === '') add('Required', 'rule');
    else if ((message !== '' && message.trim() === '') || hasLines(message.trim())) add('Invalid', 'message', message);
    else if (hasLines(rule.trim()) && message.trim() === '') add('Required', 'message');
    if (messageExpression !== '' && messageExpression.trim() === '') add('Required', 'messageExpression');
    if (reason !== undefined && !REASONS.includes(reason)) add('NotSupported', 'reason', reason);
    if (fieldPath !== '' && !schemaAt(fieldPath, schema, true)) add('Invalid', 'fieldPath', fieldPath);
  });
}

/** What a branch may not say, and, at the root, what it may say only of what the skeleton has; null is a skeleton that is not looked at. */
function judgeBranches(branching: Mapping, path: string, skeleton: Mapping | null | undefined, skeletonPath: string, found: Fault[], skipsAny = false,
  skipsFirst = false): void {
  if (typeof branching.pattern === 'string'
    && /\(\?(?:[=!]|<[=!])/.test(branching.pattern)) {
    found.push({
      law: 'pattern',
      type: 'Invalid',
      path: `${path}.pattern`,
      value: branching.pattern,
    });
  }
  for (const key of BRANCHES) {
    const branches = branching[key];
    if (!Array.isArray(branches) || (key === 'anyOf' && skipsAny)) continue;
    branches.forEach((branch: unknown, i) => isMapping(branch)
      && judgeBranch(branch, `${path}.${key}[${i}]`, skeleton, skeletonPath, found, key === 'allOf' && i === 0 && skipsFirst));
  }
  if (isMapping(branching.not)) judgeBranch(branching.not, `${path}.not`, skeleton, skeletonPath, found);
}

function judgeBranch(branch: Mapping, path: string, skeleton: Mapping | null | undefined, skeletonPath: string, found: Fault[],
  skipsAny = false): void {
  if (skeleton === undefined) found.push({ law: 'skeleton', type: 'Required', path: skeletonPath });
  for (const key of SKELETON) if (isSaid(branch[key])) found.push({ law: 'nested', type: 'Forbidden', path: `${path}.${key}` });
  if (isSaid(branch['x-kubernetes-validations'])) found.push({ law: 'nested', type: 'Forbidden', path: `${path}.x-kubernetes-validations` });
  judgeBranches(branch, path, skeleton, skeletonPath, found, skipsAny);
  const { items, properties } = branch;
  if (isMapping(items)) {
    judgeBranch(items, `${path}.items`, skeleton
    && (isMapping(skeleton.items) ? skeleton.items : undefined), `${skeletonPath}.items`, found);
  }
  if (!isMapping(properties)) return;
  const known = (skeleton?.properties ?? {}) as Readonly<Record<string, Mapping>>;
  for (const [name, child] of Object.entries(properties)) {
    if (name === 'metadata') found.push({ law: 'nested', type: 'Forbidden', path: `${path}.properties[metadata]` });
    if (isMapping(child)) judgeBranch(child, `${path}.properties[${name}]`, skeleton && known[name], `${skeletonPath}.properties[${name}]`, found);
  }
}
