import type { Answer } from './answer';
import { Inquiry } from './inquiry';
import type { Cluster } from '../cluster';

/** The label whose value is the zone of a node. */
export function zoneLabel(cluster: Cluster): Answer<string> {
  const inquiry = new Inquiry(cluster, { what: 'label for the zone of nodes' });
  const found = inquiry.fact(cluster.profile.facts.zoneLabel, on => zoneLabel(on));
  return 'refusal' in found ? found.refusal : inquiry.known(found.value, found.fact);
}
