import { isAddress } from './address';
import { isWildcardDomain } from './names';
import { inRoutes, POLICIES } from './places';
import { isHttp } from './protocol';
import type {
  AuthorizationPolicySpec as Policy, DestinationRuleSpecTrafficPolicy as Traffic, GatewaySpecServers as Server, GatewaySpecServersTls as Tls,
  VirtualServiceSpecHttpFaultAbort as Abort,
} from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

const TLS = ['networking.istio.io/Gateway.spec.servers[].tls', 'networking.istio.io/Sidecar.spec.ingress[].tls'];
const CIPHERS = new Set([
  ...['ECDSA', 'RSA'].flatMap(key => ['AES128-GCM-SHA256', 'AES256-GCM-SHA384', 'CHACHA20-POLY1305', 'AES128-SHA', 'AES256-SHA'].map(rest => `ECDHE-${key}-${rest}`)),
  'AES128-GCM-SHA256', 'AES256-GCM-SHA384', 'AES128-SHA', 'AES256-SHA', 'DES-CBC3-SHA', 'ALL', '',
]);
const OLD = ['TLSV1_0', 'TLSV1_1'];
const SELECTORS = [
  ...['AuthorizationPolicy', 'PeerAuthentication', 'RequestAuthentication'].map(kind => `security.istio.io/${kind}.spec.selector`),
  ...['WasmPlugin', 'TrafficExtension'].map(kind => `extensions.istio.io/${kind}.spec.selector`),
  'telemetry.istio.io/Telemetry.spec.selector', 'networking.istio.io/ProxyConfig.spec.selector', 'networking.istio.io/DestinationRule.spec.workloadSelector',
  ...['EnvoyFilter', 'ServiceEntry', 'Sidecar'].map(kind => `networking.istio.io/${kind}.spec.workloadSelector`),
];
const BY_CONNECTION = [
  'principals', 'notPrincipals', 'namespaces', 'notNamespaces', 'ipBlocks', 'notIpBlocks', 'remoteIpBlocks', 'notRemoteIpBlocks', 'serviceAccounts', 'notServiceAccounts',
] as const;

/** What the webhook accepts, and says that it is hardly meant. */
export const rules: SystemRules = {
  'cipher-suite-is-known': {
    on: TLS,
    severity: 'warning',
    must: 'the proxies do not know this cipher suite, it is passed over',
    check({ cipherSuites = [] }: Tls, report) {
      cipherSuites.forEach((suite, i) => { if (!CIPHERS.has(suite) && /^[\p{L}\p{N}]/u.test(suite)) report('NotSupported', `cipherSuites[${i}]`, suite); });
    },
  },

  'old-tls-has-ciphers': {
    on: TLS,
    severity: 'warning',
    must: 'versions of TLS before 1.2 need cipher suites of their own, none of those that are usual fits',
    fix: 'set minProtocolVersion to TLSV1_2, or name cipherSuites',
    check({ minProtocolVersion = 'TLS_AUTO', cipherSuites = [] }: Tls, report) {
      if (OLD.includes(minProtocolVersion) && cipherSuites.length === 0) report('Invalid', 'minProtocolVersion', minProtocolVersion);
    },
  },

  'https-redirect-is-of-http': {
    on: 'networking.istio.io/Gateway.spec.servers[]',
    severity: 'warning',
    must: 'only requests by HTTP are led on to HTTPS',
    fix: 'move httpsRedirect to the server for HTTP',
    check({ port, tls }: Server, report) {
      if (tls?.httpsRedirect && !isHttp(port.protocol)) report('Invalid', 'tls.httpsRedirect', true);
    },
  },

  'selector-has-labels': {
    on: SELECTORS,
    severity: 'warning',
    must: 'a selector without labels is for all workloads of the namespace',
    fix: 'name labels, or remove the selector',
    check({ labels, matchLabels }: { readonly labels?: object; readonly matchLabels?: object }, report) {
      if (Object.keys(labels ?? matchLabels ?? {}).length === 0) report('Invalid', '');
    },
  },

  'sni-is-a-name': {
    on: inRoutes('tls[].match[].sniHosts[]'),
    severity: 'warning',
    must: 'clients ask for names by SNI, hardly any for an address',
    check(host: string, report) {
      if (isAddress(host) && !isWildcardDomain(host)) report('Invalid', '', host);
    },
  },

  'failover-notices-failures': {
    on: POLICIES,
    severity: 'warning',
    must: 'without outlierDetection no failure is noticed, and nothing fails over',
    fix: 'add outlierDetection',
    check({ outlierDetection, loadBalancer }: Traffic, report) {
      const { failover = [], failoverPriority = [] } = loadBalancer?.localityLbSetting ?? {};
      if (failover.length + failoverPriority.length > 0 && !outlierDetection) report('Required', 'outlierDetection');
    },
  },

  'abort-says-how': {
    on: inRoutes('http[].fault.abort'),
    severity: 'warning',
    must: 'without httpStatus or grpcStatus nothing is aborted',
    check({ grpcStatus, httpStatus, http2Error }: Abort, report) {
      if (grpcStatus === undefined && httpStatus === undefined && http2Error === undefined) report('Required', 'httpStatus');
    },
  },

  'deny-policy-names-connections': {
    on: 'security.istio.io/AuthorizationPolicy.spec.rules[]',
    severity: 'warning',
    must: 'a rule that denies by what HTTP alone has denies all on ports that are not HTTP’s',
    fix: 'add the ports of HTTP to to.operation.ports',
    check({ from = [], to = [] }: NonNullable<Policy['rules']>[number], report) {
      if ((report.root as { spec: Policy }).spec.action !== 'DENY') return;
      const names = from.some(({ source = {} }) => BY_CONNECTION.some(field => (source[field] ?? []).length > 0));
      const ports = to.some(({ operation = {} }) => (operation.ports ?? []).length + (operation.notPorts ?? []).length > 0);
      if (to.length > 0 ? !ports : from.length > 0 && !names) report('Invalid', '');
    },
  },

  'old-field-is-replaced': {
    on: [...inRoutes('http[]'), ...POLICIES],
    severity: 'warning',
    must: ({ params }) => `${String(params?.by)} is used in its place`,
    check(value: Readonly<Record<string, unknown>>, report) {
      if (typeof value.mirrorPercent === 'number' || typeof value.mirror_percent === 'number') report('Invalid', 'mirrorPercent', value.mirrorPercent ?? value.mirror_percent, { by: 'mirrorPercentage' });
      const { outlierDetection, loadBalancer } = value as Traffic;
      if (outlierDetection?.consecutiveErrors) report('Invalid', 'outlierDetection.consecutiveErrors', outlierDetection.consecutiveErrors, { by: 'consecutive5xxErrors' });
      const size = loadBalancer?.consistentHash?.minimumRingSize;
      if (size) report('Invalid', 'loadBalancer.consistentHash.minimumRingSize', size, { by: 'ringHash.minimumRingSize' });
    },
  },
};
