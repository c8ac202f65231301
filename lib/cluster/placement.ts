import type { Answer } from './answer';
import type { NodePool } from './options';
import type { Cluster } from '../cluster';
import type { Pairs, Taint, Toleration } from '../profiles/facts';

/** What a pod says to get to the nodes that it is meant for. */
export interface Placement {
  readonly nodeSelector: Pairs;
  readonly tolerations: readonly Toleration[];
  readonly podLabels: Pairs;
  readonly runtimeClassName?: string;
}

export const ANYWHERE: Placement = { nodeSelector: {}, tolerations: [], podLabels: {} };

export interface NamedPool {
  readonly name: string;
  readonly pool: NodePool;
}

/** Declared pools of some property; undefined where no pools are declared at all. */
export function poolsWith(cluster: Cluster, has: (pool: NodePool) => unknown): NamedPool[] {
  return Object.entries(cluster.options.nodePools ?? {}).filter(([, pool]) => has(pool)).map(([name, pool]) => ({ name, pool }));
}

/** Labels that all of some pools have, and the tolerations that let pods onto any of them; undefined where no label is common to all. */
export function among(pools: readonly Pick<NodePool, 'labels' | 'taints'>[]): Placement | undefined {
  const [first, ...others] = pools.map(pool => pool.labels ?? {});
  const common = Object.entries(first ?? {}).filter(([key, value]) => others.every(labels => labels[key] === value));
  if (common.length === 0) return undefined;
  return { ...ANYWHERE, nodeSelector: Object.fromEntries(common), tolerations: tolerationsOf(pools) };
}

export function tolerationsOf(pools: readonly Pick<NodePool, 'taints'>[]): Toleration[] {
  return distinct(pools.flatMap(pool => (pool.taints ?? []).map(tolerating)));
}

/** A toleration of one taint, whatever its value is where none is given. */
export function tolerating({ key, value, effect }: Taint): Toleration {
  return { key, operator: value === undefined ? 'Exists' : 'Equal', ...(value === undefined ? {} : { value }), ...(effect === undefined ? {} : { effect }) };
}

/** Two placements as one. */
export function together(one: Placement, other: Placement): Placement {
  return {
    nodeSelector: { ...one.nodeSelector, ...other.nodeSelector },
    tolerations: distinct([...one.tolerations, ...other.tolerations]),
    podLabels: { ...one.podLabels, ...other.podLabels },
    ...(one.runtimeClassName ?? other.runtimeClassName) === undefined ? {} : { runtimeClassName: one.runtimeClassName ?? other.runtimeClassName },
  };
}

/** Label by which the two contradict each other: no node can have both values. */
export function contradiction(one: Placement, other: Placement): string | undefined {
  if (one.runtimeClassName !== undefined && other.runtimeClassName !== undefined && one.runtimeClassName !== other.runtimeClassName) return 'runtimeClassName';
  return Object.keys(one.nodeSelector).find(key => Object.hasOwn(other.nodeSelector, key) && other.nodeSelector[key] !== one.nodeSelector[key]);
}

/** All of some placements as one; the first refusal stays. */
export function all(answers: readonly Answer<Placement>[], none: Answer<Placement>, refuse: (label: string) => Answer<Placement>): Answer<Placement> {
  return answers.reduce((sum, next) => {
    const label = sum.refusal || next.refusal ? undefined : contradiction(sum.value, next.value);
    return label === undefined ? sum.and(next, together) : refuse(label);
  }, none);
}

function distinct(tolerations: readonly Toleration[]): Toleration[] {
  return [...new Map(tolerations.map(toleration => [JSON.stringify(toleration), toleration])).values()];
}
