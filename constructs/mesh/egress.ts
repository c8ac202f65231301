import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Mesh, MeshName, Waypoint, Where } from './mesh';
import type { EgressGateway, EgressPort, Protocol, Service } from './parts/intent';
import { checkHosts, checkList } from './parts/words';
import { refuse } from '../../lib/cluster/asked';

export type { EgressGateway, EgressPort } from './parts/intent';

export interface EgressProps<M extends MeshName = MeshName, W extends Waypoint = Waypoint> {
  /** @default - the mesh of the scope, or as the cluster has it */
  readonly mesh?: Mesh<M, W>;
  /** Hosts outside, `api.example.com`, `*.example.com`. */
  readonly hosts: Where<M, W, 'egress', readonly string[]>;
  /** Addresses, where there are no names, `192.0.2.0/24`. @default - none */
  readonly addresses?: readonly string[];
  /** @default - one, 443 for TLS */
  readonly ports?: readonly EgressPort[];
  /** Whether the mesh encrypts what is sent in plain text. @default false */
  readonly encrypts?: Where<M, W, 'trafficPolicy', boolean>;
  /** A gateway that all of it leaves through: the mesh's own, or another one. @default - none */
  readonly via?: Where<M, W, 'trafficPolicy', true | EgressGateway>;
}

/**
 * What workloads may call outside of the mesh. Routes can lead to it.
 *
 * @example new Egress(chart, 'payments', { hosts: ['api.example.com'] })
 */
export class Egress<M extends MeshName = MeshName, W extends Waypoint = Waypoint> extends Construct {
  /** Hosts outside. */
  public readonly hosts: readonly string[];
  /** The object that says so; undefined where the mesh refuses, and synthesis fails. */
  public readonly resource: ApiObject | undefined;
  private readonly port: EgressPort;
  private readonly single: boolean;

  constructor(scope: Construct, id: string, props: EgressProps<M, W>) {
    super(scope, id);
    const mesh: Mesh = props.mesh ?? Mesh.of(this);
    const { hosts, addresses = [], ports = [{ number: 443, protocol: 'tls' }], encrypts = false, via: asked } = props as unknown as EgressProps;
    const isListed = checkList(this, 'ports', ports);
    [this.port] = (isListed ? ports : []) as unknown as [EgressPort];
    this.single = ports.length === 1;
    this.hosts = hosts;
    if (!mesh.can(this, 'egress', 'hosts') || !checkHosts(this, hosts) || !isListed) return;
    const via = asked === true ? {} : asked;
    if ((via || encrypts) && !mesh.can(this, 'trafficPolicy', via ? 'via' : 'encrypts')) return;
    const wild = hosts.find(host => host.startsWith('*'));
    if (via && wild !== undefined && via.server === undefined) {
      refuse(this, 'via', { rule: 'wildcard-has-a-server', severity: 'error', type: 'Required', path: '', value: wild });
      return;
    }
    this.resource = mesh.tells(this, (provider, settings) => provider.egress(settings, this, { hosts, addresses, ports, encrypts, via }));
  }

  /** How routes speak of it: its first host and port. @internal */
  public get outside(): Service | undefined {
    const { hosts: [host = ''], port: { number: port, protocol }, single, resource: entry } = this;
    const spoken: Protocol = protocol === 'https' ? 'tls' : protocol;
    return entry && { name: host, host, port, single, protocol: spoken, entry };
  }
}
