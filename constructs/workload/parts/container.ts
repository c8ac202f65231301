import type { Container, ContainerPort, EnvVar, Probe } from '../../../generated/bindings/kubernetes/core/v1';
import type { EnvValue, PodProps } from '../pod';

/** How the kubelet asks whether a container serves, or has to be started again. */
export interface Probes {
  readonly readiness?: Probe;
  readonly liveness?: Probe;
  /** Until it is answered, the others are not asked. */
  readonly startup?: Probe;
}

/** What a container has besides what its props say. */
export interface ContainerBesides {
  readonly env: readonly EnvVar[];
  readonly ports?: readonly ContainerPort[];
  readonly probes?: Probes;
  /** Resources of devices, which are limits. */
  readonly devices?: Readonly<Record<string, number>>;
}

/** The container of a workload, within the Pod Security level `restricted` unless its props say otherwise. */
export function containerOf(props: PodProps, { env, ports, probes, devices }: ContainerBesides): Container {
  const { security = {}, resources = {} } = props;
  const requests = { cpu: '100m', memory: '128Mi', ...resources.requests };
  return {
    name: 'main',
    image: props.image,
    command: props.command,
    args: props.args,
    ports,
    env,
    resources: { requests, limits: { memory: requests.memory, ...resources.limits, ...devices } },
    readinessProbe: probes?.readiness,
    livenessProbe: probes?.liveness,
    startupProbe: probes?.startup,
    securityContext: {
      allowPrivilegeEscalation: security.allowPrivilegeEscalation ?? false,
      readOnlyRootFilesystem: security.readOnlyRootFilesystem,
      capabilities: { drop: ['ALL'], add: security.capabilities },
    },
  };
}

export function envOf(env: ReadonlyMap<string, EnvValue>): EnvVar[] | undefined {
  if (env.size === 0) return undefined;
  return [...env].map(([name, value]): EnvVar => {
    // what is no text is for the validation to tell
    if (typeof value !== 'object' || value === null) return { name, value };
    if ('secret' in value) return { name, valueFrom: { secretKeyRef: { name: value.secret, key: value.key } } };
    if ('configMap' in value) return { name, valueFrom: { configMapKeyRef: { name: value.configMap, key: value.key } } };
    return { name, valueFrom: { fieldRef: { fieldPath: value.field } } };
  });
}
