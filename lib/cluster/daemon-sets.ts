import type { Answer } from './answer';
import { Inquiry } from './inquiry';
import type { Cluster } from '../cluster';

/** Whether a pod can be put on every node, as what belongs to the nodes themselves needs it; an admission rule of the distribution may forbid it. */
export function daemonSets(cluster: Cluster): Answer<true> {
  const inquiry = new Inquiry(cluster, { what: 'DaemonSet', mends: false });
  const found = inquiry.fact(cluster.profile.facts.admission, on => daemonSets(on));
  // what is not known to be forbidden is as Kubernetes has it
  if ('refusal' in found) return inquiry.stated(true);
  return found.value.some(rule => rule.rule === 'no-daemonset') ? inquiry.absent(found.fact) : inquiry.known(true, found.fact);
}
