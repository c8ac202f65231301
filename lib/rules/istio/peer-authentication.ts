import type { PeerAuthenticationSpec as Spec } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

const SPEC = 'security.istio.io/PeerAuthentication.spec';

/** A key of a map as protobuf reads it: a number of 32 bits, without a sign or zeros before it. */
function portOf(key: string): number {
  return /^(?:0|[1-9]\d*)$/.test(key) ? Number(key) : NaN;
}

export const rules: SystemRules = {
  'port-mode-is-of-a-port': {
    on: `${SPEC}.portLevelMtls`,
    must: 'a port from 1 to 65535 is needed',
    check(modes: NonNullable<Spec['portLevelMtls']>, report) {
      for (const key of Object.keys(modes)) {
        const port = portOf(key);
        if (!(port >= 1 && port <= 65535)) report('Invalid', '', key);
      }
    },
  },
};
