import type { CapabilityName } from './parts/capability';
import type { Domain, SidecarProps, TrafficShare } from './parts/intent';
import type { FineScale, RequestScale, ResourceScale } from './scale';
import type { providers } from '../../generated/providers/serverless';
import type { HealthCheck, PodProps } from '../workload/pod';

export type { Domain, SidecarProps, TrafficShare, TrafficTo } from './parts/intent';

/** The word for a way to run what scales to zero: the name of its file in `providers/`. */
export type ServerlessWay = keyof typeof providers;

/** `true` where a way of a name can do something, else `false`; of several, both. */
export type Can<W extends ServerlessWay, C extends CapabilityName> = W extends ServerlessWay ? ReturnType<(typeof providers)[W]>['can'][C] extends true ? true : false : never;

/** A property that is there only where the way can do what it asks for. */
export type Where<W extends ServerlessWay, C extends CapabilityName, T> = true extends Can<W, C> ? T : never;

/** Annotations of the pods; how they scale is for `scale` to say. */
export type PodAnnotations = Readonly<Record<string, string>> & { readonly [key: `autoscaling.knative.dev/${string}`]: never };

/** How many pods there may be, and what decides it. */
export type Scale<W extends ServerlessWay = ServerlessWay> = RequestScale<Where<W, 'fineScale', FineScale>> | Where<W, 'resources', ResourceScale>;

export interface ServerlessServiceProps<W extends ServerlessWay = ServerlessWay> extends Omit<PodProps, 'terminationGracePeriodSeconds' | 'podAnnotations'> {
  /** How it is run. @default - as the cluster says */
  readonly way?: W;
  /** Port that the container listens on; it is told it as `PORT`, too. @default 8080 */
  readonly port?: number;
  /** What is spoken on the port: HTTP/1.1, or HTTP/2 without TLS, which gRPC needs. @default 'http1' */
  readonly protocol?: 'http1' | 'h2c';
  /** How many pods there may be, and what decides it: `{ max: 10 }`. */
  readonly scale: Scale<W>;
  /** Requests that a pod works on at once, no more; 1 for what can do but one thing at a time, such as a GPU. @default - no limit */
  readonly concurrency?: Where<W, 'concurrency', number>;
  /** Seconds after which a request is ended. @default - the way's own, of Knative 300 */
  readonly timeoutSeconds?: Where<W, 'timeout', number>;
  /** Seconds within which the answer to a request begins. @default - as long as a request may take */
  readonly responseStartTimeoutSeconds?: Where<W, 'responseStart', number>;
  /** Seconds for which nothing may be sent before a request is ended. @default - no limit */
  readonly idleTimeoutSeconds?: Where<W, 'idleTimeout', number>;
  /**
   * Seconds that a pod takes until it serves, with its image and all that it loads: requests that wake it wait for so long, and the roll-out does, too.
   * Until then no check ends it: a startup probe asks every 10 seconds. On Cloud Run at most 600, with a GPU 1800.
   * @default - as long as the way waits by itself
   */
  readonly startupSeconds?: number;
  /** How a pod is asked whether it serves. @default 'tcp' */
  readonly health?: HealthCheck;
  /** Who may reach it: whoever reaches the cluster, or its own workloads alone. @default 'public' */
  readonly visibility?: 'public' | 'cluster-local';
  /** Host names that lead to it, besides the one that it gets by itself. @default - none */
  readonly domains?: Where<W, 'domains', readonly Domain[]>;
  /** Name of the revision that is made now, without that of the service: `v2`. A change needs another one. @default - a name for each change */
  readonly revision?: Where<W, 'revisions', string>;
  /** Shares of the traffic. @default - all of it goes to the newest revision */
  readonly traffic?: Where<W, 'revisions', readonly TrafficShare[]>;
  /** Containers beside the one that serves, by name. @default - none */
  readonly sidecars?: Readonly<Record<string, SidecarProps>>;
  /** Containers that end before the others begin, by name. @default - none */
  readonly initContainers?: Where<W, 'initContainers', Readonly<Record<string, SidecarProps>>>;
  /** Annotations of the pods. @default - none */
  readonly podAnnotations?: PodAnnotations;
  /** What is done on a cluster where nothing scales to zero: synthesis fails, or one pod is kept. @default 'refuse' */
  readonly withoutZero?: 'refuse' | 'keep-one';
}
