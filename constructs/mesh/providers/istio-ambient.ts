import { gateway } from '../parts/gateway-api/gateway';
import { route } from '../parts/gateway-api/route';
import { policy } from '../parts/istio/destination-rule';
import { egress } from '../parts/istio/egress';
import { authorizationPolicy, peerAuthentication, requestAuthentication } from '../parts/istio/security';
import { telemetry } from '../parts/istio/telemetry';
import { aimsOf, denyAround, useWaypoint, waypointLabels } from '../parts/istio/waypoint';
import type { MeshProvider } from '../parts/provider';

/**
 * Istio without sidecars: a proxy on each node for connections, and waypoints for requests.
 * @see https://istio.io/latest/docs/ambient/usage/waypoint/
 */
export const provider = {
  title: 'Istio without sidecars',
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
  needsDaemonSets: true,
  labelsOf: {
    namespace: mesh => ({ 'istio.io/dataplane-mode': 'ambient', ...waypointLabels(mesh) }),
    workload: (_, member) => ({ 'istio.io/dataplane-mode': member ? 'ambient' : 'none' }),
  },
  join: mesh => useWaypoint(mesh),
  route(mesh, scope, intent) {
    if (intent.within && intent.service) useWaypoint(mesh, intent.service);
    route(mesh, scope, intent);
  },
  policy(mesh, _, intent) {
    useWaypoint(mesh, intent.service);
    policy(mesh, intent);
  },
  mutualTls: (_, scope, intent) => peerAuthentication(scope, intent),
  allow(mesh, scope, intent) {
    if (intent.service) useWaypoint(mesh, intent.service);
    if (intent.service || intent.gateway || intent.from?.length !== 0) authorizationPolicy(scope, intent, aimsOf(mesh));
    else denyAround(mesh, scope);
  },
  tokens(mesh, scope, intent) {
    if (intent.service) useWaypoint(mesh, intent.service);
    requestAuthentication(scope, intent, aimsOf(mesh));
  },
  egress: (_, scope, intent) => egress(scope, intent),
  gateway: (_, scope, intent) => gateway(scope, intent, 'istio'),
  telemetry: (_, scope, intent) => telemetry(scope, intent),
} as const satisfies MeshProvider;
