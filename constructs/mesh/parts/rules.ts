import { Construct } from 'constructs';
import { protocolOf } from './backend';
import type { RouteIntent, RuleIntent, Service } from './intent';
import { shared } from './shared';
import { spokenWithin, waysOf } from './ways';
import { refuse } from '../../../lib/cluster/asked';
import type { Issue } from '../../../lib/issue';
import type { CanarySteps, MeshRule } from '../mesh-route';

const STEPS = [5, 25, 50, 100];

/** Shares of a canary at its step. */
export function stepOf(scope: Construct, { from, to, steps = STEPS, step }: CanarySteps): Record<string, number> {
  const percent = steps[step];
  if (percent === undefined || percent < 0 || percent > 100) {
    say(scope, 'canary', { rule: 'canary-has-its-steps', type: 'Invalid', value: percent ?? step, params: { steps: [...steps] } });
    return { [from]: 100, [to]: 0 };
  }
  return { [from]: 100 - percent, [to]: percent };
}

/** Of several ways to say where requests go, one would be ignored. */
export function checkWhere(scope: Construct, { split, backends, redirect, canary }: MeshRule & { readonly canary?: CanarySteps }): void {
  const said = Object.entries({ split, backends, redirect, canary }).filter(([, value]) => value !== undefined).map(([key]) => key);
  if (said.length > 1) say(scope, 'backends', { rule: 'rule-has-one-way', type: 'Forbidden', value: said, params: { said } });
}

/** Versions with their weights. */
export function splitOf(split: Readonly<Record<string, number>>): { version: string; weight: number }[] {
  return Object.entries(split).map(([version, weight]) => ({ version, weight }));
}

/** Whether a route can be made; where it cannot, synthesis fails. */
export function checkRoute(scope: Construct, intent: RouteIntent): boolean {
  return [checkWays, checkHosts, checkPort, checkRequests, checkReached, checkWeights, checkOnce].every(check => check(scope, intent));
}

/** Nothing leads to a service that speaks something else than its gateways. */
function checkWays(scope: Construct, intent: RouteIntent): boolean {
  const { service, gateways } = intent;
  const { http, tls, tcp } = waysOf(intent);
  // a gateway that is refused is told of already
  const refused = gateways.some(({ name }) => name === '');
  if (refused || gateways.length === 0 || http.length + tls.length + tcp.length > 0) return !refused;
  return say(scope, 'gateways', { rule: 'listener-speaks-it', type: 'Invalid', value: service.name, params: { protocol: service.protocol, listeners: gateways.flatMap(({ listeners }) => listeners.map(({ name, protocol }) => `${name} (${protocol})`)) } });
}

/** A gateway hands on requests for its own hosts alone. */
function checkHosts(scope: Construct, { hosts, gateways }: RouteIntent): boolean {
  const taken = [...new Set(gateways.flatMap(({ listeners }) => listeners.flatMap(listener => listener.hosts)))];
  const other = hosts.find(host => !taken.some(one => one === '*' || one === host || (one.startsWith('*.') && host.endsWith(one.slice(1)))));
  return other === undefined || gateways.length === 0 || say(scope, 'hosts', { rule: 'gateway-takes-the-host', type: 'Invalid', value: other, params: { hosts: taken } });
}

/** Of several ports one is meant, and what is spoken there has to be said somewhere. */
function checkPort(scope: Construct, { service, rules }: RouteIntent): boolean {
  const others = rules.flatMap(({ backends, mirror }) => [...backends, ...mirror ? [mirror] : []].map(one => one.service));
  return [...new Set([service, ...others])].every(one => isOnePort(scope, one));
}

function isOnePort(scope: Construct, { ports, port, object, name }: Service): boolean {
  if (!object || !ports) return true;
  const one = ports.find(({ port: number }) => number === port);
  if (!one) return say(scope, 'port', { rule: 'backend-has-a-port', type: 'Required', value: name, params: { ports: ports.map(({ port: number }) => number), port } });
  return spoken(object.toJson(), one.port) ?? say(scope, 'protocol', { rule: 'port-has-a-protocol', type: 'Required', value: name, params: { port } });
}

function spoken(object: unknown, port: number): true | undefined {
  const { spec: { ports = [] } = {} } = object as { readonly spec?: { readonly ports?: NonNullable<Service['ports']> } };
  const one = ports.find(({ port: number }) => number === port);
  return one && protocolOf(one) ? true : undefined;
}

/** What is no HTTP has no requests to tell apart. */
function checkRequests(scope: Construct, intent: RouteIntent): boolean {
  const isHttp = spokenWithin(intent) === 'http' || waysOf(intent).http.length > 0;
  const asked = isHttp ? undefined : intent.rules.flatMap(ofRequests)[0];
  return asked === undefined || say(scope, asked, { rule: 'requests-are-http', type: 'Invalid', value: asked, params: { service: intent.service.name } });
}

function ofRequests({ matches, timeout, retries, faults, mirror, rewrite, redirect, requestHeaders, responseHeaders }: RuleIntent): string[] {
  const asked = { match: matches.length > 0 ? matches : undefined, timeout, retries, faults, mirror, rewrite, redirect, requestHeaders, responseHeaders };
  return Object.entries(asked).filter(([, value]) => value !== undefined).map(([key]) => key);
}

/** Of rules the first that matches counts: what stands behind one for all requests, or behind the same match, never does. */
function checkReached(scope: Construct, { rules }: RouteIntent): boolean {
  const seen = new Set<string>();
  for (const [index, { matches }] of rules.entries()) {
    const all = matches.length > 0 ? matches.map(match => JSON.stringify(match)) : ['{}'];
    if (seen.has('{}') || all.every(match => seen.has(match))) return say(scope, 'rules', { rule: 'rule-is-reached', type: 'Invalid', value: matches, params: { index } });
    for (const match of all) seen.add(match);
  }
  return true;
}

function checkWeights(scope: Construct, { rules }: RouteIntent): boolean {
  const all = rules.map(({ backends }) => backends.map(({ weight }) => weight));
  const wrong = all.find(weights => weights.some(one => !Number.isInteger(one) || one < 0) || weights.every(one => one === 0));
  return wrong === undefined || say(scope, 'weights', { rule: 'weights-are-shared', type: 'Invalid', value: wrong });
}

const ROUTED = Symbol.for('cdk8s-sextant.mesh.routed');

/** Of two routes for callers within to the same port, one would be ignored. */
function checkOnce(scope: Construct, { within, service }: RouteIntent): boolean {
  if (!within) return true;
  const routed = shared(scope, ROUTED, () => new Map<string, { readonly scope: Construct; readonly port: number | undefined }[]>());
  const known = routed.get(service.host) ?? [];
  const port = service.single === true ? undefined : service.port;
  const other = known.find(one => one.port === undefined || port === undefined || one.port === port)?.scope;
  routed.set(service.host, [...known, { scope, port }]);
  return !other || say(scope, 'route', { rule: 'service-has-one-route', type: 'Duplicate', value: service.name, params: { other: other.node.path } });
}

/** @returns false, for it cannot be */
function say(scope: Construct, what: string, issue: Pick<Issue, 'rule' | 'type' | 'value' | 'params'>): false {
  refuse(scope, what, { ...issue, severity: 'error', path: '' });
  return false;
}
