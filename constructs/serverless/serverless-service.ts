import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { KnativeInstall } from './knative-install';
import { checkIntent, checkWay } from './parts/check';
import { givenOf, isHost, isKnown, isNew } from './parts/given';
import { domainOf, ServiceIntent } from './parts/intent';
import type { Address, Made, ServerlessProvider } from './parts/provider';
import type { ServerlessServiceProps, ServerlessWay } from './props';
import { providers } from '../../generated/providers/serverless';
import { Cluster } from '../../lib/cluster';
import { ask, refuse } from '../../lib/cluster/asked';
import type { ServerlessAnswer } from '../../lib/cluster/serverless';
import { Pods } from '../workload/parts/pods';
import { nameLabel, Workload } from '../workload/parts/workload';

const WAYS = Object.keys(providers);

/** The way whose objects go elsewhere. */
const MANAGED = 'cloud-run' satisfies ServerlessWay;

/**
 * Runs an image for as long as there are requests, from no pod to many. Which system does that is asked of the cluster: Knative, one that manages it,
 * KEDA's HTTP add-on, or, by a metric, Kubernetes itself. What the way cannot do does not compile where it is known, and fails synthesis where only the
 * cluster decides.
 * Its main child `Resource` is what makes the pods, Knative's Service or a Deployment: `ApiObject.of(service)` can be patched.
 *
 * @example new ServerlessService(chart, 'hello', { image: 'example.com/hello:1.4.0', scale: { max: 10 }, env: { TARGET: 'world' } })
 */
export class ServerlessService<W extends ServerlessWay = ServerlessWay> extends Workload {
  /** How it is run; undefined where that is not known, and synthesis fails. */
  public readonly way: ServerlessWay | undefined;
  public readonly selector: Readonly<Record<string, string>>;
  protected readonly pods: Pods;
  private readonly made: Made | undefined;
  /** Host names that lead to it. */
  private readonly hosts: Set<string>;

  constructor(scope: Construct, id: string, given: ServerlessServiceProps<W>) {
    super(scope, id, given ?? {});
    // the compiler does not follow what depends on the way
    const props = givenOf(this, (given ?? {}) as unknown as ServerlessServiceProps);
    const settings = this.settingsFor(props);
    this.way = settings?.way;
    const provider: ServerlessProvider | undefined = this.way && providers[this.way]();
    const intent = this.intentOf(props, settings ?? { way: 'keep-one' });
    checkIntent(this, intent);
    if (provider) checkWay(this, intent, provider);
    const { placement, identity } = provider?.asks ?? { placement: true, identity: true };
    // revisions and roll-outs overlap, so that volumes are always those of several pods
    this.pods = new Pods(this, { ...intent, ...(placement ? {} : { placement: undefined }), ...(identity ? {} : { identity: undefined }) }, this.labels(), 'several');
    this.made = provider?.make({ scope: this, intent, labels: this.labels(), pods: this.pods });
    this.hosts = new Set(intent.domains.map(domain => domainOf(domain).host));
    this.selector = this.made?.selector ?? { [nameLabel]: id };
  }

  public get name(): string {
    return this.made ? super.name : this.node.id;
  }

  /** Host under which other workloads reach it: `hello.shop.svc.cluster.local`. */
  public get host(): string {
    return this.located().host;
  }

  /** Port that goes with the host. */
  public get port(): number {
    return this.located().port;
  }

  /** `host:port` */
  public get address(): string {
    const { host, port } = this.located();
    return `${host}:${port}`;
  }

  /** `http://hello.shop.svc.cluster.local` */
  public get url(): string {
    const { scheme, host, port } = this.located();
    return `${scheme}://${host}${port === 80 || port === 443 ? '' : `:${port}`}`;
  }

  /**
   * Leads requests to a host name to it.
   *
   * @param tls Secret with the certificate, of type `kubernetes.io/tls` @default - without TLS, or with a certificate that Knative asks for
   * @returns what was made; nothing where that cannot be, and synthesis fails
   */
  public addDomain(host: string, tls?: string): ApiObject | undefined {
    const { title, can } = this.way ? providers[this.way]() as ServerlessProvider : { title: '', can: undefined };
    if (can && can.domains !== true) {
      refuse(this, 'domains', { rule: 'serverless-can-do-it', severity: 'error', type: 'NotSupported', path: '', value: host, params: { way: title, instead: can.domains.instead } });
      return undefined;
    }
    if (!isHost(this, host) || !isNew(this, this.hosts, host)) return undefined;
    this.hosts.add(host);
    return this.made?.addDomain(host, tls);
  }

  /** The way that is asked for, else that of a Knative which the app itself installs, else the cluster's, else a pod that is kept. */
  private settingsFor({ way, scale, withoutZero }: ServerlessServiceProps): ServerlessAnswer | undefined {
    const cluster = Cluster.of(this);
    const { serverless } = cluster.options;
    if (way === MANAGED && serverless?.way !== MANAGED) {
      const params = { prop: 'way', why: 'such objects are not for the API server of a cluster: give the cluster the option serverless.way' };
      refuse(this, 'way', { rule: 'serverless-props-fit', severity: 'error', type: 'Invalid', path: '', value: way, params });
    }
    if (way !== undefined) return isKnown(this, 'way', way, WAYS) ? { ...serverless, way } : undefined;
    if (serverless?.way !== undefined && !isKnown(this, 'serverless.way', serverless.way, WAYS)) return undefined;
    const answer = cluster.serverless({ external: 'external' in scale && scale.external !== undefined });
    const isInstalled = serverless?.way === undefined && KnativeInstall.tryOf(this) !== undefined;
    if (isInstalled && answer.or(undefined)?.way !== 'knative') return { ...serverless, way: 'knative' };
    const isKept = withoutZero === 'keep-one' || (scale.min ?? 0) > 0;
    return answer.state !== 'known' && isKept ? { ...serverless, way: 'keep-one' } : ask(this, answer);
  }

  private intentOf(props: ServerlessServiceProps, settings: ServerlessAnswer): ServiceIntent {
    const { port = 8080, protocol = 'http1', visibility = 'public', domains = [], sidecars = {}, initContainers = {}, identity } = props;
    const named = identity === undefined ? undefined : Cluster.of(this).options.identities?.[identity] ?? identity;
    const own = providers[settings.way]().asks.identity ? identity : named;
    return { ...props, port, protocol, visibility, domains, sidecars, initContainers, identity: own, settings };
  }

  private located(): Address {
    const address = this.made?.address() ?? { scheme: 'http', host: this.node.id, port: 80 };
    if (!('missing' in address)) return address;
    refuse(this, 'address', { rule: 'serverless-address-is-known', severity: 'error', type: 'Required', path: '', params: { fix: address.missing } });
    return { scheme: 'http', host: this.node.id, port: 80 };
  }
}
