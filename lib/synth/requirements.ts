import { dirname, join, resolve } from 'path';
import { SYSTEMS } from '../../generated/versions';
import type { Cluster } from '../cluster';
import { Asked, askedBelow, clusterOf } from '../cluster/asked';
import { grouped } from '../groups';
import { minorOf } from '../kubernetes';
import type { Manifest } from './manifest';
import { marked, SYSTEM } from './symbols';
import { within } from '../schema/node';
import type { Found } from '../schema/registry';
import { stringify } from '../yaml';

/** What the manifests for one cluster need to be there, and who asked for it. */
export interface Requirements {
  readonly cluster: string;
  readonly distribution: string;
  readonly kubernetes: string;
  /** Systems that serve what is not Kubernetes' own: their CustomResourceDefinitions and controllers. */
  readonly systems: readonly SystemNeed[];
  /** Kinds of Kubernetes that its API server has to be told to serve. */
  readonly flags: readonly FlagNeed[];
  /** What has to be installed or turned on for an answer of the cluster to hold. */
  readonly needs: readonly Need[];
}

export interface SystemNeed {
  readonly system: string;
  /** Release that its objects were judged by; left out for definitions of the user's own. */
  readonly judgedBy?: string;
  /** Release that the cluster is declared to have. */
  readonly declared?: string;
  readonly kinds: readonly string[];
  /** Construct paths. */
  readonly by: readonly string[];
}

export interface FlagNeed {
  readonly flag: 'runtime-config' | 'feature gate';
  readonly kinds: readonly string[];
  readonly by: readonly string[];
}

export interface Need {
  /** What was asked for, `storage class for volumes that many nodes write to`. */
  readonly of: string;
  readonly needs?: readonly string[];
  /** What else is known about it. */
  readonly notes?: readonly string[];
  /** Where that was read, and how sure it is. */
  readonly sources: readonly string[];
  readonly by: readonly string[];
}

/** What the manifests need, cluster by cluster, sorted by its name. */
export function requirementsOf(manifests: readonly Manifest[]): Requirements[] {
  const byCluster = grouped(manifests, ({ target: { cluster } }) => (cluster ? [cluster] : []));
  const roots = new Set(manifests.map(({ source }) => source.node.root));
  const asked = [...roots].flatMap(root => askedBelow(root));
  return [...byCluster].map(([cluster, own]) => ofCluster(cluster, own, asked)).sort((a, b) => (a.cluster < b.cluster ? -1 : 1));
}

/** A file for each cluster, by its name. */
export function filesOfRequirements(all: readonly Requirements[]): Map<string, string> {
  return new Map(all.map(requirements => [`${requirements.cluster}.yaml`, textOf(requirements)]));
}

function textOf({ systems, flags, needs, ...cluster }: Requirements): string {
  const filled = Object.entries({ systems, flags, needs }).filter(([, list]) => list.length > 0);
  return `# What the manifests of this cluster need. Machine-written at synthesis: do not edit.\n${stringify({ ...cluster, ...Object.fromEntries(filled) })}`;
}

/** Where the files are by default: beside an output folder that stands in the working directory. A folder deeper down may be part of another output. */
export function requirementsFolder(output: string): string | undefined {
  const folder = join(process.cwd(), 'requirements');
  return dirname(resolve(output)) === process.cwd() && resolve(output) !== folder ? folder : undefined;
}

function ofCluster(cluster: Cluster, manifests: readonly Manifest[], asked: readonly Asked[]): Requirements {
  const systems = new Grouped<{ kinds: Set<string>; by: Set<string> }>(() => ({ kinds: new Set(), by: new Set() }));
  const flags = new Grouped<{ kinds: Set<string>; by: Set<string> }>(() => ({ kinds: new Set(), by: new Set() }));
  for (const { source, target } of manifests) {
    const found = target.registry.find(source.apiVersion, source.kind, marked<string>(source, SYSTEM));
    if (!found) continue;
    const flag = flagOf(found, minorOf(target.kubernetes));
    for (const group of [found.native ? undefined : systems.of(found.system), flag && flags.of(flag)]) {
      group?.kinds.add(`${source.apiVersion} ${source.kind}`);
      group?.by.add(source.node.path);
    }
  }
  return {
    cluster: cluster.name,
    distribution: cluster.profile.title,
    kubernetes: cluster.kubernetes,
    systems: systems.sorted().map(([system, { kinds, by }]) => ({ system, ...versionsOf(system, cluster), kinds: sorted(kinds), by: sorted(by) })),
    flags: flags.sorted().map(([flag, { kinds, by }]) => ({ flag: flag as FlagNeed['flag'], kinds: sorted(kinds), by: sorted(by) })),
    needs: needsOf(cluster, asked),
  };
}

/** Answers that hold only if something is there, or of which more is to be known. */
function needsOf(cluster: Cluster, asked: readonly Asked[]): Need[] {
  const groups = new Map<string, Need & { by: string[] }>();
  for (const each of asked) {
    const { what: of, requires: needs, notes, because } = each.answer;
    if (clusterOf(each.construct) !== cluster || (needs.length === 0 && notes.length === 0)) continue;
    const sources = because.map(reason => ('option' in reason ? `option ${reason.option} of the cluster` : `${reason.source} (confidence ${reason.confidence})`));
    const key = JSON.stringify([of, needs, notes, sources]);
    const known = groups.get(key);
    if (known) known.by.push(each.construct.node.path);
    else groups.set(key, { of, ...(needs.length > 0 ? { needs } : {}), ...(notes.length > 0 ? { notes } : {}), sources, by: [each.construct.node.path] });
  }
  return [...groups.values()].map(need => ({ ...need, by: sorted(new Set(need.by)) }));
}

function flagOf({ entry, native }: Found, minor: number): FlagNeed['flag'] | undefined {
  const how = native ? entry.served?.find(served => within(served, minor))?.how : undefined;
  return how === 'runtime-config' ? how : how === 'gate' ? 'feature gate' : undefined;
}

function versionsOf(system: string, cluster: Cluster): Pick<SystemNeed, 'judgedBy' | 'declared'> {
  const declared = cluster.addons.get(system);
  const judgedBy = Object.hasOwn(SYSTEMS, system) ? SYSTEMS[system as keyof typeof SYSTEMS] : undefined;
  return { ...(judgedBy === undefined ? {} : { judgedBy }), ...(typeof declared === 'string' ? { declared } : {}) };
}

/** Groups by name, made when they are first asked for. */
class Grouped<G> {
  private readonly groups = new Map<string, G>();

  constructor(private readonly make: () => G) {}

  public of(name: string): G {
    const group = this.groups.get(name) ?? this.make();
    this.groups.set(name, group);
    return group;
  }

  public sorted(): [string, G][] {
    return [...this.groups].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

function sorted(texts: ReadonlySet<string>): string[] {
  return [...texts].sort();
}
