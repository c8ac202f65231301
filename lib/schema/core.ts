import { compare } from './crds';
import { Gated, gateFactsOf } from './gates';
import { Interner } from './intern';
import { Dated, merge, rangeOf } from './merge';
import { isObject, JsonObject, KindEntry, Pool, SchemaNode, Served } from './node';
import { mapChildren, normalize, RawNode } from './normalize';
import { enforceWithin, isZero, withEnforced } from './required';

/** What is known of one Kubernetes minor. */
export interface Minor extends Gated {
  /** OpenAPI definitions by name. */
  readonly definitions: Readonly<Record<string, JsonObject>>;
  /** `apps/v1/Deployment` → plural, scope, how it is served. */
  readonly kinds: Readonly<Record<string, CoreKind>>;
}

export interface CoreKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
  readonly subresources: JsonObject;
  readonly served?: string | null;
}

/** All minors, oldest first → one merged pool in which kinds, fields and enum values carry since and until. */
export function poolOfMinors(minors: readonly Minor[], version: string): Pool {
  const names = [...new Set(minors.flatMap(m => Object.keys(m.definitions)))].sort(compare).filter(name => !(name in PLAIN));
  const indexes = new Map<string, number>();
  const interner: Interner = new Interner(ref => {
    const name = ref.replace('#/definitions/', '');
    const plain = PLAIN[name];
    if (plain) return interner.intern(plain);
    const index = indexes.get(name);
    if (index === undefined) throw new Error(`reference to ${name}, which no version defines`);
    return index;
  });
  for (const name of names) indexes.set(name, interner.reserve());
  for (const name of names) {
    const dated: Dated[] = minors.flatMap(m => m.definitions[name] ? [{ minor: m.minor, node: withoutZeroDefaults(normalize(m.definitions[name])) }] : []);
    const merged = merge(dated, (property, having) => gateFactsOf(minors, name, property, having));
    interner.fill(indexes.get(name) as number, withEnforced(name, merged, newestOf(minors, name)));
  }
  const nodes = interner.nodes as SchemaNode[];
  enforceWithin(new Map(names.map(name => [name, { node: nodes[indexes.get(name) as number] as SchemaNode, published: newestOf(minors, name) }])), nodes);
  return {
    system: 'kubernetes',
    version,
    kinds: kindsOf(minors, indexes),
    nodes,
    definitions: Object.fromEntries(names.map(name => [name, indexes.get(name) as number])),
  };
}

const ANY: RawNode = { 'x-kubernetes-preserve-unknown-fields': true };
const API = 'io.k8s.apimachinery.pkg';
const EXTENSIONS = 'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1';

/** Definitions whose Go type reads JSON in its own way: what it reads, as a plain node. */
const PLAIN: Readonly<Record<string, RawNode>> = {
  [`${API}.api.resource.Quantity`]: { 'format': 'quantity', 'x-kubernetes-int-or-string': true },
  [`${API}.util.intstr.IntOrString`]: { 'format': 'int32', 'x-kubernetes-int-or-string': true },
  [`${API}.apis.meta.v1.Time`]: { type: 'string', format: 'date-time' },
  [`${API}.apis.meta.v1.MicroTime`]: { type: 'string', format: 'micro-time' },
  [`${API}.apis.meta.v1.FieldsV1`]: ANY,
  // Any JSON is decoded; that it must be an object is a rule of some kinds.
  [`${API}.runtime.RawExtension`]: ANY,
  [`${EXTENSIONS}.JSON`]: ANY,
  [`${EXTENSIONS}.JSONSchemaPropsOrArray`]: ANY,
  [`${EXTENSIONS}.JSONSchemaPropsOrBool`]: ANY,
  [`${EXTENSIONS}.JSONSchemaPropsOrStringArray`]: ANY,
};

/** `0`, `""`, `false` and `{}` only say that the Go field is no pointer. */
function withoutZeroDefaults(node: RawNode): RawNode {
  const result = mapChildren(node, withoutZeroDefaults);
  if (isZero(result.default)) delete result.default;
  return result;
}

/** The definition of the newest minor that has it. */
function newestOf(minors: readonly Minor[], name: string): JsonObject {
  return [...minors].reverse().find(m => m.definitions[name])?.definitions[name] as JsonObject;
}

function kindsOf(minors: readonly Minor[], indexes: ReadonlyMap<string, number>): KindEntry[] {
  const keys = [...new Set(minors.flatMap(m => Object.keys(m.kinds)))].sort(compare);
  return keys.map(key => {
    const having = minors.filter(m => m.kinds[key]);
    const newest = having[having.length - 1]?.kinds[key] as CoreKind;
    const subresources = Object.keys(newest.subresources).sort();
    const served = servedOf(having.map(m => ({ minor: m.minor, how: m.kinds[key]?.served })), newest.version);
    return {
      group: newest.group,
      version: newest.version,
      kind: newest.kind,
      plural: newest.plural,
      namespaced: newest.namespaced,
      node: indexes.get(definitionOf(having, newest)) as number,
      ...rangeOf(having.map(m => m.minor), minors.map(m => m.minor)),
      ...(subresources.length > 0 ? { subresources } : {}),
      ...(served.every(s => s.how === 'default') ? {} : { served }),
    };
  });
}

function definitionOf(minors: readonly Minor[], kind: CoreKind): string {
  const definitions = minors[minors.length - 1]?.definitions ?? {};
  const name = Object.keys(definitions).find(n => {
    const kinds = definitions[n]?.['x-kubernetes-group-version-kind'];
    return Array.isArray(kinds) && kinds.some(k => isObject(k) && k.group === kind.group && k.version === kind.version && k.kind === kind.kind);
  });
  if (!name) throw new Error(`${kind.group}/${kind.version} ${kind.kind} is served but has no definition`);
  return name;
}

const HOW: Readonly<Record<string, Served['how']>> = {
  'by default': 'default', 'with --runtime-config': 'runtime-config', 'with a feature gate': 'gate',
};

/** A minor of which nothing is known takes its nearest neighbour's word; where no minor knows, stable kinds are served and others unknown. */
function servedOf(minors: readonly { readonly minor: number; readonly how?: string | null }[], version: string): Served[] {
  const known = minors.filter(m => typeof m.how === 'string');
  const runs: { since: number; until: number; how: Served['how'] }[] = [];
  for (const { minor, how } of minors) {
    const nearest = how ?? [...known].sort((a, b) => Math.abs(a.minor - minor) - Math.abs(b.minor - minor))[0]?.how;
    const word = typeof nearest !== 'string' ? (/^v\d+$/.test(version) ? 'default' : 'unknown') : HOW[nearest];
    if (word === undefined) throw new Error(`unknown way of serving: ${nearest}`);
    const run = runs[runs.length - 1];
    if (run?.how === word) run.until = minor;
    else runs.push({ since: minor, until: minor, how: word });
  }
  return runs;
}
