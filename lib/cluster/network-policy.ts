import type { Answer } from './answer';
import { Inquiry } from './inquiry';
import type { Cluster } from '../cluster';

export interface EnforcementAnswer {
  /** Whether a NetworkPolicy has any effect. */
  readonly enforced: boolean;
  /** How that is changed, where it is not. */
  readonly enable?: string;
}

export function networkPolicy(cluster: Cluster): Answer<EnforcementAnswer> {
  const inquiry = new Inquiry(cluster, { what: 'enforcement of network policies', option: 'networkPolicy' });
  const stated = cluster.options.networkPolicy;
  if (stated !== undefined) return inquiry.stated({ enforced: stated });

  const found = inquiry.fact(cluster.profile.facts.networkPolicyEnforced, on => networkPolicy(on));
  if ('refusal' in found) return found.refusal;
  const { default: enforced, enable } = found.value;
  if (enforced === undefined) return inquiry.unknown(found.fact);
  return inquiry.known({ enforced, ...(enforced || enable === undefined ? {} : { enable }) }, found.fact);
}
