import { createHash } from 'crypto';
import { ApiObject, Chart, ChartProps } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { addonIssues } from './cluster/addons';
import type { AdmitsQuestion } from './cluster/admits';
import type { Answer } from './cluster/answer';
import { clusterOf } from './cluster/asked';
import { checkOptions } from './cluster/check';
import type { GatewayAnswer } from './cluster/gateway';
import type { GpuAnswer, GpuQuestion } from './cluster/gpu';
import type { IngressAnswer, ReachQuestion } from './cluster/ingress';
import type { LoadBalancerAnswer, LoadBalancerQuestion } from './cluster/load-balancer';
import type { EnforcementAnswer } from './cluster/network-policy';
import type { ClusterProps, MeshOption, PodSecurityLevel } from './cluster/options';
import type { Placement } from './cluster/placement';
import { profileIds, profileNamed } from './cluster/profiles';
import type { ScalingAnswer } from './cluster/scaling';
import type { ServerlessAnswer, ServerlessQuestion } from './cluster/serverless';
import type { StorageClassAnswer, StorageQuestion } from './cluster/storage-class';
import { Given, kubernetesOf, versionIssues } from './cluster/version';
import type { PlacementQuestion } from './cluster/where';
import type { IdentityAnswer, IdentityQuestion } from './cluster/workload-identity';
import { UserError } from './error';
import type { Issue } from './issue';
import { versionOr } from './kubernetes';
import type { AdmissionRule } from './profiles/facts';
import type { Profile } from './profiles/profile';
import { guard } from './synth/guard';
import { CLUSTER, KUBERNETES, mark, marked, NEUTRAL } from './synth/symbols';
import { Distributions, profiles } from '../generated/profiles';

/** A cluster as data, such as one entry of a file with all of them: the options of its profile, under their names. */
export interface ClusterRecord {
  readonly name: string;
  /** Id of the profile, or another word for it. @default - the neutral one */
  readonly profile?: string;
  readonly [option: string]: unknown;
}

type Questions = typeof import('./cluster/questions');

/**
 * A cluster that manifests are made for, and what is known about it. It is no construct: several charts, also of several apps, may be for one cluster.
 * For each distribution there is a function with the options that its clusters can have; `new Cluster` is for any other.
 *
 * What it is asked it answers with an `Answer`: a value and what it rests on, or a refusal that names the option that would help.
 *
 * @example new Cluster('prod', { kubernetes: '1.35', ingressClass: 'nginx' }).ingress().value.className
 */
export class Cluster extends Distributions {
  /**
   * The cluster that a construct is for: that of the nearest chart of a cluster around it, else the neutral one, of which next to nothing is known.
   */
  public static of(construct: IConstruct): Cluster {
    const cluster = Cluster.tryOf(construct);
    if (cluster) return cluster;
    const { root } = construct.node;
    const neutral = marked<Cluster>(root, NEUTRAL) ?? new Cluster('neutral', { kubernetes: versionOr(marked<string>(root, KUBERNETES)) });
    mark(root, NEUTRAL, neutral);
    return neutral;
  }

  /** The cluster of the nearest chart of a cluster around a construct, or undefined. */
  public static tryOf(construct: IConstruct): Cluster | undefined {
    return clusterOf(construct);
  }

  /**
   * A cluster from data, held to the same law as the typed functions.
   * @throws UserError for what a cluster of its profile cannot be, and for the name of a distribution that is no more
   * @example fleet.map(cluster => Cluster.from(cluster))
   */
  public static from(record: ClusterRecord): Cluster {
    const { name, profile = 'neutral', on, ...options } = record;
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { checkRecord } = require('./cluster/record') as typeof import('./cluster/record');
    const props = named(String(name), () => {
      const known = profileNamed(String(profile));
      checkRecord(record, known);
      return { ...options, profile: known, ...(on === undefined ? {} : { on: on instanceof Cluster ? on : Cluster.from(on as ClusterRecord) }) };
    });
    return new Cluster(name, props as unknown as ClusterProps);
  }

  /** Names of all profiles, for `Cluster.from`. */
  public static get profiles(): string[] {
    return profileIds();
  }

  /** Kubernetes version, `1.33`. */
  public readonly kubernetes: string;
  /** What its distribution is like. */
  public readonly profile: Profile;
  /** What was said of it. */
  public readonly options: Omit<ClusterProps, 'kubernetes' | 'profile'>;

