import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { version } from './destination-rule';
import {
  VirtualService, VirtualServiceSpecHttp, VirtualServiceSpecHttpMatch, VirtualServiceSpecHttpMirror, VirtualServiceSpecTcp, VirtualServiceSpecTls,
} from '../../../../generated/bindings/istio';
import { namespaceOf } from '../../../../lib/namespace';
import type { GatewayRef, HeaderChanges, MatchIntent, MeshSettings, RouteIntent, RuleIntent, Service, TextMatch } from '../intent';
import { shared } from '../shared';
import { spokenWithin, Way, waysOf } from '../ways';

/** A route in Istio's own words: one object for what comes from without, one for callers within. */
export function virtualService(mesh: MeshSettings, scope: Construct, intent: RouteIntent): void {
  const { service, hosts, gateways, rules } = intent;
  if (gateways.length > 0) {
    const { http, tls, tcp } = waysOf(intent);
    const here = namespaceOf(scope);
    for (const { routes } of gateways) routes.add(here);
    const names = matchesOf(tls).map(([port, sniHosts]) => ({ port, sniHosts }));
    const ports = matchesOf(tcp).map(([port]) => ({ port }));
    new VirtualService(scope, 'VirtualService', {
      spec: {
        hosts: [...hosts],
        gateways: gateways.map(gateway => nameOf(gateway, here)),
        http: http.length > 0 ? rules.map(rule => httpOf(mesh, rule, true)) : undefined,
        tls: tls.length > 0 ? rules.map(rule => ({ match: names, route: backendsOf(mesh, rule, true) })) : undefined,
        tcp: tcp.length > 0 ? rules.map(rule => ({ match: ports, route: backendsOf(mesh, rule, true) })) : undefined,
      },
    });
  }
  const spoken = spokenWithin(intent);
  if (spoken === undefined) return;
  const within = withinOf(mesh, scope, gateways.length > 0 ? 'Within' : 'VirtualService', service.host);
  // of several ports the others stay as they are
  const port = service.single === true || service.port === undefined ? undefined : { port: service.port };
  if (spoken === 'http') within.http.push(...rules.map(rule => at(port, httpOf(mesh, rule, false))));
  if (spoken === 'tls') within.tls.push(...rules.map(rule => ({ match: [{ sniHosts: [service.host], ...port }], route: backendsOf(mesh, rule, false) })));
  if (spoken === 'tcp') within.tcp.push(...rules.map(rule => ({ match: port && [port], route: backendsOf(mesh, rule, false) })));
}

/** What is said of a host for callers within: of two VirtualServices of one host, one would be ignored. */
interface Within {
  readonly http: VirtualServiceSpecHttp[];
  readonly tls: VirtualServiceSpecTls[];
  readonly tcp: VirtualServiceSpecTcp[];
  readonly object: ApiObject;
}

const WITHIN = Symbol.for('cdk8s-sextant.mesh.within');

/** Made for the first route to a host; routes to its other ports add to it. */
function withinOf({ owner }: MeshSettings, scope: Construct, id: string, host: string): Within {
  const all = shared(owner, WITHIN, () => new Map<string, Within>());
  const known = all.get(host);
  if (known) {
    scope.node.defaultChild ??= known.object;
    return known;
  }
  const rules: Pick<Within, 'http' | 'tls' | 'tcp'> = { http: [], tls: [], tcp: [] };
  const listed = <K extends keyof typeof rules>(kind: K) => Lazy.any({ produce: () => (rules[kind].length > 0 ? rules[kind] : undefined) }) as Within[K];
  const object = new VirtualService(scope, id, { spec: { hosts: [host], http: listed('http'), tls: listed('tls'), tcp: listed('tcp') } });
  const within = { ...rules, object };
  all.set(host, within);
  return within;
}

function at(port: { readonly port: number } | undefined, http: VirtualServiceSpecHttp): VirtualServiceSpecHttp {
  return port ? { ...http, match: (http.match ?? [{}]).map(match => ({ ...match, ...port })) } : http;
}

