import { hasField, join, own } from '../fields';
import type { Issue, IssueType } from '../issue';
import { near } from '../near';
import { boundsOf, exceedsFormat } from './numbers';
import { isOneOf, knownFormat, wrongType } from './shape';
import type { Json, Pool, SchemaNode } from '../schema/node';
import { patternOf } from '../schema/patterns';
import { formatOf, isMapping, lengthOf, typeOf, type Mapping } from '../schema/values';

/** What is wrong with a value, and how much of it is right: among alternatives, the server tells of the one that fits best. */
interface Result {
  readonly issues: Issue[];
  matches: number;
}

type Params = Readonly<Record<string, unknown>>;

/**
 * Says what the server says of a value that has its defaults and no field too many. It mirrors the validator of the server, which asks one part of a
 * schema after another, whatever the one before said.
 */
export class FaultFinder {
  constructor(private readonly pool: Pool, private readonly minor: number) {}

  find(index: number, value: unknown, path = ''): Issue[] {
    return distinct(this.node(index, value, path).issues);
  }

  private node(index: number, value: unknown, path: string): Result {
    const node = this.pool.nodes[index] as SchemaNode;
    const result: Result = { issues: [], matches: 0 };
    const take = (part: Result | readonly Issue[]): void => {
      const { issues, matches } = Array.isArray(part) ? { issues: part as readonly Issue[], matches: 0 } : part as Result;
      result.issues.push(...issues);
      result.matches += matches + 1;
    };
    const format = knownFormat(node, this.minor);
    if (value === null) return this.ofNull(node, path);
    if (node.type !== undefined || format !== undefined || node['x-kubernetes-int-or-string']) take(this.type(node, value, path));
    take(this.logic(node, value, path));
    if (typeof value === 'string') take(this.text(node, value, path));
    const isOfFormat = typeof value === 'string' ? formatOf(format, false) : undefined;
    if (isOfFormat) take(isOfFormat(value as string) ? [] : [issue('value-has-format', 'TypeInvalid', path, value, { format })]);
    if (typeof value === 'number') take({ issues: this.number(node, value, path), matches: 1 });
    if (Array.isArray(value)) take(this.list(node, value, path));
    take(this.enumeration(node, value, path));
    if (isMapping(value)) take(this.mapping(node, value, path));
    result.matches++;
    return result;
  }

  /** Of null, the type is asked and whether it is one of the values that are listed. */
  private ofNull(node: SchemaNode, path: string): Result {
    const expected = node['x-kubernetes-int-or-string'] ? 'integer or string' : node.type;
    const isWrong = expected !== undefined && !node.nullable;
    const fault = isWrong ? [issue('value-has-type', 'TypeInvalid', path, null, { expected, found: 'null' })] : [];
    return { issues: [...fault, ...this.enumeration(node, null, path)], matches: isWrong ? 0 : 1 };
  }

  private type(node: SchemaNode, value: unknown, path: string): Result {
    const expected = wrongType(node, value, this.minor);
    if (expected === undefined) return { issues: [], matches: 1 };
    const isWhole = expected === 'integer' && Number.isInteger(value);
    // a whole number of the wrong type is one that is too large
    if (isWhole) return { issues: [issue('value-is-in-range', 'TypeInvalid', path, value, { minimum: -(2 ** 63), maximum: 2 ** 63 })], matches: 0 };
    return { issues: [issue('value-has-type', 'TypeInvalid', path, value, { expected, found: typeOf(value) })], matches: 0 };
  }

  /** The first fault alone. */
  private text({ minLength, maxLength, pattern }: SchemaNode, value: string, path: string): Issue[] {
    const length = lengthOf(value);
    if (maxLength !== undefined && length > maxLength) return [issue('text-has-length', 'TooLong', path, value, { maxLength, ...defined({ minLength }) })];
    if (minLength !== undefined && length < minLength) return [issue('text-has-length', 'Invalid', path, value, { minLength, ...defined({ maxLength }) })];
    if (pattern && patternOf(pattern)?.test(value) === false) return [issue('value-fits-pattern', 'Invalid', path, value, { pattern })];
    return [];
  }

  private number(node: SchemaNode, value: number, path: string): Issue[] {
    const found: Issue[] = [];
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = node;
    const add = (params: Params): unknown => found.push(issue('value-is-in-range', 'Invalid', path, value, params));
    // The server repeats in other words what it has said of the type.
    if (exceedsFormat(value, node, this.minor) && wrongType(node, value, this.minor) === undefined) {
      const most = node.format === 'int32' ? 2 ** 31 : node.format === 'float' ? 2 ** 128 : 2 ** 63;
      if (Number.isInteger(value)) add({ minimum: -most, maximum: node.format === 'int32' ? most - 1 : most });
      else found.push(issue('value-has-type', 'Invalid', path, value, { expected: 'integer', found: 'number' }));
    }
    const bounds = boundsOf(node, this.minor);
    const ends = defined({ minimum, maximum, exclusiveMinimum, exclusiveMaximum });
    if (bounds?.isMultiple(value) === false) add({ multipleOf });
    if (bounds?.isTooLow(value) || bounds?.isTooHigh(value)) add(ends);
    return found;
  }

