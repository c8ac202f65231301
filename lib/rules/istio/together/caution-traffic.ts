import { isIP } from 'net';
import { ofMesh } from './mesh';
import type { Member } from '../../../together/member';
import type { Relations } from '../../../together/relation';
import { at, listOf, mappingOf, Place, placesOf, textOf, textsOf } from '../../../together/values';

export const about = ['networking.istio.io/Gateway', 'networking.istio.io/Sidecar', 'networking.istio.io/DestinationRule', 'networking.istio.io/VirtualService'];

const [GATEWAY, SIDECAR, DESTINATION_RULE, VIRTUAL_SERVICE] = about;

const HTTP: ReadonlySet<string> = new Set(['http', 'http2', 'http_proxy', 'grpc', 'grpc-web']);

/** Cipher suites that the proxy has. */
const CIPHERS: ReadonlySet<string> = new Set([
  'ECDHE-ECDSA-AES128-GCM-SHA256', 'ECDHE-RSA-AES128-GCM-SHA256', 'ECDHE-ECDSA-AES256-GCM-SHA384', 'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305', 'ECDHE-RSA-CHACHA20-POLY1305', 'ECDHE-ECDSA-AES128-SHA', 'ECDHE-RSA-AES128-SHA', 'ECDHE-ECDSA-AES256-SHA',
  'ECDHE-RSA-AES256-SHA', 'AES128-GCM-SHA256', 'AES256-GCM-SHA384', 'AES128-SHA', 'AES256-SHA', 'DES-CBC3-SHA', '', 'ALL',
]);

/** Fields that have no meaning where the proxy does not end TLS. */
const CERTIFICATES = ['caCrl', 'serverCertificate', 'privateKey', 'caCertificates', 'tlsCertificates', 'credentialName', 'credentialNames'];

const caution = { code: 'IST0133', severity: 'warning' } as const;

