import { Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { DestinationRule, DestinationRuleSpecSubsets, DestinationRuleSpecTrafficPolicy } from '../../../../generated/bindings/istio';
import { mark, marked } from '../../../../lib/synth/symbols';
import type { MeshSettings, PolicyIntent, Service } from '../intent';

/** What is said of one host; two DestinationRules of one host would fight. */
interface Host {
  readonly versions: Set<string>;
  policy: DestinationRuleSpecTrafficPolicy;
}

const HOST = Symbol.for('cdk8s-sextant.mesh.host');

/** Makes sure that a version of a service can be routed to. */
export function version(mesh: MeshSettings, service: Service, name: string): string {
  hostOf(mesh, service).versions.add(name);
  return name;
}

/** How a service is connected to. */
export function policy(mesh: MeshSettings, { service, loadBalancing, connections = {}, outlierDetection, tls }: PolicyIntent): void {
  const { max, connectTimeout, maxPendingRequests, maxRequests, maxRequestsPerConnection } = connections;
  const tcp = { maxConnections: max, connectTimeout };
  const http = { http1MaxPendingRequests: maxPendingRequests, http2MaxRequests: maxRequests, maxRequestsPerConnection };
  const pool = { ...(isSaid(tcp) ? { tcp } : {}), ...(isSaid(http) ? { http } : {}) };
  const { consecutive5xx: consecutive5xxErrors, interval, ejectFor: baseEjectionTime, maxEjection: maxEjectionPercent } = outlierDetection ?? {};
  Object.assign(hostOf(mesh, service).policy, {
    ...(loadBalancing === undefined ? {} : { loadBalancer: loadBalancer(loadBalancing) }),
    ...(isSaid(pool) ? { connectionPool: pool } : {}),
    ...(outlierDetection ? { outlierDetection: { consecutive5xxErrors, interval, baseEjectionTime, maxEjectionPercent } } : {}),
    ...(tls === undefined ? {} : { tls: tlsOf(tls) }),
  });
}

function hostOf(mesh: MeshSettings, service: Service): Host {
  const id = `host-${service.host}`;
  const known = mesh.owner.node.tryFindChild(id);
  if (known) return marked<Host>(known, HOST) as Host;
  const host: Host = { versions: new Set(), policy: {} };
  const scope = new Construct(mesh.owner, id);
  mark(scope, HOST, host);
  const subsets = (): DestinationRuleSpecSubsets[] => [...host.versions].sort().map(name => ({ name, labels: { version: name } }));
  new DestinationRule(scope, 'DestinationRule', {
    spec: {
      host: service.host,
      subsets: Lazy.any({ produce: () => (host.versions.size > 0 ? subsets() : undefined) }) as DestinationRuleSpecSubsets[],
      trafficPolicy: Lazy.any({ produce: () => (isSaid(host.policy) ? host.policy : undefined) }) as DestinationRuleSpecTrafficPolicy,
    },
  });
  return host;
}

function loadBalancer(how: NonNullable<PolicyIntent['loadBalancing']>): DestinationRuleSpecTrafficPolicy['loadBalancer'] {
  if (how === 'round-robin') return { simple: 'ROUND_ROBIN' };
  if (how === 'least-request') return { simple: 'LEAST_REQUEST' };
  if (how === 'random') return { simple: 'RANDOM' };
  const { hashOf } = how;
  if (hashOf === 'source-ip') return { consistentHash: { useSourceIp: true } };
  if ('header' in hashOf) return { consistentHash: { httpHeaderName: hashOf.header } };
  if ('query' in hashOf) return { consistentHash: { httpQueryParameterName: hashOf.query } };
  return { consistentHash: { httpCookie: { name: hashOf.cookie, ttl: hashOf.ttl } } };
}

function tlsOf(tls: NonNullable<PolicyIntent['tls']>): DestinationRuleSpecTrafficPolicy['tls'] {
  if (tls === 'mesh') return { mode: 'ISTIO_MUTUAL' };
  if (tls === 'none') return { mode: 'DISABLE' };
  const { sni, caSecret, clientSecret } = tls;
  return { mode: clientSecret === undefined ? 'SIMPLE' : 'MUTUAL', sni, credentialName: clientSecret ?? caSecret };
}

function isSaid(object: object): boolean {
  return Object.values(object).some(value => value !== undefined);
}
