import type { Answer } from './answer';
import { namesOf, statedClass } from './classes';
import { Inquiry } from './inquiry';
import type { Cluster } from '../cluster';
import type { IngressValue, Pairs } from '../profiles/facts';
import { IngressController, ingressControllers } from '../profiles/ingress-controllers';

export interface ReachQuestion {
  /** Whether it is for the inside of the network alone. @default false */
  readonly internal?: boolean;
}

/** How an Ingress says which controller is to serve it. */
export interface IngressAnswer {
  /** For `spec.ingressClassName`; left out where an annotation names the class. */
  readonly className?: string;
  readonly annotations: Pairs;
  /** Annotations of the Services behind it, without which it does not reach them. */
  readonly serviceAnnotations?: Pairs;
  /** Where certificates come from, where it takes none from Secrets. */
  readonly certificates?: string;
}

export function ingress(cluster: Cluster, { internal = false }: ReachQuestion = {}): Answer<IngressAnswer> {
  const option = internal ? 'ingressClass.internal' : 'ingressClass';
  const inquiry = new Inquiry(cluster, { what: internal ? 'ingress class for the inside' : 'ingress class', option });
  const { ingressClass } = cluster.profile.facts;
  const profiled: IngressValue = 'value' in ingressClass ? ingressClass.value : {};
  const stated = statedClass(cluster.options.ingressClass, internal);
  if (stated !== undefined) {
    const isKnown = classesOf(profiled).includes(stated);
    return inquiry.stated(isKnown ? answerOf(stated, internal, profiled) : { className: stated, annotations: {} });
  }

  const found = inquiry.fact(ingressClass, on => ingress(on, { internal }));
  if ('refusal' in found) return found.refusal;
  const { requires, withAddon = {}, name } = found.value;
  const known = (className: string, required: string | undefined): Answer<IngressAnswer> => {
    return inquiry.known(answerOf(className, internal, profiled), found.fact, [required], [controllerOf(className, profiled) ?? []].flat());
  };
  if (internal && found.value.internal !== undefined) return known(found.value.internal, requires);
  if (internal && name !== undefined) return inquiry.unknown(found.fact);
  const servesBoth = (className: string): boolean => controllerOf(className, profiled)?.internal !== undefined;
  const brought = Object.keys(withAddon).find(system => cluster.addons.has(system) && (!internal || servesBoth(withAddon[system])));
  if (brought !== undefined) return known(withAddon[brought], brought);
  if (name !== undefined) return known(name, requires);
  const instead = found.fact.note ?? (Object.keys(withAddon).length > 0 ? `declare the add-on ${Object.keys(withAddon).join(' or ')}` : undefined);
  return inquiry.absent({ ...found.fact, instead }, classesOf(found.value));
}

/** All that the profile knows by name. */
function classesOf({ classes = [], withAddon = {}, name, internal }: IngressValue): string[] {
  return [...namesOf(classes), ...Object.values(withAddon), ...[name, internal].filter(one => one !== undefined)];
}

/** How a class of a profile is asked for. */
function answerOf(className: string, internal: boolean, value: IngressValue): IngressAnswer {
  const { annotation } = value;
  const named = annotation === undefined ? { className, annotations: {} } : { annotations: { [annotation]: className } };
  const controller = controllerOf(className, value);
  const annotations = { ...named.annotations, ...(internal ? controller?.internal : controller?.external) };
  const { service, certificates } = controller ?? {};
  return { ...named, annotations, ...(service ? { serviceAnnotations: service } : {}), ...(certificates === undefined ? {} : { certificates }) };
}

function controllerOf(className: string, { controller = className }: IngressValue): IngressController | undefined {
  return typeof controller === 'string' && Object.hasOwn(ingressControllers, controller) ? ingressControllers[controller] : undefined;
}
