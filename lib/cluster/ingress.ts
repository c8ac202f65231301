import type { Answer } from './answer';
import { namesOf, statedClass } from './classes';
import { Inquiry } from './inquiry';
import type { Cluster } from '../cluster';
import type { Pairs } from '../profiles/facts';

export interface ReachQuestion {
  /** Whether it is for the inside of the network alone. @default false */
  readonly internal?: boolean;
}

/** How an Ingress says which controller is to serve it. */
export interface IngressAnswer {
  /** For `spec.ingressClassName`; left out where an annotation names the class. */
  readonly className?: string;
  readonly annotations: Pairs;
}

export function ingress(cluster: Cluster, { internal = false }: ReachQuestion = {}): Answer<IngressAnswer> {
  const option = internal ? 'ingressClass.internal' : 'ingressClass';
  const inquiry = new Inquiry(cluster, { what: internal ? 'ingress class for the inside' : 'ingress class', option });
  const { ingressClass } = cluster.profile.facts;
  const annotation = 'value' in ingressClass ? ingressClass.value.annotation : undefined;
  const stated = statedClass(cluster.options.ingressClass, internal);
  if (stated !== undefined) {
    const own = annotation !== undefined && 'value' in ingressClass && namesOf(ingressClass.value.classes ?? []).includes(stated);
    return inquiry.stated(answerOf(stated, own ? annotation : undefined));
  }

  const found = inquiry.fact(ingressClass, on => ingress(on, { internal }));
  if ('refusal' in found) return found.refusal;
  const { classes = [], requires, withAddon = {} } = found.value;
  if (internal && found.value.internal !== undefined) return inquiry.known(answerOf(found.value.internal, annotation), found.fact, [requires]);
  if (internal && found.value.name !== undefined) return inquiry.unknown(found.fact);
  const brought = internal ? undefined : Object.keys(withAddon).find(system => cluster.addons.has(system));
  if (brought !== undefined) return inquiry.known(answerOf(withAddon[brought]), found.fact, [brought]);
  if (found.value.name !== undefined) return inquiry.known(answerOf(found.value.name, annotation), found.fact, [requires]);
  const instead = found.fact.note ?? (Object.keys(withAddon).length > 0 ? `declare the add-on ${Object.keys(withAddon).join(' or ')}` : undefined);
  return inquiry.absent({ ...found.fact, instead }, [...namesOf(classes), ...Object.values(withAddon)]);
}

function answerOf(className: string, annotation?: string): IngressAnswer {
  return annotation === undefined ? { className, annotations: {} } : { annotations: { [annotation]: className } };
}