  private list({ items, minItems, maxItems }: SchemaNode, value: readonly unknown[], path: string): Result {
    const result: Result = { issues: [], matches: 1 };
    if (items !== undefined) value.forEach((item, i) => merge(result, this.node(items, item, `${path}[${i}]`)));
    if (minItems !== undefined && value.length < minItems) result.issues.push(issue('list-has-size', 'Invalid', path, value.length, { minItems, ...defined({ maxItems }) }));
    if (maxItems !== undefined && value.length > maxItems) result.issues.push(issue('list-has-size', 'TooMany', path, value.length, { maxItems, ...defined({ minItems }) }));
    return result;
  }

  private enumeration({ enum: allowed }: SchemaNode, value: unknown, path: string): Issue[] {
    if (!allowed || isOneOf(allowed, value)) return [];
    return [issue('value-is-allowed', 'NotSupported', path, value, { allowed, ...closeTo(value, allowed) })];
  }

  private mapping(node: SchemaNode, value: Mapping, path: string): Result {
    const { properties = {}, additionalProperties, required = [], minProperties, maxProperties } = node;
    const result: Result = { issues: [], matches: 0 };
    const names = Object.keys(value);
    for (const name of names) {
      const index = own(properties, name) ?? additionalProperties;
      if (index !== undefined) merge(result, this.node(index, value[name], join(path, name)));
    }
    for (const name of required) if (!hasField(value, name) && !isToldOfResource(node, name)) result.issues.push(issue('field-is-set', 'Required', join(path, name), undefined));
    const count = names.length;
    if (minProperties !== undefined && count < minProperties) result.issues.push(issue('map-has-size', 'Invalid', path, count, { minProperties, ...defined({ maxProperties }) }));
    if (maxProperties !== undefined && count > maxProperties) result.issues.push(issue('map-has-size', 'TooMany', path, count, { maxProperties, ...defined({ minProperties }) }));
    return result;
  }

  private logic(node: SchemaNode, value: unknown, path: string): Result {
    const result: Result = { issues: [], matches: 1 };
    const refuse = (keyword: string, branches: readonly number[], params: Params = {}): void => {
      result.issues.push(issue('value-matches-one', 'Invalid', path, undefined, { keyword, ...params, ...this.wanted(branches) }));
    };
    if (node.anyOf) {
      const { first, best } = this.alternatives(node.anyOf, value, path);
      if (!first) refuse('anyOf', node.anyOf);
      merge(result, first ?? best);
    }
    if (node.oneOf) {
      const { first, best, count } = this.alternatives(node.oneOf, value, path);
      if (count !== 1) refuse('oneOf', node.oneOf, { matching: count });
      if (count < 2) merge(result, first ?? best);
    }
    if (node.allOf) {
      const parts = node.allOf.map(index => this.node(index, value, path));
      for (const part of parts) merge(result, part);
      if (parts.some(({ issues }) => issues.length > 0)) refuse('allOf', node.allOf);
    }
    if (node.not !== undefined && this.node(node.not, value, path).issues.length === 0) refuse('not', [node.not]);
    return result;
  }

  /** The first of several schemas that a value fits, and of those that it does not the one with the most that is right. */
  private alternatives(branches: readonly number[], value: unknown, path: string): { readonly first?: Result; readonly best?: Result; readonly count: number } {
    const results = branches.map(index => this.node(index, value, path));
    const fitting = results.filter(({ issues }) => issues.length === 0);
    const best = results.reduce<Result | undefined>((most, one) => most === undefined || one.matches > most.matches ? one : most, undefined);
    return { first: fitting[0], best, count: fitting.length };
  }

  /** Where the branches only name fields: those fields. */
  private wanted(branches: readonly number[]): Params {
    const fields = branches.map(index => [...(this.pool.nodes[index]?.required ?? [])]).filter(list => list.length > 0);
    return fields.length > 0 ? { fields } : {};
  }
}

export function issue(rule: string, type: IssueType, path: string, value: unknown, params: Params = {}): Issue {
  return { rule, severity: 'error', type, path, ...(value === undefined ? {} : { value }), params };
}

/** Each fault of a place once. */
export function distinct(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ rule, type, path, params }) => {
    const key = `${rule} ${type} ${path} ${JSON.stringify(params)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What an object within another one must have is judged with it. */
function isToldOfResource(node: SchemaNode, name: string): boolean {
  return node['x-kubernetes-embedded-resource'] === true && (name === 'apiVersion' || name === 'kind');
}

function merge(into: Result, part: Result | undefined): void {
  if (part === undefined) return;
  into.issues.push(...part.issues);
  into.matches += part.matches;
}

function defined<T extends object>(params: T): Partial<T> {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function closeTo(value: unknown, allowed: readonly Json[]): { readonly close?: string } {
  const [close] = typeof value === 'string' ? near(value, allowed.filter((option): option is string => typeof option === 'string'), 1) : [];
  return close === undefined ? {} : { close };
}
