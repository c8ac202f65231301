import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { HealthCheck, probesOf } from './parts/health';
import { Pods } from './parts/pods';
import { budgetOf, replicasOf, spreadOf } from './parts/replicas';
import { nameLabel, Workload } from './parts/workload';
import type { ReplicatedProps } from './pod';
import { Deployment } from '../../generated/bindings/kubernetes/apps/v1';

export interface WorkerProps extends ReplicatedProps {
  /** Command that ends with 0 as long as the worker works. @default - it works as long as it runs */
  readonly health?: Extract<HealthCheck, { readonly command: unknown }>;
}

/**
 * What works without being asked by anybody: a Deployment, without a Service.
 * Its main child `Resource` is the Deployment: `ApiObject.of(worker)` can be patched.
 *
 * @example new Worker(chart, 'mailer', { image: 'example.com/mailer:1.4.0', env: { QUEUE: queue.address }, placement: { spot: true } })
 */
export class Worker extends Workload {
  /** The PodDisruptionBudget, if there is one. */
  public readonly disruptionBudget?: ApiObject;
  public readonly selector: Readonly<Record<string, string>>;
  protected readonly pods: Pods;

  constructor(scope: Construct, id: string, props: WorkerProps) {
    super(scope, id, props);
    this.pods = new Pods(this, props, this.labels(), replicasOf(props) > 1 ? 'several' : 'one');
    const own = this.ownLabels();
    const labels = this.labels();
    const deployment = new Deployment(this, 'Resource', {
      metadata: { labels },
      spec: {
        replicas: replicasOf(props),
        selector: { matchLabels: own },
        strategy: this.pods.strategy(),
        template: this.pods.template({
          labels,
          props,
          // who is not asked is always ready
          probes: { liveness: probesOf(props.health ?? 'none').liveness },
          spec: { topologySpreadConstraints: spreadOf(this, props, own) },
        }),
      },
    });
    this.selector = { [nameLabel]: deployment.name };
    this.disruptionBudget = budgetOf(this, props, this.selector);
  }
}
