import { Lazy } from 'cdk8s';
import { Service, ServiceSpecTemplateSpec } from '../../../generated/bindings/knative-serving';
import { refuse } from '../../../lib/cluster/asked';
import type { ResourceAmounts } from '../../workload/pod';
import { managed, startOf, unfitIn } from '../parts/managed';
import type { Made, Making, ServerlessProvider } from '../parts/provider';
import { revisionOf } from '../parts/revision';
import { revisionNameOf, trafficOf } from '../parts/traffic';

type Volumes = NonNullable<ServiceSpecTemplateSpec['volumes']>;

const AUTOSCALING = 'autoscaling.knative.dev';

/**
 * Google's managed service, which reads a part of Knative's objects, and annotations of its own.
 * @see https://cloud.google.com/run/docs/reference/yaml/v1
 */
export const provider = {
  title: 'Cloud Run',
  can: {
    revisions: true,
    concurrency: true,
    timeout: true,
    responseStart: { instead: 'set timeoutSeconds' },
    idleTimeout: { instead: 'set timeoutSeconds' },
    domains: { instead: 'put a load balancer of the cloud in front, or map the domain outside of the manifests' },
    requests: { instead: 'set concurrency, by which pods are added' },
    resources: { instead: 'leave metric out: it looks at the CPU by itself' },
    retention: { instead: 'set scale.min' },
    fineScale: { instead: 'leave it out' },
    initContainers: { instead: 'let the image do it when it starts' },
    objects: { instead: 'keep it in a Secret of Secret Manager, in the image, or in a bucket' },
    placement: { instead: 'ask for a GPU alone, with its model' },
    command: { instead: 'let it be asked by a path, grpc or tcp' },
    security: { instead: 'leave it out: each instance is in a sandbox, and the image says who runs in it' },
    zero: true,
  },
  asks: { placement: false, identity: false },
  make(making: Making): Made {
    const { scope, intent } = making;
    const { settings: { domain }, placement: { gpu = undefined } = {}, scale } = intent;
    const { model = undefined, count = 1 } = typeof gpu === 'object' ? gpu : {};
    const devices: ResourceAmounts = gpu ? { 'nvidia.com/gpu': count } : {};
    const nameOf = (revision: string): string => `${service.name}-${revision}`;
    const { spec } = revisionOf(making);
    const [main, ...others] = spec.containers;
    const ingress = intent.visibility === 'cluster-local' ? { 'run.googleapis.com/ingress': 'internal' } : undefined;
    const service: Service = new Service(scope, 'Resource', {
      // its labels are the cloud's, without a domain
      metadata: { labels: intent.labels, annotations: ingress },
      spec: {
        template: {
          metadata: {
            name: revisionNameOf(intent, nameOf),
            // those of the bill
            labels: intent.labels,
            annotations: {
              ...intent.podAnnotations,
              // a GPU is had for as long as the instance is there, and so is the CPU
              ...(gpu ? { 'run.googleapis.com/cpu-throttling': 'false' } : {}),
              // spelled as its reference has them
              ...(scale.min === undefined ? {} : { [`${AUTOSCALING}/minScale`]: String(scale.min) }),
              [`${AUTOSCALING}/maxScale`]: String(scale.max),
            },
          },
          spec: {
            serviceAccountName: intent.serviceAccount ?? intent.identity,
            containerConcurrency: intent.concurrency,
            timeoutSeconds: intent.timeoutSeconds,
            nodeSelector: model === undefined ? undefined : { 'run.googleapis.com/accelerator': model },
            containers: [{ ...managed(main, intent, devices), startupProbe: startOf(main, intent) }, ...others.map(one => managed(one, intent.sidecars[one.name ?? '']))],
            volumes: Lazy.any({ produce: () => inMemory(making.pods.volumes.volumes as Volumes) }) as Volumes,
          },
        },
        traffic: trafficOf(intent, nameOf),
      },
    });
    for (const [prop, why, value] of unfitIn(intent, service.name)) {
      refuse(scope, prop, { rule: 'serverless-props-fit', severity: 'error', type: 'Invalid', path: '', value, params: { prop, why } });
    }
    return {
      selector: { 'serving.knative.dev/service': service.name },
      address: () => domain === undefined
        ? { missing: 'give the cluster the option serverless.domain: the number of the project and the region, 123456789012.europe-west1.run.app' }
        : { scheme: 'https', host: `${service.name}-${domain}`, port: 443 },
      addDomain: () => undefined,
    };
  },
} as const satisfies ServerlessProvider;

/** What goes with a pod is in its memory. */
function inMemory(volumes: Volumes): Volumes | undefined {
  if (volumes.length === 0) return undefined;
  return volumes.map(volume => (volume.emptyDir ? { ...volume, emptyDir: { ...volume.emptyDir, medium: 'Memory' } } : volume));
}
