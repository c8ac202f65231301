import { Construct } from 'constructs';
import { Mesh, MeshName, Waypoint, Where } from './mesh';
import type { EgressGateway, EgressPort } from './parts/intent';

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
  readonly encrypts?: boolean;
  /** A gateway that all of it leaves through. @default - none */
  readonly via?: EgressGateway;
}

/**
 * What workloads may call outside of the mesh.
 *
 * @example new Egress(chart, 'payments', { hosts: ['api.example.com'] })
 */
export class Egress<M extends MeshName = MeshName, W extends Waypoint = Waypoint> extends Construct {
  constructor(scope: Construct, id: string, props: EgressProps<M, W>) {
    super(scope, id);
    const mesh: Mesh = props.mesh ?? Mesh.of(this);
    if (!mesh.can(this, 'egress', 'hosts')) return;
    const { hosts, addresses = [], ports = [{ number: 443, protocol: 'tls' }], encrypts = false, via } = props;
    mesh.told((provider, settings) => provider.egress(settings, this, { hosts: hosts as readonly string[], addresses, ports, encrypts, via }));
  }
}
