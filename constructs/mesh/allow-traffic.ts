import { Construct, IConstruct } from 'constructs';
import { Mesh, MeshName, Waypoint, Where } from './mesh';
import { MeshGateway } from './mesh-gateway';
import { Callable, serviceOf } from './parts/backend';
import { knownNamespace, workloadOf } from './parts/callers';
import type { AllowIntent, OperationIntent, SourceIntent } from './parts/intent';
import { isPortOf } from './parts/ports';
import { refuse } from '../../lib/cluster/asked';

/** A caller; within one, all that is given must hold. */
export interface Caller<M extends MeshName = MeshName, W extends Waypoint = Waypoint> {
  /** Its ServiceAccount, in the namespace beside it, else in that of the chart. */
  readonly serviceAccount?: Where<M, W, 'principals', string>;
  /** Its namespace. */
  readonly namespace?: string;
  /** Its identity, as the mesh writes it. */
  readonly principal?: Where<M, W, 'principals', string>;
  /** Its address, `10.0.0.0/8`. */
  readonly ipBlocks?: readonly string[];
  /** The address that a client had before the load balancer. */
  readonly clientIpBlocks?: Where<M, W, 'requests', readonly string[]>;
  /** Who its token was made out to, `issuer/subject`, or `*` for anybody with a valid one. */
  readonly token?: Where<M, W, 'requests', string>;
  /** Callers with such a token do not count; with `*` it is those that have none. */
  readonly notToken?: Where<M, W, 'requests', string>;
  /** Callers of these namespaces do not count. */
  readonly notNamespaces?: Where<M, W, 'principals', readonly string[]>;
  /** Callers with these identities do not count. */
  readonly notPrincipals?: Where<M, W, 'principals', readonly string[]>;
}

/** Who calls: a workload (of ours, of cdk8s-plus, or the object that makes its pods), a gateway, or callers as they are described. */
export type Callers<M extends MeshName = MeshName, W extends Waypoint = Waypoint> = IConstruct | Caller<M, W>;

/** What may be asked for; within one, all that is given must hold. */
export interface Operation<M extends MeshName = MeshName, W extends Waypoint = Waypoint> {
  /** `GET` @default - all */
  readonly methods?: Where<M, W, 'requests', readonly string[]>;
  /** `/api/*` @default - all */
  readonly paths?: Where<M, W, 'requests', readonly string[]>;
  /** Hosts that are asked for, `shop.example.com`. @default - all */
  readonly hosts?: Where<M, W, 'requests', readonly string[]>;
  /** Ports of the pods. @default - all */
  readonly ports?: readonly number[];
  /** Methods that do not count. @default - none */
  readonly notMethods?: Where<M, W, 'requests', readonly string[]>;
  /** Paths that do not count. @default - none */
  readonly notPaths?: Where<M, W, 'requests', readonly string[]>;
}

/** What must hold besides. */
export type Condition = NonNullable<AllowIntent['when']>[number];

export interface AllowTrafficProps<M extends MeshName = MeshName, W extends Waypoint = Waypoint> {
  /** @default - the mesh of the scope, or as the cluster has it */
  readonly mesh?: Mesh<M, W>;
  /** What is called. @default - everything in the namespace */
  readonly to?: Callable | MeshGateway;
  /** Who may call; an empty list is nobody. @default - whoever */
  readonly from?: Callers<M, W> | readonly Callers<M, W>[];
  /** What may be asked for. @default - whatever */
  readonly requests?: Operation<M, W> | readonly Operation<M, W>[];
  /** More that must hold, `{ key: 'request.auth.claims[groups]', values: ['admin'] }`. @default - nothing */
  readonly when?: Where<M, W, 'requests', readonly Condition[]>;
  /** Whether it only is told what it would do. @default false */
  readonly dryRun?: Where<M, W, 'dryRun', boolean>;
}

/** The same for what is forbidden. */
export interface DenyTrafficProps<M extends MeshName = MeshName, W extends Waypoint = Waypoint> extends AllowTrafficProps<M, W> {
  /** Who may not call. @default - whoever */
  readonly from?: Where<M, W, 'deny', Callers<M, W> | readonly Callers<M, W>[]>;
}

/**
 * Who may call a service, and for what. As soon as something is allowed to a service, nothing else is.
 *
 * @example new AllowTraffic(chart, 'details', { to: details, from: productpage, requests: { methods: ['GET'] } })
 */
export class AllowTraffic<M extends MeshName = MeshName, W extends Waypoint = Waypoint> extends Construct {
  constructor(scope: Construct, id: string, props: AllowTrafficProps<M, W>) {
    super(scope, id);
    tell(this, 'allow', props as unknown as AllowTrafficProps);
  }
}

/**
 * Who may not call a service, whatever else is allowed.
 *
 * @example new DenyTraffic(chart, 'admin', { to: web, requests: { paths: ['/admin*'] } })
 */
export class DenyTraffic<M extends MeshName = MeshName, W extends Waypoint = Waypoint> extends Construct {
  constructor(scope: Construct, id: string, props: DenyTrafficProps<M, W>) {
    super(scope, id);
    const mesh: Mesh = props.mesh ?? Mesh.of(this);
    if (mesh.can(this, 'deny', 'DenyTraffic')) tell(this, 'deny', props as unknown as AllowTrafficProps);
  }
}

