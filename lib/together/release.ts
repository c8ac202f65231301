import type { Graph } from './graph';
import type { Member } from './member';
import type { Relation } from './relation';
import { param } from './words';
import { minorOf } from '../kubernetes';

/** A system that is made for some minors of Kubernetes. */
export interface Releases {
  /** As the cluster's add-ons name it. */
  readonly system: string;
  readonly title: string;
  /** The first and last minor by release, `1.23`; a first of 0 is not known. */
  readonly releases: Readonly<Record<string, readonly [first: number, last: number]>>;
  /** Kinds of the system. */
  readonly about: readonly string[];
}

/** The rule that the release of a system that a cluster declares is for its Kubernetes; told once, on the first object of the system. */
export function skewOf({ system, title, releases, about }: Releases): Relation {
  const first = (graph: Graph): Member | undefined => about.flatMap(kind => graph.of(kind).all).sort((a, b) => a.index - b.index)[0];
  return {
    on: about,
    severity: 'warning',
    must: issue => `${title} ${param(issue, 'release')} is for Kubernetes ${param(issue, 'range')}, and the cluster has ${param(issue, 'kubernetes')}`,
    fix: `take a release of ${title} that is for this Kubernetes, or test there what you need of it`,
    check(member, graph, tell) {
      const { cluster } = graph;
      const version = cluster?.addons.get(system);
      if (cluster === undefined || typeof version !== 'string' || graph.derive(first) !== member) return;
      const release = /\d+\.\d+/.exec(version)?.[0] ?? '';
      if (!Object.hasOwn(releases, release)) return;
      const [from, to] = releases[release];
      const minor = minorOf(cluster.kubernetes);
      if (minor >= from && minor <= to) return;
      tell('Invalid', '', undefined, { release, range: from === 0 ? `up to 1.${to}` : `1.${from} to 1.${to}`, kubernetes: cluster.kubernetes });
    },
  };
}
