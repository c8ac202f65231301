import { Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { AuthorizationPolicy, AuthorizationPolicySpecRules, PeerAuthentication, RequestAuthentication } from '../../../../generated/bindings/istio';
import { knownNamespace } from '../callers';
import type { AllowIntent, GatewayRef, MeshSettings, MtlsIntent, MtlsMode, OperationIntent, Service, SourceIntent, TokenIntent } from '../intent';
import { numberBehind, onPort } from '../ports';
import { selectorOf } from '../selection';

/** How Istio knows whom a policy is for. */
export interface Aims {
  /** Whether requests to a Service are judged by the proxy in front of it, or by the pods themselves. */
  readonly services: 'waypoint' | 'pods';
  /** Whether a gateway is made for its object, or its pods were there before. */
  readonly gateways: 'objects' | 'pods';
}

type Source = NonNullable<NonNullable<AuthorizationPolicySpecRules['from']>[number]['source']>;
type Operation = NonNullable<NonNullable<AuthorizationPolicySpecRules['to']>[number]['operation']>;

export function peerAuthentication(mesh: MeshSettings, scope: Construct, { mode, selector, namespace: home, ports, everywhere }: MtlsIntent): void {
  const namespace = everywhere && !selector ? mesh.namespace : home;
  const levels = Object.entries(ports).map(([port, of]) => [port, { mode: MODES[of] }]);
  new PeerAuthentication(scope, 'PeerAuthentication', {
    metadata: namespace === undefined ? undefined : { namespace },
    spec: {
      selector: selector && { matchLabels: { ...selector } },
      mtls: { mode: MODES[mode] },
      portLevelMtls: levels.length > 0 ? Object.fromEntries(levels) : undefined,
    },
  });
}

/** @param besides identities that are let through whatever is said, by what judges for them; asked for when all is made */
export function authorizationPolicy(mesh: MeshSettings, scope: Construct, intent: AllowIntent, aims: Aims, { id = 'AuthorizationPolicy', besides = () => [] as string[] } = {}): void {
  const { action, authorizer, from, when, dryRun } = intent;
  const aim = aimOf(mesh, scope, intent, aims);
  if (!aim) return;
  const to = operationsOf(scope, intent, aims);
  if (to === 'refused') return;
  const isNobody = from?.length === 0;
  const rule: AuthorizationPolicySpecRules = {
    from: from?.map(source => ({ source: sourceOf(mesh, scope, source, aims) })),
    to: to?.map(operation => ({ operation })),
    when: when?.map(({ key, values, notValues }) => ({ key, values, notValues })),
  };
  const rules = (): AuthorizationPolicySpecRules[] | undefined => {
    const others = besides();
    if (others.length === 0 || action === 'ask') return isNobody ? undefined : [rule];
    if (action === 'allow') return [...isNobody ? [] : [rule], { from: [{ source: { principals: others } }] }];
    const around = (rule.from ?? [{ source: {} }]).map(({ source }) => ({ source: { ...source, notPrincipals: [...source?.notPrincipals ?? [], ...others] } }));
    return isNobody ? undefined : [{ ...rule, from: around }];
  };
  // what allows nothing has no rule at all; one rule without anything in it is for everybody
  const annotations = dryRun ? { 'istio.io/dry-run': 'true' } : undefined;
  new AuthorizationPolicy(scope, id, {
    metadata: { ...aim.namespace === undefined ? {} : { namespace: aim.namespace }, annotations },
    spec: {
      ...aim.spec,
      // to allow is the default
      action: Lazy.any({ produce: () => (action === 'allow' && isNobody && besides().length === 0 ? undefined : ACTIONS[action]) }) as 'ALLOW',
      provider: authorizer === undefined ? undefined : { name: authorizer },
      rules: Lazy.any({ produce: rules }) as AuthorizationPolicySpecRules[],
    },
  });
}

export function requestAuthentication(mesh: MeshSettings, scope: Construct, intent: TokenIntent, aims: Aims): void {
  const { issuer, jwksUri, audiences, claims, forwards, ...target } = intent;
  const outputClaimToHeaders = claims && Object.entries(claims).map(([header, claim]) => ({ header, claim }));
  const aim = aimOf(mesh, scope, target, aims);
  if (!aim) return;
  const jwtRules = [{
    issuer,
    jwksUri,
    audiences: audiences.length > 0 ? audiences : undefined,
    outputClaimToHeaders,
    forwardOriginalToken: forwards || undefined,
  }];
  const metadata = aim.namespace === undefined ? undefined : { namespace: aim.namespace };
  new RequestAuthentication(scope, 'RequestAuthentication', { metadata, spec: { ...aim.spec, jwtRules } });
}

interface Target {
  readonly service?: Service;
  readonly gateway?: GatewayRef;
  readonly everywhere?: boolean;
}

/** Whom a policy is for, in words that every policy has. */
interface Aim {
  readonly spec: {
    readonly selector?: { readonly matchLabels: Record<string, string> };
    readonly targetRefs?: { readonly group: string; readonly kind: string; readonly name: string }[];
  };
  readonly namespace?: string;
}

/** Whom a policy is for, and where it has to lie; undefined where that is not known, and synthesis fails. */
export function aimOf(mesh: MeshSettings, scope: Construct, { service, gateway, everywhere }: Target, aims: Aims): Aim | undefined {
  if (gateway && aims.gateways === 'pods') return { spec: { selector: { matchLabels: { ...gateway.pods.labels } } }, namespace: gateway.pods.namespace };
  if (gateway) return { spec: { targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: gateway.name }] }, namespace: gateway.namespace };
  if (!service) return { spec: {}, namespace: everywhere ? mesh.namespace : undefined };
  const { namespace, entry } = service;
  if (aims.services === 'waypoint' && entry) return { spec: { targetRefs: [{ kind: entry.kind, group: entry.apiGroup, name: entry.name }] }, namespace: entry.metadata.namespace };
  if (aims.services === 'waypoint') return { spec: { targetRefs: [{ kind: 'Service', group: '', name: service.name }] }, namespace };
  const labels = selectorOf(scope, service);
  return labels && { spec: { selector: { matchLabels: labels } }, namespace };
}

