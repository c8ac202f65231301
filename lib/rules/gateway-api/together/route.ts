import { GRANT, GROUP, isGranted, kindOf, Target, targetOf } from './grant';
import { near } from '../../../near';
import type { Graph } from '../../../together/graph';
import type { Member } from '../../../together/member';
import type { Relations } from '../../../together/relation';
import { at, listOf, numberOf, Place, placesOf, textOf } from '../../../together/values';
import { closeOr, names, param } from '../../../together/words';

export const about = [
  'gateway.networking.k8s.io/HTTPRoute', 'gateway.networking.k8s.io/GRPCRoute', 'gateway.networking.k8s.io/TLSRoute',
  'gateway.networking.k8s.io/TCPRoute', 'gateway.networking.k8s.io/UDPRoute',
];

/** Kinds that a route may send to and whose objects are looked for; others are of a controller of their own. */
const KNOWN: ReadonlySet<string> = new Set(['Service']);

export const relations: Relations = {
  'backend-exists': {
    on: about,
    must: issue => `there is no such Service${param(issue, 'where', '')}, so requests are answered with an error`,
    fix: closeOr('name a Service, with its namespace if it is in another one'),
    check(route, graph, tell) {
      for (const { place, target } of backendsOf(route)) {
        const services = graph.of(kindOf(target));
        if (services.find(target.namespace, target.name) || isOfGateway(target, graph)) continue;
        const where = target.namespace === route.namespace ? '' : ` in namespace ${target.namespace}`;
        const close = near(target.name, services.in(target.namespace).map(({ name }) => name));
        tell.missing(`${place.path}.name`, target.name, { kinds: ['Service'], namespace: target.namespace }, { where, close });
      }
    },
  },

  'backend-port-exists': {
    on: about,
    must: issue => `Service ${param(issue, 'service')} has no such port, but ${names(issue, 'ports') || 'none'}`,
    fix: 'use a port of the Service: the number that clients call, not that of the container',
    check(route, graph, tell) {
      for (const { place, target } of backendsOf(route)) {
        const service = graph.of(kindOf(target)).find(target.namespace, target.name);
        const port = numberOf(at(place.value, 'port'));
        const ports = listOf(service?.spec.ports).map(one => at(one, 'port'));
        if (service !== undefined && port !== undefined && !ports.includes(port)) tell('NotFound', `${place.path}.port`, port, { service: target.name, ports });
      }
    },
  },

  'backend-is-granted': {
    on: about,
    must: issue => `namespace ${param(issue, 'namespace')} has no ReferenceGrant that lets this route refer to its Service`,
    fix: issue => `add a ReferenceGrant to namespace ${param(issue, 'namespace')}, from the kind and namespace of this route to Service`,
    check(route, graph, tell) {
      for (const { place, target } of backendsOf(route)) {
        if (isGranted(route, target, graph)) continue;
        tell.missing(`${place.path}.namespace`, target.namespace, { kinds: [GRANT, 'Service'], namespace: target.namespace }, { namespace: target.namespace });
      }
    },
  },
};

const BACKENDS = ['spec.rules[*].backendRefs[*]', 'spec.rules[*].filters[*].requestMirror.backendRef', 'spec.rules[*].backendRefs[*].filters[*].requestMirror.backendRef'];

/** Services that a route sends to. */
function backendsOf(route: Member): { readonly place: Place; readonly target: Target }[] {
  return BACKENDS.flatMap(path => placesOf(route.object, path))
    .map(place => ({ place, target: targetOf(place.value, route, { group: '', kind: 'Service' }) }))
    .filter(({ target }) => KNOWN.has(kindOf(target)) && target.name !== '');
}

/** The Service that a controller makes for a Gateway: of its name and that of its class. */
function isOfGateway({ namespace, name }: Target, graph: Graph): boolean {
  return graph.of(`${GROUP}/Gateway`).in(namespace).some(({ name: own, spec }) => name === `${own}-${textOf(at(spec, 'gatewayClassName'))}`);
}
