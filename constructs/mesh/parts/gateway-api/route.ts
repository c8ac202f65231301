import { Construct } from 'constructs';
import { filtersOf } from './filters';
import { backendRef, BackendRef } from './versions';
import { GRPCRoute, HTTPRoute, HTTPRouteSpecRules, HTTPRouteSpecRulesMatches, TCPRoute } from '../../../../generated/bindings/gateway-api';
import type { MeshSettings, RequestMatch, RouteIntent, RuleIntent, TextMatch } from '../intent';

/** A route of the Gateway API: for callers within the mesh its parent is the Service, for others the gateways. */
export function route(mesh: MeshSettings, scope: Construct, intent: RouteIntent): void {
  const { service, hosts, gateways, within } = intent;
  const fromGateways = gateways.map(({ name, namespace }) => ({ name, namespace }));
  const toService = within && service ? [{ group: '', kind: 'Service', name: service.name, port: service.port, namespace: undefined }] : [];
  if (fromGateways.length > 0) make(mesh, scope, 'Route', intent, { parentRefs: fromGateways, hostnames: hosts.filter(host => host !== '*') });
  // hosts are those of gateways: a Service has its own
  if (toService.length > 0) make(mesh, scope, fromGateways.length > 0 ? 'Within' : 'Route', intent, { parentRefs: toService, hostnames: [] });
}

interface Parents {
  readonly parentRefs: readonly { readonly group?: string; readonly kind?: string; readonly name: string; readonly namespace?: string; readonly port?: number }[];
  readonly hostnames: readonly string[];
}

function make(mesh: MeshSettings, scope: Construct, id: string, { service, rules }: RouteIntent, { parentRefs, hostnames }: Parents): void {
  if (service?.protocol === 'tcp') {
    new TCPRoute(scope, id, { spec: { parentRefs, rules: rules.map(rule => ({ backendRefs: backendsOf(mesh, rule) })) } });
    return;
  }
  const common = { parentRefs, hostnames: hostnames.length > 0 ? hostnames : undefined };
  if (service?.protocol === 'grpc' && rules.every(isPlain)) {
    new GRPCRoute(scope, id, { spec: { ...common, rules: rules.map(rule => ({ backendRefs: backendsOf(mesh, rule) })) } });
    return;
  }
  new HTTPRoute(scope, id, { spec: { ...common, rules: rules.map(rule => ruleOf(mesh, rule)) } });
}

/** Whether a rule only says where calls go: more is said of paths and headers, which calls have as well. */
function isPlain({ matches, timeout, mirror, rewrite, redirect, requestHeaders, responseHeaders }: RuleIntent): boolean {
  return matches.length === 0 && [timeout, mirror, rewrite, redirect, requestHeaders, responseHeaders].every(said => said === undefined);
}

function ruleOf(mesh: MeshSettings, rule: RuleIntent): HTTPRouteSpecRules {
  const filters = filtersOf(mesh, rule);
  return {
    name: rule.name,
    matches: rule.matches.length > 0 ? rule.matches.map(matchOf) : undefined,
    filters: filters.length > 0 ? filters : undefined,
    backendRefs: rule.redirect ? undefined : backendsOf(mesh, rule),
    timeouts: rule.timeout === undefined ? undefined : { request: rule.timeout },
  };
}

function backendsOf(mesh: MeshSettings, { backends }: RuleIntent): (BackendRef & { readonly weight?: number })[] {
  return backends.map(({ service, version, weight }) => ({ ...backendRef(mesh, service, version), weight: backends.length > 1 ? weight : undefined }));
}

function matchOf({ path, method, headers, query }: RequestMatch): HTTPRouteSpecRulesMatches {
  return {
    path: path === undefined ? undefined : pathOf(path),
    method,
    headers: headers && Object.entries(headers).map(([name, match]) => ({ name, ...valueOf(match) })),
    queryParams: query && Object.entries(query).map(([name, match]) => ({ name, ...valueOf(match) })),
  };
}

function pathOf(match: TextMatch): HTTPRouteSpecRulesMatches['path'] {
  if (typeof match === 'string') return { type: 'Exact', value: match };
  return 'prefix' in match ? { type: 'PathPrefix', value: match.prefix } : { type: 'RegularExpression', value: match.regex };
}

function valueOf(match: TextMatch): { readonly type: 'Exact' | 'RegularExpression'; readonly value: string } {
  if (typeof match === 'string') return { type: 'Exact', value: match };
  return { type: 'RegularExpression', value: 'regex' in match ? match.regex : `${match.prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}.*` };
}