  /**
   * @param name the folder of its manifests: a DNS label, such as `prod-eu`
   * @throws UserError for a name that is no DNS label, for a version that is not known, and for what its distribution cannot have
   */
  constructor(public readonly name: string, props: ClusterProps) {
    super();
    if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name)) {
      throw new UserError(`cluster "${name}": its name must be a DNS label: at most 63 of a-z, 0-9 and -, beginning and ending with a letter or digit`);
    }
    const { profile = profiles.neutral(), ...options } = props;
    this.profile = profile;
    this.options = options;
    this.kubernetes = named(name, () => {
      checkOptions(options as Given, profile);
      return kubernetesOf(options as Given, profile);
    });
  }

  /** Systems that are declared to be installed, with their versions; those of the cluster beneath count, too. */
  public get addons(): ReadonlyMap<string, string | true> {
    const own = Object.entries(this.options.addons ?? {}).filter((entry): entry is [string, string | true] => entry[1] !== undefined);
    return new Map([...this.options.on?.addons ?? [], ...own]);
  }

  /** Warnings about the cluster itself. */
  public get issues(): Issue[] {
    return [...versionIssues(this.name, this.kubernetes, this.profile), ...addonIssues(this.name, this.options.addons ?? {})];
  }

  /** Whether a kind is served, as far as add-ons are declared; undefined where they are not. */
  public serves(apiVersion: string, kind: string): boolean | undefined {
    return questions().servesOf(this, apiVersion, kind);
  }

  /** Which storage class a claim is to name. */
  public storageClass(question?: StorageQuestion): Answer<StorageClassAnswer> {
    return questions().storageClass(this, question);
  }

  /** How an Ingress says which controller is to serve it. */
  public ingress(question?: ReachQuestion): Answer<IngressAnswer> {
    return questions().ingress(this, question);
  }

  /** How a Gateway says which controller is to serve it. */
  public gateway(question?: ReachQuestion): Answer<GatewayAnswer> {
    return questions().gateway(this, question);
  }

  /** How a Service of type LoadBalancer asks for one: for the outside or the inside, with any address or a reserved one. */
  public loadBalancer(question?: LoadBalancerQuestion): Answer<LoadBalancerAnswer> {
    return questions().loadBalancer(this, question);
  }

  /** What a pod says to get to nodes that are as they are asked for: pool, architecture, spot, GPU, sandbox, … */
  public placement(question: PlacementQuestion): Answer<Placement> {
    return questions().where(this, question);
  }

  /** The label whose value is the zone of a node. */
  public zoneLabel(): Answer<string> {
    return questions().zoneLabel(this);
  }

  /** Which resource stands for a GPU, and how pods get to it. */
  public gpu(question?: GpuQuestion): Answer<GpuAnswer> {
    return questions().gpu(this, question);
  }

  /** How a ServiceAccount is made to stand for an identity of the cloud. */
  public workloadIdentity(question: IdentityQuestion): Answer<IdentityAnswer> {
    return questions().workloadIdentity(this, question);
  }

  /** Whether nodes are added for pods that wait, also where a pool has none. */
  public scaling(): Answer<ScalingAnswer> {
    return questions().scaling(this);
  }

  /** Which service mesh is installed. */
  public mesh(): Answer<MeshOption> {
    return questions().mesh(this);
  }

  /** Whether something is admitted that rules of the distribution may forbid. */
  public admits(question: AdmitsQuestion): Answer<true> {
    return questions().admits(this, question);
  }

  /** What else is told about it that concerns something, as notes. */
  public peculiarities(what: string, concerns: (text: string) => boolean): Answer<readonly string[]> {
    return questions().peculiarities(this, what, concerns);
  }

  /** How what scales to zero is run. */
  public serverless(question?: ServerlessQuestion): Answer<ServerlessAnswer> {
    return questions().serverless(this, question);
  }

  /** Whether a NetworkPolicy has any effect. */
  public networkPolicy(): Answer<EnforcementAnswer> {
    return questions().networkPolicy(this);
  }

  /** What is refused or changed at admission besides what every API server does. */
  public admission(): Answer<readonly AdmissionRule[]> {
    return questions().admission(this);
  }

  /** The Pod Security level that is enforced in a namespace. */
  public podSecurity(namespace: string): Answer<PodSecurityLevel> {
    return questions().podSecurity(this, namespace);
  }

  /** Whether the cluster itself gives each pod its user and groups, so that none may be asked for. */
  public assignsUsers(namespace: string): Answer<boolean> {
    return questions().assignsUsers(this, namespace);
  }
}

/** Loaded when the first question is asked. */
function questions(): Questions {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('./cluster/questions') as Questions;
}

/** Says of which cluster a mistake is. */
function named<T>(name: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`cluster "${name}": ${error.message}`);
  }
}

export interface ClusterChartProps extends ChartProps {
  /** The cluster that all of the chart is for. */
  readonly cluster: Cluster;
}

/**
 * A chart for one cluster: what is in it is validated for that cluster, and written to a folder of the cluster's name.
 * Objects without a name of their own are named after their path within the chart, so that an object has the same name on every cluster.
 */
export class ClusterChart extends Chart {
  public readonly cluster: Cluster;
  private readonly hashes: boolean;

  constructor(scope: Construct, id: string, props: ClusterChartProps) {
    super(scope, id, props);
    this.cluster = props.cluster;
    this.hashes = !props.disableResourceNameHashes;
    mark(this, CLUSTER, props.cluster);
    guard(this);
  }

  /**
   * `web-c8f1a2b3` for the object `web/Resource`: the path within the chart, and a hash of it unless hashes are disabled.
   * @throws UserError where hashes are disabled and nothing is left to make a name of
   */
  public generateObjectName(object: ApiObject): string {
    const path = object.node.path.slice(this.node.path.length + 1);
    const words = path.split('/').map(id => id.toLowerCase().replace(/[^0-9a-z-]+/g, '-').replace(/^-+|-+$/g, ''))
      .filter((word, i, all) => word !== '' && word !== 'resource' && word !== 'default' && word !== all[i - 1]);
    const hash = this.hashes || words.length === 0 ? createHash('sha256').update(path).digest('hex').slice(0, 8) : '';
    // what is appended to the names of these has to fit, too; the end of a path says most
    const room = (object.kind === 'CronJob' || object.kind === 'StatefulSet' ? 52 : 63) - (hash === '' ? 0 : hash.length + 1);
    const stem = words.join('-').slice(-room).replace(/^-+/, '');
    return [stem, hash].filter(part => part !== '').join('-');
  }
}
