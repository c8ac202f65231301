import type { MeshSettings } from '../intent';
import type { MeshProvider } from '../provider';

type Pairs = Readonly<Record<string, string>>;

/** A namespace that says whether it has proxies beside its pods; where both labels are, one is ignored. */
const INJECTION = 'istio-injection';
const REVISION = 'istio.io/rev';
const DATA_PLANE = 'istio.io/dataplane-mode';

/** What the styles with a proxy beside each container have in common. */
export const sidecars = {
  needsWaypoint: [],
  namespace: 'istio-system',
  gatewayPods: { labels: { istio: 'ingressgateway' }, namespace: 'istio-system', serviceAccount: 'istio-ingressgateway-service-account' },
  proxies: { what: 'proxy beside the pods of a service mesh', unless: ['no-init-containers'], beside: 'sidecar.istio.io/nativeSidecar' },
  concerns: text => /\b(?:istio|mesh|sidecar)/i.test(text) && !/^istio ambient/i.test(text),
  wantsRevision: text => text.includes(`${REVISION}=`),
  labelsOf: {
    namespace: ({ revision }: MeshSettings): Pairs => (revision === undefined ? { [INJECTION]: 'enabled' } : { [REVISION]: revision }),
    workload({ revision }: MeshSettings, member: boolean): Pairs {
      if (!member) return { 'sidecar.istio.io/inject': 'false' };
      return { 'sidecar.istio.io/inject': 'true', ...revision === undefined ? {} : { [REVISION]: revision } };
    },
    rival: ({ revision }, labels) => [revision === undefined ? REVISION : INJECTION, ...labels[DATA_PLANE] === 'ambient' ? [DATA_PLANE] : []].find(key => Object.hasOwn(labels, key)),
  },
} as const satisfies Partial<MeshProvider>;

/** The labels of a gateway that a control plane other than the default one makes. */
export function revisionLabels({ revision }: MeshSettings): Pairs {
  return revision === undefined ? {} : { [REVISION]: revision };
}

/** Labels by which a namespace has proxies beside its pods, as one without them must not. */
export function injects(labels: Pairs): string | undefined {
  return labels[INJECTION] === 'enabled' ? INJECTION : undefined;
}
