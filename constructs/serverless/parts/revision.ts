import type { ServiceIntent } from './intent';
import type { Making } from './provider';
import { sidecarsOf } from './sidecar';
import type { ServiceSpecTemplateSpec, ServiceSpecTemplateSpecContainers } from '../../../generated/bindings/knative-serving';
import type { Container, PodSecurityContext } from '../../../generated/bindings/kubernetes/core/v1';
import { startupOf } from '../../workload/parts/health';

type Probe = ServiceSpecTemplateSpecContainers['readinessProbe'];

export interface Revision {
  readonly labels?: Readonly<Record<string, string>>;
  readonly spec: ServiceSpecTemplateSpec;
}

/** The pods of a revision: what a Deployment's say of the whole pod is said of each container, for Knative lets a pod say little. */
export function revisionOf({ intent, labels, pods }: Making): Revision {
  const { port: containerPort, protocol: name, security = {}, sidecars, initContainers } = intent;
  const { metadata, spec = { containers: [] } } = pods.template({ labels, props: intent, ports: [{ name, containerPort }] });
  const { runAsNonRoot, runAsUser, seccompProfile } = spec.securityContext as PodSecurityContext;
  const own = (container: Container): ServiceSpecTemplateSpecContainers => {
    const { securityContext: its = {} } = container;
    const securityContext = { ...its, runAsNonRoot: its.runAsNonRoot ?? runAsNonRoot, runAsUser: its.runAsUser ?? runAsUser, seccompProfile };
    return { ...container as ServiceSpecTemplateSpecContainers, securityContext };
  };
  const probe = probeOf(intent);
  const startupProbe = startupOf(probe, intent.startupSeconds);
  const [main] = spec.containers.map(container => ({ ...own(container), readinessProbe: probe, livenessProbe: probe, startupProbe }));
  const beside = (some: ServiceIntent['sidecars']): ServiceSpecTemplateSpecContainers[] => sidecarsOf(some, pods).map(own);
  const first = beside(initContainers);
  return {
    labels: metadata?.labels,
    spec: {
      serviceAccountName: spec.serviceAccountName,
      // what it may not say is true is left to its default
      automountServiceAccountToken: spec.automountServiceAccountToken ? undefined : false,
      runtimeClassName: spec.runtimeClassName,
      nodeSelector: spec.nodeSelector,
      tolerations: spec.tolerations?.map(toleration => ({ ...toleration })),
      // a flag of the cluster lets it through
      securityContext: security.fsGroup === undefined ? undefined : { fsGroup: security.fsGroup },
      containerConcurrency: intent.concurrency,
      timeoutSeconds: intent.timeoutSeconds,
      responseStartTimeoutSeconds: intent.responseStartTimeoutSeconds,
      idleTimeoutSeconds: intent.idleTimeoutSeconds,
      initContainers: first.length > 0 ? first.map(container => ({ ...container })) : undefined,
      containers: [main, ...beside(sidecars)],
      volumes: spec.volumes as ServiceSpecTemplateSpec['volumes'],
    },
  };
}

/** Without a port the one that serves is asked; opening that is what Knative does by itself. */
function probeOf({ health = 'tcp', port }: ServiceIntent): Probe {
  if (health === 'tcp' || health === 'none') return undefined;
  if (health === 'grpc') return { grpc: { port } };
  return 'command' in health ? { exec: { command: health.command } } : { httpGet: { path: health.path } };
}
