import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { probesOf } from './parts/health';
import { Pods } from './parts/pods';
import { budgetOf, replicasOf, spreadOf } from './parts/replicas';
import { Served, ServedProps } from './parts/served';
import { nameLabel } from './parts/workload';
import { StatefulSet } from '../../generated/bindings/kubernetes/apps/v1';
import { Service } from '../../generated/bindings/kubernetes/core/v1';

export interface StatefulServiceProps extends ServedProps {
  /** What is spoken on the port: the port's name and `appProtocol`, from which meshes and gateways learn it. @default 'tcp' */
  readonly protocol?: 'http' | 'grpc' | 'tcp';
  /** Number of pods. @default 1 */
  readonly replicas?: number;
  /** Whether pods are started and ended one after the other, or all at once. @default 'OrderedReady' */
  readonly podManagementPolicy?: 'OrderedReady' | 'Parallel';
}

/**
 * A server whose pods keep name and storage: a StatefulSet with a claim for each pod and volume, a Service in front of all of them, and one that names each.
 * Its main child `Resource` is the StatefulSet: `ApiObject.of(statefulService)` can be patched.
 *
 * @example new StatefulService(chart, 'orders', { image: 'example.com/orders-db:2.1.0', port: 5432, volumes: { '/var/lib/orders': { size: '20Gi' } } })
 */
export class StatefulService extends Served {
  public readonly service: ApiObject;
  /** The headless Service by which each pod has a name. */
  public readonly headless: ApiObject;
  /** The PodDisruptionBudget, if there is one. */
  public readonly disruptionBudget?: ApiObject;
  public readonly selector: Readonly<Record<string, string>>;
  protected readonly protocol: 'http' | 'grpc' | 'tcp';
  protected readonly pods: Pods;

  constructor(scope: Construct, id: string, given: StatefulServiceProps) {
    super(scope, id, given);
    const props = { ...given, replicas: given.replicas ?? 1 };
    this.protocol = props.protocol ?? 'tcp';
    this.pods = new Pods(this, props, this.labels(), 'each');
    const own = this.ownLabels();
    const { protocol: name } = this;
    const set = new StatefulSet(this, 'Resource', {
      metadata: { labels: this.labels() },
      spec: {
        serviceName: Lazy.any({ produce: () => this.headless.name }) as string,
        replicas: replicasOf(props),
        selector: { matchLabels: own },
        podManagementPolicy: props.podManagementPolicy,
        template: this.pods.template({
          labels: this.labels(),
          props,
          ports: [{ name, containerPort: props.port }],
          probes: probesOf(props.health ?? 'tcp', { name, number: props.port }),
          spec: { topologySpreadConstraints: spreadOf(this, props, own) },
        }),
        volumeClaimTemplates: this.pods.claimTemplates(),
      },
    });
    this.selector = { [nameLabel]: set.name };
    const metadata = { labels: this.labels() };
    const ports = [this.servicePort()];
    this.service = new Service(this, 'Service', { metadata: { ...metadata, name: set.name }, spec: { selector: this.selector, ports } });
    // pods find each other before they are ready
    this.headless = new Service(this, 'Pods', { metadata, spec: { clusterIP: 'None', publishNotReadyAddresses: true, selector: this.selector, ports } });
    this.disruptionBudget = budgetOf(this, props, this.selector);
    this.expose(props);
  }

  /** Host of one pod, from 0: `orders-0.orders-pods`. */
  public hostOf(pod: number): string {
    return this.hosted(`${this.name}-${pod}.${this.headless.name}`);
  }
}
