// Machine-written by `npx projen generate` from file names: do not edit.
import type { Relations } from '../lib/together/relation';

/** A system, and the rules about its objects. */
export interface System {
  /** API groups and keys of labels that only its objects have; the rules of a system without any are always asked. */
  readonly marks: readonly string[];
  /** Whether it counts as installed where no cluster is named. */
  readonly assumed: boolean;
  readonly topics: readonly { readonly name: string; readonly about: readonly string[]; readonly relations: () => Relations }[];
}

export const systems = {
  'gateway-api': {
    marks: [],
    assumed: false,
    topics: [
      { name: 'gateway-api/attachment', about: ['gateway.networking.k8s.io/HTTPRoute', 'gateway.networking.k8s.io/GRPCRoute', 'gateway.networking.k8s.io/TLSRoute', 'gateway.networking.k8s.io/TCPRoute', 'gateway.networking.k8s.io/UDPRoute'], relations: (): Relations => require('../lib/rules/gateway-api/together/attachment').relations },
      { name: 'gateway-api/listener', about: ['gateway.networking.k8s.io/Gateway'], relations: (): Relations => require('../lib/rules/gateway-api/together/listener').relations },
      { name: 'gateway-api/route', about: ['gateway.networking.k8s.io/HTTPRoute', 'gateway.networking.k8s.io/GRPCRoute', 'gateway.networking.k8s.io/TLSRoute', 'gateway.networking.k8s.io/TCPRoute', 'gateway.networking.k8s.io/UDPRoute'], relations: (): Relations => require('../lib/rules/gateway-api/together/route').relations },
    ],
  },
  'istio': {
    marks: ['istio.io', 'istio-injection'],
    assumed: true,
    topics: [
      { name: 'istio/ambient', about: ['networking.k8s.io/NetworkPolicy', 'security.istio.io/AuthorizationPolicy', 'Namespace', 'Service', 'Pod', 'apps/Deployment'], relations: (): Relations => require('../lib/rules/istio/together/ambient').relations },
      { name: 'istio/annotation', about: ['Namespace', 'Service', 'Pod', 'apps/Deployment'], relations: (): Relations => require('../lib/rules/istio/together/annotation').relations },
      { name: 'istio/caution', about: ['networking.istio.io/EnvoyFilter', 'networking.istio.io/ServiceEntry', 'networking.istio.io/Sidecar', 'networking.istio.io/DestinationRule', 'networking.istio.io/ProxyConfig', 'networking.istio.io/WorkloadEntry', 'security.istio.io/AuthorizationPolicy', 'security.istio.io/RequestAuthentication', 'security.istio.io/PeerAuthentication', 'telemetry.istio.io/Telemetry', 'extensions.istio.io/WasmPlugin', 'extensions.istio.io/TrafficExtension'], relations: (): Relations => require('../lib/rules/istio/together/caution').relations },
      { name: 'istio/caution-traffic', about: ['networking.istio.io/Gateway', 'networking.istio.io/Sidecar', 'networking.istio.io/DestinationRule', 'networking.istio.io/VirtualService'], relations: (): Relations => require('../lib/rules/istio/together/caution-traffic').relations },
      { name: 'istio/condition', about: ['Service', 'networking.istio.io/ServiceEntry', 'networking.istio.io/WorkloadEntry', 'security.istio.io/AuthorizationPolicy', 'gateway.networking.k8s.io/Gateway', 'gateway.networking.k8s.io/HTTPRoute', 'gateway.networking.k8s.io/GRPCRoute'], relations: (): Relations => require('../lib/rules/istio/together/condition').relations },
      { name: 'istio/control-plane', about: ['admissionregistration.k8s.io/MutatingWebhookConfiguration', 'admissionregistration.k8s.io/ValidatingWebhookConfiguration', 'apiextensions.k8s.io/CustomResourceDefinition'], relations: (): Relations => require('../lib/rules/istio/together/control-plane').relations },
      { name: 'istio/destination-rule', about: ['networking.istio.io/DestinationRule'], relations: (): Relations => require('../lib/rules/istio/together/destination-rule').relations },
      { name: 'istio/envoy-filter', about: ['networking.istio.io/EnvoyFilter'], relations: (): Relations => require('../lib/rules/istio/together/envoy-filter').relations },
      { name: 'istio/gateway', about: ['networking.istio.io/Gateway'], relations: (): Relations => require('../lib/rules/istio/together/gateway').relations },
      { name: 'istio/gateway-conflict', about: ['networking.istio.io/Gateway'], relations: (): Relations => require('../lib/rules/istio/together/gateway-conflict').relations },
      { name: 'istio/gateway-tls', about: ['networking.istio.io/Gateway'], relations: (): Relations => require('../lib/rules/istio/together/gateway-tls').relations },
      { name: 'istio/injection', about: ['Namespace', 'Pod', 'apps/Deployment'], relations: (): Relations => require('../lib/rules/istio/together/injection').relations },
      { name: 'istio/mutual-tls', about: ['networking.istio.io/DestinationRule', 'security.istio.io/AuthorizationPolicy'], relations: (): Relations => require('../lib/rules/istio/together/mutual-tls').relations },
      { name: 'istio/policy', about: ['security.istio.io/AuthorizationPolicy', 'security.istio.io/RequestAuthentication', 'telemetry.istio.io/Telemetry', 'extensions.istio.io/WasmPlugin'], relations: (): Relations => require('../lib/rules/istio/together/policy').relations },
      { name: 'istio/port', about: ['Service'], relations: (): Relations => require('../lib/rules/istio/together/port').relations },
      { name: 'istio/route-gateway', about: ['networking.istio.io/VirtualService'], relations: (): Relations => require('../lib/rules/istio/together/route-gateway').relations },
      { name: 'istio/route-host', about: ['networking.istio.io/VirtualService'], relations: (): Relations => require('../lib/rules/istio/together/route-host').relations },
      { name: 'istio/route-match', about: ['networking.istio.io/VirtualService'], relations: (): Relations => require('../lib/rules/istio/together/route-match').relations },
      { name: 'istio/service-entry', about: ['networking.istio.io/ServiceEntry'], relations: (): Relations => require('../lib/rules/istio/together/service-entry').relations },
      { name: 'istio/sidecar', about: ['networking.istio.io/Sidecar'], relations: (): Relations => require('../lib/rules/istio/together/sidecar').relations },
      { name: 'istio/telemetry', about: ['telemetry.istio.io/Telemetry'], relations: (): Relations => require('../lib/rules/istio/together/telemetry').relations },
      { name: 'istio/virtual-service', about: ['networking.istio.io/VirtualService'], relations: (): Relations => require('../lib/rules/istio/together/virtual-service').relations },
      { name: 'istio/workload', about: ['apps/Deployment', 'Pod'], relations: (): Relations => require('../lib/rules/istio/together/workload').relations },
    ],
  },
  'knative-serving': {
    marks: ['serving.knative.dev'],
    assumed: false,
    topics: [
      { name: 'knative-serving/autoscaler', about: ['autoscaling/HorizontalPodAutoscaler', 'keda.sh/ScaledObject', 'policy/PodDisruptionBudget'], relations: (): Relations => require('../lib/rules/knative-serving/together/autoscaler').relations },
      { name: 'knative-serving/domain', about: ['serving.knative.dev/DomainMapping'], relations: (): Relations => require('../lib/rules/knative-serving/together/domain').relations },
      { name: 'knative-serving/mesh', about: ['security.istio.io/PeerAuthentication'], relations: (): Relations => require('../lib/rules/knative-serving/together/mesh').relations },
    ],
  },
  'kubeedge': {
    marks: ['kubeedge.io'],
    assumed: false,
    topics: [
      { name: 'kubeedge/daemon-set', about: ['apps/DaemonSet'], relations: (): Relations => require('../lib/rules/kubeedge/together/daemon-set').relations },
      { name: 'kubeedge/device', about: ['devices.kubeedge.io/Device'], relations: (): Relations => require('../lib/rules/kubeedge/together/device').relations },
      { name: 'kubeedge/node-group', about: ['apps.kubeedge.io/EdgeApplication', 'apps.kubeedge.io/NodeGroup'], relations: (): Relations => require('../lib/rules/kubeedge/together/node-group').relations },
      { name: 'kubeedge/release', about: ['apps.kubeedge.io/EdgeApplication', 'apps.kubeedge.io/NodeGroup', 'devices.kubeedge.io/Device', 'devices.kubeedge.io/DeviceModel', 'operations.kubeedge.io/ConfigUpdateJob', 'operations.kubeedge.io/ImagePrePullJob', 'operations.kubeedge.io/NodeUpgradeJob', 'policy.kubeedge.io/ServiceAccountAccess', 'rules.kubeedge.io/Rule', 'rules.kubeedge.io/RuleEndpoint'], relations: (): Relations => require('../lib/rules/kubeedge/together/release').relations },
      { name: 'kubeedge/router', about: ['rules.kubeedge.io/Rule'], relations: (): Relations => require('../lib/rules/kubeedge/together/router').relations },
    ],
  },
  'openyurt': {
    marks: ['openyurt.io'],
    assumed: false,
    topics: [
      { name: 'openyurt/pool', about: ['apps.openyurt.io/YurtAppSet', 'iot.openyurt.io/PlatformAdmin'], relations: (): Relations => require('../lib/rules/openyurt/together/pool').relations },
      { name: 'openyurt/release', about: ['apps.openyurt.io/NodePool', 'apps.openyurt.io/YurtAppSet', 'apps.openyurt.io/YurtStaticSet', 'iot.openyurt.io/PlatformAdmin', 'raven.openyurt.io/Gateway'], relations: (): Relations => require('../lib/rules/openyurt/together/release').relations },
    ],
  },
};
