import { GROUP, kindOf, Target, targetOf } from './grant';
import { near } from '../../../near';
import type { Graph } from '../../../together/graph';
import { selects } from '../../../together/label-selector';
import type { Member } from '../../../together/member';
import type { Relations } from '../../../together/relation';
import { at, listOf, Place, placesOf, textOf, textsOf } from '../../../together/values';
import { closeOr, param } from '../../../together/words';

export const about = [
  'gateway.networking.k8s.io/HTTPRoute', 'gateway.networking.k8s.io/GRPCRoute', 'gateway.networking.k8s.io/TLSRoute',
  'gateway.networking.k8s.io/TCPRoute', 'gateway.networking.k8s.io/UDPRoute',
];

const GATEWAY = `${GROUP}/Gateway`;

/** Routes that listeners of a protocol take, unless they say otherwise; of other protocols nothing is known. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  HTTP: ['HTTPRoute', 'GRPCRoute'],
  HTTPS: ['HTTPRoute', 'GRPCRoute'],
  TLS: ['TLSRoute', 'TCPRoute'],
  TCP: ['TCPRoute'],
  UDP: ['UDPRoute'],
};

export const relations: Relations = {
  'parent-exists': {
    on: about,
    must: issue => `there is no such ${param(issue, 'kind', 'parent')}, so nothing is routed`,
    fix: closeOr('name a Gateway, or a Service of the mesh, with its namespace if it is in another one'),
    check(route, graph, tell) {
      for (const { place, target } of parentsOf(route)) {
        const kind = kindOf(target);
        if ((kind !== GATEWAY && kind !== 'Service') || graph.of(kind).find(target.namespace, target.name)) continue;
        const close = near(target.name, graph.of(kind).in(target.namespace).map(({ name }) => name));
        tell.missing(`${place.path}.name`, target.name, { kinds: [kind], namespace: target.namespace }, { kind: target.kind, close });
      }
    },
  },

  'parent-takes-route': {
    on: about,
    must: issue => `no listener of Gateway ${param(issue, 'gateway')} takes this route: ${WHY[param(issue, 'why')] ?? 'none fits'}`,
    fix: issue => FIX[param(issue, 'why')] ?? 'make one fit',
    check(route, graph, tell) {
      for (const { place, target } of parentsOf(route)) {
        const gateway = kindOf(target) === GATEWAY ? graph.of(GATEWAY).find(target.namespace, target.name) : undefined;
        const why = gateway === undefined ? undefined : refusalOf(route, place.value, gateway, graph);
        if (why !== undefined) tell('Invalid', place.path, undefined, { gateway: target.name, why });
      }
    },
  },
};

const WHY: Readonly<Record<string, string>> = {
  section: 'none has that sectionName',
  port: 'none is at that port',
  kind: 'none is of a protocol, or allows a kind, that fits',
  namespace: 'none allows routes of this namespace',
  host: 'none has a hostname in common with it',
};

const FIX: Readonly<Record<string, string>> = {
  section: 'name a listener of the Gateway',
  port: 'use the port of a listener of the Gateway',
  kind: 'attach it to a listener of its protocol',
  namespace: 'set allowedRoutes.namespaces of the listener: from: All, or a selector of the namespace',
  host: 'add a hostname that the listener has',
};

function parentsOf(route: Member): { readonly place: Place; readonly target: Target }[] {
  return placesOf(route.object, 'spec.parentRefs[*]').map(place => ({ place, target: targetOf(place.value, route, { group: GROUP, kind: 'Gateway' }) }));
}

/** The first reason for which no listener is left. */
function refusalOf(route: Member, parent: unknown, gateway: Member, graph: Graph): string | undefined {
  const [section, port] = [textOf(at(parent, 'sectionName')), at(parent, 'port')];
  const kind = route.kind.slice(GROUP.length + 1);
  const tests: readonly (readonly [why: string, isFit: (listener: unknown) => boolean])[] = [
    ['section', listener => section === '' || at(listener, 'name') === section],
    ['port', listener => port === undefined || at(listener, 'port') === port],
    ['kind', listener => takesKind(listener, kind)],
    ['namespace', listener => takesNamespace(listener, route, gateway, graph)],
    ['host', listener => takesHost(listener, textsOf(route.spec.hostnames))],
  ];
  let left = listOf(gateway.spec.listeners);
  // listeners may be added by sets of them
  if (gateway.spec.allowedListeners !== undefined && section !== '') return undefined;
  for (const [why, isFit] of tests) {
    left = left.filter(isFit);
    if (left.length === 0) return why;
  }
  return undefined;
}

function takesKind(listener: unknown, kind: string): boolean {
  const kinds = placesOf(listener, 'allowedRoutes.kinds[*]');
  if (kinds.length > 0) return kinds.some(({ value }) => at(value, 'kind') === kind);
  const protocol = textOf(at(listener, 'protocol'));
  return !Object.prototype.hasOwnProperty.call(TAKEN, protocol) || TAKEN[protocol].includes(kind);
}

function takesNamespace(listener: unknown, route: Member, gateway: Member, graph: Graph): boolean {
  const from = at(listener, 'allowedRoutes', 'namespaces', 'from') ?? 'Same';
  if (from === 'Same') return route.namespace === gateway.namespace;
  if (from !== 'Selector') return from !== 'None';
  const namespace = graph.of('Namespace').find('', route.namespace);
  // what labels a namespace has that is not among the objects, nobody knows
  if (namespace === undefined) return true;
  return selects(at(listener, 'allowedRoutes', 'namespaces', 'selector'), { ...namespace.labels, 'kubernetes.io/metadata.name': namespace.name });
}

function takesHost(listener: unknown, hosts: readonly string[]): boolean {
  const own = textOf(at(listener, 'hostname'));
  return own === '' || hosts.length === 0 || hosts.some(host => isWithin(host, own) || isWithin(own, host));
}

/** Whether a host is another one, or within it: `*.example.com` has all below it. */
function isWithin(host: string, other: string): boolean {
  return host === other || (other.startsWith('*.') && host.endsWith(other.slice(1)));
}
