import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Mesh, MeshName, Waypoint } from './mesh';
import type { GatewayPods, GatewayRef, Listener } from './parts/intent';
import { checkHosts, checkList } from './parts/words';
import { refuse } from '../../lib/cluster/asked';
import { outside } from '../../lib/synth/outside';

export type { GatewayPods } from './parts/intent';

export interface MeshListener {
  /** @default - the protocol, numbered from the second one of it on */
  readonly name?: string;
  /** @default 80, with TLS 443 */
  readonly port?: number;
  /** `tls` without a certificate passes encrypted connections on as they are. @default 'http', with a certificate 'https' */
  readonly protocol?: Listener['protocol'];
  /** Host names, `shop.example.com`, `*.example.com`. @default - those of the gateway */
  readonly hosts?: readonly string[];
  /** Secret with the certificate, of type `kubernetes.io/tls`, in the namespace of the gateway's pods. @default - without TLS */
  readonly certificate?: string;
  /** Whether clients must have certificates of the authority in the Secret as well. @default false */
  readonly mutual?: boolean;
  /** Whether requests are sent on to HTTPS. @default false */
  readonly redirectsToHttps?: boolean;
}

export interface MeshGatewayProps<M extends MeshName = MeshName, W extends Waypoint = Waypoint> {
  /** @default - the mesh of the scope, or as the cluster has it */
  readonly mesh?: Mesh<M, W>;
  /** Host names that requests come for, `*` for all. */
  readonly hosts: readonly string[];
  /** @default - one for HTTP */
  readonly listeners?: readonly MeshListener[];
  /** Pods of a gateway that is there, for meshes that do not make it themselves. @default - the one that the mesh comes with */
  readonly pods?: Partial<GatewayPods>;
  /** Whether it is for the inside of the network alone. @default false */
  readonly internal?: boolean;
}

/**
 * Lets requests in from without.
 *
 * @example new MeshGateway(chart, 'shop', { hosts: ['shop.example.com'], listeners: [{ certificate: 'shop' }] })
 */
export class MeshGateway extends Construct {
  /** Host names that requests come for. */
  public readonly hosts: readonly string[];
  /** The object that says so; undefined where the cluster refuses, and synthesis fails. */
  public readonly resource: ApiObject | undefined;
  private readonly listeners: readonly Listener[];
  private readonly pods: GatewayPods;
  private readonly routes = new Set<string | undefined>();

  constructor(scope: Construct, id: string, props: MeshGatewayProps) {
    super(scope, id);
    const { listeners = [{}], internal = false } = props;
    // each listener may have its own
    const isListed = checkHosts(this, props.hosts, 0) && checkList(this, 'listeners', listeners);
    this.hosts = isListed ? props.hosts : [];
    this.listeners = isListed ? listenersOf(listeners, this.hosts) : [];
    // a certificate is nothing that a program should hold
    outside(this, ...this.listeners.flatMap(({ certificate }) => certificate ?? []));
    const { routes } = this;
    const told = !isListed ? undefined : (props.mesh ?? Mesh.of(this)).tells(this, (provider, settings) => {
      // the gateway that a mesh usually comes with is open to the outside
      if (!provider.makesGateways && props.pods?.labels === undefined && (internal || settings.managed)) {
        const params = { mesh: provider.title, managed: settings.managed };
        refuse(this, 'pods', { rule: 'gateway-is-named', severity: 'error', type: 'Required', path: '', value: 'pods', params });
        return undefined;
      }
      const pods = { ...provider.gatewayPods, ...props.pods };
      return { pods, made: provider.gateway(settings, this, { listeners: this.listeners, pods, internal, routes }) };
    });
    this.pods = told?.pods ?? { labels: {}, namespace: '', serviceAccount: '' };
    this.resource = told?.made;
  }

  /** How others speak of it. @internal */
  public get ref(): GatewayRef {
    const { listeners, pods, routes, resource } = this;
    return { name: resource?.name ?? '', namespace: resource?.metadata.namespace, listeners, pods, routes };
  }
}

function listenersOf(listeners: readonly MeshListener[], hosts: readonly string[]): Listener[] {
  const protocols = listeners.map(({ protocol, certificate }) => protocol ?? (certificate === undefined ? 'http' : 'https'));
  return listeners.map(({ certificate, mutual = false, redirectsToHttps: redirects = false, ...listener }, i) => {
    const protocol = protocols[i];
    const before = protocols.slice(0, i).filter(one => one === protocol).length;
    return {
      name: listener.name ?? (before === 0 ? protocol : `${protocol}-${before + 1}`),
      port: listener.port ?? (protocol === 'http' ? 80 : 443),
      protocol,
      hosts: listener.hosts ?? hosts,
      certificate,
      mutual,
      redirects,
    };
  });
}