/** What somebody else decides about. */
export interface DelegateTrafficProps<M extends MeshName = MeshName, W extends Waypoint = Waypoint> extends Omit<AllowTrafficProps<M, W>, 'from' | 'dryRun'> {
  /** Who decides, by the name that the mesh knows it by (an extension provider). */
  readonly authorizer: Where<M, W, 'authorizers', string>;
}

/**
 * Somebody outside of the mesh is asked whether a call is let through, before all else that allows it.
 *
 * @example new DelegateTraffic(chart, 'login', { to: web, authorizer: 'oauth2-proxy', requests: { paths: ['/account*'] } })
 */
export class DelegateTraffic<M extends MeshName = MeshName, W extends Waypoint = Waypoint> extends Construct {
  constructor(scope: Construct, id: string, props: DelegateTrafficProps<M, W>) {
    super(scope, id);
    const mesh: Mesh = props.mesh ?? Mesh.of(this);
    if (mesh.can(this, 'authorizers', 'DelegateTraffic')) tell(this, 'ask', props as unknown as AllowTrafficProps, props.authorizer as string);
  }
}

export interface DenyByDefaultProps {
  /** @default - the mesh of the scope, or as the cluster has it */
  readonly mesh?: Mesh;
  /** Whether it is for all namespaces. @default false */
  readonly everywhere?: boolean;
}

/**
 * Nothing in the namespace may be called unless something else allows it.
 *
 * @example new DenyByDefault(chart, 'nothing')
 */
export class DenyByDefault extends Construct {
  constructor(scope: Construct, id: string, { mesh = Mesh.of(scope), everywhere = false }: DenyByDefaultProps = {}) {
    super(scope, id);
    // who is in no mesh has no identity, so that all namespaces have nothing in common
    if (everywhere && !mesh.can(this, 'principals', 'everywhere')) return;
    mesh.tells(this, (provider, settings) => provider.allow(settings, this, { action: 'allow', from: [], everywhere }));
  }
}

function tell(construct: Construct, action: AllowIntent['action'], props: AllowTrafficProps, authorizer?: string): void {
  const mesh: Mesh = props.mesh ?? Mesh.of(construct);
  const { to, from, requests, when, dryRun = false } = props;
  const gateway = to instanceof MeshGateway ? to.ref : undefined;
  const service = to === undefined || to instanceof MeshGateway ? undefined : serviceOf(construct, to);
  if (to !== undefined && !gateway && !service) return;
  const sources = from === undefined ? undefined : [from].flat().map(caller => sourceOf(construct, mesh, caller as Callers));
  const operations = requests === undefined ? undefined : [requests].flat().map(operation => operationOf(construct, mesh, operation));
  if (when && !mesh.can(construct, 'requests', 'when')) return;
  if (dryRun && !mesh.can(construct, 'dryRun', 'dryRun')) return;
  if (sources?.includes(undefined) || operations?.includes(undefined)) return;
  if (service && !isPortOf(construct, service)) return;
  const who = { service, gateway, from: sources as SourceIntent[] | undefined };
  const intent = { action, authorizer, ...who, to: operations as OperationIntent[] | undefined, when, dryRun };
  mesh.tells(construct, (provider, settings) => provider.allow(settings, construct, intent));
}

/** Undefined where it is refused. */
function sourceOf(scope: Construct, mesh: Mesh, caller: Callers): SourceIntent | undefined {
  if (caller instanceof MeshGateway) return mesh.can(scope, 'principals', 'from a gateway') ? { gateway: caller.ref } : undefined;
  if (Construct.isConstruct(caller)) {
    const workload = workloadOf(scope, caller);
    return workload && { workload };
  }
  if (typeof caller !== 'object' || caller === null) {
    refuse(scope, 'from', { rule: 'caller-has-pods', severity: 'error', type: 'Invalid', path: '', value: caller });
    return undefined;
  }
  const { serviceAccount, namespace, principal, ipBlocks, clientIpBlocks, token, notToken, notNamespaces, notPrincipals } = caller as Caller;
  if (!isAble(scope, mesh, 'principals', { serviceAccount, principal, notNamespaces, notPrincipals })) return undefined;
  if (!isAble(scope, mesh, 'requests', { token, notToken, clientIpBlocks })) return undefined;
  const home = serviceAccount === undefined ? undefined : knownNamespace(scope, namespace, serviceAccount);
  if (serviceAccount !== undefined && home === undefined) return undefined;
  const own = serviceAccount === undefined || home === undefined ? undefined : mesh.principalOf(serviceAccount, home);
  const principals = [own, principal].filter(one => one !== undefined);
  return {
    principals: principals.length > 0 ? principals : undefined,
    namespaces: namespace === undefined || serviceAccount !== undefined ? undefined : [namespace],
    ipBlocks,
    clientIpBlocks,
    requestPrincipals: token === undefined ? undefined : [token],
    notRequestPrincipals: notToken === undefined ? undefined : [notToken],
    notNamespaces,
    notPrincipals,
  };
}

function operationOf(scope: Construct, mesh: Mesh, operation: Operation): OperationIntent | undefined {
  const { ports: _, ...more } = operation;
  return isAble(scope, mesh, 'requests', more) ? operation : undefined;
}

/** Whether the mesh can do what is asked for by any of some properties. */
function isAble(scope: Construct, mesh: Mesh, capability: 'principals' | 'requests', asked: object): boolean {
  const property = Object.entries(asked).find(([, value]) => value !== undefined)?.[0];
  return property === undefined || mesh.can(scope, capability, property);
}
