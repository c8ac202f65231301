import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Service, ServicePort } from '../../../generated/bindings/kubernetes/core/v1';
import { Cluster } from '../../../lib/cluster';
import { ask } from '../../../lib/cluster/asked';

/** A load balancer of the cluster's surroundings. */
export interface LoadBalancerProps {
  /** Whether it is for the inside of the network alone. @default false */
  readonly internal?: boolean;
  /** A reserved address, by whatever the cloud calls it by: a name, an id, the address itself. @default - any address */
  readonly address?: string;
  /** Port that it listens on. @default - that of the Service */
  readonly port?: number;
  /** Addresses that may connect, `10.0.0.0/8`. @default - all */
  readonly from?: readonly string[];
}

export interface Balanced {
  readonly selector: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly port: ServicePort;
}

/** A Service of type LoadBalancer, made as the cluster asks for it; nothing where it refuses. */
export function loadBalancerTo(scope: Construct, { internal, address, port, from }: LoadBalancerProps, to: Balanced): ApiObject | undefined {
  const found = ask(scope, Cluster.of(scope).loadBalancer({ internal, address }));
  if (!found) return undefined;
  return new Service(scope, 'Service', {
    metadata: { labels: to.labels, annotations: Object.keys(found.annotations).length > 0 ? found.annotations : undefined },
    spec: {
      type: 'LoadBalancer',
      loadBalancerClass: found.loadBalancerClass,
      loadBalancerIP: found.loadBalancerIP,
      loadBalancerSourceRanges: from,
      selector: to.selector,
      ports: [{ ...to.port, port: port ?? to.port.port }],
    },
  });
}
