import type { MeshSettings } from '../intent';

type Pairs = Readonly<Record<string, string>>;

/** Exactly one of the two labels: where both are, one is ignored. */
export const sidecarLabels = {
  namespace: ({ revision }: MeshSettings): Pairs => (revision === undefined ? { 'istio-injection': 'enabled' } : { 'istio.io/rev': revision }),
  workload: ({ revision }: MeshSettings, member: boolean): Pairs => {
    if (!member) return { 'sidecar.istio.io/inject': 'false' };
    return revision === undefined ? { 'sidecar.istio.io/inject': 'true' } : { 'sidecar.istio.io/inject': 'true', 'istio.io/rev': revision };
  },
};
