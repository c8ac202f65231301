import { inRoutes } from './places';
import { isProtocol, PROTOCOLS } from './protocol';
import type { SystemRules } from '../system';

/** Ports of which 0 says that there is none. */
const OPTIONAL = inRoutes('http[].match[].port', 'tcp[].match[].port', 'tls[].match[].port');

export const rules: SystemRules = {
  'match-port-is-in-range': {
    on: OPTIONAL,
    must: 'a port from 1 to 65535 is allowed, and 0 for any',
    check(port: number, report) {
      if (port > 65535) report('Invalid', '', port);
    },
  },

  'listener-protocol-is-known': {
    on: ['networking.istio.io/ServiceEntry.spec.ports[]', 'networking.istio.io/Sidecar.spec.ingress[].port', 'networking.istio.io/Sidecar.spec.egress[].port'],
    must: `one of ${PROTOCOLS.join(', ')} is allowed, in any case, and none`,
    check({ protocol = '' }: { readonly protocol?: string }, report) {
      if (protocol !== '' && !isProtocol(protocol)) report('Invalid', 'protocol', protocol);
    },
  },
};
