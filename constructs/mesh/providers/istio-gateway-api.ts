import { gateway } from '../parts/gateway-api/gateway';
import { limitsOfRoutes } from '../parts/gateway-api/limits';
import { route } from '../parts/gateway-api/route';
import { policyByRoutes, sharePolicies } from '../parts/istio/by-routes';
import { egressByRoutes } from '../parts/istio/egress-routes';
import { allowedAmong, gatewayAmong } from '../parts/istio/open-gateway';
import { Aims, authorizationPolicy, peerAuthentication, requestAuthentication } from '../parts/istio/security';
import { revisionLabels, sidecars } from '../parts/istio/sidecar';
import { telemetry } from '../parts/istio/telemetry';
import type { MeshProvider } from '../parts/provider';

const AIMS: Aims = { services: 'pods', gateways: 'objects' };

/**
 * Istio with a proxy beside each container, told of routes by the Gateway API.
 * @see https://istio.io/latest/docs/tasks/traffic-management/ingress/gateway-api/
 */
export const provider = {
  ...sidecars,
  title: 'Istio with the Gateway API',
  can: {
    ...limitsOfRoutes,
    betweenServices: true,
    trafficPolicy: true,
    mutualTls: true,
    plainText: true,
    principals: true,
    requests: true,
    authorizers: true,
    deny: true,
    dryRun: true,
    egress: true,
    telemetry: true,
  },
  makesGateways: true,
  join: () => undefined,
  route(mesh, scope, intent) {
    route(mesh, scope, intent);
    sharePolicies(mesh);
  },
  policy: policyByRoutes,
  mutualTls: peerAuthentication,
  allow(mesh, scope, intent) {
    allowedAmong(mesh, scope, intent);
    authorizationPolicy(mesh, scope, intent, AIMS);
  },
  tokens: (mesh, scope, intent) => requestAuthentication(mesh, scope, intent, AIMS),
  egress: egressByRoutes,
  gateway(mesh, scope, intent) {
    const made = gateway(scope, intent, { className: 'istio', labels: revisionLabels(mesh) });
    if (made) gatewayAmong(mesh, scope, made.name);
    return made;
  },
  telemetry: (mesh, scope, intent) => telemetry(mesh, scope, intent, 'pods'),
} as const satisfies MeshProvider;
