import type { Answer } from './answer';
import { Inquiry } from './inquiry';
import { among, ANYWHERE, Placement, poolsWith, tolerating, tolerationsOf } from './placement';
import type { Cluster } from '../cluster';

/** How a pod gets to nodes that may be taken away at short notice. */
export function spot(cluster: Cluster): Answer<Placement> {
  const inquiry = new Inquiry(cluster, { what: 'mark of spot nodes', option: 'nodePools.<name>.spot' });
  const pools = poolsWith(cluster, pool => pool.spot).map(({ pool }) => pool);
  const own = pools.filter(pool => typeof pool.spot === 'object').map(pool => ({ labels: pool.spot as Readonly<Record<string, string>>, taints: pool.taints }));
  const marked = own.length > 0 ? among(own) : undefined;
  if (marked) return inquiry.stated(marked);

  const found = inquiry.fact(cluster.profile.facts.spot, on => spot(on));
  if ('refusal' in found) return found.refusal;
  const { label, taint, usualTaint, taintUnknown } = found.value;
  if (label === undefined) return inquiry.absent(found.fact);
  // whether pods get there cannot be told where the taint is not known, nor declared
  if (taintUnknown && pools.every(pool => pool.taints === undefined)) return inquiry.unknown(found.fact, pools.length > 0 ? 'nodePools.<name>.taints' : undefined);
  const tolerations = [...[taint, usualTaint].flatMap(one => one ? [tolerating(one)] : []), ...tolerationsOf(pools)];
  return inquiry.known({ ...ANYWHERE, nodeSelector: label, tolerations }, found.fact);
}
