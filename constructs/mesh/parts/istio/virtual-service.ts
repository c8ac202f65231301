import { Construct } from 'constructs';
import { version } from './destination-rule';
import { VirtualService, VirtualServiceSpecHttp, VirtualServiceSpecHttpMatch, VirtualServiceSpecHttpMirror } from '../../../../generated/bindings/istio';
import type { HeaderChanges, MeshSettings, RequestMatch, RouteIntent, RuleIntent, Service, TextMatch } from '../intent';

/** A route in Istio's own words. */
export function virtualService(mesh: MeshSettings, scope: Construct, { service, hosts, gateways, within, rules }: RouteIntent): void {
  const named = gateways.map(({ name, namespace }) => (namespace === undefined ? name : `${namespace}/${name}`));
  const isTcp = service?.protocol === 'tcp';
  new VirtualService(scope, 'VirtualService', {
    spec: {
      hosts: [...hosts, ...(within && service ? [service.host] : [])],
      // without gateways it is for the mesh
      gateways: named.length === 0 ? undefined : [...named, ...(within ? ['mesh'] : [])],
      ...(isTcp ? { tcp: rules.map(rule => ({ route: backendsOf(mesh, rule) })) } : { http: rules.map(rule => httpOf(mesh, rule)) }),
    },
  });
}

function httpOf(mesh: MeshSettings, rule: RuleIntent): VirtualServiceSpecHttp {
  const { name, matches, timeout, retries, faults, mirror, rewrite, redirect, requestHeaders, responseHeaders } = rule;
  const headers = { ...(requestHeaders ? { request: headersOf(requestHeaders) } : {}), ...(responseHeaders ? { response: headersOf(responseHeaders) } : {}) };
  return {
    name,
    match: matches.length > 0 ? matches.map(matchOf) : undefined,
    fault: faults && {
      delay: faults.delay && { percentage: { value: faults.delay.percent }, fixedDelay: faults.delay.by },
      abort: faults.abort && { percentage: { value: faults.abort.percent }, httpStatus: faults.abort.status },
    },
    route: redirect ? undefined : backendsOf(mesh, rule),
    redirect: redirect && { authority: redirect.host, uri: redirect.path, scheme: redirect.scheme, redirectCode: redirect.status },
    rewrite: rewrite && { uri: rewrite.path, authority: rewrite.host },
    mirror: mirror && destination(mesh, mirror.service, mirror.version),
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

function backendsOf(mesh: MeshSettings, { backends }: RuleIntent): Weighted[] {
  return backends.map(({ service, version: of, weight }) => ({
    destination: destination(mesh, service, of),
    // of one alone it is all
    weight: backends.length > 1 ? weight : undefined,
  }));
}

function destination(mesh: MeshSettings, service: Service, of?: string): VirtualServiceSpecHttpMirror {
  const { host, port, single = false } = service;
  return {
    host,
    subset: of === undefined ? undefined : version(mesh, service, of),
    port: single || port === undefined ? undefined : { number: port },
  };
}

function matchOf({ path, method, headers, query }: RequestMatch): VirtualServiceSpecHttpMatch {
  return {
    uri: path === undefined ? undefined : textOf(path),
    method: method === undefined ? undefined : { exact: method },
    headers: headers && mapped(headers),
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
  return { ...(set ? { set: { ...set } } : {}), ...(add ? { add: { ...add } } : {}), ...(remove ? { remove: [...remove] } : {}) };
}
