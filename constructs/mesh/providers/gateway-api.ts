import { gateway } from '../parts/gateway-api/gateway';
import { networkPolicy } from '../parts/gateway-api/network-policy';
import { route } from '../parts/gateway-api/route';
import type { MeshProvider } from '../parts/provider';

const MESH = { instead: 'only a mesh does it: give the cluster the option mesh, such as { provider: "istio-ambient" }' } as const;
const none = (): undefined => undefined;

/**
 * No mesh at all: what comes from without is led by the Gateway API, who may connect is said by NetworkPolicy.
 * @see https://gateway-api.sigs.k8s.io/
 */
export const provider = {
  title: 'the Gateway API without a mesh',
  can: {
    betweenServices: MESH,
    faults: MESH,
    retries: { instead: 'the standard channel of the Gateway API has no retries: take a mesh that has them' },
    trafficPolicy: MESH,
    mutualTls: MESH,
    plainText: MESH,
    principals: { instead: 'without a mesh nobody has an identity: name workloads, namespaces or addresses' },
    requests: { instead: 'without a mesh only ports are told apart: name ports, or give the cluster the option mesh' },
    claims: MESH,
    authorizers: MESH,
    deny: { instead: 'a NetworkPolicy only allows: say with AllowTraffic who may' },
    dryRun: MESH,
    egress: MESH,
    telemetry: MESH,
  },
  needsWaypoint: [],
  makesGateways: true,
  namespace: 'default',
  gatewayPods: { labels: {}, namespace: '', serviceAccount: '' },
  proxies: { what: 'nothing', unless: [] },
  concerns: text => /\bgateway api\b/i.test(text),
  wantsRevision: () => false,
  labelsOf: { namespace: () => ({}), workload: () => ({}), rival: none },
  join: none,
  route,
  policy: none,
  mutualTls: none,
  allow: (_, scope, intent) => networkPolicy(scope, intent),
  tokens: none,
  egress: none,
  gateway: (_, scope, intent) => gateway(scope, intent),
  telemetry: none,
} as const satisfies MeshProvider;
