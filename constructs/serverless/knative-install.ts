import { ApiObject, Lazy } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { configOf, IngressName, KnativeConfig } from './parts/config';
import { isKnown, refuseProp } from './parts/given';
import { needsOf } from './parts/needs';
import { Misfit, misfitOf, misfitsIn } from './parts/settings';
import { KnativeServing } from '../../generated/bindings/knative-operator';
import { Namespace } from '../../generated/bindings/kubernetes/core/v1';
import { providers } from '../../generated/providers/serverless';
import { Cluster } from '../../lib/cluster';
import { ask, refuse } from '../../lib/cluster/asked';
import { mark, marked } from '../../lib/synth/symbols';

export type { AutoscalerSettings, IngressName, RevisionDefaults } from './parts/config';

export interface KnativeInstallProps extends KnativeConfig {
  /** Release that the operator is to install, `1.23`. @default - the operator's newest */
  readonly version?: string;
  /** What takes the requests in. @default - the cluster's, else 'kourier' */
  readonly ingress?: IngressName;
  /** Type of Kourier's Service for the outside; `NodePort` where there are no load balancers. @default - LoadBalancer */
  readonly serviceType?: 'LoadBalancer' | 'NodePort' | 'ClusterIP';
  /** Pods of each part of Knative. @default 2 */
  readonly replicas?: number;
}

/**
 * Knative Serving on a cluster that has Knative's operator: what takes requests in, domains, flags, scaling, certificates.
 * Flags that services of the same cluster need are turned on by themselves; make it before them, where nothing else says that they run on Knative.
 * Its main child `Resource` is the KnativeServing.
 *
 * @see https://knative.dev/docs/install/operator/configuring-serving-cr/
 * @example new KnativeInstall(chart, 'knative', { ingress: 'kourier', domain: 'apps.example.com' })
 */
export class KnativeInstall extends Construct {
  /** The installation for the cluster of a construct, as far as it was made before. */
  public static tryOf(construct: IConstruct): KnativeInstall | undefined {
    const all = marked<KnativeInstall[]>(construct.node.root, INSTALLS) ?? [];
    const cluster = Cluster.of(construct);
    return all.find(one => Cluster.of(one) === cluster && one.node.root.node.findAll().includes(one));
  }

  /**
   * The namespace that Knative is in. Where a mesh lets nothing but mutual TLS in, it has to be in the mesh, or no request wakes a pod.
   *
   * @example mesh.addNamespace(install.namespace)
   */
  public readonly namespace: ApiObject;
  private readonly flags = new Map<string, string>();

  constructor(scope: Construct, id: string, props: KnativeInstallProps = {}) {
    super(scope, id);
    const { root } = this.node;
    mark(root, INSTALLS, [...marked<KnativeInstall[]>(root, INSTALLS) ?? [], this]);
    const cluster = Cluster.of(this);
    const { options: { serverless }, profile } = cluster;
    if (serverless?.way !== undefined && serverless.way !== 'knative') {
      // no compiler saw what is written in JavaScript
      const { title } = isKnown(this, 'serverless.way', serverless.way, Object.keys(providers)) ? providers[serverless.way]() : { title: undefined };
      if (title !== undefined) refuse(this, 'KnativeInstall', { rule: 'knative-is-not-managed', severity: 'error', type: 'Forbidden', path: '', params: { way: title } });
    }
    const answer = cluster.serverless();
    // what it needs is told; that nothing is known is no refusal, for it is Knative that is made here
    const known = answer.state === 'known' ? ask(this, answer) : undefined;
    const ingress = props.ingress ?? serverless?.ingress ?? known?.ingress ?? 'kourier';
    const domain = props.domain ?? serverless?.domain;
    // a distribution's own operator knows which release it brings
    const version = profile.serverless && 'value' in profile.serverless ? undefined : props.version;
    if (version === undefined && props.version !== undefined) {
      refuse(this, 'version', { rule: 'knative-release-is-open', severity: 'error', type: 'Forbidden', path: '', value: props.version, params: { title: profile.title } });
    }
    const features = { ...serverless?.features, ...props.features };
    for (const [flag, state] of Object.entries(features)) this.flags.set(flag, state);
    this.refuseAll([...misfitsIn({ ...props, domain, ingress }), ...Object.entries(features).flatMap(([flag, state]) => [...misfitOf(flag, state)])]);

    this.namespace = new Namespace(this, 'Namespace', { metadata: { name: NAMESPACE } });
    new KnativeServing(this, 'Resource', {
      metadata: { name: NAMESPACE, namespace: NAMESPACE },
      spec: {
        'version': version,
        'high-availability': { replicas: props.replicas ?? 2 },
        'ingress': { [ingress]: { enabled: true, ...(ingress === 'kourier' && props.serviceType ? { 'service-type': props.serviceType } : {}) } },
        'config': Lazy.any({ produce: () => configOf({ ...props, domain }, ingress, needsOf(this, Object.fromEntries(this.flags))) }) as Record<string, Record<string, string>>,
      },
    });
  }

  /** Turns a flag of `config-features` on, `kubernetes.podspec-nodeselector`. */
  public enable(flag: string): this {
    this.refuseAll(misfitOf(flag, 'enabled'));
    this.flags.set(flag, 'enabled');
    return this;
  }

  private refuseAll(misfits: Iterable<Misfit>): void {
    for (const { prop, why, value, known } of misfits) refuseProp(this, prop, why, value, known);
  }

  /** The KnativeServing. */
  public get resource(): ApiObject {
    return ApiObject.of(this);
  }
}

/** Where Knative is: its operators look nowhere else. */
const NAMESPACE = 'knative-serving';
const INSTALLS = Symbol.for('cdk8s-sextant.knative-installs');
