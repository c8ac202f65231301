import type { ServerlessAnswer } from '../../../lib/cluster/serverless';
import type { HealthCheck, PodProps } from '../../workload/pod';
import type { RequestScale, ResourceScale } from '../scale';

/** Requests for one revision. */
export type TrafficShare = TrafficTo & {
  /** How much of the traffic, percent; all of them make 100. @default - none, it is reached by its tag alone */
  readonly percent?: number;
  /** Name under which it has a host of its own. @default - none */
  readonly tag?: string;
};

/** A revision that was named, by its name without that of the service, or whatever is newest. */
export type TrafficTo = { readonly revision: string; readonly latest?: never } | { readonly latest: true; readonly revision?: never };

/** A host name that leads to the service, and the Secret with its certificate, of type `kubernetes.io/tls`; for KEDA's HTTP add-on in its proxy's namespace. */
export type Domain = string | { readonly host: string; readonly tls?: string };

/** A container beside the one that serves. */
export interface SidecarProps extends Pick<PodProps, 'image' | 'command' | 'args' | 'env' | 'resources' | 'security'> {
  /** Paths of the service's `volumes` that it mounts, too. @default - none */
  readonly mounts?: readonly string[];
}

/** What a service is to be, whatever the way. */
export interface ServiceIntent extends Omit<PodProps, 'terminationGracePeriodSeconds'> {
  readonly port: number;
  readonly protocol: 'http1' | 'h2c';
  readonly scale: RequestScale | ResourceScale;
  readonly concurrency?: number;
  readonly timeoutSeconds?: number;
  readonly responseStartTimeoutSeconds?: number;
  readonly idleTimeoutSeconds?: number;
  readonly startupSeconds?: number;
  readonly health?: HealthCheck;
  readonly visibility: 'public' | 'cluster-local';
  readonly domains: readonly Domain[];
  readonly revision?: string;
  readonly traffic?: readonly TrafficShare[];
  readonly sidecars: Readonly<Record<string, SidecarProps>>;
  readonly initContainers: Readonly<Record<string, SidecarProps>>;
  /** What is known of the way on this cluster. */
  readonly settings: ServerlessAnswer;
}

/** Host and certificate of a domain. */
export function domainOf(domain: Domain): { readonly host: string; readonly tls?: string } {
  return typeof domain === 'string' ? { host: domain } : domain;
}
