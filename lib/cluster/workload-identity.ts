import type { Answer } from './answer';
import { Inquiry } from './inquiry';
import type { Cluster } from '../cluster';
import { own } from '../fields';
import type { IdentityValue, Pairs } from '../profiles/facts';

export interface IdentityQuestion {
  /** The identity: a word that the cluster's option `identities` knows, or the cloud's own name for it. */
  readonly identity: string;
}

/** How a ServiceAccount is made to stand for an identity of the cloud. Nothing is to be written where the cloud is told instead; the notes say how. */
export interface IdentityAnswer {
  readonly serviceAccountAnnotations: Pairs;
  readonly podLabels: Pairs;
  readonly namespaceLabels: Pairs;
  readonly nodeSelector: Pairs;
}

export function workloadIdentity(cluster: Cluster, { identity: word }: IdentityQuestion): Answer<IdentityAnswer> {
  const identity = own(cluster.options.identities ?? {}, word) ?? word;
  const inquiry = new Inquiry(cluster, { what: 'workload identity', option: 'workloadIdentity' });
  const stated = cluster.options.workloadIdentity;
  if (stated) return inquiry.stated(answerOf(stated, identity));

  const found = inquiry.fact(cluster.profile.facts.workloadIdentity, on => workloadIdentity(on, { identity }));
  return 'refusal' in found ? found.refusal : inquiry.known(answerOf(found.value, identity), found.fact, [found.value.requires]);
}

function answerOf({ serviceAccountAnnotation, podLabels = {}, namespaceLabels = {}, nodeSelector = {} }: IdentityValue, identity: string): IdentityAnswer {
  const serviceAccountAnnotations = serviceAccountAnnotation === undefined ? {} : { [serviceAccountAnnotation]: identity };
  return { serviceAccountAnnotations, podLabels, namespaceLabels, nodeSelector };
}
