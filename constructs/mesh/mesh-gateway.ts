import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Mesh, MeshName, Waypoint } from './mesh';
import type { GatewayName, Listener } from './parts/intent';

export interface MeshListener {
  /** @default - the protocol, numbered from the second one on */
  readonly name?: string;
  /** @default 80, with a certificate 443 */
  readonly port?: number;
  /** `tls` passes encrypted connections on as they are. @default 'http', with a certificate 'https' */
  readonly protocol?: Listener['protocol'];
  /** Host names, `shop.example.com`, `*.example.com`. @default - those of the gateway */
  readonly hosts?: readonly string[];
  /** Secret with the certificate, of type `kubernetes.io/tls`. @default - without TLS */
  readonly certificate?: string;
  /** Whether clients must have certificates of the authority in the Secret as well. @default false */
  readonly mutual?: boolean;
  /** Whether requests are sent on to HTTPS. @default false */
  readonly redirectsToHttps?: boolean;
}

export interface MeshGatewayProps<M extends MeshName = MeshName, W extends Waypoint = Waypoint> {
  /** @default - the mesh of the scope, or as the cluster has it */
  readonly mesh?: Mesh<M, W>;
  /** Host names that requests come for. */
  readonly hosts: readonly string[];
  /** @default - one for HTTP */
  readonly listeners?: readonly MeshListener[];
  /** Labels of the pods of a gateway that is there, for meshes that do not make it themselves. @default - those of the mesh's own */
  readonly selector?: Readonly<Record<string, string>>;
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

  constructor(scope: Construct, id: string, props: MeshGatewayProps) {
    super(scope, id);
    this.hosts = props.hosts;
    const { listeners = [{}], selector, internal = false } = props;
    const intent = { listeners: listeners.map((listener, i) => listenerOf(listener, i, props.hosts)), selector, internal };
    let made: ApiObject | undefined;
    (props.mesh ?? Mesh.of(this)).told((provider, settings) => { made = provider.gateway(settings, this, intent); });
    this.resource = made;
  }

  /** How routes name it. @internal */
  public get ref(): GatewayName {
    const namespace = this.resource?.metadata.namespace;
    return { name: this.resource?.name ?? '', ...(namespace === undefined ? {} : { namespace }) };
  }
}

function listenerOf(listener: MeshListener, index: number, hosts: readonly string[]): Listener {
  const { certificate, mutual = false, redirectsToHttps: redirects = false, protocol = certificate === undefined ? 'http' : 'https' } = listener;
  const port = listener.port ?? (protocol === 'http' ? 80 : 443);
  const name = listener.name ?? (index === 0 ? protocol : `${protocol}-${index + 1}`);
  return { name, port, protocol, hosts: listener.hosts ?? hosts, certificate, mutual, redirects };
}
