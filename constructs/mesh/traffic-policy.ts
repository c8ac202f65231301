import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Mesh, MeshName, Waypoint, Where } from './mesh';
import { Callable, serviceOf } from './parts/backend';
import type { PolicyIntent } from './parts/intent';
import { isPortOf } from './parts/ports';
import { podsBehind } from './parts/selection';
import { checkPolicy } from './parts/words';
import { refuse } from '../../lib/cluster/asked';

/** TLS to a server that is none of the mesh. */
export interface ServerTlsProps {
  /** Name that is asked for, and that its certificate must have. @default - that of the request */
  readonly sni?: string;
  /** Secret with the certificate to call with, and the authority of the server's. @default - without, and the authorities of the system */
  readonly clientSecret?: string;
  /** Who calls so; only they can read the Secret. @default - all, without a Secret */
  readonly callers?: Callable;
}

export interface TrafficPolicyProps<M extends MeshName = MeshName, W extends Waypoint = Waypoint> {
  /** @default - the mesh of the scope, or as the cluster has it */
  readonly mesh?: Mesh<M, W>;
  /** The service that is called. */
  readonly to: Callable;
  /** Which pod gets a request: by hash the same one for the same header, cookie, parameter or address. @default - the mesh's own */
  readonly loadBalancing?: Where<M, W, 'trafficPolicy', NonNullable<PolicyIntent['loadBalancing']>>;
  /** The most connections and requests at once; more are turned away. @default - the mesh's own */
  readonly connections?: Where<M, W, 'trafficPolicy', NonNullable<PolicyIntent['connections']>>;
  /** When pods that answer with errors get nothing for a while. @default - never */
  readonly outlierDetection?: Where<M, W, 'trafficPolicy', NonNullable<PolicyIntent['outlierDetection']>>;
  /** How it is connected to: by the TLS of the mesh, in plain text, or by TLS to a server outside of it. @default - as the mesh finds out */
  readonly tls?: Where<M, W, 'trafficPolicy', 'mesh' | 'none' | ServerTlsProps>;
}

/**
 * How callers connect to a service: load balancing, circuit breaking, TLS.
 *
 * @example new TrafficPolicy(chart, 'reviews', { to: reviews, connections: { max: 100 }, outlierDetection: { consecutive5xx: 5, ejectFor: '30s' } })
 */
export class TrafficPolicy<M extends MeshName = MeshName, W extends Waypoint = Waypoint> extends Construct {
  constructor(scope: Construct, id: string, props: TrafficPolicyProps<M, W>) {
    super(scope, id);
    const mesh: Mesh = props.mesh ?? Mesh.of(this);
    const service = serviceOf(this, props.to);
    if (!service || !isPortOf(this, service) || !mesh.can(this, 'trafficPolicy', 'a traffic policy')) return;
    const { loadBalancing, connections, outlierDetection, tls: asked } = props as unknown as TrafficPolicyProps;
    if (!checkPolicy(this, { loadBalancing, tls: asked })) return;
    const tls = typeof asked === 'object' ? this.tlsOf(asked) : asked;
    if (asked !== undefined && tls === undefined) return;
    mesh.tells(this, (provider, settings) => provider.policy(settings, this, { service, loadBalancing, connections, outlierDetection, tls }));
  }

  /**
   * The object that says so, with all else that is said of the same service by this and other policies and routes: a patch of it is one for all of them.
   * Undefined where the mesh refuses, and synthesis fails.
   */
  public get resource(): ApiObject | undefined {
    const { defaultChild } = this.node;
    return defaultChild && ApiObject.of(defaultChild);
  }

  /** Undefined where it is refused. */
  private tlsOf({ sni, clientSecret, callers }: ServerTlsProps): PolicyIntent['tls'] {
    if (clientSecret !== undefined && callers === undefined) {
      refuse(this, 'tls', { rule: 'secret-has-readers', severity: 'error', type: 'Required', path: '', value: clientSecret });
      return undefined;
    }
    const labels = callers === undefined ? undefined : podsBehind(this, callers);
    return callers !== undefined && labels === undefined ? undefined : { sni, clientSecret, callers: labels };
  }
}
