import type { PlacementQuestion } from '../../lib/cluster/where';

/** The value of an environment variable: a text, or where it comes from. */
export type EnvValue =
  | string
  | { readonly secret: string; readonly key: string }
  | { readonly configMap: string; readonly key: string }
  | { readonly field: string };

/** Amounts of resources, `{ cpu: '100m', memory: '128Mi' }`. */
export interface ResourceAmounts {
  readonly [resource: string]: string | number;
}

export interface WorkloadResources {
  /** What the scheduler sets aside. @default - { cpu: '100m', memory: '128Mi' } */
  readonly requests?: ResourceAmounts;
  /** What is the most. @default - memory as requested, no limit for cpu */
  readonly limits?: ResourceAmounts;
}

/** The defaults are those of the Pod Security level `restricted`. */
export interface WorkloadSecurity {
  /** @default true */
  readonly runAsNonRoot?: boolean;
  /** Numeric user id; left out on clusters that give each pod its user themselves. @default - the image's, or the one the cluster assigns */
  readonly runAsUser?: number;
  /** Numeric group that claimed volumes belong to. @default - the user, else 1000; none where the cluster assigns it, or may */
  readonly fsGroup?: number;
  /** @default - the image's file system is writable */
  readonly readOnlyRootFilesystem?: boolean;
  /** @default false */
  readonly allowPrivilegeEscalation?: boolean;
  /** Capabilities to keep, all others are dropped, `NET_BIND_SERVICE`. @default - none */
  readonly capabilities?: readonly string[];
  /** @default 'RuntimeDefault' */
  readonly seccompProfile?: 'RuntimeDefault' | 'Unconfined';
}

/** Storage that outlives its pods. */
export interface ClaimedVolume {
  /** How much is asked for, `10Gi`. */
  readonly size: string;
  /** Whether pods on several nodes write to it (ReadWriteMany). @default false */
  readonly shared?: boolean;
  /** What it is for, a word that the cluster's option `storageClasses` knows, `fast`. @default - the cluster's default class, or that for shared volumes */
  readonly purpose?: string;
}

/** What is mounted: storage that outlives its pods, the entries of a ConfigMap or Secret as files, or a folder that goes with the pod. */
export type VolumeSource =
  | ClaimedVolume
  | { readonly configMap: string }
  | { readonly secret: string }
  | { readonly claim: string }
  | { readonly scratch: true; /** The most that it may hold, `1Gi`. @default - no limit */ readonly limit?: string };

/** What the nodes are to be like; all that is given must hold. */
export interface WorkloadPlacement extends Omit<PlacementQuestion, 'gpu'> {
  /** GPUs for each pod: any of them, so many, or so many of a model as the cluster's nodes are labelled with it. @default - none */
  readonly gpu?: boolean | { readonly count?: number; readonly model?: string };
}

/** What all workloads have: one container, and what it needs from its cluster. */
export interface PodProps {
  /** Image of the container. */
  readonly image: string;
  /** Command of the container. @default - the image's */
  readonly command?: readonly string[];
  /** Arguments of the command. @default - the image's */
  readonly args?: readonly string[];
  /** Environment variables. @default - none */
  readonly env?: Readonly<Record<string, EnvValue>>;
  /** @default - see WorkloadResources */
  readonly resources?: WorkloadResources;
  /** @default - see WorkloadSecurity */
  readonly security?: WorkloadSecurity;
  /** What is mounted, by path within the container, `{ '/data': { size: '10Gi' } }`. @default - nothing */
  readonly volumes?: Readonly<Record<string, VolumeSource>>;
  /**
   * Spot, architecture, pool, GPU, sandbox, …: the cluster says which labels, taints and runtime class that means there, or refuses.
   * @default - any node
   */
  readonly placement?: WorkloadPlacement;
  /**
   * Whom the pods are to be towards the cloud: a word that the cluster's option `identities` knows, or the cloud's own name for it.
   * A ServiceAccount is made for it.
   * @default - nobody
   */
  readonly identity?: string;
  /**
   * Name of the pods' ServiceAccount; its token is mounted only if it is given.
   * @default - that of the identity, else the namespace's default, without a token
   */
  readonly serviceAccount?: string;
  /** Seconds between the request to end and the end by force. @default 30 */
  readonly terminationGracePeriodSeconds?: number;
  /** More labels for all objects and pods. @default - none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Annotations of the pods. @default - none */
  readonly podAnnotations?: Readonly<Record<string, string>>;
}

/** How many of the pods may be away on purpose, while nodes are drained or upgraded. */
export type Disruption = { readonly maxUnavailable: number | string } | { readonly minAvailable: number | string };

/** What workloads of several pods have besides. */
export interface ReplicatedProps extends PodProps {
  /** Number of pods. @default 2 */
  readonly replicas?: number;
  /**
   * Whether pods are kept on different nodes, and in different zones where it can be: preferably, at any price as to nodes, or not.
   * @default 'preferred', of one pod 'none'
   */
  readonly spread?: 'preferred' | 'required' | 'none';
  /** Budget for drained nodes, a PodDisruptionBudget. @default - { maxUnavailable: 1 }, of one pod none */
  readonly disruption?: Disruption | 'any';
}

export type { HealthCheck } from './parts/health';
export type { LoadBalancerProps } from './parts/load-balancer';
export type { Route, RouteProps } from './parts/route';
export type { ServedProps } from './parts/served';
export type { Workload } from './parts/workload';
