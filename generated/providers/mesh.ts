// Machine-written by `npx projen generate` from file names: do not edit.
import type { provider as gatewayApi } from '../../constructs/mesh/providers/gateway-api';
import type { provider as istioAmbient } from '../../constructs/mesh/providers/istio-ambient';
import type { provider as istioGatewayApi } from '../../constructs/mesh/providers/istio-gateway-api';
import type { provider as istioSidecar } from '../../constructs/mesh/providers/istio-sidecar';

export const providers = {
  'gateway-api': (): typeof gatewayApi => require('../../constructs/mesh/providers/gateway-api').provider,
  'istio-ambient': (): typeof istioAmbient => require('../../constructs/mesh/providers/istio-ambient').provider,
  'istio-gateway-api': (): typeof istioGatewayApi => require('../../constructs/mesh/providers/istio-gateway-api').provider,
  'istio-sidecar': (): typeof istioSidecar => require('../../constructs/mesh/providers/istio-sidecar').provider,
};