function sourceOf(mesh: MeshSettings, scope: Construct, source: SourceIntent, aims: Aims): Source {
  const { principals = [], workload, gateway, clientIpBlocks: remoteIpBlocks, ...others } = source;
  const ofWorkload = workload ? identityOf(mesh, scope, workload.identity(), workload.namespace) : [];
  const all = [...principals, ...ofWorkload, ...gateway ? gatewayIdentity(mesh, scope, gateway, aims) : []];
  return { ...others, principals: all.length > 0 ? all : undefined, remoteIpBlocks };
}

function identityOf({ trustDomain }: MeshSettings, scope: Construct, serviceAccount: string, given: string | undefined): string[] {
  const namespace = knownNamespace(scope, given, serviceAccount);
  return namespace === undefined ? [] : [`${trustDomain}/ns/${namespace}/sa/${serviceAccount}`];
}

/** A gateway that Istio makes has a ServiceAccount that is named after it and its class. */
function gatewayIdentity(mesh: MeshSettings, scope: Construct, { name, namespace, pods }: GatewayRef, { gateways }: Aims): string[] {
  return gateways === 'objects' ? identityOf(mesh, scope, `${name}-istio`, namespace) : identityOf(mesh, scope, pods.serviceAccount, pods.namespace);
}

/** In front of a service its ports are those of the Service, at the pods their own. */
function operationsOf(scope: Construct, { service, to }: AllowIntent, { services }: Aims): Operation[] | 'refused' | undefined {
  const isBefore = service !== undefined && services === 'waypoint';
  const asked = isBefore ? to?.map(one => ({ ...one, ports: one.ports?.map(port => portBefore(service, port)) })) : to;
  if (!service?.chosen) return asked?.map(operationOf);
  const port = isBefore ? service.port : numberBehind(scope, service);
  const narrowed = port === undefined ? undefined : onPort(scope, asked, port);
  return narrowed?.map(operationOf) ?? 'refused';
}

function operationOf({ methods, paths, hosts, ports, notMethods, notPaths }: OperationIntent): Operation {
  return { methods, paths, hosts, ports: ports?.map(String), notMethods, notPaths };
}

/** The port of a Service that leads to a port of its pods. */
function portBefore({ ports = [] }: Service, port: number): number {
  const [only] = ports;
  const found = ports.find(one => (one.targetPort ?? one.port) === port) ?? (ports.length === 1 && typeof only?.targetPort === 'string' ? only : undefined);
  return found?.port ?? port;
}

const ACTIONS = { allow: 'ALLOW', deny: 'DENY', ask: 'CUSTOM' } as const;
const MODES: Readonly<Record<MtlsMode, 'STRICT' | 'PERMISSIVE' | 'DISABLE'>> = { strict: 'STRICT', permissive: 'PERMISSIVE', disabled: 'DISABLE' };
