import { ApiObject, Chart } from 'cdk8s';
import type { Cluster } from '../cluster';
import { unservedOn } from '../cluster/serves';
import { identityOf } from '../identity';
import { Issue, Where } from '../issue';
import { minorOf } from '../kubernetes';
import { namedTwice } from './once';
import type { Origins } from './origin';
import { withoutOutside } from './outside';
import { isMadeBy, marked, SYSTEM } from './symbols';
import { Target, targetOf } from './target';
import { judgeTogether, type Placed } from './together';
import { expand } from '../read/list';
import { settingsOf } from '../rules/settings';
import { validate, ValidateOptions } from '../validate';

/** An object of the construct tree as it will be written. */
export interface Manifest {
  readonly source: ApiObject;
  readonly object: Rendered;
  readonly target: Target;
}

export interface Rendered {
  readonly [key: string]: unknown;
  readonly apiVersion?: unknown;
  readonly kind?: unknown;
  readonly metadata?: { readonly [key: string]: unknown };
}

/** What someone else's code says about a construct: a validation of the user's, or cdk8s where it cannot render. */
export interface Remark {
  /** Construct path. */
  readonly construct: string;
  readonly text: string;
}

/** Renders objects; what cannot be rendered is a remark. */
export function render(objects: Iterable<ApiObject>): { readonly manifests: Manifest[]; readonly remarks: Remark[] } {
  const manifests: Manifest[] = [];
  const remarks: Remark[] = [];
  for (const source of objects) {
    try {
      manifests.push({ source, object: source.toJson() as Rendered, target: targetOf(source) });
    } catch (error) {
      remarks.push({ construct: source.node.path, text: error instanceof Error ? error.message : String(error) });
    }
  }
  return { manifests, remarks };
}

/** Drops the chart's namespace from a kind that lies in no namespace; one that the object itself names stays, and so does that of an unknown kind. */
export function scoped(manifest: Manifest): Manifest {
  const { source, object, target } = manifest;
  const namespace = object.metadata?.namespace;
  if (namespace === undefined || namespace !== source.chart.namespace) return manifest;
  const found = target.registry.find(source.apiVersion, source.kind, marked<string>(source, SYSTEM));
  if (found?.entry.namespaced !== false) return manifest;
  const { namespace: _, ...metadata } = object.metadata ?? {};
  return { source, object: { ...object, metadata }, target };
}

/** What the API server of its target would say about each object, with where it comes from. */
export function judge(manifests: Iterable<Manifest>): Issue[] {
  const issues: Issue[] = [];
  const clusters = new Set<Cluster>();
  let origins: Origins | undefined;
  const placed: Placed[] = [];
  const all = [...manifests];
  const settingsFor = settingsByCluster(all);
  for (const { source, object, target } of all) {
    if (target.cluster) clusters.add(target.cluster);
    const options = { kubernetes: target.kubernetes, registry: target.registry, system: marked<string>(source, SYSTEM), settings: settingsFor(target) };
    const found = [...issuesOf(object, options), ...unservedOn(target.cluster, target.registry, object)];
    const place = (some: readonly Issue[]): Issue[] => {
      const at = whereOf(source, object, target);
      const included = source.node.scope !== undefined && isMadeBy(source.node.scope, 'cdk8s.Include');
      const origin = included ? (origins ??= newOrigins()).of(source) : undefined;
      return some.map(issue => ({ ...issue, at: origin ? { ...at, ...origin(issue.path) } : at }));
    };
    if (found.length > 0) issues.push(...place(found));
    placed.push({ object, target, place, chart: () => source.node.scopes.find(scope => Chart.isChart(scope))?.node.path ?? '' });
  }
  issues.push(...withoutOutside(all, judgeTogether(placed)));
  issues.push(...namedTwice(all, ({ source, object, target }, issue) => ({ ...issue, at: whereOf(source, object, target) })));
  // one of an older copy of this package has none
  return [...issues, ...[...clusters].flatMap(cluster => (cluster as Partial<Cluster>).issues ?? [])];
}

/** What the objects for a cluster say of the systems on it. */
function settingsByCluster(all: readonly Manifest[]): (target: Target) => ValidateOptions['settings'] {
  const known = new Map<Cluster | undefined, ValidateOptions['settings']>();
  return ({ cluster }) => {
    if (!known.has(cluster)) known.set(cluster, settingsOf(() => all.filter(({ target }) => target.cluster === cluster).map(({ object }) => object), cluster));
    return known.get(cluster);
  };
}

/** Of a List, as an included file may have it, the objects in it are judged. */
function issuesOf(object: Rendered, options: ValidateOptions): Issue[] {
  if (object.kind !== 'List') return validate(object, options);
  const isKind = (apiVersion: string, kind: string): boolean => options.registry?.find(apiVersion, kind) !== undefined;
  return [...expand(object, isKind)].flatMap(item => validate(item.object, options)
    .map(issue => ({ ...issue, path: [item.path, issue.path].filter(part => part !== '').join('.') })));
}

/** Loaded when it is needed: it reads YAML. */
function newOrigins(): Origins {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { Origins: Found } = require('./origin') as typeof import('./origin');
  return new Found();
}

/** `1.33`, however it was written. */
export function versionOf(target: Target): string {
  return `1.${minorOf(target.kubernetes)}`;
}

function whereOf(source: ApiObject, object: Rendered, target: Target): Where {
  return { construct: source.node.path, ...(target.cluster ? { cluster: target.cluster.name } : {}), ...identityOf(object) };
}
