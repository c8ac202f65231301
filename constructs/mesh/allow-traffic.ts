import { Construct } from 'constructs';
import { Mesh, MeshName, Waypoint, Where } from './mesh';
import { MeshGateway } from './mesh-gateway';
import { Callable, serviceOf } from './parts/backend';
import type { AllowIntent, OperationIntent, SourceIntent } from './parts/intent';

/** A caller; within one, all that is given must hold. */
export interface Caller<M extends MeshName = MeshName, W extends Waypoint = Waypoint> {
  /** Its ServiceAccount, in the namespace beside it. */
  readonly serviceAccount?: Where<M, W, 'principals', string>;
  /** Its namespace. */
  readonly namespace?: string;
  /** Its identity, as the mesh writes it. */
  readonly principal?: Where<M, W, 'principals', string>;
  /** Its address, `10.0.0.0/8`. */
  readonly ipBlocks?: readonly string[];
  /** Who its token was made out to, `issuer/subject`, or `*` for anybody with a valid one. */
  readonly token?: Where<M, W, 'requests', string>;
  /** Callers of these namespaces do not count. */
  readonly notNamespaces?: Where<M, W, 'principals', readonly string[]>;
  /** Callers with these identities do not count. */
  readonly notPrincipals?: Where<M, W, 'principals', readonly string[]>;
}

/** What may be asked for; within one, all that is given must hold. */
export interface Operation<M extends MeshName = MeshName, W extends Waypoint = Waypoint> {
  /** `GET` */
  readonly methods?: Where<M, W, 'requests', readonly string[]>;
  /** `/api/*` */
  readonly paths?: Where<M, W, 'requests', readonly string[]>;
  readonly hosts?: Where<M, W, 'requests', readonly string[]>;
  /** Ports of the pods. */
  readonly ports?: readonly number[];
  readonly notMethods?: Where<M, W, 'requests', readonly string[]>;
  readonly notPaths?: Where<M, W, 'requests', readonly string[]>;
}

export interface AllowTrafficProps<M extends MeshName = MeshName, W extends Waypoint = Waypoint> {
  /** @default - the mesh of the scope, or as the cluster has it */
  readonly mesh?: Mesh<M, W>;
  /** What is called. @default - everything in the namespace */
  readonly to?: Callable | MeshGateway;
  /** Who may call; an empty list is nobody. @default - whoever */
  readonly from?: Caller<M, W> | readonly Caller<M, W>[];
  /** What may be asked for. @default - whatever */
  readonly requests?: Operation<M, W> | readonly Operation<M, W>[];
  /** More that must hold, `{ key: 'request.auth.claims[groups]', values: ['admin'] }`. @default - nothing */
  readonly when?: Where<M, W, 'requests', NonNullable<AllowIntent['when']>>;
}

/**
 * Who may call a service, and for what. As soon as something is allowed to a service, nothing else is.
 *
 * @example new AllowTraffic(chart, 'details', { to: details, from: { serviceAccount: 'productpage', namespace: 'shop' }, requests: { methods: ['GET'] } })
 */
export class AllowTraffic<M extends MeshName = MeshName, W extends Waypoint = Waypoint> extends Construct {
  constructor(scope: Construct, id: string, props: AllowTrafficProps<M, W>) {
    super(scope, id);
    say(this, 'allow', props as unknown as AllowTrafficProps);
  }
}

/**
 * Who may not call a service, whatever else is allowed.
 *
 * @example new DenyTraffic(chart, 'admin', { to: web, requests: { paths: ['/admin*'] } })
 */
export class DenyTraffic<M extends MeshName = MeshName, W extends Waypoint = Waypoint> extends Construct {
  constructor(scope: Construct, id: string, props: AllowTrafficProps<M, W>) {
    super(scope, id);
    say(this, 'deny', props as unknown as AllowTrafficProps);
  }
}

/**
 * Nothing in the namespace may be called unless something else allows it.
 *
 * @example new DenyByDefault(chart, 'nothing')
 */
export class DenyByDefault extends Construct {
  constructor(scope: Construct, id: string, { mesh }: { /** @default - the mesh of the scope, or as the cluster has it */ readonly mesh?: Mesh } = {}) {
    super(scope, id);
    say(this, 'allow', { mesh, from: [] });
  }
}

function say(construct: Construct, action: AllowIntent['action'], props: AllowTrafficProps): void {
  const mesh: Mesh = props.mesh ?? Mesh.of(construct);
  const { to, from, requests, when } = props;
  const gateway = to instanceof MeshGateway ? to.ref : undefined;
  const service = to === undefined || to instanceof MeshGateway ? undefined : serviceOf(construct, to);
  if (to !== undefined && !gateway && !service) return;
  const sources = from === undefined ? undefined : [from].flat().map(caller => sourceOf(construct, mesh, caller));
  const operations = requests === undefined ? undefined : [requests].flat().map(operation => operationOf(construct, mesh, operation));
  if (when && !mesh.can(construct, 'requests', 'when')) return;
  mesh.told((provider, settings) => provider.allow(settings, construct, { action, service, gateway, from: sources, to: operations, when }));
}

function sourceOf(construct: Construct, mesh: Mesh, caller: Caller): SourceIntent {
  const { serviceAccount, namespace, principal, ipBlocks, token, notNamespaces, notPrincipals } = caller;
  const asked = Object.entries({ serviceAccount, principal, notNamespaces, notPrincipals }).find(([, value]) => value !== undefined);
  if (asked) mesh.can(construct, 'principals', asked[0]);
  if (token !== undefined) mesh.can(construct, 'requests', 'token');
  const named = serviceAccount === undefined ? [] : [mesh.principalOf(serviceAccount, namespace ?? construct.node.scopes.map(namespaceAt).filter(one => one !== undefined).at(-1) ?? 'default')];
  const principals = [...named, ...(principal === undefined ? [] : [principal])];
  return {
    principals: principals.length > 0 ? principals : undefined,
    namespaces: namespace === undefined || serviceAccount !== undefined ? undefined : [namespace],
    ipBlocks,
    requestPrincipals: token === undefined ? undefined : [token],
    notNamespaces,
    notPrincipals,
  };
}

function operationOf(construct: Construct, mesh: Mesh, operation: Operation): OperationIntent {
  const { ports: _, ...l7 } = operation;
  const asked = Object.entries(l7).find(([, value]) => value !== undefined);
  if (asked) mesh.can(construct, 'requests', asked[0]);
  return operation;
}

function namespaceAt(scope: unknown): string | undefined {
  return (scope as { readonly namespace?: string }).namespace;
}
