import { isLabel, isWildcardDomain } from './names';
import { DESTINATIONS, isOfGatewayApi, PROXY } from './places';
import type { VirtualServiceSpecHttpMirror as Destination } from '../../../generated/bindings/istio';
import type { SystemReport, SystemRules } from '../system';

/** What the mesh made of the Gateway API's routes may lead to what is no host. */
function isUnchecked(report: SystemReport): boolean {
  return report.kind === 'VirtualService' && isOfGatewayApi(report, 'route');
}

export const rules: SystemRules = {
  'destination-host-is-valid': {
    on: DESTINATIONS,
    must: 'the name of a service is needed: labels of letters, digits and "-" with dots between them, the last one no number, at most 255 characters',
    fix: 'name the service, reviews.shop.svc.cluster.local, or a host of a ServiceEntry',
    check({ host = '' }: Partial<Destination>, report) {
      if (!isUnchecked(report) && (host === '*' || !isWildcardDomain(host))) report('Invalid', 'host', host);
    },
  },

  'destination-subset-is-valid': {
    on: [...DESTINATIONS, PROXY],
    must: 'letters, digits and "-" with a letter or digit at both ends are allowed, at most 63 characters',
    fix: 'use the name of a subset of the DestinationRule',
    check({ subset = '' }: Partial<Destination>, report) {
      if (!isUnchecked(report) && subset !== '' && !isLabel(subset)) report('Invalid', 'subset', subset);
    },
  },

  'destination-port-is-valid': {
    on: [...DESTINATIONS, PROXY],
    must: 'a port from 1 to 65535 is needed',
    fix: 'set the number of a port of the service, or remove port',
    check({ port }: Partial<Destination>, report) {
      if (isUnchecked(report) || !port) return;
      const { number = 0 } = port;
      if (number < 1 || number > 65535) report('Invalid', 'port.number', number);
    },
  },
};
