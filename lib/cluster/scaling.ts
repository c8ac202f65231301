import type { Answer } from './answer';
import { Inquiry } from './inquiry';
import type { Cluster } from '../cluster';

export interface ScalingAnswer {
  /** Whether nodes come where there are none. */
  readonly fromZero: boolean;
  /** What brings them. */
  readonly mechanism?: string;
}

/** Whether nodes are added for pods that wait, also where a pool has none. */
export function scaling(cluster: Cluster): Answer<ScalingAnswer> {
  const inquiry = new Inquiry(cluster, { what: 'scaling of nodes from zero', option: 'scaleFromZero' });
  const stated = cluster.options.scaleFromZero;
  if (stated !== undefined) return inquiry.stated({ fromZero: stated });

  const found = inquiry.fact(cluster.profile.facts.scaleFromZero, on => scaling(on));
  if ('refusal' in found) return found.refusal;
  const { mechanism, toZero, toZeroUnknown } = found.value;
  if (toZeroUnknown) return inquiry.unknown(found.fact);
  return inquiry.known({ fromZero: toZero !== false, mechanism }, found.fact);
}
