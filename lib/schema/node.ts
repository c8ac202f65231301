/**
 * The normalized schema, as `generated/schemas/<system>.json` holds it: a pool of nodes that refer to each other by index.
 * Equal nodes are stored once. Nothing here is prose.
 */
export type Json = null | boolean | number | string | Json[] | JsonObject;

export type JsonObject = { [key: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** First and last Kubernetes minor (33 is 1.33) that has something; an absent end is open. */
export interface Range {
  readonly since?: number;
  readonly until?: number;
}

/** What is known of a property beyond its schema; only properties with such facts are listed. */
export interface FieldFacts extends Range {
  /** Feature gate that guards it. */
  readonly gate?: string;
  /** Minors whose servers drop it unless that gate is turned on: what it holds is decoded and not looked at. */
  readonly dropped?: Range;
  /** Other schemas that it had in other versions. */
  readonly variants?: readonly (Range & { readonly node: number })[];
}

/** One `x-kubernetes-validations` rule. */
export interface CelRule {
  readonly rule: string;
  /** Only of schemas that a user imported; upstream's sentences are not shipped. */
  readonly message?: string;
  readonly messageExpression?: string;
  readonly reason?: string;
  readonly fieldPath?: string;
  readonly optionalOldSelf?: boolean;
}

export type NodeType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';

export interface SchemaNode {
  readonly 'type'?: NodeType;
  readonly 'nullable'?: true;
  readonly 'properties'?: Readonly<Record<string, number>>;
  readonly 'fields'?: Readonly<Record<string, FieldFacts>>;
  /** Enforced: required in every version. */
  readonly 'required'?: readonly string[];
  /** Required in the newest version, where that differs; for the types only. */
  readonly 'declared'?: readonly string[];
  /** Core only: required fields that decoding sets to `""`, 0 or `{}` where they are absent; their Go types are no pointers. */
  readonly 'zeros'?: readonly string[];
  readonly 'additionalProperties'?: number;
  readonly 'items'?: number;
  readonly 'enum'?: readonly Json[];
  /** Enum values that not every version has, by their JSON text. */
  readonly 'values'?: Readonly<Record<string, Range>>;
  readonly 'default'?: Json;
  /** The default by version, where it changed. */
  readonly 'defaults'?: readonly (Range & { readonly default: Json })[];
  readonly 'format'?: string;
  readonly 'pattern'?: string;
  readonly 'minimum'?: number;
  readonly 'maximum'?: number;
  readonly 'exclusiveMinimum'?: true;
  readonly 'exclusiveMaximum'?: true;
  readonly 'multipleOf'?: number;
  readonly 'minLength'?: number;
  readonly 'maxLength'?: number;
  readonly 'minItems'?: number;
  readonly 'maxItems'?: number;
  readonly 'uniqueItems'?: true;
  readonly 'minProperties'?: number;
  readonly 'maxProperties'?: number;
  readonly 'allOf'?: readonly number[];
  readonly 'anyOf'?: readonly number[];
  readonly 'oneOf'?: readonly number[];
  readonly 'not'?: number;
  readonly 'x-kubernetes-int-or-string'?: true;
  readonly 'x-kubernetes-preserve-unknown-fields'?: true;
  readonly 'x-kubernetes-embedded-resource'?: true;
  readonly 'x-kubernetes-list-type'?: 'atomic' | 'set' | 'map';
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
  readonly 'x-kubernetes-map-type'?: 'atomic' | 'granular';
  readonly 'x-kubernetes-validations'?: readonly CelRule[];
}

/** How a cluster serves a kind: by default, with `--runtime-config`, or with a feature gate; by version for the core. */
export interface Served extends Range {
  readonly how: 'default' | 'runtime-config' | 'gate' | 'unknown';
}

/** The group of what a server reads from files when it starts. */
export const FILES = 'apiserver.config.k8s.io';

/** One version of one kind. */
export interface KindEntry extends Range {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
  /** Index of the root node. */
  readonly node: number;
  /** A CRD version that is listed but not served. */
  readonly unserved?: true;
  /** A CRD's storage version. */
  readonly storage?: true;
  readonly deprecated?: true;
  /** The server reads it from a file when it starts: it is not stored, and has no metadata. */
  readonly file?: true;
  readonly subresources?: readonly string[];
  /** Where a CRD's subresource `scale` finds what it is made of: `.spec.replicas`. */
  readonly scale?: { readonly spec: string; readonly status: string; readonly selector?: string };
  /** Core only; left out where it is served by default everywhere. */
  readonly served?: readonly Served[];
}

/** All of one system: the content of `generated/schemas/<system>.json`. */
export interface Pool {
  readonly system: string;
  readonly version: string;
  readonly kinds: readonly KindEntry[];
  readonly nodes: readonly SchemaNode[];
  /** Core only: definition name → node; the types take their names and modules from it. */
  readonly definitions?: Readonly<Record<string, number>>;
}

/** `apps/v1`, or `v1` for the core group. */
export function apiVersionOf(kind: { readonly group: string; readonly version: string }): string {
  return kind.group === '' ? kind.version : `${kind.group}/${kind.version}`;
}

/** Whether a minor (33 for 1.33) lies within a range. */
export function within(range: Range | undefined, minor: number): boolean {
  return range === undefined || ((range.since ?? 0) <= minor && minor <= (range.until ?? Infinity));
}
