import { LineCounter } from 'yaml';
import { Issue } from '../issue';
import { Json } from './node';
import { patternOf } from './patterns';
import { composed } from '../read/composed';

/** A file's name, as the user or the source names it, and its text. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** One version of a CustomResourceDefinition, before normalization. */
export interface CrdVersion {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  readonly deprecated?: boolean;
  readonly schema?: { readonly openAPIV3Schema?: JsonObject };
  readonly subresources?: JsonObject;
}

/** What the generator and the validator need of a CustomResourceDefinition (apiextensions v1). */
export interface Crd {
  readonly group: string;
  readonly scope: 'Namespaced' | 'Cluster';
  readonly names: { readonly kind: string; readonly plural: string };
  readonly versions: readonly CrdVersion[];
}

export type JsonObject = { [key: string]: Json };

export interface Loaded {
  readonly crds: readonly Crd[];
  readonly issues: readonly Issue[];
}

/** Finds the CustomResourceDefinitions (v1) in YAML or JSON files, several documents and Lists included; other objects are passed over. */
export function load(files: readonly TextFile[]): Loaded {
  const crds: Crd[] = [];
  const issues: Issue[] = [];
  for (const { file, text } of files) {
    const lines = new LineCounter();
    const documents = composed(text, lines, { uniqueKeys: false, logLevel: 'silent' });
    if (documents === undefined) {
      issues.push({ rule: 'input-parses', severity: 'error', type: 'Malformed', path: '', params: { why: 'too-deep' }, at: { file } });
      continue;
    }
    documents.forEach((document, index) => {
      const at = { file, document: index + 1, line: lines.linePos(document.contents?.range?.[0] ?? 0).line };
      const error = document.errors[0];
      if (error) {
        // the library's own words may quote the text
        const { line, col: column } = lines.linePos(error.pos[0]);
        const why = error.code === 'RESOURCE_EXHAUSTION' ? 'too-deep' : `yaml-${error.code}`;
        issues.push({ rule: 'input-parses', severity: 'error', type: 'Malformed', path: '', params: { why, line, column }, at: { ...at, line } });
        return;
      }
      const value = valueOf(document);
      if (value === undefined) {
        issues.push(malformed('its aliases or its nesting cannot be followed', at));
        return;
      }
      for (const object of objectsOf(value)) {
        const fault = faultOf(object);
        if (fault) issues.push(malformed(fault, at));
        else if (isCrd(object)) crds.push((object as unknown as { spec: Crd }).spec);
      }
    });
  }
  return { crds, issues };
}

/** The library throws for aliases that lead nowhere or expand to too much, and where the nesting exceeds the stack. */
function valueOf(document: { toJS(options: { maxAliasCount: number }): unknown }): Json | undefined {
  try {
    return document.toJS({ maxAliasCount: 100 }) as Json ?? null;
  } catch {
    return undefined;
  }
}

function objectsOf(value: Json): JsonObject[] {
  if (!isObject(value)) return [];
  return value.kind === 'List' && Array.isArray(value.items) ? value.items.flatMap(objectsOf) : [value];
}

function isCrd(object: JsonObject): boolean {
  return object.kind === 'CustomResourceDefinition' && object.apiVersion === 'apiextensions.k8s.io/v1';
}

/** Why a CustomResourceDefinition cannot be used; undefined for a usable one and for any other kind. */
function faultOf(object: JsonObject): string | undefined {
  if (object.kind !== 'CustomResourceDefinition') return undefined;
  if (!isCrd(object)) return `apiVersion ${String(object.apiVersion)} of CustomResourceDefinition is not apiextensions.k8s.io/v1`;
  const spec = object.spec;
  if (!isObject(spec)) return 'spec is not a mapping';
  for (const field of ['group', 'scope'] as const) {
    if (typeof spec[field] !== 'string') return `spec.${field} is not a string`;
  }
  if (!isObject(spec.names) || typeof spec.names.kind !== 'string' || typeof spec.names.plural !== 'string') return 'spec.names has no kind and plural';
  if (!Array.isArray(spec.versions) || spec.versions.length === 0) return 'spec.versions is empty';
  for (const [index, version] of spec.versions.entries()) {
    if (!isObject(version) || typeof version.name !== 'string') return `spec.versions[${index}] has no name`;
    const fault = schemaFault(isObject(version.schema) ? version.schema.openAPIV3Schema ?? null : null, `spec.versions[${index}].schema.openAPIV3Schema`);
    if (fault) return fault;
  }
  return undefined;
}

const NUMBERS = ['minimum', 'maximum', 'multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'];
const BRANCHES = ['allOf', 'anyOf', 'oneOf'];
const LISTS = ['required', 'enum', ...BRANCHES, 'x-kubernetes-validations'];
const TYPES = new Set(['object', 'array', 'string', 'integer', 'number', 'boolean']);

function schemaFault(node: Json | undefined, path: string): string | undefined {
  if (!isObject(node)) return `${path} is not a mapping`;
  if (node.type !== undefined && node.type !== null && !TYPES.has(String(node.type))) return `${path}.type "${String(node.type)}" is not a type`;
  for (const field of NUMBERS) if (node[field] !== undefined && node[field] !== null && typeof node[field] !== 'number') return `${path}.${field} is not a number`;
  for (const field of LISTS) if (node[field] !== undefined && node[field] !== null && !Array.isArray(node[field])) return `${path}.${field} is not a list`;
  if (node.pattern !== undefined && node.pattern !== null && (typeof node.pattern !== 'string' || !patternOf(node.pattern))) return `${path}.pattern is not a pattern of RE2`;
  if (node.$ref !== undefined) return `${path}.$ref is not allowed in a CustomResourceDefinition`;
  if (node.properties !== undefined && node.properties !== null) {
    if (!isObject(node.properties)) return `${path}.properties is not a mapping`;
    for (const [name, child] of Object.entries(node.properties)) {
      const fault = schemaFault(child, `${path}.properties[${name}]`);
      if (fault) return fault;
    }
  }
  if (Array.isArray(node.required) && node.required.some(name => typeof name !== 'string')) return `${path}.required has what is no name`;
  for (const field of BRANCHES) {
    for (const [index, child] of (node[field] as Json[] | null | undefined ?? []).entries()) {
      const fault = schemaFault(child, `${path}.${field}[${index}]`);
      if (fault) return fault;
    }
  }
  for (const field of ['items', 'not', 'additionalProperties'] as const) {
    const child = node[field];
    if (child === undefined || child === null || (field === 'additionalProperties' && typeof child === 'boolean')) continue;
    const fault = schemaFault(child, `${path}.${field}`);
    if (fault) return fault;
  }
  return undefined;
}

function malformed(found: string, at: Issue['at']): Issue {
  return { rule: 'schema-is-usable', severity: 'error', type: 'Malformed', path: '', params: { found }, at };
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
