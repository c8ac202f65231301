import { GateFacts } from './gates';
import { FieldFacts, isObject, Json, JsonObject, Range } from './node';
import { RawNode } from './normalize';

/** The feature gate of a property that some minors have. */
type GateOf = (property: string, having: readonly number[]) => GateFacts;

/** A schema as one Kubernetes minor has it. */
export interface Dated {
  readonly minor: number;
  readonly node: RawNode;
}

/**
 * One schema out of the same schema at several minors: properties, enum values and defaults that not all of them have carry a range.
 * `gateOf` tells of the feature gate of a property.
 */
export function merge(dated: readonly Dated[], gateOf: GateOf = () => ({})): RawNode {
  const newest = last(dated).node;
  if (dated.every(d => same(d.node, newest)) && !isObject(newest.properties)) return newest;
  const result: RawNode = { ...newest };
  if (dated.some(d => isObject(d.node.properties))) mergeProperties(dated, result, gateOf);
  for (const key of ['items', 'additionalProperties']) {
    const children = dated.filter(d => isObject(d.node[key])).map(d => ({ minor: d.minor, node: d.node[key] as RawNode }));
    if (children.length > 0) result[key] = merge(children);
  }
  mergeEnum(dated, result);
  mergeDefault(dated, result);
  for (const key of ['format', 'x-kubernetes-list-type', 'x-kubernetes-list-map-keys', 'x-kubernetes-map-type']) {
    const known = dated.filter(d => d.node[key] !== undefined);
    if (known.length > 0) result[key] = last(known).node[key] as Json;
  }
  return result;
}

function mergeProperties(dated: readonly Dated[], result: RawNode, gateOf: GateOf): void {
  const names = [...new Set(dated.flatMap(d => Object.keys((d.node.properties as JsonObject | undefined) ?? {})))].sort();
  const properties: JsonObject = {};
  const fields: Record<string, FieldFacts> = {};
  for (const name of names) {
    const having = dated
      .filter(d => (d.node.properties as JsonObject | undefined)?.[name] !== undefined)
      .map(d => ({ minor: d.minor, node: (d.node.properties as JsonObject)[name] as RawNode }));
    const groups = byType(having);
    const current = last(groups);
    properties[name] = merge(current);
    const present = having.map(d => d.minor);
    const facts: FieldFacts = {
      ...rangeOf(present, dated.map(d => d.minor)),
      ...gateOf(name, present),
      ...(groups.length > 1 ? { variants: groups.slice(0, -1).map(g => ({ since: first(g).minor, until: last(g).minor, node: merge(g) as never })) } : {}),
    };
    if (Object.keys(facts).length > 0) fields[name] = facts;
  }
  result.properties = properties;
  if (Object.keys(fields).length > 0) result.fields = fields as unknown as JsonObject;
  mergeRequired(dated, result);
}

/** Enforced is what all versions require; the newest version's list goes to the types. */
function mergeRequired(dated: readonly Dated[], result: RawNode): void {
  const lists = dated.map(d => (d.node.required as string[] | undefined) ?? []);
  const newest = last(lists);
  const always = newest.filter(name => lists.every(list => list.includes(name)));
  delete result.required;
  if (always.length > 0) result.required = always;
  if (always.length !== newest.length) result.declared = newest;
}

/** An enum that one version lacks was not published there: its neighbours' holds. */
function mergeEnum(dated: readonly Dated[], result: RawNode): void {
  const having = dated.filter(d => Array.isArray(d.node.enum));
  if (having.length === 0) return;
  const minors = having.map(d => d.minor);
  const texts = [...new Set(having.flatMap(d => (d.node.enum as Json[]).map(v => JSON.stringify(v))))].sort();
  result.enum = texts.map(text => JSON.parse(text) as Json);
  const values: Record<string, Range> = {};
  for (const text of texts) {
    const range = rangeOf(having.filter(d => (d.node.enum as Json[]).some(v => JSON.stringify(v) === text)).map(d => d.minor), minors);
    if (range.since !== undefined || range.until !== undefined) values[text] = range;
  }
  if (Object.keys(values).length > 0) result.values = values as unknown as JsonObject;
}

function mergeDefault(dated: readonly Dated[], result: RawNode): void {
  const runs: { since: number; until: number; value: Json | undefined }[] = [];
  for (const { minor, node } of dated) {
    const run = runs[runs.length - 1];
    if (run && same(run.value, node.default)) run.until = minor;
    else runs.push({ since: minor, until: minor, value: node.default });
  }
  delete result.default;
  if (runs.length === 1) {
    if (runs[0]?.value !== undefined) result.default = runs[0].value;
    return;
  }
  result.defaults = runs
    .filter(run => run.value !== undefined)
    .map(run => ({
      ...(run === runs[0] ? {} : { since: run.since }), ...(run === runs[runs.length - 1] ? {} : { until: run.until }), default: run.value as Json,
    }));
}

/** Versions in which a property has the same type stay together; a changed reference or type starts a new group. */
function byType(dated: readonly Dated[]): Dated[][] {
  const groups: Dated[][] = [];
  for (const d of dated) {
    const group = groups[groups.length - 1];
    const previous = group?.[group.length - 1];
    if (group && previous && previous.node.$ref === d.node.$ref && previous.node.type === d.node.type) group.push(d);
    else groups.push([d]);
  }
  return groups;
}

/** Range of `having` within `all`; ends that reach the first or last version stay open. A gap is refused: no range can say it. */
export function rangeOf(having: readonly number[], all: readonly number[]): Range {
  const inside = all.filter(minor => minor >= Math.min(...having) && minor <= Math.max(...having));
  if (inside.length !== having.length) throw new Error(`present at ${having.join(', ')} of ${all.join(', ')}: a range cannot have a gap`);
  return {
    ...(first(having) === first(all) ? {} : { since: first(having) }),
    ...(last(having) === last(all) ? {} : { until: last(having) }),
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function first<T>(list: readonly T[]): T {
  return list[0] as T;
}

function last<T>(list: readonly T[]): T {
  return list[list.length - 1] as T;
}
