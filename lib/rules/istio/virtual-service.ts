import { isAddress } from './address';
import { isDomain, isLabel, isWildcardDomain, overlap } from './names';
import { inRoutes, isOfGatewayApi } from './places';
import type { VirtualServiceSpec } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

const SPEC = 'networking.istio.io/VirtualService.spec';
const MESH = 'mesh';

/** Whether routes are for gateways alone; without a list of them, they are for the mesh. */
function isForGateways({ gateways = [] }: VirtualServiceSpec): boolean {
  return gateways.length > 0 && !gateways.includes(MESH);
}

/** `outbound_.80_._.web.shop.svc`, a host that a gateway makes for what it passes through. */
function isPassedThrough(host: string): boolean {
  const parts = host.split('_');
  return parts.length >= 4 && /\d/.test(parts[1] as string) && /[A-Za-z]/.test(parts[3] as string);
}

function hasSni({ tls = [] }: VirtualServiceSpec): boolean {
  return tls.some(({ match = [] }) => match.some(({ sniHosts = [] }) => sniHosts.length > 0));
}

/** A host, where `sni` says that hosts made by gateways are none of the usual ones. */
export function isHost(host: string, sni: boolean): boolean {
  if (sni && host.startsWith('outbound_') && Buffer.byteLength(host) <= 255) return isPassedThrough(host);
  return isWildcardDomain(host);
}

function isHostOf(spec: VirtualServiceSpec, host: string): boolean {
  return isHost(host, isForGateways(spec) && hasSni(spec)) || isAddress(host);
}

function isEverything(spec: VirtualServiceSpec, host: string): boolean {
  return host === '*' && !isForGateways(spec);
}

export const rules: SystemRules = {
  'virtual-service-has-routes': {
    on: SPEC,
    must: 'at least one route is needed, under http, tls or tcp',
    fix: 'add a route under http',
    check({ http = [], tls = [], tcp = [] }: VirtualServiceSpec, report) {
      if (http.length + tls.length + tcp.length === 0) report('Required', 'http');
    },
  },

  'virtual-service-host-is-valid': {
    on: SPEC,
    must: ({ value }) => value === '*'
      ? 'routes for the mesh need hosts by name'
      : 'the name of a host is needed: labels of letters, digits and "-" with dots between them, the last one no number; the first one may be "*"',
    fix: ({ value }) => value === '*' ? 'name the hosts, or the gateways that the routes are for' : undefined,
    check(spec: VirtualServiceSpec, report) {
      spec.hosts?.forEach((host, i) => {
        if (!isHostOf(spec, host) || isEverything(spec, host)) report('Invalid', `hosts[${i}]`, host);
      });
    },
  },

  'virtual-service-hosts-are-distinct': {
    on: SPEC,
    must: ({ params }) => `the host ${JSON.stringify(params?.other)} stands for the same names`,
    fix: 'remove one of the two',
    check(spec: VirtualServiceSpec, report) {
      const { hosts = [] } = spec;
      if (!hosts.every(host => isHostOf(spec, host) && !isEverything(spec, host))) return;
      hosts.forEach((host, i) => {
        const other = hosts.slice(0, i).find(before => overlap(before, host));
        if (other !== undefined) report('Duplicate', `hosts[${i}]`, host, { other });
      });
    },
  },

  'delegate-has-only-http-routes': {
    on: SPEC,
    must: 'a virtual service without hosts takes over HTTP routes of another one, it has neither gateways nor routes for TLS or TCP',
    fix: 'name its hosts, or remove the field',
    check({ hosts = [], gateways = [], tls = [], tcp = [] }: VirtualServiceSpec, report) {
      if (hosts.length > 0) return;
      for (const [field, list] of Object.entries({ gateways, tls, tcp })) if (list.length > 0) report('Forbidden', field);
    },
  },

  'gateway-reference-is-valid': {
    on: inRoutes('gateways', 'http[].match[].gateways', 'tls[].match[].gateways', 'tcp[].match[].gateways'),
    must: 'the name of a gateway is needed, of the same namespace or as <namespace>/<name>, both with letters, digits and "-" alone; or mesh',
    check(gateways: readonly string[], report) {
      for (const [i, gateway] of gateways.entries()) {
        const slash = gateway.indexOf('/');
        if (slash < 0) {
          if (!isDomain(gateway)) report('Invalid', `[${i}]`, gateway);
          // nothing that comes after a name without a namespace is looked at
          return;
        }
        const isNamed = isLabel(gateway.slice(slash + 1)) || (gateway.length > slash + 1 && isOfGatewayApi(report, 'route'));
        if (!isLabel(gateway.slice(0, slash)) || !isNamed) report('Invalid', `[${i}]`, gateway);
      }
    },
  },
};
