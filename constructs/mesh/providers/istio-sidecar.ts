import { policy } from '../parts/istio/destination-rule';
import { egress } from '../parts/istio/egress';
import { gateway } from '../parts/istio/gateway';
import { authorizationPolicy, peerAuthentication, requestAuthentication } from '../parts/istio/security';
import { sidecarLabels } from '../parts/istio/sidecar';
import { telemetry } from '../parts/istio/telemetry';
import { virtualService } from '../parts/istio/virtual-service';
import type { MeshProvider } from '../parts/provider';

/**
 * Istio with a proxy beside each container, in its own words.
 * @see https://istio.io/latest/docs/reference/config/networking/virtual-service/
 */
export const provider = {
  title: 'Istio with sidecars',
  can: { betweenServices: true, faults: true, retries: true, trafficPolicy: true, mutualTls: true, principals: true, requests: true, egress: true, telemetry: true },
  needsDaemonSets: false,
  labelsOf: sidecarLabels,
  join: () => undefined,
  route: virtualService,
  policy: (mesh, _, intent) => policy(mesh, intent),
  mutualTls: (_, scope, intent) => peerAuthentication(scope, intent),
  allow: (_, scope, intent) => authorizationPolicy(scope, intent, 'pods'),
  tokens: (_, scope, intent) => requestAuthentication(scope, intent, 'pods'),
  egress: (_, scope, intent) => egress(scope, intent),
  gateway: (_, scope, intent) => gateway(scope, intent),
  telemetry: (_, scope, intent) => telemetry(scope, intent),
} as const satisfies MeshProvider;
