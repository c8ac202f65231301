import type { Answer } from './answer';
import { Inquiry } from './inquiry';
import { among, ANYWHERE, Placement, poolsWith, tolerating, tolerationsOf } from './placement';
import type { Cluster } from '../cluster';
import { sandboxes } from '../profiles/sandboxes';

export interface SandboxQuestion {
  /** Whether not even the host may read the pod's memory. @default false */
  readonly confidential?: boolean;
}

/** How a pod is kept apart from its node by more than a container. */
export function sandbox(cluster: Cluster, { confidential = false }: SandboxQuestion = {}): Answer<Placement> {
  const inquiry = new Inquiry(cluster, { what: confidential ? 'confidential sandbox' : 'sandbox', option: confidential ? 'confidentialSandbox' : 'sandbox' });
  const pools = poolsWith(cluster, pool => pool.sandbox).map(({ pool }) => pool);
  const named = pools.map(pool => pool.sandbox).find(own => typeof own === 'string');
  const stated = confidential ? cluster.options.confidentialSandbox : cluster.options.sandbox ?? named;
  // a runtime class of your own need not lead to its nodes
  if (stated !== undefined) return inquiry.stated({ ...ANYWHERE, ...among(pools), runtimeClassName: stated, tolerations: tolerationsOf(pools) });

  const found = inquiry.fact(cluster.profile.facts.sandbox, on => sandbox(on, { confidential }));
  if ('refusal' in found) return found.refusal;
  const { value, fact } = found;
  if (value.always && !confidential) return inquiry.known(ANYWHERE, fact);
  const runtimeClassName = confidential ? value.confidential : value.runtimeClassName;
  if (runtimeClassName === undefined) return inquiry.absent(fact, confidential ? [] : Object.values(sandboxes).map(own => own.runtimeClassNames[0]));
  const tolerations = [...(value.taint ? [tolerating(value.taint)] : []), ...tolerationsOf(pools)];
  return inquiry.known({ ...ANYWHERE, runtimeClassName, nodeSelector: value.nodeLabels ?? {}, tolerations }, fact, [value.requires]);
}
