import { closeTo, homeOf } from './destination-rule';
import { Host, hostOf, hostsOf, serviceOf } from './hosts';
import { list, NETWORKING, ofMesh } from './mesh';
import { near } from '../../../near';
import type { Graph } from '../../../together/graph';
import { nameFrom } from '../../../together/member';
import type { Member } from '../../../together/member';
import type { Relations } from '../../../together/relation';
import { at, numberOf, Place, placesOf, textOf } from '../../../together/values';
import { closeOr, names, param } from '../../../together/words';

export const about = ['networking.istio.io/VirtualService'];

const on = `${NETWORKING}/VirtualService`;

const ROUTES = ['spec.tcp[*].route[*].destination', 'spec.tls[*].route[*].destination', 'spec.http[*].route[*].destination'];
const MIRRORS = ['spec.http[*].mirror', 'spec.http[*].mirrors[*].destination'];

export const relations: Relations = ofMesh({
  'destination-host-exists': {
    on,
    code: 'IST0101',
    must: 'no service and no service entry that may be seen from here has this host',
    fix: closeOr('name a Service as it is called in the cluster, or add a ServiceEntry with this host'),
    check(route, graph, tell) {
      const hosts = graph.derive(hostsOf);
      for (const { value, path } of destinationsOf(route)) {
        const host = textOf(at(value, 'host'));
        if (hostOf(hosts, route, host) === undefined) tell.missing(`${path}.host`, host, homeOf(host, route), { close: closeTo(host, route, hosts) });
      }
    },
  },

  'destination-port-exists': {
    on,
    code: 'IST0101',
    must: issue => `${param(issue, 'host')} has no such port, but ${names(issue, 'ports') || 'none'}`,
    fix: 'use a port of the Service: the number that clients call, not that of the container',
    check(route, graph, tell) {
      for (const { place, host } of knownDestinations(route, graph)) {
        if (isSet(at(place.value, 'port')) && !host.ports.includes(numberOf(at(place.value, 'port', 'number')) ?? 0)) {
          tell('NotFound', `${place.path}.port.number`, at(place.value, 'port', 'number') ?? 0, { host: textOf(at(place.value, 'host')), ports: host.ports });
        }
      }
    },
  },

  'destination-port-is-given': {
    on,
    code: 'IST0112',
    must: issue => `a host with several ports needs one of them: ${names(issue, 'ports')}`,
    fix: 'set port.number of the destination',
    check(route, graph, tell) {
      for (const { place, host } of knownDestinations(route, graph)) {
        if (!isSet(at(place.value, 'port')) && host.ports.length > 1) tell('Required', `${place.path}.port`, undefined, { ports: host.ports });
      }
    },
  },

  'destination-subset-exists': {
    on,
    code: 'IST0101',
    must: issue => `no DestinationRule for ${param(issue, 'host')} has this subset`,
    fix: closeOr('add the subset to the DestinationRule of the host'),
    check(route, graph, tell) {
      const subsets = graph.derive(subsetsOf);
      for (const { value, path } of destinationsOf(route)) {
        const subset = textOf(at(value, 'subset'));
        const host = textOf(at(value, 'host'));
        const service = serviceOf(host, route.namespace);
        const there = subsets.get(keyOf(service));
        if (subset === '' || there?.has(subset)) continue;
        const params = { host, close: near(subset, there ?? []) };
        if (there) tell('NotFound', `${path}.subset`, subset, params);
        else tell.missing(`${path}.subset`, subset, { kinds: [`${NETWORKING}/DestinationRule`], namespace: service.namespace }, params);
      }
    },
  },

  'subset-route-holds-at-gateway': {
    on,
    code: 'IST0140',
    severity: 'warning',
    must: issue => `the subsets that ${param(issue, 'other')} chooses for this host are not used for what comes in through a gateway`,
    fix: 'name the subset in this route as well',
    check(route, graph, tell) {
      if (placesOf(route.object, 'spec.gateways[*]').length === 0) return;
      const chosen = graph.derive(chosenSubsets);
      for (const { value, path } of placesOf(route.object, 'spec.http[*].route[*].destination')) {
        const host = textOf(at(value, 'host'));
        const others = textOf(at(value, 'subset')) === '' ? chosen.get(host) : undefined;
        if (others) tell('Invalid', `${path}.host`, host, { other: others[0] });
      }
    },
  },

  'fault-percent-is-current': {
    on,
    code: 'IST0002',
    severity: 'warning',
    must: 'percent of a delay is deprecated, percentage takes its place',
    fix: 'write percentage: { value: … }',
    check(route, _, tell) {
      for (const { value, path } of placesOf(route.object, 'spec.http[*].fault.delay.percent')) {
        if ((numberOf(value) ?? 0) > 0) tell('Invalid', path, value);
      }
    },
  },
});

/** Where traffic and copies of it are sent to. */
function destinationsOf(route: Member): Place[] {
  return [...ROUTES, ...MIRRORS].flatMap(path => placesOf(route.object, path));
}

function knownDestinations(route: Member, graph: Graph): { readonly place: Place; readonly host: Host }[] {
  const hosts = graph.derive(hostsOf);
  return destinationsOf(route).flatMap(place => {
    const host = hostOf(hosts, route, textOf(at(place.value, 'host')));
    return host === undefined ? [] : [{ place, host }];
  });
}

/** The subsets of each service. */
function subsetsOf(graph: Graph): Map<string, Set<string>> {
  const subsets = new Map<string, Set<string>>();
  for (const rule of list(graph, `${NETWORKING}/DestinationRule`)) {
    const key = keyOf(serviceOf(textOf(rule.spec.host), rule.namespace));
    const known = subsets.get(key) ?? new Set();
    for (const { value } of placesOf(rule.object, 'spec.subsets[*]')) known.add(textOf(at(value, 'name')));
    subsets.set(key, known);
  }
  return subsets;
}

/** Hosts of routes that send their own traffic to a subset, and these routes. */
function chosenSubsets(graph: Graph): Map<string, string[]> {
  const chosen = new Map<string, string[]>();
  for (const route of list(graph, on)) {
    const hosts = new Set(placesOf(route.object, 'spec.hosts[*]').map(({ value }) => value));
    for (const { value } of placesOf(route.object, 'spec.http[*].route[*].destination')) {
      const host = textOf(at(value, 'host'));
      if (textOf(at(value, 'subset')) !== '' && hosts.has(host)) chosen.set(host, [...chosen.get(host) ?? [], route.name]);
    }
  }
  return chosen;
}

function keyOf({ namespace, name }: ReturnType<typeof nameFrom>): string {
  return `${namespace}/${name}`;
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

