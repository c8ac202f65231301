import { gateway } from '../parts/gateway-api/gateway';
import { route } from '../parts/gateway-api/route';
import { policy } from '../parts/istio/destination-rule';
import { egress } from '../parts/istio/egress';
import { authorizationPolicy, peerAuthentication, requestAuthentication } from '../parts/istio/security';
import { sidecarLabels } from '../parts/istio/sidecar';
import { telemetry } from '../parts/istio/telemetry';
import type { MeshProvider } from '../parts/provider';

/**
 * Istio with a proxy beside each container, told of routes by the Gateway API.
 * @see https://istio.io/latest/docs/tasks/traffic-management/ingress/gateway-api/
 */
export const provider = {
  title: 'Istio with the Gateway API',
  can: {
    betweenServices: true,
    faults: { instead: 'the Gateway API has no faults: take the provider istio-sidecar' },
    retries: { instead: 'the standard channel of the Gateway API has no retries: take the provider istio-sidecar' },
    trafficPolicy: true,
    mutualTls: true,
    principals: true,
    requests: true,
    egress: true,
    telemetry: true,
  },
  needsDaemonSets: false,
  labelsOf: sidecarLabels,
  join: () => undefined,
  route,
  policy: (mesh, _, intent) => policy(mesh, intent),
  mutualTls: (_, scope, intent) => peerAuthentication(scope, intent),
  allow: (_, scope, intent) => authorizationPolicy(scope, intent, 'pods'),
  tokens: (_, scope, intent) => requestAuthentication(scope, intent, 'pods'),
  egress: (_, scope, intent) => egress(scope, intent),
  gateway: (_, scope, intent) => gateway(scope, intent, 'istio'),
  telemetry: (_, scope, intent) => telemetry(scope, intent),
} as const satisfies MeshProvider;
