import { addressOf, demandIp, demandReachable, reachableOf } from './address';
import { demand } from './check';
import { isV4, parseIp } from './ip';
import { Report, Rules } from './rule';
import type { Endpoint, EndpointHints, EndpointPort } from '../../generated/bindings/kubernetes/discovery/v1';
import { lawOf } from '../messages/naming';
import { numberOf } from '../messages/words';

interface Slice { readonly addressType?: string; readonly endpoints?: readonly Endpoint[]; readonly ports?: readonly EndpointPort[] }

const MOST_ENDPOINTS = 1000;
const MOST_ADDRESSES = 100;
const MOST_PORTS = 20000;
const MOST_HINTS = 8;
/** From this minor on IPv6 addresses of a slice must be in canonical form. */
const EXACT_SINCE = 33;
/** The server drops hints for nodes before. */
const NODE_HINTS_SINCE = 34;

/** Endpoints of a slice that has not too many to be looked at. */
function endpointsOf({ endpoints = [] }: Slice): readonly Endpoint[] {
  return endpoints.length > MOST_ENDPOINTS ? [] : endpoints;
}

function portsOf({ ports = [] }: Slice): readonly EndpointPort[] {
  return ports.length > MOST_PORTS ? [] : ports;
}

function demandFew(report: Report, at: string, count: number, limit: number): void {
  if (count > limit) report('TooMany', at, count, { limit });
}

/** Hints that the server looks at; those for nodes not where there are too many for zones. */
function hintsOf({ forZones = [], forNodes = [] }: EndpointHints, report: Report): { zones: readonly { name: string }[]; nodes: readonly { name: string }[] } {
  if (forZones.length > MOST_HINTS) return { zones: forZones, nodes: [] };
  return { zones: forZones, nodes: report.minor < NODE_HINTS_SINCE ? [] : forNodes };
}

export const rules: Rules = {
  'slice-type-is-set': {
    on: 'discovery/v1.EndpointSlice',
    must: 'IPv4, IPv6 or FQDN is needed',
    check({ addressType }: Slice, report) {
      if (addressType === '') report('Required', 'addressType');
    },
  },

  'slice-is-small': {
    on: 'discovery/v1.EndpointSlice',
    must: issue => `at most ${numberOf(issue, 'limit') ?? 0} are allowed`,
    fix: 'spread them over several slices',
    check(slice: Slice, report) {
      demandFew(report, 'endpoints', (slice.endpoints ?? []).length, MOST_ENDPOINTS);
      demandFew(report, 'ports', (slice.ports ?? []).length, MOST_PORTS);
      endpointsOf(slice).forEach(({ addresses, hints }, i) => {
        const at = `endpoints[${i}]`;
        demandFew(report, `${at}.addresses`, (addresses ?? []).length, MOST_ADDRESSES);
        const { zones, nodes } = hintsOf(hints ?? {}, report);
        demandFew(report, `${at}.hints.forZones`, zones.length, MOST_HINTS);
        demandFew(report, `${at}.hints.forNodes`, nodes.length, MOST_HINTS);
      });
    },
  },

  'slice-endpoint-has-address': {
    on: 'discovery/v1.EndpointSlice',
    must: 'at least one address is needed',
    check(slice: Slice, report) {
      endpointsOf(slice).forEach(({ addresses }, i) => {
        if (addresses?.length === 0) report('Required', `endpoints[${i}].addresses`);
      });
    },
  },

  'slice-address-fits-type': {
    on: 'discovery/v1.EndpointSlice',
    must: issue => issue.params?.family ? `an ${String(issue.params.family)} address is wanted, as addressType says` : issue.params?.range ? reachableOf(issue) : addressOf(issue),
    check(slice: Slice, report) {
      const type = slice.addressType;
      if (type !== 'IPv4' && type !== 'IPv6') return;
      const exact = type === 'IPv6' && report.minor >= EXACT_SINCE;
      endpointsOf(slice).forEach(({ addresses = [] }, i) => addresses.forEach((text, j) => {
        const at = `endpoints[${i}].addresses[${j}]`;
        if (!demandIp(report, at, text, { exact })) return;
        const address = parseIp(text);
        if (address && isV4(address) !== (type === 'IPv4')) report('Invalid', `endpoints[${i}].addresses`, text, { family: type });
        demandReachable(report, at, text);
      }));
    },
  },

  'slice-domain-is-valid': {
    on: 'discovery/v1.EndpointSlice',
    must: issue => issue.type === 'Required' ? 'a domain is needed' : lawOf(issue),
    check(slice: Slice, report) {
      if (slice.addressType !== 'FQDN') return;
      endpointsOf(slice).forEach(({ addresses = [] }, i) => addresses.forEach((text, j) => {
        if (text === '') report('Required', `endpoints[${i}].addresses[${j}]`);
        else demand(report, 'fqdn', `endpoints[${i}].addresses[${j}]`, text);
      }));
    },
  },

  'slice-name-is-valid': {
    on: 'discovery/v1.EndpointSlice',
    must: lawOf,
    check(slice: Slice, report) {
      endpointsOf(slice).forEach(({ hostname, nodeName, hints }, i) => {
        const at = `endpoints[${i}]`;
        demand(report, 'dns-label', `${at}.hostname`, hostname);
        demand(report, 'dns-subdomain', `${at}.nodeName`, nodeName);
        const { zones, nodes } = hintsOf(hints ?? {}, report);
        if (zones.length <= MOST_HINTS) zones.forEach(({ name }, j) => demand(report, 'label-value', `${at}.hints.forZones[${j}].name`, name));
        if (nodes.length <= MOST_HINTS) nodes.forEach(({ name }, j) => demand(report, 'dns-subdomain', `${at}.hints.forNodes[${j}].name`, name));
      });
      portsOf(slice).forEach(({ name, appProtocol }, i) => {
        if (name) demand(report, 'dns-label', `ports[${i}].name`, name);
        demand(report, 'qualified-name', `ports[${i}].appProtocol`, appProtocol);
      });
    },
  },

  'slice-name-is-unique': {
    on: 'discovery/v1.EndpointSlice',
    must: 'may be there once',
    check(slice: Slice, report) {
      const once = (list: readonly { readonly name?: string }[], at: string): void => {
        const seen = new Set<string>();
        list.forEach(({ name = '' }, i) => {
          if (seen.has(name)) report('Duplicate', `${at}[${i}].name`, name);
          seen.add(name);
        });
      };
      once(portsOf(slice), 'ports');
      endpointsOf(slice).forEach(({ hints }, i) => {
        const { zones, nodes } = hintsOf(hints ?? {}, report);
        if (zones.length <= MOST_HINTS) once(zones, `endpoints[${i}].hints.forZones`);
        if (nodes.length <= MOST_HINTS) once(nodes, `endpoints[${i}].hints.forNodes`);
      });
    },
  },

  'slice-protocol-is-not-empty': {
    on: 'discovery/v1.EndpointPort',
    must: 'an empty text is no protocol',
    fix: 'remove the field, or set protocol: TCP',
    check({ protocol }: EndpointPort, report) {
      if ((protocol as string | undefined) === '') report('NotSupported', 'protocol', '');
    },
  },
};
