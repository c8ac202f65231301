import { Defaults, fill } from './default';
import type { EndpointPort, ServicePort, ServiceSpec } from '../../generated/bindings/kubernetes/core/v1';
import type { Endpoint, EndpointPort as SlicePort } from '../../generated/bindings/kubernetes/discovery/v1';

/** 3 hours, in seconds. */
const AFFINITY_TIMEOUT = 10800;

export const defaults: Defaults = {
  'core/v1.Service'(service: { spec?: ServiceSpec }) {
    service.spec ??= {};
  },

  'core/v1.ServiceSpec'(spec: ServiceSpec) {
    spec.sessionAffinity ||= 'None';
    if (spec.sessionAffinity === 'None') delete spec.sessionAffinityConfig;
    if (spec.sessionAffinity === 'ClientIP' && typeof spec.sessionAffinityConfig?.clientIP?.timeoutSeconds !== 'number') {
      spec.sessionAffinityConfig = { clientIP: { timeoutSeconds: AFFINITY_TIMEOUT } };
    }
    spec.type ||= 'ClusterIP';
    const { type, externalIPs = [] } = spec;
    if (type === 'LoadBalancer' || type === 'NodePort' || (type === 'ClusterIP' && externalIPs.length > 0)) spec.externalTrafficPolicy ||= 'Cluster';
    if (type !== 'ExternalName') fill(spec, 'internalTrafficPolicy', 'Cluster');
    if (type === 'LoadBalancer') fill(spec, 'allocateLoadBalancerNodePorts', true);
  },

  'core/v1.ServicePort'(port: ServicePort) {
    port.protocol ||= 'TCP';
    if (!port.targetPort) port.targetPort = port.port;
  },

  'core/v1.EndpointPort'(port: EndpointPort) {
    port.protocol ||= 'TCP';
  },

  'discovery/v1.Endpoint'(endpoint: Endpoint) {
    fill(endpoint, 'conditions', {});
  },

  'discovery/v1.EndpointPort'(port: SlicePort) {
    fill(port, 'name', '');
    fill(port, 'protocol', 'TCP');
  },
};
