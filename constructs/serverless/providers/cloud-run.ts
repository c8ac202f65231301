import { Lazy } from 'cdk8s';
import { Service, ServiceSpecTemplateSpec, ServiceSpecTemplateSpecContainers as Container } from '../../../generated/bindings/knative-serving';
import { refuse } from '../../../lib/cluster/asked';
import { startupOf } from '../../workload/parts/health';
import type { ResourceAmounts } from '../../workload/pod';
import type { ServiceIntent, SidecarProps } from '../parts/intent';
import type { Made, Making, ServerlessProvider } from '../parts/provider';
import { revisionOf } from '../parts/revision';
import { revisionNameOf, trafficOf } from '../parts/traffic';

type Volumes = NonNullable<ServiceSpecTemplateSpec['volumes']>;

/** A tag and the name of its service together, which are one part of a host name. */
const LONGEST_HOST = 46;

/** Labels are the cloud's. */
const LABEL_KEY = /^\p{Ll}[\p{Ll}\p{Lo}\p{N}_-]{0,62}$/u;
const LABEL_VALUE = /^[\p{Ll}\p{Lo}\p{N}_-]{0,63}$/u;

/** Seconds until a container has to have started; a GPU's has more of them. */
const LONGEST_START = 600;
const LONGEST_START_GPU = 1800;

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

/** The prop, why, and the value. */
type Unfit = readonly [string, string, string | number];

/** What is refused there of what others take. */
function* unfitIn(intent: ServiceIntent, name: string): Iterable<Unfit> {
  const { labels = {}, traffic = [], startupSeconds = 0, placement = {} } = intent;
  const longest = placement.gpu ? LONGEST_START_GPU : LONGEST_START;
  if (startupSeconds > longest) yield ['startupSeconds', `a container has at most ${longest} seconds to start`, startupSeconds];
  for (const { tag } of traffic) {
    if (tag !== undefined && tag.length + name.length > LONGEST_HOST) yield ['traffic', `a tag and the name ${name} have at most ${LONGEST_HOST} characters together`, tag];
  }
  for (const [key, value] of Object.entries(labels)) {
    if (!LABEL_KEY.test(key)) yield ['labels', 'the keys of the cloud have lower-case letters, digits, "_" and "-", and no domain', key];
    else if (!LABEL_VALUE.test(value)) yield ['labels', 'the values of the cloud have lower-case letters, digits, "_" and "-"', value];
  }
}

/** A container as it is read there: limits, and none of the pod's security, which is its own. */
function managed(container: Container, { resources }: Pick<SidecarProps, 'resources'>, devices: ResourceAmounts = {}): Container {
  const { securityContext: _, readinessProbe: __, ...rest } = container;
  const limits: Record<string, string | number> = { ...resources?.requests, ...resources?.limits, ...devices };
  // with less than one CPU it works on one request at a time: what is only set aside is no such wish
  if (limits.cpu !== undefined && resources?.limits?.cpu === undefined && isLessThanOne(limits.cpu)) limits.cpu = 1;
  return { ...rest, resources: Object.keys(limits).length > 0 ? { limits } : undefined };
}

/** Requests wait until it is answered. Without one a port has to open, within four minutes. */
function startOf({ readinessProbe }: Container, { port, startupSeconds }: ServiceIntent): Container['startupProbe'] {
  return startupOf(readinessProbe ?? { tcpSocket: { port } }, startupSeconds) ?? readinessProbe;
}

function isLessThanOne(cpu: string | number): boolean {
  return String(cpu).endsWith('m') ? Number.parseInt(String(cpu), 10) < 1000 : Number(cpu) < 1;
}

/** What goes with a pod is in its memory. */
function inMemory(volumes: Volumes): Volumes | undefined {
  if (volumes.length === 0) return undefined;
  return volumes.map(volume => (volume.emptyDir ? { ...volume, emptyDir: { ...volume.emptyDir, medium: 'Memory' } } : volume));
}
