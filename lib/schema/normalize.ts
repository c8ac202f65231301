import { isObject, Json, JsonObject } from './node';

/** A schema whose children are still inline. */
export type RawNode = JsonObject;

/** Keywords that constrain a value. Whatever else stands at a node (descriptions, titles, examples) is prose or noise. */
const KEYWORDS = new Set([
  'type', 'nullable', 'properties', 'required', 'additionalProperties', 'items', 'enum', 'default', 'format', 'pattern',
  'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems',
  'uniqueItems', 'minProperties', 'maxProperties', 'allOf', 'anyOf', 'oneOf', 'not', '$ref',
  'x-kubernetes-int-or-string', 'x-kubernetes-preserve-unknown-fields', 'x-kubernetes-embedded-resource', 'x-kubernetes-list-type',
  'x-kubernetes-list-map-keys', 'x-kubernetes-map-type', 'x-kubernetes-validations',
]);

/** Keywords that say nothing when false. */
const FLAGS = [
  'nullable', 'uniqueItems', 'exclusiveMinimum', 'exclusiveMaximum',
  'x-kubernetes-int-or-string', 'x-kubernetes-preserve-unknown-fields', 'x-kubernetes-embedded-resource',
];

type Transform = (node: RawNode) => RawNode;

const transforms = new Map<string, Transform>();

// By position, not by name: a property may well be called `description`.
transforms.set('Keep only keywords that constrain', node =>
  Object.fromEntries(Object.entries(node).filter(([key, value]) => KEYWORDS.has(key) && value !== null && value !== undefined)));

transforms.set('Drop flags that are false', node => without(node, FLAGS.filter(flag => node[flag] === false)));

transforms.set('Drop empty lists and empty text', node =>
  without(node, ['required', 'enum', 'allOf', 'anyOf', 'oneOf', 'x-kubernetes-validations'].filter(key => isEmptyList(node[key])).concat(node.type === '' ? ['type'] : [])));

transforms.set('Sort required, once each', node =>
  Array.isArray(node.required) ? { ...node, required: [...new Set(node.required as string[])].sort() } : node);

transforms.set('Let a list of one type be that type', node =>
  Array.isArray(node.type) && node.type.length === 1 ? { ...node, type: node.type[0] ?? null } : node);

// Its companions `type` and `anyOf` [integer, string] (alone or first in `allOf`) repeat what the flag says.
transforms.set('Let int-or-string stand alone', node => {
  if (node['x-kubernetes-int-or-string'] !== true) return node;
  const rest = without(node, ['type', ...(isIntOrString(node.anyOf) ? ['anyOf'] : [])]);
  if (!Array.isArray(rest.allOf)) return rest;
  const allOf = rest.allOf.filter(branch => !(isObject(branch) && Object.keys(branch).length === 1 && isIntOrString(branch.anyOf)));
  return allOf.length > 0 ? { ...rest, allOf } : without(rest, ['allOf']);
});

transforms.set('Let additionalProperties be a schema', node => {
  if (node.additionalProperties === true) return { ...node, additionalProperties: {} };
  return node.additionalProperties === false ? without(node, ['additionalProperties']) : node;
});

transforms.set('Let an embedded resource have apiVersion, kind and metadata', node => {
  if (node['x-kubernetes-embedded-resource'] !== true) return node;
  const own = isObject(node.properties) ? node.properties : {};
  const metadata = { ...(isObject(own.metadata) ? own.metadata : {}), 'x-kubernetes-preserve-unknown-fields': true };
  const properties: JsonObject = { apiVersion: { type: 'string' }, kind: { type: 'string' }, ...own, metadata: without(metadata, ['type']) };
  const required = [...new Set([...(Array.isArray(node.required) ? node.required as string[] : []), 'apiVersion', 'kind'])].sort();
  return { ...node, type: 'object', properties: Object.fromEntries(Object.keys(properties).sort().map(name => [name, properties[name] as Json])), required };
});

transforms.set('Keep what is evaluated of a CEL rule', node => {
  const rules = node['x-kubernetes-validations'];
  if (!Array.isArray(rules)) return node;
  const keys = ['rule', 'message', 'messageExpression', 'reason', 'fieldPath', 'optionalOldSelf'];
  return {
    ...node,
    'x-kubernetes-validations': rules.filter(isObject).map(rule => ({
      ...Object.fromEntries(keys.filter(key => rule[key] !== undefined && rule[key] !== '').map(key => [key, rule[key] ?? null])),
      rule: String(rule.rule ?? '').trim(),
    })),
  };
});

/** Applies the named transforms to a schema, children first; the input is not changed. */
export function normalize(node: Json): RawNode {
  let result = mapChildren(isObject(node) ? node : {}, normalize);
  for (const transform of transforms.values()) result = transform(result);
  return result;
}

/** Removes upstream's sentences: shipped schemas say `failed rule: <expression>` instead. */
export function withoutMessages(node: RawNode): RawNode {
  const result = mapChildren(node, withoutMessages);
  const rules = result['x-kubernetes-validations'];
  return Array.isArray(rules)
    ? { ...result, 'x-kubernetes-validations': rules.map(rule => without(rule as JsonObject, ['message', 'messageExpression'])) }
    : result;
}

/** Rebuilds a node with each child schema replaced. */
export function mapChildren(node: RawNode, change: (child: RawNode) => RawNode): RawNode {
  const result = { ...node };
  if (isObject(node.properties)) {
    result.properties = Object.fromEntries(Object.keys(node.properties).sort().map(name => [name, change((node.properties as JsonObject)[name] as RawNode)]));
  }
  for (const key of ['items', 'additionalProperties', 'not']) {
    const child = node[key];
    if (isObject(child)) result[key] = change(child);
  }
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    const children = node[key];
    if (Array.isArray(children)) result[key] = children.map(child => change(child as RawNode));
  }
  return result;
}

function isIntOrString(value: Json | undefined): boolean {
  return Array.isArray(value) && value.length === 2 && ['integer', 'string'].every(type => value.some(v => isObject(v) && v.type === type && Object.keys(v).length === 1));
}

function isEmptyList(value: Json | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}

function without(node: RawNode, keys: readonly string[]): RawNode {
  return keys.length === 0 ? node : Object.fromEntries(Object.entries(node).filter(([key]) => !keys.includes(key)));
}
