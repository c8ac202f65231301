import { Construct } from 'constructs';
import { AuthorizationPolicy, AuthorizationPolicySpec, AuthorizationPolicySpecRules, PeerAuthentication, RequestAuthentication } from '../../../../generated/bindings/istio';
import type { AllowIntent, MtlsIntent, MtlsMode, OperationIntent, Service, SourceIntent, TokenIntent, GatewayName } from '../intent';

/** How a policy says whom it is for: the pods themselves, or the proxy in front of a Service. */
export type Aims = 'pods' | 'waypoint';

export function peerAuthentication(scope: Construct, { mode, selector, ports }: MtlsIntent): void {
  const levels = Object.entries(ports).map(([port, of]) => [port, { mode: MODES[of] }]);
  new PeerAuthentication(scope, 'PeerAuthentication', {
    spec: {
      selector: selector && { matchLabels: { ...selector } },
      mtls: { mode: MODES[mode] },
      portLevelMtls: levels.length > 0 ? Object.fromEntries(levels) : undefined,
    },
  });
}

export function authorizationPolicy(scope: Construct, intent: AllowIntent, aims: Aims): void {
  const { action, from, to, when } = intent;
  const isNobody = from?.length === 0;
  const sources = from?.map(sourceOf);
  const rule: AuthorizationPolicySpecRules = {
    from: sources?.map(source => ({ source })),
    to: to?.map(operation => ({ operation: operationOf(operation) })),
    when: when?.map(({ key, values, notValues }) => ({ key, values, notValues })),
  };
  // what allows nothing has no rule at all; one rule without anything in it is for everybody
  const rules = isNobody ? undefined : [rule];
  new AuthorizationPolicy(scope, 'AuthorizationPolicy', {
    spec: { ...aimOf(intent, aims), action: action === 'deny' ? 'DENY' : isNobody ? undefined : 'ALLOW', rules },
  });
}

export function requestAuthentication(scope: Construct, { issuer, jwksUri, audiences, forwards, ...target }: TokenIntent, aims: Aims): void {
  const jwtRules = [{ issuer, jwksUri, audiences: audiences.length > 0 ? audiences : undefined, forwardOriginalToken: forwards || undefined }];
  new RequestAuthentication(scope, 'RequestAuthentication', { spec: { ...aimOf(target, aims), jwtRules } });
}

function aimOf({ service, gateway }: { readonly service?: Service; readonly gateway?: GatewayName }, aims: Aims): Pick<AuthorizationPolicySpec, 'selector' | 'targetRefs'> {
  if (gateway) return { targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: gateway.name }] };
  if (!service) return {};
  if (aims === 'waypoint') return { targetRefs: [{ kind: 'Service', group: '', name: service.name }] };
  return { selector: { matchLabels: { ...service.selector ?? { app: service.name } } } };
}

function sourceOf({ principals, namespaces, ipBlocks, requestPrincipals, notNamespaces, notPrincipals }: SourceIntent): NonNullable<NonNullable<AuthorizationPolicySpecRules['from']>[number]['source']> {
  return { principals, namespaces, ipBlocks, requestPrincipals, notNamespaces, notPrincipals };
}

function operationOf({ methods, paths, hosts, ports, notMethods, notPaths }: OperationIntent): NonNullable<NonNullable<AuthorizationPolicySpecRules['to']>[number]['operation']> {
  return { methods, paths, hosts, ports: ports?.map(String), notMethods, notPaths };
}

const MODES: Readonly<Record<MtlsMode, 'STRICT' | 'PERMISSIVE' | 'DISABLE'>> = { strict: 'STRICT', permissive: 'PERMISSIVE', disabled: 'DISABLE' };