export const relations: Relations = ofMesh({
  'redirect-is-for-http': {
    ...caution,
    on: GATEWAY,
    must: 'only HTTP can be redirected to HTTPS',
    fix: 'set the protocol HTTP, or remove httpsRedirect',
    check({ object }, _, tell) {
      for (const { value, path } of placesOf(object, 'spec.servers[*]')) {
        const protocol = textOf(at(value, 'port', 'protocol')).toLowerCase();
        if (at(value, 'port') && at(value, 'tls', 'httpsRedirect') === true && !HTTP.has(protocol)) tell('Invalid', `${path}.tls.httpsRedirect`, true);
      }
    },
  },

  'old-tls-has-ciphers': {
    ...caution,
    on: [GATEWAY, SIDECAR],
    must: 'TLS before 1.2 needs cipher suites that are not among the default ones',
    fix: 'set cipherSuites, or remove minProtocolVersion',
    check(member, _, tell) {
      for (const { value, path } of serverTls(member)) {
        const version = at(value, 'minProtocolVersion');
        const isOld = version === 'TLSV1_0' || version === 'TLSV1_1';
        if (isOld && listOf(at(value, 'cipherSuites')).length === 0) tell('Required', `${path}.cipherSuites`);
      }
    },
  },

  'cipher-suites-are-known': {
    ...caution,
    on: [GATEWAY, SIDECAR],
    must: issue => (issue.params?.why === 'twice' ? 'a cipher suite counts once' : 'the proxy has no such cipher suite, and leaves it out'),
    fix: 'remove it',
    check(member, _, tell) {
      for (const { value, path } of serverTls(member)) {
        textsOf(at(value, 'cipherSuites')).forEach((suite, index, all) => {
          const isKnown = CIPHERS.has(suite) || !/^[\p{L}\p{N}]/u.test(suite);
          if (!isKnown || all.indexOf(suite) < index) tell('Invalid', `${path}.cipherSuites[${index}]`, suite, { why: isKnown ? 'twice' : 'unknown' });
        });
      }
    },
  },

  'passed-tls-has-no-certificate': {
    ...caution,
    on: [GATEWAY, SIDECAR],
    must: issue => `in mode ${String(issue.params?.mode)} the proxy does not end TLS, and uses no certificate`,
    fix: 'remove it, or set another mode',
    check(member, _, tell) {
      for (const { value, path } of serverTls(member)) {
        const mode = at(value, 'mode') ?? 'PASSTHROUGH';
        const isPassed = mode === 'PASSTHROUGH' || mode === 'AUTO_PASSTHROUGH';
        const field = CERTIFICATES.find(one => (Array.isArray(at(value, one)) ? listOf(at(value, one)).length > 0 : textOf(at(value, one)) !== ''));
        if (isPassed && field !== undefined) tell('Invalid', `${path}.${field}`, undefined, { mode });
      }
    },
  },

  'egress-host-is-there-once': {
    ...caution,
    on: SIDECAR,
    must: 'another host of the list has it already',
    fix: 'remove one of them',
    check({ object, namespace }, _, tell) {
      for (const { value, path } of placesOf(object, 'spec.egress[*].hosts')) {
        const seen = new Map<string, Set<string>>();
        textsOf(value).forEach((host, index) => {
          const [from, service] = [host.slice(0, host.indexOf('/')), host.slice(host.indexOf('/') + 1)];
          if (!host.includes('/') || from.startsWith('~')) return;
          const of = from === '.' ? namespace : from;
          const before = seen.get(of) ?? new Set();
          if (service === '*' ? before.size > 0 : before.has(service) || before.has('*')) tell('Duplicate', `${path}[${index}]`, host);
          seen.set(of, before.add(service));
        });
        if (seen.get('*')?.has('*') && seen.size > 1) tell('Duplicate', path, '*/*');
      }
    },
  },

  'http-pool-is-for-http': {
    ...caution,
    on: SIDECAR,
    must: 'connection pool settings for HTTP have no effect on a port of another protocol',
    fix: 'set the protocol of the port, or remove connectionPool.http',
    check({ object }, _, tell) {
      for (const { value, path } of placesOf(object, 'spec.ingress[*]')) {
        const isHttp = HTTP.has(textOf(at(value, 'port', 'protocol')).toLowerCase());
        if (at(value, 'connectionPool', 'http') && at(value, 'port') && !isHttp) tell('Invalid', `${path}.connectionPool.http`);
      }
    },
  },

  'failover-detects-failures': {
    ...caution,
    on: DESTINATION_RULE,
    must: 'traffic fails over only if outlierDetection finds out what fails',
    fix: 'set outlierDetection',
    check(rule, _, tell) {
      for (const { value, path } of policiesOf(rule)) {
        for (const field of ['localityLbSetting', 'zoneAwareLbSetting']) {
          const { failover, failoverPriority } = mappingOf(at(value, 'loadBalancer', field));
          const hasFailover = listOf(failover).length > 0 || listOf(failoverPriority).length > 0;
          if (hasFailover && !at(value, 'outlierDetection')) tell('Required', `${path}.outlierDetection`);
        }
      }
    },
  },

  'traffic-setting-is-current': {
    ...caution,
    on: DESTINATION_RULE,
    must: issue => `the field is deprecated, ${String(issue.params?.instead ?? 'another')} takes its place`,
    fix: issue => `use ${String(issue.params?.instead ?? 'another field')}`,
    check(rule, _, tell) {
      for (const { value, path } of policiesOf(rule)) {
        const errors = at(value, 'outlierDetection', 'consecutiveErrors');
        if (errors) tell('Invalid', `${path}.outlierDetection.consecutiveErrors`, errors, { instead: 'consecutiveGatewayErrors or consecutive5xxErrors' });
        const size = at(value, 'loadBalancer', 'consistentHash', 'minimumRingSize');
        if (size) tell('Invalid', `${path}.loadBalancer.consistentHash.minimumRingSize`, size, { instead: 'ringHash.minimumRingSize' });
      }
    },
  },

  'mirror-share-is-current': {
    ...caution,
    on: VIRTUAL_SERVICE,
    must: 'mirrorPercent is deprecated, mirrorPercentage takes its place',
    fix: 'write mirrorPercentage: { value: … }',
    check({ object }, _, tell) {
      for (const { value, path } of ['spec.http[*].mirrorPercent', 'spec.http[*].mirror_percent'].flatMap(field => placesOf(object, field))) tell('Invalid', path, value);
    },
  },

  'gateway-is-named-by-namespace': {
    ...caution,
    on: VIRTUAL_SERVICE,
    must: 'a gateway with dots is the name of old',
    fix: issue => `write namespace/name${typeof issue.params?.instead === 'string' ? `: ${issue.params.instead}` : ''}`,
    check({ object }, _, tell) {
      const fields = ['spec.gateways', 'spec.http[*].match[*].gateways', 'spec.tls[*].match[*].gateways', 'spec.tcp[*].match[*].gateways'];
      for (const { value, path } of fields.flatMap(field => placesOf(object, field))) {
        // the first that has no namespace ends the look at them
        const index = textsOf(value).findIndex(gateway => !gateway.includes('/'));
        const gateway = textsOf(value)[index] ?? '';
        const [name, namespace] = gateway.split('.');
        if (gateway.includes('.')) tell('Invalid', `${path}[${index}]`, gateway, { instead: `${namespace}/${name}` });
      }
    },
  },

  'sni-is-a-name': {
    ...caution,
    on: VIRTUAL_SERVICE,
    must: 'clients send no IP address as server name',
    fix: 'match a host name, or destinationSubnets',
    check({ object }, _, tell) {
      for (const { value, path } of placesOf(object, 'spec.tls[*].match[*].sniHosts[*]')) if (isIP(textOf(value)) !== 0) tell('Invalid', path, value);
    },
  },

  'direct-response-is-small': {
    ...caution,
    on: VIRTUAL_SERVICE,
    must: 'a body of more than 100 kB burdens the control plane, which sends it to every proxy',
    fix: 'serve it from a workload',
    check({ object }, _, tell) {
      for (const { value, path } of placesOf(object, 'spec.http[*].directResponse.body')) {
        const [text, bytes] = [textOf(at(value, 'string')), textOf(at(value, 'bytes'))];
        const size = text === '' ? Math.floor(bytes.length * 3 / 4) : Buffer.byteLength(text);
        if (size > 100 * 1024 && size <= 1024 * 1024) tell('TooLong', path);
      }
    },
  },
});

/** Settings of TLS that a proxy ends, or passes on. */
function serverTls({ kind, object }: Member): Place[] {
  return placesOf(object, kind === SIDECAR ? 'spec.ingress[*].tls' : 'spec.servers[*].tls');
}

/** What a destination rule says of all traffic to its host. */
function policiesOf({ object }: Member): Place[] {
  return placesOf(object, 'spec.trafficPolicy');
}
