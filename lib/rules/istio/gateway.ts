import type { GatewaySpec } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

export const rules: SystemRules = {
  'gateway-has-servers': {
    on: 'networking.istio.io/Gateway.spec',
    must: 'a gateway needs at least one server',
    fix: 'add a server with its port and hosts',
    check({ servers = [] }: GatewaySpec, report) {
      if (servers.length === 0) report('Required', 'servers');
    },
  },
};
