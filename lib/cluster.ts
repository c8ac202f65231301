import { createHash } from 'crypto';
import { ApiObject, Chart, ChartProps } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { UserError } from './error';
import { minorOf } from './kubernetes';
import { guard } from './synth/guard';
import { CLUSTER, mark, marked } from './synth/symbols';

export interface ClusterProps {
  /** Kubernetes version that its API server runs, `1.33`. */
  readonly kubernetes: string;
}

/**
 * A cluster that manifests are made for. It is no construct: several charts, also of several apps, may be for one cluster.
 *
 * @example new Cluster('prod', { kubernetes: '1.35' })
 */
export class Cluster {
  /**
   * The cluster that a construct is for: that of the nearest chart of a cluster around it.
   * @throws UserError if there is none; see `tryOf`
   */
  public static of(construct: IConstruct): Cluster {
    const cluster = Cluster.tryOf(construct);
    if (cluster) return cluster;
    throw new UserError(`${construct.node.path} is for no cluster: put it into new ClusterChart(app, id, { cluster })`);
  }

  /** The cluster that a construct is for, or undefined. */
  public static tryOf(construct: IConstruct): Cluster | undefined {
    for (let scope: IConstruct | undefined = construct; scope; scope = scope.node.scope) {
      const cluster = marked<Cluster>(scope, CLUSTER);
      if (cluster) return cluster;
    }
    return undefined;
  }

  /** Kubernetes version, `1.33`. */
  public readonly kubernetes: string;

  /**
   * @param name the folder of its manifests: a DNS label, such as `prod-eu`
   * @throws UserError for a name that is no DNS label and for a version that is not known
   */
  constructor(public readonly name: string, props: ClusterProps) {
    if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name)) {
      throw new UserError(`cluster "${name}": its name must be a DNS label: at most 63 of a-z, 0-9 and -, beginning and ending with a letter or digit`);
    }
    try {
      this.kubernetes = `1.${minorOf(props.kubernetes)}`;
    } catch (error) {
      throw new UserError(`cluster "${name}": ${error instanceof UserError ? error.message : String(error)}`);
    }
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
    // a CronJob's name leaves room for what the server appends; the end of a path says most
    const room = (object.kind === 'CronJob' ? 52 : 63) - (hash === '' ? 0 : hash.length + 1);
    const stem = words.join('-').slice(-room).replace(/^-+/, '');
    return [stem, hash].filter(part => part !== '').join('-');
  }
}
