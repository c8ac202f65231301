import type { Answer } from './answer';
import { Inquiry } from './inquiry';
import { among, ANYWHERE, Placement, poolsWith, tolerating } from './placement';
import type { Cluster } from '../cluster';
import { profileNamed } from './profiles';

/** How a pod gets to run without a node that you see. */
export function virtualNodes(cluster: Cluster): Answer<Placement> {
  const inquiry = new Inquiry(cluster, { what: 'virtual nodes', option: 'nodePools.<name>.serverless', mends: false });
  const pools = poolsWith(cluster, pool => pool.serverless).map(({ pool }) => pool);
  const own = pools.length > 0 ? among(pools) : undefined;
  if (own) return inquiry.stated(own);

  const found = inquiry.fact(cluster.profile.facts.virtualNodes, on => virtualNodes(on));
  // a pool is declared, but nothing to know it by
  if ('refusal' in found) return found.refusal.state === 'unknown' && pools.length > 0 ? inquiry.unknown(undefined, 'nodePools.<name>.labels') : found.refusal;
  const { fact } = found;
  const other = found.value.profile === undefined ? undefined : profileNamed(found.value.profile).facts.virtualNodes;
  const value = other && 'value' in other ? { ...other.value, requires: found.value.requires ?? other.value.requires } : found.value;
  const { nodeSelector = {}, tolerations = [], taint, podLabels = {}, requires } = value;
  const selection = typeof value.selection === 'string' ? [value.selection] : [];
  const tolerated = [...tolerations, ...(taint ? [tolerating(taint)] : [])];
  return inquiry.known({ ...ANYWHERE, nodeSelector, tolerations: tolerated, podLabels }, fact, [requires, ...selection]);
}
