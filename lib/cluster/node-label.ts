import type { Answer } from './answer';
import { Inquiry } from './inquiry';
import type { Architecture } from './options';
import { ANYWHERE, Placement, poolsWith, tolerationsOf } from './placement';
import type { Cluster } from '../cluster';

/** How a pod gets to nodes of one architecture. */
export function architecture(cluster: Cluster, value: Architecture): Answer<Placement> {
  const tolerations = tolerationsOf(poolsWith(cluster, pool => pool.architecture === value).map(({ pool }) => pool));
  return labelled(cluster, 'archLabel', 'label for the architecture of nodes', value).map(placement => ({ ...placement, tolerations }));
}

/** How a pod gets to machines of one type. */
export function instanceType(cluster: Cluster, value: string): Answer<Placement> {
  const tolerations = tolerationsOf(poolsWith(cluster, pool => pool.instanceType === value).map(({ pool }) => pool));
  return labelled(cluster, 'instanceTypeLabel', 'label for the machine type of nodes', value).map(placement => ({ ...placement, tolerations }));
}

/** How a pod gets to nodes of one zone. */
export function zone(cluster: Cluster, value: string): Answer<Placement> {
  return labelled(cluster, 'zoneLabel', 'label for the zone of nodes', value);
}

function labelled(cluster: Cluster, key: 'archLabel' | 'instanceTypeLabel' | 'zoneLabel', what: string, value: string): Answer<Placement> {
  const inquiry = new Inquiry(cluster, { what, option: 'nodePools.<name>.labels' });
  const found = inquiry.fact(cluster.profile.facts[key], on => labelled(on, key, what, value));
  return 'refusal' in found ? found.refusal : inquiry.known({ ...ANYWHERE, nodeSelector: { [found.value]: value } }, found.fact);
}
