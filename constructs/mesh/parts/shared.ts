import { Construct, IConstruct } from 'constructs';
import { Cluster } from '../../../lib/cluster';
import { mark, marked } from '../../../lib/synth/symbols';

const SHARED = Symbol.for('cdk8s-sextant.mesh.shared');

/**
 * What all that is said of a cluster's mesh has in common, whatever chart says it: there is one of it for each cluster.
 * It is made when it is first asked for.
 */
export function shared<T>(construct: IConstruct, key: symbol | string, make: () => T): T {
  const own = allOf(construct);
  if (!own.has(key)) own.set(key, make());
  return own.get(key) as T;
}

/** A construct with shared objects; it lies with the first mesh that needs it. */
export function sharedScope(owner: Construct, id: string, fill: (scope: Construct) => void): Construct {
  return shared(owner, id, () => {
    const scope = new Construct(owner, id);
    fill(scope);
    return scope;
  });
}

/** Whether there is something of a key already. */
export function isShared(construct: IConstruct, key: symbol | string): boolean {
  return allOf(construct).has(key);
}

function allOf(construct: IConstruct): Map<symbol | string, unknown> {
  const { root } = construct.node;
  let all = marked<Map<string, Map<symbol | string, unknown>>>(root, SHARED);
  if (!all) mark(root, SHARED, all = new Map<string, Map<symbol | string, unknown>>());
  const { name } = Cluster.of(construct);
  const own = all.get(name) ?? new Map<symbol | string, unknown>();
  all.set(name, own);
  return own;
}