function nameOf({ name, namespace }: GatewayRef, here: string | undefined): string {
  return namespace === undefined || namespace === here ? name : `${namespace}/${name}`;
}

/** Ports, and the names that are asked for there. */
function matchesOf(ways: readonly Way[]): [number, string[]][] {
  const ports = [...new Set(ways.map(({ listener }) => listener.port))];
  return ports.map(port => [port, [...new Set(ways.flatMap(({ listener }) => (listener.port === port ? listener.hosts : [])))]]);
}

function httpOf(mesh: MeshSettings, rule: RuleIntent, fromWithout: boolean): VirtualServiceSpecHttp {
  const { name, matches, timeout, retries, faults, mirror, rewrite, redirect, requestHeaders, responseHeaders } = rule;
  const headers = { ...requestHeaders ? { request: headersOf(requestHeaders) } : {}, ...responseHeaders ? { response: headersOf(responseHeaders) } : {} };
  return {
    name,
    match: matches.length > 0 ? matches.map(matchOf) : undefined,
    fault: faults && {
      delay: faults.delay && { percentage: { value: faults.delay.percent }, fixedDelay: faults.delay.by },
      abort: faults.abort && { percentage: { value: faults.abort.percent }, httpStatus: faults.abort.status },
    },
    route: redirect ? undefined : backendsOf(mesh, rule, fromWithout),
    redirect: redirect && { authority: redirect.host, uri: redirect.path, scheme: redirect.scheme, redirectCode: redirect.status },
    rewrite: rewrite && { uri: rewrite.path, authority: rewrite.host },
    mirror: mirror && destination(mesh, mirror.service, mirror.version, fromWithout),
    mirrorPercentage: mirror && { value: mirror.percent },
    timeout,
    retries: retries && { attempts: retries.attempts, perTryTimeout: retries.perTryTimeout, retryOn: retries.on?.join(',') },
    headers: Object.keys(headers).length > 0 ? headers : undefined,
  };
}

interface Weighted {
  readonly destination: VirtualServiceSpecHttpMirror;
  readonly weight?: number;
}

function backendsOf(mesh: MeshSettings, { backends }: RuleIntent, fromWithout: boolean): Weighted[] {
  return backends.map(({ service, version: of, weight }) => ({
    destination: destination(mesh, service, of, fromWithout),
    // of one alone it is all
    weight: backends.length > 1 ? weight : undefined,
  }));
}

/** Callers within have asked for a port, so that the only one need not be named; a gateway has ports of its own. */
function destination(mesh: MeshSettings, service: Service, of: string | undefined, fromWithout: boolean): VirtualServiceSpecHttpMirror {
  const { host, port, single = false } = service;
  return {
    host,
    subset: of === undefined ? undefined : version(mesh, service, of),
    port: port === undefined || (single && !fromWithout) ? undefined : { number: port },
  };
}

function matchOf({ path, method, headers, query, claims }: MatchIntent): VirtualServiceSpecHttpMatch {
  const ofToken = Object.entries(claims ?? {}).map(([name, match]) => [`@request.auth.claims.${name}`, match]);
  const all = { ...headers, ...Object.fromEntries(ofToken) as typeof headers };
  return {
    uri: path === undefined ? undefined : textOf(path),
    method: method === undefined ? undefined : { exact: method },
    headers: Object.keys(all).length > 0 ? mapped(all) : undefined,
    queryParams: query && mapped(query),
  };
}

function mapped(matches: Readonly<Record<string, TextMatch>>): Record<string, StringMatch> {
  return Object.fromEntries(Object.entries(matches).map(([name, match]) => [name, textOf(match)]));
}

type StringMatch = { readonly exact: string } | { readonly prefix: string } | { readonly regex: string };

function textOf(match: TextMatch): StringMatch {
  return typeof match === 'string' ? { exact: match } : match;
}

function headersOf({ set, add, remove }: HeaderChanges): { set?: Record<string, string>; add?: Record<string, string>; remove?: string[] } {
  return { ...set ? { set: { ...set } } : {}, ...add ? { add: { ...add } } : {}, ...remove ? { remove: [...remove] } : {} };
}
