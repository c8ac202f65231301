import { isAddress, isSubnet } from './address';
import { isCovered } from './names';
import { inRoutes } from './places';
import { isHost } from './virtual-service';
import type { VirtualServiceSpec, VirtualServiceSpecTlsMatch } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

export const rules: SystemRules = {
  'tls-route-has-match': {
    on: inRoutes('tls[]'),
    must: 'a TLS route needs at least one match',
    fix: 'match the hosts of the route by sniHosts',
    check({ match = [] }: { readonly match?: readonly unknown[] }, report) {
      if (match.length === 0) report('Required', 'match');
    },
  },

  'tls-match-has-hosts': {
    on: inRoutes('tls[].match[]'),
    must: 'at least one host is needed that clients ask for by SNI',
    check({ sniHosts = [] }: Partial<VirtualServiceSpecTlsMatch>, report) {
      if (sniHosts.length === 0) report('Required', 'sniHosts');
    },
  },

  'sni-host-is-served': {
    on: inRoutes('tls[].match[].sniHosts[]'),
    must: 'the name of a host is needed that one of spec.hosts stands for',
    fix: 'add it to spec.hosts, or match one of those',
    check(host: string, report) {
      const { hosts = [], gateways = [] } = (report.root as { spec: VirtualServiceSpec }).spec;
      if (isHost(host, !gateways.includes('mesh'))) {
        if (!hosts.some(by => isCovered(host, by))) report('Invalid', '', host);
      } else if (!isAddress(host)) {
        report('Invalid', '', host);
      }
    },
  },

  'match-subnet-is-valid': {
    on: inRoutes('tls[].match[].destinationSubnets[]', 'tcp[].match[].destinationSubnets[]'),
    must: 'an address or an address with the length of a prefix is needed, 10.0.0.0/16',
    check(subnet: string, report) {
      if (!isSubnet(subnet)) report('Invalid', '', subnet);
    },
  },

  'stream-route-has-destinations': {
    on: inRoutes('tls[]', 'tcp[]'),
    must: 'a route for TLS or TCP needs at least one destination',
    check({ route = [] }: { readonly route?: readonly unknown[] }, report) {
      if (route.length === 0) report('Required', 'route');
    },
  },
};
