import { Construct } from 'constructs';
import { Mesh, MeshName, Waypoint, Where } from './mesh';
import { MeshGateway } from './mesh-gateway';
import { Callable, serviceOf } from './parts/backend';

export interface RequestTokenProps<M extends MeshName = MeshName, W extends Waypoint = Waypoint> {
  /** @default - the mesh of the scope, or as the cluster has it */
  readonly mesh?: Mesh<M, W>;
  /** What is called. @default - everything in the namespace */
  readonly to?: Callable | MeshGateway;
  /** Who makes out the tokens, as it stands in them. */
  readonly issuer: Where<M, W, 'requests', string>;
  /** Where its keys are. @default - as its discovery document says */
  readonly jwksUri?: string;
  /** Whom tokens may be made out for. @default - whoever */
  readonly audiences?: readonly string[];
  /** Claims that the workload gets, by the header that they come in, `{ 'x-group': 'group' }`. @default - none */
  readonly claims?: Readonly<Record<string, string>>;
  /** Whether the workload gets the token, too. @default false */
  readonly forwards?: boolean;
}

/**
 * Whose tokens (JWT) count. A request with a token that does not count is turned away; one without is let through unless `AllowTraffic` asks for one.
 *
 * @example new RequestToken(chart, 'visitors', { to: gateway, issuer: 'https://accounts.example.com' })
 */
export class RequestToken<M extends MeshName = MeshName, W extends Waypoint = Waypoint> extends Construct {
  constructor(scope: Construct, id: string, props: RequestTokenProps<M, W>) {
    super(scope, id);
    const mesh: Mesh = props.mesh ?? Mesh.of(this);
    const { to, issuer, jwksUri, audiences = [], claims, forwards = false } = props;
    if (!mesh.can(this, 'requests', 'issuer')) return;
    const gateway = to instanceof MeshGateway ? to.ref : undefined;
    const service = to === undefined || to instanceof MeshGateway ? undefined : serviceOf(this, to);
    if (to !== undefined && !gateway && !service) return;
    const intent = { service, gateway, issuer: issuer as string, jwksUri, audiences, claims, forwards };
    mesh.tells(this, (provider, settings) => provider.tokens(settings, this, intent));
  }
}
