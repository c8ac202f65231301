import { isObject, Json, JsonObject } from './node';
import { patternOf } from './patterns';
import { DEEPEST } from '../read/limits';

/** Why a CustomResourceDefinition cannot be used; the words for `why` are in `messages/parsing.ts`. */
export interface Fault {
  readonly path: string;
  readonly why: 'mapping' | 'list' | 'text' | 'number' | 'empty' | 'type' | 'version' | 'pattern' | 'reference' | 'too-deep';
  /** The text that was found, where that helps. */
  readonly found?: string;
}

const NUMBERS = ['minimum', 'maximum', 'multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'];
const BRANCHES = ['allOf', 'anyOf', 'oneOf'];
const LISTS = ['required', 'enum', ...BRANCHES, 'x-kubernetes-validations'];
const TYPES = new Set(['object', 'array', 'string', 'integer', 'number', 'boolean']);

export function isCrd(object: JsonObject): boolean {
  return object.kind === 'CustomResourceDefinition' && object.apiVersion === 'apiextensions.k8s.io/v1';
}

/** All that is wrong with a CustomResourceDefinition, as far as its schemas are to be read; nothing for any other kind. */
export function faultsOf(object: JsonObject): Fault[] {
  if (object.kind !== 'CustomResourceDefinition') return [];
  if (!isCrd(object)) return [{ path: 'apiVersion', why: 'version', found: String(object.apiVersion) }];
  const { spec } = object;
  if (!isObject(spec)) return [{ path: 'spec', why: 'mapping' }];
  const faults: Fault[] = [];
  for (const field of ['group', 'scope']) if (typeof spec[field] !== 'string') faults.push({ path: `spec.${field}`, why: 'text' });
  if (!isObject(spec.names)) faults.push({ path: 'spec.names', why: 'mapping' });
  else for (const field of ['kind', 'plural']) if (typeof spec.names[field] !== 'string') faults.push({ path: `spec.names.${field}`, why: 'text' });
  if (!Array.isArray(spec.versions) || spec.versions.length === 0) return [...faults, { path: 'spec.versions', why: Array.isArray(spec.versions) ? 'empty' : 'list' }];
  for (const [index, version] of spec.versions.entries()) {
    const path = `spec.versions[${index}]`;
    if (!isObject(version)) {
      faults.push({ path, why: 'mapping' });
      continue;
    }
    if (typeof version.name !== 'string') faults.push({ path: `${path}.name`, why: 'text' });
    findIn(isObject(version.schema) ? version.schema.openAPIV3Schema ?? null : null, `${path}.schema.openAPIV3Schema`, faults);
  }
  return faults;
}

function isGiven(value: Json | undefined): value is NonNullable<Json> {
  return value !== undefined && value !== null;
}

/** The faults of a schema and of those within it. */
function findIn(node: Json | undefined, path: string, faults: Fault[], depth = 0): void {
  if (!isObject(node) || depth > DEEPEST) {
    faults.push({ path, why: depth > DEEPEST ? 'too-deep' : 'mapping' });
    return;
  }
  if (isGiven(node.type) && !TYPES.has(String(node.type))) faults.push({ path: `${path}.type`, why: 'type', found: String(node.type) });
  for (const field of NUMBERS) if (isGiven(node[field]) && typeof node[field] !== 'number') faults.push({ path: `${path}.${field}`, why: 'number' });
  for (const field of LISTS) if (isGiven(node[field]) && !Array.isArray(node[field])) faults.push({ path: `${path}.${field}`, why: 'list' });
  if (isGiven(node.pattern) && (typeof node.pattern !== 'string' || !patternOf(node.pattern))) faults.push({ path: `${path}.pattern`, why: 'pattern' });
  if (node.$ref !== undefined) faults.push({ path: `${path}.$ref`, why: 'reference' });
  if (isObject(node.properties)) for (const [name, child] of Object.entries(node.properties)) findIn(child, `${path}.properties[${name}]`, faults, depth + 1);
  else if (isGiven(node.properties)) faults.push({ path: `${path}.properties`, why: 'mapping' });
  if (Array.isArray(node.required)) for (const [index, name] of node.required.entries()) if (typeof name !== 'string') faults.push({ path: `${path}.required[${index}]`, why: 'text' });
  for (const field of BRANCHES) if (Array.isArray(node[field])) for (const [index, child] of node[field].entries()) findIn(child, `${path}.${field}[${index}]`, faults, depth + 1);
  for (const field of ['items', 'not', 'additionalProperties']) {
    const child = node[field];
    if (isGiven(child) && !(field === 'additionalProperties' && typeof child === 'boolean')) findIn(child, `${path}.${field}`, faults, depth + 1);
  }
}
