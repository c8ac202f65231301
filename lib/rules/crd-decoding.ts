import { Fault } from './crd-schema';
import { isMapping, Mapping, typeOf } from '../schema/values';

/** What a keyword takes: a type of JSON, `integer`, a schema, or lists and maps of these. */
type Shape = 'string' | 'boolean' | 'integer' | 'number' | 'any' | 'schema' | 'orBool' | 'orList' | 'orStrings' | 'docs' | 'rule'
  | readonly ['list' | 'map', Shape];

const list = (shape: Shape): Shape => ['list', shape];
const map = (shape: Shape): Shape => ['map', shape];

function shapes(shape: Shape, keys: string): [string, Shape][] {
  return keys.split(' ').map(key => [key, shape]);
}

const SCHEMA: ReadonlyMap<string, Shape> = new Map([
  ...shapes('string', 'id $schema $ref description type format title pattern x-kubernetes-list-type x-kubernetes-map-type'),
  ...shapes('boolean', 'nullable uniqueItems exclusiveMinimum exclusiveMaximum x-kubernetes-preserve-unknown-fields x-kubernetes-int-or-string x-kubernetes-embedded-resource'),
  ...shapes('integer', 'minLength maxLength minItems maxItems minProperties maxProperties'),
  ...shapes('number', 'minimum maximum multipleOf'),
  ...shapes(list('string'), 'required x-kubernetes-list-map-keys'),
  ...shapes(list('schema'), 'allOf anyOf oneOf'),
  ...shapes(map('schema'), 'properties patternProperties definitions'),
  ['enum', list('any')], ['not', 'schema'], ['items', 'orList'], ['additionalProperties', 'orBool'], ['additionalItems', 'orBool'],
  ['dependencies', map('orStrings')], ['externalDocs', 'docs'], ['x-kubernetes-validations', list('rule')],
]);
/** What the server knows of a schema; all else it drops where nobody looks at the names of fields. */
export const KEYWORDS: ReadonlySet<string> = new Set([...SCHEMA.keys(), 'default', 'example']);
const DOCS: ReadonlyMap<string, Shape> = new Map(shapes('string', 'description url'));
const RULE: ReadonlyMap<string, Shape> = new Map([...shapes('string', 'rule message messageExpression reason fieldPath'), ['optionalOldSelf', 'boolean']]);

/**
 * What cannot be decoded below a schema. A part that may be something else than a schema is read by itself: what its fields are called does not
 * matter there, and nobody else looks at their types.
 */
export function faultsOfDecoding(schema: Mapping, path: string, isLoose = false, found: Fault[] = []): Fault[] {
  for (const key in schema) {
    const shape = SCHEMA.get(key);
    if (shape !== undefined) decode(schema[key], shape, `${path}.${key}`, isLoose, found);
  }
  return found;
}

function decode(value: unknown, shape: Shape, path: string, isLoose: boolean, found: Fault[]): void {
  if (value === undefined || value === null || shape === 'any') return;
  const refuse = (): void => { if (isLoose) found.push({ law: 'decoding', type: 'TypeInvalid', path, value }); };
  const fields = (known: ReadonlyMap<string, Shape>): void => {
    if (!isMapping(value)) return refuse();
    for (const key in value) decode(value[key], known.get(key) ?? 'any', `${path}.${key}`, isLoose, found);
  };
  if (typeof shape !== 'string') {
    const [holder, inner] = shape;
    if (holder === 'list') {
      if (!Array.isArray(value)) refuse();
      else value.forEach((item: unknown, i) => decode(item, inner, `${path}[${i}]`, isLoose, found));
    } else if (!isMapping(value)) {
      refuse();
    } else {
      for (const key in value) decode(value[key], inner, `${path}[${key}]`, isLoose, found);
    }
  } else if (shape === 'schema') {
    if (isMapping(value)) faultsOfDecoding(value, path, isLoose, found);
    else refuse();
  } else if (shape === 'orBool' || shape === 'orList' || shape === 'orStrings') {
    if (isMapping(value)) faultsOfDecoding(value, path, true, found);
    else if (Array.isArray(value) && shape !== 'orBool') decode(value, list(shape === 'orList' ? 'schema' : 'string'), path, true, found);
    else if (shape === 'orBool' && typeof value !== 'boolean') found.push({ law: 'decoding', type: 'TypeInvalid', path, value });
  } else if (shape === 'docs' || shape === 'rule') {
    fields(shape === 'docs' ? DOCS : RULE);
  } else if (typeOf(value) !== shape && !(shape === 'number' && typeof value === 'number')) {
    refuse();
  }
}
