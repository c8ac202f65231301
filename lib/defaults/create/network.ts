import { Defaults } from '../default';

interface ServiceSpec { type?: string; clusterIP?: string; clusterIPs?: readonly string[]; internalTrafficPolicy?: string }

export const created: Defaults = {
  'core/v1.ServiceSpec'(spec: ServiceSpec) {
    if (spec.clusterIP && !spec.clusterIPs?.length) spec.clusterIPs = [spec.clusterIP];
    // A name has no traffic of its own.
    if (spec.type === 'ExternalName') delete spec.internalTrafficPolicy;
  },

  'discovery/v1.Endpoint'(endpoint: { deprecatedTopology?: unknown }) {
    delete endpoint.deprecatedTopology;
  },
};
