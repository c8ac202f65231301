import { CONNECTION_POOLS, within } from './places';
import type { DestinationRuleSpecTrafficPolicyConnectionPool as Pool } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

type Http = NonNullable<Pool['http']> & { readonly http2KeepAlive?: { readonly interval?: string; readonly timeout?: string } };

const HTTP_COUNTS = ['http1MaxPendingRequests', 'http2MaxRequests', 'maxRequestsPerConnection', 'maxRetries', 'maxConcurrentStreams'] as const;

export const rules: SystemRules = {
  'connection-pool-says-something': {
    on: CONNECTION_POOLS,
    must: 'http, tcp or both are needed',
    fix: 'add one of them, or remove the field',
    check({ http, tcp }: Pool, report) {
      if (!http && !tcp) report('Required', '');
    },
  },

  'connection-limit-is-not-negative': {
    on: CONNECTION_POOLS,
    must: '0 or more is allowed',
    check({ http, tcp }: Pool, report) {
      for (const field of HTTP_COUNTS) {
        const count = http?.[field] ?? 0;
        if (count < 0) report('Invalid', `http.${field}`, count);
      }
      const connections = tcp?.maxConnections ?? 0;
      if (connections < 0) report('Invalid', 'tcp.maxConnections', connections);
    },
  },

  'upgrade-ignores-client-protocol': {
    on: within(CONNECTION_POOLS, 'http'),
    must: 'requests are upgraded to HTTP/2 or sent by the protocol of the client, not both',
    fix: 'remove useClientProtocol or h2UpgradePolicy',
    check({ h2UpgradePolicy, useClientProtocol }: Http, report) {
      if (h2UpgradePolicy === 'UPGRADE' && useClientProtocol) report('Forbidden', 'useClientProtocol');
    },
  },

};
