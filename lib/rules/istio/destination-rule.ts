import { isAddress } from './address';
import { isDomain, isKey, isLabel, isValue, isWildcardDomain } from './names';
import { POLICIES, WHOLE_POLICIES, within } from './places';
import type {
  DestinationRuleSpec, DestinationRuleSpecSubsets as Subset, DestinationRuleSpecTrafficPolicy as Policy, DestinationRuleSpecTrafficPolicyTunnel as Tunnel,
} from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

const SPEC = 'networking.istio.io/DestinationRule.spec';
const PORT_FIELDS = ['connectionPool', 'loadBalancer', 'outlierDetection', 'tls'];
const POLICY_FIELDS = [...PORT_FIELDS, 'tunnel', 'proxyProtocol', 'retryBudget'];

function hasOne(policy: object, fields: readonly string[]): boolean {
  return fields.some(field => {
    const value = (policy as Readonly<Record<string, unknown>>)[field];
    return value !== undefined && value !== null;
  });
}

export const rules: SystemRules = {
  'rule-host-is-valid': {
    on: SPEC,
    must: 'the name of a service is needed: labels of letters, digits and "-" with dots between them, the last one no number; the first one may be "*"',
    fix: 'name the service, reviews.shop.svc.cluster.local, or a host of a ServiceEntry',
    check({ host = '' }: Partial<DestinationRuleSpec>, report) {
      if (!isWildcardDomain(host)) report('Invalid', 'host', host);
    },
  },

  'subset-name-is-valid': {
    on: `${SPEC}.subsets[]`,
    must: 'letters, digits and "-" with a letter or digit at both ends are allowed, at most 63 characters',
    check({ name = '' }: Partial<Subset>, report) {
      if (!isLabel(name)) report('Invalid', 'name', name);
    },
  },

  'subset-name-is-unique': {
    on: SPEC,
    must: 'another subset has this name',
    fix: 'give each subset a name of its own',
    check({ subsets = [] }: Partial<DestinationRuleSpec>, report) {
      const names = new Set<string>();
      subsets.forEach(({ name = '' }: Partial<Subset>, i) => {
        if (names.has(name)) report('Duplicate', `subsets[${i}].name`, name);
        names.add(name);
      });
    },
  },

  'subset-label-is-valid': {
    on: `${SPEC}.subsets[].labels`,
    must: 'a label is needed, key and value of letters, digits, "-", "_" and "." with a letter or digit at both ends',
    check(labels: Readonly<Record<string, string>>, report) {
      for (const [key, value] of Object.entries(labels)) {
        if (!isKey(key)) report('Invalid', '', key);
        if (!isValue(value)) report('Invalid', `[${key}]`, value);
      }
    },
  },

  'traffic-policy-says-something': {
    on: WHOLE_POLICIES,
    must: `one of ${POLICY_FIELDS.join(', ')} and portLevelSettings is needed`,
    fix: 'add one of them, or remove trafficPolicy',
    check(policy: Policy, report) {
      if (!hasOne(policy, POLICY_FIELDS) && (policy.portLevelSettings ?? []).length === 0) report('Required', '');
    },
  },

  'port-policy-says-something': {
    on: within(WHOLE_POLICIES, 'portLevelSettings[]'),
    must: `one of ${PORT_FIELDS.join(', ')} is needed`,
    fix: 'add one of them, or remove the port',
    check(policy: object, report) {
      if (!hasOne(policy, PORT_FIELDS)) report('Required', '');
    },
  },

  'port-policy-has-port': {
    on: within(WHOLE_POLICIES, 'portLevelSettings[]'),
    must: 'the port is needed that the policy is for',
    check({ port }: { readonly port?: unknown }, report) {
      if (!port) report('Required', 'port');
    },
  },

  'tunnel-is-without-proxy-protocol': {
    on: WHOLE_POLICIES,
    must: 'the proxy protocol is not spoken through a tunnel',
    fix: 'remove tunnel or proxyProtocol',
    check({ tunnel, proxyProtocol }: Policy, report) {
      if (tunnel && proxyProtocol) report('Forbidden', 'proxyProtocol');
    },
  },

  'tunnel-target-is-valid': {
    on: within(WHOLE_POLICIES, 'tunnel'),
    must: ({ path }) => path.endsWith('protocol') ? 'one of CONNECT and POST is allowed'
      : path.endsWith('targetPort') ? 'a port from 1 to 65535 is needed' : 'a domain or an address is needed',
    check({ protocol = '', targetHost = '', targetPort = 0 }: Partial<Tunnel>, report) {
      if (!['', 'CONNECT', 'POST'].includes(protocol)) report('NotSupported', 'protocol', protocol);
      if (!isDomain(targetHost) && !isAddress(targetHost)) report('Invalid', 'targetHost', targetHost);
      if (targetPort < 1 || targetPort > 65535) report('Invalid', 'targetPort', targetPort);
    },
  },

  'outlier-detection-is-valid': {
    on: within(POLICIES, 'outlierDetection'),
    must: ({ path }) => path.endsWith('Percent') ? '0 to 100 is allowed' : 'failures of a local origin are counted only with splitExternalLocalOriginErrors',
    fix: ({ path }) => path.endsWith('Percent') ? undefined : 'set splitExternalLocalOriginErrors to true, or remove the field',
    check({ maxEjectionPercent = 0, minHealthPercent = 0, consecutiveLocalOriginFailures, splitExternalLocalOriginErrors }: NonNullable<Policy['outlierDetection']>, report) {
      for (const [field, percent] of Object.entries({ maxEjectionPercent, minHealthPercent })) {
        if (percent < 0 || percent > 100) report('Invalid', field, percent);
      }
      if (!splitExternalLocalOriginErrors && (consecutiveLocalOriginFailures ?? 0) > 0) report('Forbidden', 'consecutiveLocalOriginFailures');
    },
  },
};
