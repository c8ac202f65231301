import { HOME, isInMesh, SERVICE } from './services';
import type { Relations } from '../../../together/relation';
import { at } from '../../../together/values';

export const about = ['security.istio.io/PeerAuthentication'];

/** Namespace whose policies are for all. */
const ROOT = 'istio-system';

export const relations: Relations = {
  'activator-speaks-mutual-tls': {
    on: 'security.istio.io/PeerAuthentication',
    severity: 'warning',
    must: `only mutual TLS is let in, and Knative's activator in ${HOME} is in no mesh: requests that wake a pod do not get to it`,
    fix: `set the label istio-injection: enabled on the namespace ${HOME}, or mtls.mode to PERMISSIVE`,
    check({ spec, namespace }, graph, tell) {
      if (at(spec, 'mtls', 'mode') !== 'STRICT' || at(spec, 'selector') !== undefined || isInMesh(HOME, graph) !== false) return;
      const isMeant = (other: string): boolean => (namespace === ROOT || other === namespace) && isInMesh(other, graph) === true;
      if (graph.of(SERVICE).all.some(service => isMeant(service.namespace))) tell('Invalid', 'spec.mtls.mode', 'STRICT');
    },
  },
};
