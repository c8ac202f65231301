import { gateway } from '../parts/gateway-api/gateway';
import { limitsOfRoutes } from '../parts/gateway-api/limits';
import { route } from '../parts/gateway-api/route';
import { policyByRoutes, sharePolicies } from '../parts/istio/by-routes';
import { egress } from '../parts/istio/egress';
import { peerAuthentication } from '../parts/istio/security';
import { injects, revisionLabels } from '../parts/istio/sidecar';
import { telemetry } from '../parts/istio/telemetry';
import { allowAtWaypoint, tokensAtWaypoint, useWaypoint, waypointIn, waypointLabels } from '../parts/istio/waypoint';
import type { MeshProvider } from '../parts/provider';

/**
 * Istio without sidecars: a proxy on each node for connections, and waypoints for requests.
 * @see https://istio.io/latest/docs/ambient/usage/waypoint/
 */
export const provider = {
  title: 'Istio without sidecars',
  can: {
    ...limitsOfRoutes,
    betweenServices: true,
    trafficPolicy: true,
    mutualTls: true,
    plainText: { instead: "the proxies of the nodes always take what is encrypted: set mode: 'permissive', or leave the workload out with exclude" },
    principals: true,
    requests: true,
    authorizers: true,
    deny: true,
    dryRun: true,
    egress: true,
    telemetry: true,
  },
  needsWaypoint: ['betweenServices', 'trafficPolicy', 'requests', 'authorizers', 'dryRun', 'telemetry'],
  makesGateways: true,
  namespace: 'istio-system',
  gatewayPods: { labels: {}, namespace: '', serviceAccount: '' },
  proxies: { what: 'proxy on each node of a service mesh', unless: ['no-daemonset', 'no-privileged'] },
  concerns: text => /\b(?:istio|mesh|ambient)|^cni(?:Conf|Bin|Netns)Dir$/i.test(text),
  wantsRevision: () => false,
  labelsOf: {
    namespace: mesh => ({ 'istio.io/dataplane-mode': 'ambient', ...waypointLabels(mesh) }),
    workload: (_, member) => ({ 'istio.io/dataplane-mode': member ? 'ambient' : 'none' }),
    rival: (_, labels) => injects(labels),
  },
  join(mesh, namespace) {
    if (mesh.waypoint === 'namespace') waypointIn(mesh, namespace);
  },
  route(mesh, scope, intent) {
    useWaypoint(mesh, scope, intent.service);
    route(mesh, scope, intent);
    sharePolicies(mesh);
  },
  policy(mesh, scope, intent) {
    useWaypoint(mesh, scope, intent.service);
    policyByRoutes(mesh, scope, intent);
  },
  mutualTls: peerAuthentication,
  allow: allowAtWaypoint,
  tokens: tokensAtWaypoint,
  egress(mesh, scope, intent) {
    const entry = egress(mesh, scope, { ...intent, via: undefined });
    // the waypoint is what encrypts, and the gateway that it leaves through
    if (intent.via || intent.encrypts) useWaypoint({ ...mesh, members: new Set() }, scope, { name: entry.name, host: entry.name, protocol: 'tcp', entry });
    return entry;
  },
  gateway: (mesh, scope, intent) => gateway(scope, intent, { className: 'istio', labels: revisionLabels(mesh) }),
  telemetry: (mesh, scope, intent) => telemetry(mesh, scope, intent, 'waypoint'),
} as const satisfies MeshProvider;
