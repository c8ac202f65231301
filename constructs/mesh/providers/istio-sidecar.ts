import { policy } from '../parts/istio/destination-rule';
import { egress } from '../parts/istio/egress';
import { gateway } from '../parts/istio/gateway';
import { Aims, authorizationPolicy, peerAuthentication, requestAuthentication } from '../parts/istio/security';
import { sidecars } from '../parts/istio/sidecar';
import { telemetry } from '../parts/istio/telemetry';
import { virtualService } from '../parts/istio/virtual-service';
import type { MeshProvider } from '../parts/provider';

const AIMS: Aims = { services: 'pods', gateways: 'pods' };

/**
 * Istio with a proxy beside each container, in its own words.
 * @see https://istio.io/latest/docs/reference/config/networking/virtual-service/
 */
export const provider = {
  ...sidecars,
  title: 'Istio with sidecars',
  can: {
    betweenServices: true,
    faults: true,
    retries: true,
    trafficPolicy: true,
    mutualTls: true,
    plainText: true,
    principals: true,
    requests: true,
    claims: true,
    authorizers: true,
    deny: true,
    dryRun: true,
    egress: true,
    telemetry: true,
  },
  makesGateways: false,
  join: () => undefined,
  route: virtualService,
  policy,
  mutualTls: peerAuthentication,
  allow: (mesh, scope, intent) => authorizationPolicy(mesh, scope, intent, AIMS),
  tokens: (mesh, scope, intent) => requestAuthentication(mesh, scope, intent, AIMS),
  egress,
  gateway: (_, scope, intent) => gateway(scope, intent),
  telemetry: (mesh, scope, intent) => telemetry(mesh, scope, intent, 'pods'),
} as const satisfies MeshProvider;
