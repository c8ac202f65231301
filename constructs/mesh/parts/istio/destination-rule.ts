import { Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { DestinationRule, DestinationRuleSpecSubsets, DestinationRuleSpecTrafficPolicy } from '../../../../generated/bindings/istio';
import { refuse } from '../../../../lib/cluster/asked';
import { mark, marked } from '../../../../lib/synth/symbols';
import type { MeshSettings, PolicyIntent, ServerTls, Service } from '../intent';
import { shared, sharedScope } from '../shared';

type TrafficPolicy = DestinationRuleSpecTrafficPolicy;

/** What is said of one host; two DestinationRules of one host would fight. */
interface Host {
  readonly versions: Set<string>;
  readonly policy: { -readonly [K in keyof TrafficPolicy]: TrafficPolicy[K] };
  /** What is said of single ports. */
  readonly ports: Map<number, TrafficPolicy>;
}

const HOST = Symbol.for('cdk8s-sextant.mesh.host');

/** Makes sure that a version of a service can be routed to. */
export function version(mesh: MeshSettings, service: Service, name: string): string {
  hostOf(mesh, service).versions.add(name);
  return name;
}

/** How a service is connected to. */
export function policy(mesh: MeshSettings, scope: Construct, intent: PolicyIntent): void {
  const { service, tls } = intent;
  const said = policyOf(intent);
  if (typeof tls === 'object' && tls.callers) {
    // it counts for the pods that it selects alone
    new DestinationRule(scope, 'DestinationRule', { spec: { host: service.host, workloadSelector: { matchLabels: { ...tls.callers } }, trafficPolicy: portly(service, said) } });
    return;
  }
  const host = hostOf(mesh, service);
  scope.node.defaultChild = sharedScope(mesh.owner, idOf(service), () => undefined).node.findChild('DestinationRule');
  const port = portOf(service);
  const known = port === undefined ? host.policy : host.ports.get(port) ?? {};
  for (const key of Object.keys(said)) {
    if (!Object.hasOwn(known, key)) continue;
    refuse(scope, 'policy', { rule: 'policy-is-said-once', severity: 'error', type: 'Duplicate', path: '', value: service.name });
    return;
  }
  if (port === undefined) Object.assign(host.policy, said);
  else host.ports.set(port, { ...known, ...said });
}

/** Encrypts what is sent to some ports of a host outside. */
export function encryptTo(mesh: MeshSettings, host: string, ports: readonly number[]): void {
  const { ports: said } = hostOf(mesh, { name: host, host, protocol: 'http' });
  for (const number of ports) said.set(number, { ...said.get(number), tls: { mode: 'SIMPLE' } });
}

function policyOf({ loadBalancing, connections = {}, outlierDetection, tls }: PolicyIntent): TrafficPolicy {
  const { max, connectTimeout, maxPendingRequests, maxRequests, maxRequestsPerConnection } = connections;
  const tcp = { maxConnections: max, connectTimeout };
  const http = { http1MaxPendingRequests: maxPendingRequests, http2MaxRequests: maxRequests, maxRequestsPerConnection };
  const pool = { ...isSaid(tcp) ? { tcp } : {}, ...isSaid(http) ? { http } : {} };
  const { consecutive5xx: consecutive5xxErrors, interval, ejectFor: baseEjectionTime, maxEjection: maxEjectionPercent } = outlierDetection ?? {};
  return {
    ...loadBalancing === undefined ? {} : { loadBalancer: loadBalancer(loadBalancing) },
    ...isSaid(pool) ? { connectionPool: pool } : {},
    ...outlierDetection ? { outlierDetection: { consecutive5xxErrors, interval, baseEjectionTime, maxEjectionPercent } } : {},
    ...tls === undefined ? {} : { tls: tlsOf(tls) },
  };
}

/** The port that a policy is about, where it is not the only one: the others know nothing of it. */
function portOf({ port, chosen = false, single = false }: Service): number | undefined {
  return chosen && !single ? port : undefined;
}

function portly(service: Service, said: TrafficPolicy): TrafficPolicy {
  const port = portOf(service);
  return port === undefined ? said : { portLevelSettings: [{ port: { number: port }, ...said }] };
}

/** What is said of a host, and of its ports: what a port does not say for itself, it would not have from the host. */
function wholeOf({ policy: said, ports }: Host): TrafficPolicy | undefined {
  const portLevelSettings = [...ports].sort(([a], [b]) => a - b).map(([number, own]) => ({ port: { number }, ...said, ...own }));
  const whole = portLevelSettings.length > 0 ? { ...said, portLevelSettings } : said;
  return isSaid(whole) ? whole : undefined;
}

/** One DestinationRule for each host, made when something is said of it. */
function hostOf(mesh: MeshSettings, service: Service): Host {
  const known = sharedScope(mesh.owner, idOf(service), scope => {
    const host: Host = { versions: new Set(), policy: {}, ports: new Map() };
    mark(scope, HOST, host);
    ruleFor(scope, service, host);
    made(mesh).push(scope);
  });
  return marked<Host>(known, HOST) as Host;
}

/** Versions that are Services of their own: what is said of the service is said of them as well. */
export function sharePolicy(mesh: MeshSettings, service: Service, versions: ReadonlyMap<string, Service>): void {
  const known = made(mesh).find(({ node }) => node.id === idOf(service));
  if (!known) return;
  const host = marked<Host>(known, HOST) as Host;
  for (const [name, one] of versions) {
    if (!known.node.tryFindChild(name)) ruleFor(new Construct(known, name), one, { ...host, versions: new Set() });
  }
}

/** What was made for hosts so far. */
function made({ owner }: MeshSettings): Construct[] {
  return shared(owner, HOST, () => [] as Construct[]);
}

function idOf({ name, namespace }: Service): string {
  return `to-${name}${namespace === undefined ? '' : `.${namespace}`}`;
}

function ruleFor(scope: Construct, service: Service, host: Host): void {
  const { versions } = host;
  const subsets = (): DestinationRuleSpecSubsets[] => [...versions].sort().map(name => ({ name, labels: { version: name } }));
  new DestinationRule(scope, 'DestinationRule', {
    metadata: service.object && service.namespace !== undefined ? { namespace: service.namespace } : undefined,
    spec: {
      host: service.host,
      subsets: Lazy.any({ produce: () => (versions.size > 0 ? subsets() : undefined) }) as DestinationRuleSpecSubsets[],
      trafficPolicy: Lazy.any({ produce: () => wholeOf(host) }) as TrafficPolicy,
    },
  });
}

function loadBalancer(how: NonNullable<PolicyIntent['loadBalancing']>): TrafficPolicy['loadBalancer'] {
  if (how === 'round-robin') return { simple: 'ROUND_ROBIN' };
  if (how === 'least-request') return { simple: 'LEAST_REQUEST' };
  if (how === 'random') return { simple: 'RANDOM' };
  const { hashOf } = how;
  if (hashOf === 'source-ip') return { consistentHash: { useSourceIp: true } };
  if ('header' in hashOf) return { consistentHash: { httpHeaderName: hashOf.header } };
  if ('query' in hashOf) return { consistentHash: { httpQueryParameterName: hashOf.query } };
  return { consistentHash: { httpCookie: { name: hashOf.cookie, ttl: hashOf.ttl } } };
}

function tlsOf(tls: 'mesh' | 'none' | ServerTls): TrafficPolicy['tls'] {
  if (tls === 'mesh') return { mode: 'ISTIO_MUTUAL' };
  if (tls === 'none') return { mode: 'DISABLE' };
  const { sni, clientSecret } = tls;
  return { mode: clientSecret === undefined ? 'SIMPLE' : 'MUTUAL', sni, credentialName: clientSecret };
}

function isSaid(object: object): boolean {
  return Object.values(object).some(value => value !== undefined);
}
