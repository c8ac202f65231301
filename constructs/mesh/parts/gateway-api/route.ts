import { Construct } from 'constructs';
import { durationOf } from './durations';
import { filtersOf } from './filters';
import { sectionsOf } from './gateway';
import { backendRef, BackendRef } from './versions';
import { GRPCRoute, HTTPRoute, HTTPRouteSpecRules, HTTPRouteSpecRulesMatches, TCPRoute, TLSRoute } from '../../../../generated/bindings/gateway-api';
import { namespaceOf } from '../../../../lib/namespace';
import type { MeshSettings, RequestMatch, RouteIntent, RuleIntent, Service, TextMatch } from '../intent';
import { spokenWithin, Way, Ways, waysOf } from '../ways';

interface ParentRef {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
  readonly sectionName?: string;
  readonly port?: number;
}

/** Routes of the Gateway API: for callers within the mesh their parent is the Service, for others the gateways. */
export function route(mesh: MeshSettings, scope: Construct, intent: RouteIntent): void {
  const { service, hosts, gateways } = intent;
  const here = namespaceOf(scope);
  for (const { routes } of gateways) routes.add(here);
  const ways = waysOf(intent);
  for (const kind of ['http', 'tls', 'tcp'] as const) {
    if (ways[kind].length === 0) continue;
    const id = kind === 'http' ? 'Route' : kind.toUpperCase();
    make(mesh, scope, id, intent, kind, { parentRefs: parentsOf(ways[kind], here), hostnames: hosts.filter(host => host !== '*') });
  }
  const spoken = spokenWithin(intent);
  // hosts are those of gateways: a Service has its own
  if (spoken) make(mesh, scope, gateways.length > 0 ? 'Within' : 'Route', intent, spoken, { parentRefs: [parentOf(service, here)], hostnames: service.entry || spoken === 'tls' ? [service.host] : [] });
}

/** The gateway, or some of its listeners where others are of another kind. */
function parentsOf(ways: readonly Way[], here: string | undefined): ParentRef[] {
  return [...new Set(ways.map(({ gateway }) => gateway))].flatMap(gateway => {
    const { name, namespace } = gateway;
    const own = ways.filter(way => way.gateway === gateway);
    const ref = { name, namespace: namespace === here ? undefined : namespace };
    const isAll = own.length === gateway.listeners.length;
    return isAll ? [ref] : own.flatMap(({ listener }) => sectionsOf(listener).map(sectionName => ({ ...ref, sectionName })));
  });
}

function parentOf({ entry, name, namespace, port }: Service, here: string | undefined): ParentRef {
  if (entry) return { group: entry.apiGroup, kind: entry.kind, name: entry.name };
  return { group: '', kind: 'Service', name, namespace: namespace === here ? undefined : namespace, port };
}

interface Parents {
  readonly parentRefs: readonly ParentRef[];
  readonly hostnames: readonly string[];
}

function make(mesh: MeshSettings, scope: Construct, id: string, { service, rules }: RouteIntent, kind: keyof Ways, { parentRefs, hostnames }: Parents): void {
  const leading = (): { backendRefs: (BackendRef & { weight?: number })[] }[] => rules.map(rule => ({ backendRefs: backendsOf(mesh, scope, rule) }));
  const common = { parentRefs, hostnames: hostnames.length > 0 ? hostnames : undefined };
  if (kind === 'tcp') new TCPRoute(scope, id, { spec: { parentRefs, rules: leading() } });
  else if (kind === 'tls') new TLSRoute(scope, id, { spec: { parentRefs, hostnames, rules: leading() } });
  else if (service.protocol === 'grpc' && rules.every(isPlain)) new GRPCRoute(scope, id, { spec: { ...common, rules: leading() } });
  else new HTTPRoute(scope, id, { spec: { ...common, rules: rules.flatMap(rulesBy).map(rule => ruleOf(mesh, scope, rule)) } });
}

/** Whether a rule only says where calls go: more is said of paths and headers, which calls have as well. */
function isPlain({ matches, timeout, mirror, rewrite, redirect, requestHeaders, responseHeaders }: RuleIntent): boolean {
  return matches.length === 0 && [timeout, mirror, rewrite, redirect, requestHeaders, responseHeaders].every(said => said === undefined);
}

/** The beginning of a path is replaced in a rule that is about that one alone. */
function rulesBy(rule: RuleIntent): RuleIntent[] {
  const { matches, rewrite } = rule;
  if (rewrite?.path === undefined) return [rule];
  const beginnings = matches.length > 0 ? matches : [{ path: { prefix: '/' } }];
  return beginnings.map(match => ({ ...rule, matches: [match.path === undefined ? { ...match, path: { prefix: '/' } } : match] }));
}

function ruleOf(mesh: MeshSettings, scope: Construct, rule: RuleIntent): HTTPRouteSpecRules {
  const filters = filtersOf(mesh, scope, rule);
  return {
    name: rule.name,
    matches: rule.matches.length > 0 ? rule.matches.map(matchOf) : undefined,
    filters: filters.length > 0 ? filters : undefined,
    backendRefs: rule.redirect ? undefined : backendsOf(mesh, scope, rule),
    timeouts: rule.timeout === undefined ? undefined : { request: durationOf(rule.timeout) },
  };
}

function backendsOf(mesh: MeshSettings, scope: Construct, { backends }: RuleIntent): (BackendRef & { readonly weight?: number })[] {
  return backends.map(({ service, version, weight }) => ({ ...backendRef(mesh, scope, service, version), weight: backends.length > 1 ? weight : undefined }));
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
