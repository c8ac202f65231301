import type { Sourced } from './profile';

/** What an installed system does for what scales to zero. */
export interface ServerlessSystem extends Sourced {
  /** Word for the way. */
  readonly way: 'knative' | 'keda-http';
}

/** Systems that scale to zero by requests, the one that does most first. */
export const serverlessSystems: Readonly<Record<string, ServerlessSystem>> = {
  'knative-serving': { way: 'knative', source: 'knative.dev/docs/serving', confidence: 'high' },
  'knative-operator': { way: 'knative', source: 'knative.dev/docs/install/operator/knative-with-operators', confidence: 'high' },
  'keda-http-add-on': {
    way: 'keda-http',
    note: 'requests from without are taken in beside its proxy, in the proxy\'s namespace; HTTP/2 needs its release 0.15',
    source: 'kedacore/http-add-on docs/ref/v0.13.0/http_scaled_object.md (hosts, scaleTargetRef), CHANGELOG.md v0.15.0 (HTTP/2)',
    confidence: 'high',
  },
};

/** What Kubernetes itself scales from zero: by a metric of something else than its pods, which are not there to be measured. */
export const plainScaling: Sourced & { readonly since: string; readonly requires: string } = {
  since: '1.37',
  requires: 'an adapter that serves external.metrics.k8s.io',
  note: 'requests do not wake a pod: only the metric does',
  source: 'kubernetes/enhancements KEP-2021 (HPAScaleToZero: beta, on by default, in 1.37)',
  confidence: 'high',
};
