import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { probesOf } from './parts/health';
import { Pods } from './parts/pods';
import { budgetOf, replicasOf, spreadOf } from './parts/replicas';
import { Served, ServedProps } from './parts/served';
import { nameLabel } from './parts/workload';
import type { EnvValue } from './pod';
import { Deployment } from '../../generated/bindings/kubernetes/apps/v1';
import { Service } from '../../generated/bindings/kubernetes/core/v1';
import { UserError } from '../../lib/error';

export interface WebServiceProps extends ServedProps {
  /** What is spoken on the port: the port's name and `appProtocol`, from which meshes and gateways learn it. @default 'http' */
  readonly protocol?: 'http' | 'grpc' | 'tcp';
  /** Name of this version, a label of its pods; see `addVersion`. Changing it replaces the Deployment. @default 'stable' */
  readonly version?: string;
}

/** What may differ in another version behind the same Service. */
export type WebServiceVersionProps = Partial<Pick<WebServiceProps, 'image' | 'replicas' | 'env' | 'command' | 'args' | 'resources'>>;

/**
 * A server and its address in the cluster: a Deployment, and a Service of the same name in front of it; as the props say, also storage, a way in from without,
 * an identity of the cloud, nodes of a kind. What that means is asked of the cluster; what the cluster cannot do fails synthesis with the reason.
 * Its main child `Resource` is the Deployment: `ApiObject.of(webService)` can be patched.
 *
 * @example new WebService(chart, 'cart', { image: 'example.com/cart:1.4.0', port: 7070, env: { REDIS: redis.address } })
 */
export class WebService extends Served {
  public readonly service: ApiObject;
  /** The PodDisruptionBudget, if there is one. */
  public readonly disruptionBudget?: ApiObject;
  /** Labels by which the Service finds the pods of all versions. */
  public readonly selector: Readonly<Record<string, string>>;
  protected readonly protocol: 'http' | 'grpc' | 'tcp';
  protected readonly pods: Pods;
  private readonly version: string;

  constructor(scope: Construct, id: string, private readonly props: WebServiceProps) {
    super(scope, id, props);
    this.protocol = props.protocol ?? 'http';
    this.version = props.version ?? 'stable';
    this.pods = new Pods(this, props, this.labels(), replicasOf(props) > 1 ? 'several' : 'one');
    const deployment = this.deploy('Resource', this.version, props);
    this.selector = { [nameLabel]: deployment.name };
    this.service = new Service(this, 'Service', {
      metadata: { name: deployment.name, labels: { ...props.labels, ...this.selector } },
      spec: { selector: this.selector, ports: [this.servicePort()] },
    });
    this.disruptionBudget = budgetOf(this, props, this.selector);
    this.expose(props);
  }

  /**
   * Puts another version behind the same Service: a Deployment whose pods have its name as label `version`.
   * @returns the Deployment
   * @throws UserError for the name of one that is there
   */
  public addVersion(version: string, props: WebServiceVersionProps = {}): ApiObject {
    if (version === '' || version === this.version || this.node.tryFindChild(version)) {
      throw new UserError(`${this.node.path}: version "${version}" ${version === '' ? 'has no name' : 'is there already, or something else has its name'}: give it another one`);
    }
    this.pods.volumes.share();
    return this.deploy(version, version, { ...this.props, ...props }, props.env);
  }

  private deploy(id: string, version: string, props: WebServiceProps, env?: Readonly<Record<string, EnvValue>>): ApiObject {
    const own = { ...this.ownLabels(), version };
    const labels = { ...props.labels, ...own };
    const { protocol: name } = this;
    return new Deployment(this, id, {
      metadata: { labels },
      spec: {
        replicas: replicasOf(props),
        selector: { matchLabels: own },
        strategy: this.pods.strategy(),
        template: this.pods.template({
          labels,
          props,
          env,
          ports: [{ name, containerPort: props.port }],
          probes: probesOf(props.health ?? 'tcp', { name, number: props.port }),
          spec: { topologySpreadConstraints: spreadOf(this, props, own) },
        }),
      },
    });
  }
}
