import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import type { HealthCheck } from './health';
import { LoadBalancerProps, loadBalancerTo } from './load-balancer';
import { Route, RouteProps, routeTo } from './route';
import { Workload } from './workload';
import type { ServicePort } from '../../../generated/bindings/kubernetes/core/v1';
import type { ReplicatedProps } from '../pod';

/** What all workloads have that are asked over the network. */
export interface ServedProps extends ReplicatedProps {
  /** Port that the container listens on. */
  readonly port: number;
  /** Port of the Service. @default - the container's */
  readonly servicePort?: number;
  /** How readiness, and but for `tcp` also liveness, is probed. @default 'tcp' */
  readonly health?: HealthCheck;
  /** Requests from without the cluster that come to it; see `addRoute`. @default - none */
  readonly route?: RouteProps;
  /** A load balancer of its own; see `addLoadBalancer`. @default - none */
  readonly loadBalancer?: LoadBalancerProps;
}

/** A workload with a Service in front of it. */
export abstract class Served extends Workload {
  /** The Service in front of its pods. */
  public abstract readonly service: ApiObject;
  protected abstract readonly protocol: 'http' | 'grpc' | 'tcp';

  constructor(scope: Construct, id: string, private readonly serves: Pick<ServedProps, 'port' | 'servicePort' | 'labels'>) {
    super(scope, id, serves);
  }

  /** Port of the Service. */
  public get port(): number {
    return this.serves.servicePort ?? this.serves.port;
  }

  /** Host under which the Service is reached: `cart`, or `cart.shop.svc.cluster.local`, as a mesh needs it, where the namespace is known. */
  public get host(): string {
    return this.hosted(this.service.name);
  }

  /** `host:port` of the Service. */
  public get address(): string {
    return `${this.host}:${this.port}`;
  }

  /**
   * Lets requests to a host in: by an Ingress or a Gateway, as the cluster has it.
   * @returns what was made; nothing where the cluster refuses, and synthesis fails
   */
  public addRoute(id: string, props: RouteProps): Route {
    return routeTo(new Construct(this, id), props, {
      service: this.service.name,
      port: this.port,
      protocol: this.protocol,
      labels: this.labels(),
      annotate: annotations => Object.entries(annotations).forEach(([key, value]) => this.service.metadata.addAnnotation(key, value)),
    });
  }

  /**
   * Puts a load balancer of the cluster's surroundings in front of the pods, a Service of its own.
   * @returns the Service; nothing where the cluster refuses, and synthesis fails
   */
  public addLoadBalancer(id: string, props: LoadBalancerProps = {}): ApiObject | undefined {
    return loadBalancerTo(new Construct(this, id), props, { selector: this.selector, labels: this.labels(), port: this.servicePort() });
  }

  /** The ways in that the props ask for. */
  protected expose({ route, loadBalancer }: ServedProps): void {
    if (route) this.addRoute('Route', route);
    if (loadBalancer) this.addLoadBalancer('LoadBalancer', loadBalancer);
  }

  protected servicePort(): ServicePort {
    return { name: this.protocol, port: this.port, targetPort: this.protocol, appProtocol: this.protocol };
  }

  /** A host with the namespace, where it is known. */
  protected hosted(name: string): string {
    const { namespace } = this.service.metadata;
    return namespace === undefined ? name : `${name}.${namespace}.svc.cluster.local`;
  }
}
