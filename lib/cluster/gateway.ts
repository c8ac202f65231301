import type { Answer } from './answer';
import { namesOf, statedClass } from './classes';
import type { ReachQuestion } from './ingress';
import { Inquiry } from './inquiry';
import type { Cluster } from '../cluster';

/** How a Gateway says which controller is to serve it. */
export interface GatewayAnswer {
  readonly className: string;
}

export function gateway(cluster: Cluster, { internal = false }: ReachQuestion = {}): Answer<GatewayAnswer> {
  const option = internal ? 'gatewayClass.internal' : 'gatewayClass';
  const inquiry = new Inquiry(cluster, { what: internal ? 'gateway class for the inside' : 'gateway class', option });
  const stated = statedClass(cluster.options.gatewayClass, internal);
  if (stated !== undefined) return inquiry.stated({ className: stated });

  const found = inquiry.fact(cluster.profile.facts.gatewayClasses, on => gateway(on, { internal }));
  if ('refusal' in found) return found.refusal;
  const { classes = [], requires, name } = found.value;
  if (internal && found.value.internal !== undefined) return inquiry.known({ className: found.value.internal }, found.fact, [requires]);
  if (internal && found.value.name !== undefined) return inquiry.unknown(found.fact);
  if (name !== undefined) return inquiry.known({ className: name }, found.fact, [requires]);
  return inquiry.absent(found.fact, namesOf(classes));
}
