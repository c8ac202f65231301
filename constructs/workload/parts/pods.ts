import { Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import type { DeploymentStrategy } from '../../../generated/bindings/kubernetes/apps/v1';
import { ContainerPort, EnvVar, PersistentVolumeClaimProps, PodSpec, PodTemplateSpec, ServiceAccount } from '../../../generated/bindings/kubernetes/core/v1';
import { Cluster } from '../../../lib/cluster';
import { ask, refuse } from '../../../lib/cluster/asked';
import { ANYWHERE, Placement, together } from '../../../lib/cluster/placement';
import type { EnvValue, PodProps, VolumeSource, WorkloadSecurity } from '../pod';
import { containerOf, envOf, Probes } from './container';
import { Volumes, Writers } from './volumes';
import { namespaceOf } from '../../../lib/namespace';

/** What differs between the pods of one workload: its versions. */
export interface PodVariant {
  readonly labels: Readonly<Record<string, string>>;
  readonly props: PodProps;
  /** Variables of this variant alone; they win. */
  readonly env?: Readonly<Record<string, EnvValue>>;
  readonly ports?: readonly ContainerPort[];
  readonly probes?: Probes;
  /** What only this kind of workload sets. */
  readonly spec?: Partial<PodSpec>;
}

/** The pods of one workload. What they need is asked of the cluster once, however many versions there are. */
export class Pods {
  public readonly volumes: Volumes;
  private readonly env: Map<string, EnvValue>;
  private readonly placement: Placement;
  private readonly devices: Readonly<Record<string, number>>;
  private account: string | undefined;
  /** Whether the cluster gives each pod its user; undefined where that is not known. */
  private readonly assigned: boolean | undefined;

  constructor(private readonly owner: Construct, props: PodProps, private readonly labels: Readonly<Record<string, string>>, writers: Writers) {
    const cluster = Cluster.of(owner);
    this.env = new Map(Object.entries(props.env ?? {}));
    this.volumes = new Volumes(owner, writers, labels);
    for (const [path, source] of Object.entries(props.volumes ?? {})) this.volumes.add(path, source);

    const { gpu, ...where } = props.placement ?? {};
    const asked = gpu === undefined || gpu === false ? undefined : gpu === true ? {} : gpu;
    const { count = 1 } = asked ?? {};
    if (!Number.isSafeInteger(count) || count < 1) {
      refuse(owner, 'GPU', { rule: 'gpu-count-is-whole', severity: 'error', type: 'Invalid', path: '', value: count });
    }
    const question = asked && { model: asked.model };
    const placement = props.placement ? ask(owner, cluster.placement({ ...where, gpu: question })) : ANYWHERE;
    const resource = question && cluster.gpu(question).or(undefined)?.resource;
    this.devices = resource === undefined ? {} : { [resource]: count };

    const identity = props.identity === undefined ? undefined : this.identified(cluster, props.identity, props);
    this.account = identity?.account ?? props.serviceAccount;
    this.placement = together(placement ?? ANYWHERE, { ...ANYWHERE, ...identity?.placement });
    this.assigned = cluster.assignsUsers(namespaceOf(owner) ?? 'default').or(undefined);
  }

  public addEnv(name: string, value: EnvValue): void {
    this.env.set(name, value);
  }

  public addVolume(mountPath: string, source: VolumeSource): void {
    this.volumes.add(mountPath, source);
  }

  /** The ServiceAccount of the pods; where they have none of their own, one is made. */
  public ownAccount(): string {
    return this.account ??= new ServiceAccount(this.owner, 'ServiceAccount', { metadata: { labels: this.labels }, automountServiceAccountToken: false }).name;
  }

  public template({ labels, props, env = {}, ports, probes, spec }: PodVariant): PodTemplateSpec {
    const { nodeSelector, tolerations, podLabels, runtimeClassName } = this.placement;
    const { security = {} } = props;
    const user = this.userOf(security);
    const group = user ?? (this.assigned === false ? GROUP : undefined);
    const container = containerOf(props, {
      // added to until the manifests are written
      env: Lazy.any({ produce: () => envOf(new Map([...this.env, ...Object.entries(env)])) }) as EnvVar[],
      ports,
      probes,
      devices: this.devices,
    });
    return {
      metadata: { labels: { ...labels, ...podLabels }, annotations: props.podAnnotations },
      spec: {
        serviceAccountName: Lazy.any({ produce: () => this.account }) as string,
        // an identity of the cloud comes without it
        automountServiceAccountToken: props.serviceAccount !== undefined,
        securityContext: {
          runAsNonRoot: security.runAsNonRoot ?? true,
          runAsUser: user,
          // a new volume is root's, others get to it by their group
          fsGroup: Lazy.any({ produce: () => security.fsGroup ?? (this.volumes.claims ? group : undefined) }) as number,
          seccompProfile: { type: security.seccompProfile ?? 'RuntimeDefault' },
        },
        runtimeClassName,
        nodeSelector: Object.keys(nodeSelector).length > 0 ? nodeSelector : undefined,
        tolerations: tolerations.length > 0 ? tolerations : undefined,
        terminationGracePeriodSeconds: props.terminationGracePeriodSeconds,
        ...spec,
        containers: [{ ...container, volumeMounts: later(() => this.volumes.mounts) }],
        volumes: later(() => this.volumes.volumes),
      },
    };
  }

  /** The user that a container asks for; none where the cluster gives each pod its own. */
  public userOf({ runAsUser }: WorkloadSecurity = {}): number | undefined {
    return this.assigned ? undefined : runAsUser;
  }

  /** How Deployments replace pods: two of them cannot have a volume of one pod at once. */
  public strategy(): DeploymentStrategy {
    return Lazy.any({ produce: () => (this.volumes.exclusive ? { type: 'Recreate' } : undefined) }) as DeploymentStrategy;
  }

  /** What a StatefulSet claims for each of its pods. */
  public claimTemplates(): PersistentVolumeClaimProps[] {
    return later(() => this.volumes.templates);
  }

  /** The ServiceAccount that stands for an identity of the cloud, and what its pods need for that. */
  private identified(cluster: Cluster, identity: string, props: PodProps): { readonly account: string; readonly placement: Partial<Placement> } | undefined {
    const answer = cluster.workloadIdentity({ identity });
    const inNamespace = Object.entries(answer.or(undefined)?.namespaceLabels ?? {}).map(([key, value]) => `${key}: ${value}`);
    const found = ask(this.owner, inNamespace.length > 0 ? answer.noting(`its namespace needs the labels ${inNamespace.join(', ')}`) : answer);
    if (!found) return undefined;
    const { serviceAccountAnnotations, podLabels, nodeSelector } = found;
    const account = new ServiceAccount(this.owner, 'ServiceAccount', {
      metadata: { ...(props.serviceAccount === undefined ? {} : { name: props.serviceAccount }), labels: this.labels, annotations: serviceAccountAnnotations },
      // its pods say themselves whether they need a token
      automountServiceAccountToken: false,
    });
    return { account: account.name, placement: { podLabels, nodeSelector } };
  }
}

/** Any group will do: the pods get it besides their own. */
const GROUP = 1000;

/** A list that is added to until the manifests are written; an empty one is left out. */
function later<T>(list: () => readonly T[]): T[] {
  return Lazy.any({ produce: () => (list().length > 0 ? list() : undefined) }) as T[];
}
