import type { Answer } from './answer';
import type { ReachQuestion } from './ingress';
import { Inquiry } from './inquiry';
import type { LoadBalancers } from './options';
import type { Cluster } from '../cluster';
import type { LoadBalancerValue, Pairs, StaticAddressValue } from '../profiles/facts';

export interface LoadBalancerQuestion extends ReachQuestion {
  /** A reserved address, by whatever the cloud calls it by: a name, an id, the address itself. @default - any address */
  readonly address?: string;
}

/** How a Service of type LoadBalancer says what it wants. */
export interface LoadBalancerAnswer {
  readonly annotations: Pairs;
  /** For `spec.loadBalancerClass`. */
  readonly loadBalancerClass?: string;
  /** For `spec.loadBalancerIP`. */
  readonly loadBalancerIP?: string;
}

export function loadBalancer(cluster: Cluster, question: LoadBalancerQuestion = {}): Answer<LoadBalancerAnswer> {
  const asked = reach(cluster, question);
  if (question.address === undefined || asked.refusal) return asked;
  const reserved = address(cluster, question, question.address);
  return reserved.refusal ? reserved : asked.and(reserved, (one, other) => ({ ...one, ...other, annotations: { ...one.annotations, ...other.annotations } }));
}

function reach(cluster: Cluster, question: LoadBalancerQuestion): Answer<LoadBalancerAnswer> {
  const side = question.internal ? 'internal' : 'external';
  const inquiry = new Inquiry(cluster, { what: question.internal ? 'load balancer for the inside' : 'load balancer', option: `loadBalancer.${side}` });
  const stated = cluster.options.loadBalancer?.[side];
  if (stated) return inquiry.stated({ annotations: {}, ...stated });

  const { internalLoadBalancer, networkLoadBalancer } = cluster.profile.facts;
  const found = inquiry.fact(question.internal ? internalLoadBalancer : networkLoadBalancer, on => reach(on, question));
  if ('refusal' in found) return found.refusal;
  const { value, fact } = found;
  // a note alone tells no way to ask for one
  if (!asks(value, question.internal)) return inquiry.unknown(fact);
  const filled = fill(value.annotations ?? {}, value.parameters, cluster.options.loadBalancer);
  if ('missing' in filled) return inquiry.unknown(fact, filled.missing);
  const { loadBalancerClass } = value;
  return inquiry.known({ annotations: filled.annotations, ...(loadBalancerClass === undefined ? {} : { loadBalancerClass }) }, fact, [value.requires]);
}

function asks({ annotations, loadBalancerClass, impl, annotationNames, requires }: LoadBalancerValue, internal = false): boolean {
  if (annotations !== undefined || loadBalancerClass !== undefined) return true;
  return !internal && (impl !== undefined || annotationNames !== undefined || requires !== undefined);
}

function address(cluster: Cluster, question: LoadBalancerQuestion, given: string): Answer<LoadBalancerAnswer> {
  const inquiry = new Inquiry(cluster, { what: `reserved address for a load balancer${question.internal ? ' for the inside' : ''}`, option: 'loadBalancer.address' });
  const stated = cluster.options.loadBalancer?.address;
  if (stated !== undefined) return inquiry.stated({ annotations: { [stated]: given } });

  const found = inquiry.fact(cluster.profile.facts.staticIp, on => address(on, question, given));
  if ('refusal' in found) return found.refusal;
  const { value, fact } = found;
  const since = question.internal ? value.internalSince : undefined;
  if (since !== undefined && !inquiry.reaches(since)) return inquiry.tooOld(fact, since);
  const annotations = (question.internal ? value.internal : value.external) ?? value.annotations;
  if (annotations) {
    const filled = fill(annotations, value.parameters, cluster.options.loadBalancer, given);
    return 'missing' in filled ? inquiry.unknown(fact, filled.missing) : inquiry.known(filled, fact);
  }
  return takesField(value) ? inquiry.known({ annotations: {}, loadBalancerIP: given }, fact) : inquiry.unknown(fact);
}

function takesField({ field }: StaticAddressValue): boolean {
  return field === 'spec.loadBalancerIP';
}

type Filled = { readonly annotations: Pairs } | { readonly missing: string };

/** What is in `<>` becomes what an option says, or the address. */
function fill(pairs: Pairs, parameters: Pairs = {}, options: LoadBalancers = {}, given?: string): Filled {
  const annotations: Record<string, string> = {};
  for (const [key, value] of Object.entries(pairs)) {
    if (!/^<.*>/.test(value)) {
      annotations[key] = value;
      continue;
    }
    const option = parameters[value] as 'subnet' | 'resourceGroup' | undefined;
    const text = option === undefined ? given : options[option];
    if (text === undefined) return { missing: `loadBalancer.${option ?? 'address'}` };
    annotations[key] = text;
  }
  return { annotations };
}
