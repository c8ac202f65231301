import type { Answer } from './answer';
import { Inquiry } from './inquiry';
import { among, ANYWHERE, Placement, poolsWith, tolerationsOf } from './placement';
import type { Cluster } from '../cluster';
import { near } from '../near';

/** How a pod gets to the nodes of one pool. */
export function nodePool(cluster: Cluster, name: string): Answer<Placement> {
  const pools = cluster.options.nodePools;
  const inquiry = new Inquiry(cluster, { what: `node pool "${name}"`, option: `nodePools.${name}` });
  if (pools && !Object.hasOwn(pools, name)) return inquiry.unknown(undefined, undefined, near(name, Object.keys(pools)));
  const own = pools?.[name];
  // labels that are declared are sure to be there
  const labelled = own && among([own]);
  if (labelled) return inquiry.stated(labelled);

  const option = `nodePools.${name}.labels`;
  const found = new Inquiry(cluster, { what: 'label of its own for node pools', option }).fact(cluster.profile.facts.nodePoolLabel, on => nodePool(on, name));
  if ('refusal' in found) return found.refusal;
  const { label, pattern = '<pool>' } = found.value;
  if (label === undefined) return new Inquiry(cluster, { what: 'label of its own for node pools', option }).absent(found.fact);
  const value = pattern.replace('<cluster>', cluster.name).replace('<pool>', name);
  return inquiry.known({ ...ANYWHERE, nodeSelector: { [label]: value }, tolerations: own ? tolerationsOf([own]) : [] }, found.fact);
}

/** How a pod gets to nodes that are far from the control plane. */
export function edge(cluster: Cluster): Answer<Placement> {
  const inquiry = new Inquiry(cluster, { what: 'mark of edge nodes', option: 'nodePools.<name>.edge' });
  const pools = poolsWith(cluster, pool => pool.edge);
  const marked = among(pools.map(({ pool }) => ({ labels: { ...pool.labels, ...(typeof pool.edge === 'object' ? pool.edge : {}) }, taints: pool.taints })));
  if (marked) return inquiry.stated(marked);

  const found = inquiry.fact(cluster.profile.facts.nodePoolLabel, on => edge(on));
  if ('refusal' in found) return found.refusal;
  if (found.value.edge === undefined) return inquiry.unknown(found.fact);
  return inquiry.known({ ...ANYWHERE, nodeSelector: found.value.edge, tolerations: tolerationsOf(pools.map(({ pool }) => pool)) }, found.fact);
}
