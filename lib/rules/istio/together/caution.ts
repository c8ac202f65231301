import { ofMesh } from './mesh';
import { isMapping } from '../../../schema/values';
import type { Relations } from '../../../together/relation';
import { at, labelsOf, listOf, mappingOf, placesOf, textOf } from '../../../together/values';

export const about = [
  'networking.istio.io/EnvoyFilter', 'networking.istio.io/ServiceEntry', 'networking.istio.io/Sidecar', 'networking.istio.io/DestinationRule',
  'networking.istio.io/ProxyConfig', 'networking.istio.io/WorkloadEntry', 'security.istio.io/AuthorizationPolicy', 'security.istio.io/RequestAuthentication',
  'security.istio.io/PeerAuthentication', 'telemetry.istio.io/Telemetry', 'extensions.istio.io/WasmPlugin',
  'extensions.istio.io/TrafficExtension',
];

const [ENVOY_FILTER, SERVICE_ENTRY, SIDECAR, DESTINATION_RULE, PROXY_CONFIG, WORKLOAD_ENTRY, ...policies] = about;
const [POLICY, AUTHENTICATION, PEER, TELEMETRY, PLUGIN, EXTENSION] = policies;

/** Where kinds say which workloads they are for. */
const SELECTORS: Readonly<Record<string, readonly [field: string, labels: string]>> = {
  [ENVOY_FILTER]: ['workloadSelector', 'labels'],
  [SERVICE_ENTRY]: ['workloadSelector', 'labels'],
  [SIDECAR]: ['workloadSelector', 'labels'],
  [DESTINATION_RULE]: ['workloadSelector', 'matchLabels'],
  [PROXY_CONFIG]: ['selector', 'matchLabels'],
  [POLICY]: ['selector', 'matchLabels'],
  [AUTHENTICATION]: ['selector', 'matchLabels'],
  [PEER]: ['selector', 'matchLabels'],
  [TELEMETRY]: ['selector', 'matchLabels'],
  [PLUGIN]: ['selector', 'matchLabels'],
  [EXTENSION]: ['selector', 'matchLabels'],
};

export const relations: Relations = ofMesh({
  'envoy-filter-is-last-resort': {
    on: ENVOY_FILTER,
    code: 'IST0133',
    severity: 'warning',
    must: 'it patches what the proxy has inside, which may change with any release of the mesh',
    fix: 'use another kind of the mesh if there is one for it, and test it at each upgrade',
    check(filter, _, tell) {
      // one that the mesh refuses is told as such
      const labels = Object.entries(labelsOf(at(filter.spec, 'workloadSelector', 'labels')));
      if (!labels.some(([key, value]) => key === '' || `${key}${value}`.includes('*'))) tell('Invalid', '');
    },
  },

  'tcp-entry-port-has-addresses': {
    on: SERVICE_ENTRY,
    code: 'IST0133',
    severity: 'warning',
    must: 'a TCP port without addresses needs that the mesh allocates them, and it does not for this entry',
    fix: 'set addresses, or let the mesh allocate them: by a resolution other than NONE, and no label against it',
    check(entry, _, tell) {
      if (listOf(entry.spec.addresses).length > 0 || isAllocated(entry.labels, entry.spec)) return;
      for (const { value, path } of placesOf(entry.object, 'spec.ports[*]')) {
        if (['', 'TCP'].includes(textOf(at(value, 'protocol')))) tell('Required', 'spec.addresses', undefined, { port: path });
      }
    },
  },

  'workload-selector-has-labels': {
    on: Object.keys(SELECTORS),
    code: 'IST0133',
    severity: 'warning',
    must: 'a selector without labels selects all workloads of the namespace',
    fix: 'give it labels, or remove it',
    check({ kind, spec }, _, tell) {
      const [field, labels] = SELECTORS[kind];
      const selector = spec[field];
      if (isMapping(selector) && Object.keys(labelsOf(selector[labels])).length === 0) tell('Required', `spec.${field}.${labels}`);
    },
  },

  'entry-host-is-whole': {
    on: SERVICE_ENTRY,
    code: 'IST0133',
    severity: 'warning',
    must: 'a star stands for whole labels of a host, at its beginning',
    fix: 'write *. and the rest of the host',
    check(entry, _, tell) {
      if (entry.spec.resolution === 'DYNAMIC_DNS') return;
      for (const { value, path } of placesOf(entry.object, 'spec.hosts[*]')) {
        const host = textOf(value);
        if (host.includes('*') && host.length > 1 && !host.startsWith('*.')) tell('Invalid', path, host);
      }
    },
  },

  'open-entry-selects-nothing': {
    on: SERVICE_ENTRY,
    code: 'IST0133',
    severity: 'warning',
    must: 'with resolution NONE traffic goes where it is sent to, not to workloads that are selected',
    fix: 'set resolution STATIC, or remove workloadSelector',
    check({ spec }, _, tell) {
      if ((spec.resolution ?? 'NONE') === 'NONE' && isMapping(spec.workloadSelector)) tell('Invalid', 'spec.workloadSelector');
    },
  },

  'tcp-entry-has-one-host': {
    on: SERVICE_ENTRY,
    code: 'IST0133',
    severity: 'warning',
    must: 'TCP traffic to an address cannot be told apart by host, so all of it goes to the first',
    fix: 'write an entry for each host, with addresses of its own',
    check({ object, spec }, _, tell) {
      const isResolved = spec.resolution === 'DNS' || spec.resolution === 'DNS_ROUND_ROBIN';
      const isTcp = placesOf(object, 'spec.ports[*].protocol').some(({ value }) => TCP.has(textOf(value).toUpperCase()));
      if (isResolved && listOf(spec.addresses).length > 0 && listOf(spec.hosts).length > 1 && isTcp) tell('Invalid', 'spec.hosts', spec.hosts);
    },
  },

  'workload-entry-has-address': {
    on: WORKLOAD_ENTRY,
    code: 'IST0133',
    severity: 'warning',
    must: 'without an address it is reached only by the gateway of its network',
    fix: 'set address',
    check({ spec }, _, tell) {
      if (textOf(spec.address) === '' && textOf(spec.network) !== '') tell('Required', 'spec.address');
    },
  },

  'deny-rule-spares-tcp': {
    on: POLICY,
    code: 'IST0133',
    severity: 'warning',
    must: 'a DENY rule of attributes that only HTTP has denies all of what is plain TCP',
    fix: 'add the ports that it is for: to: [{ operation: { ports: […] } }]',
    check({ object, spec }, _, tell) {
      if (spec.action !== 'DENY') return;
      for (const { value, path } of placesOf(object, 'spec.rules[*]')) {
        const [sources, operations] = [placesOf(value, 'from[*].source'), placesOf(value, 'to[*].operation')].map(places => places.map(place => mappingOf(place.value)));
        const hasTcpSource = sources.some(source => TCP_SOURCES.some(field => source[field] !== undefined));
        const hasTcpPort = operations.some(({ ports, notPorts }) => ports !== undefined || notPorts !== undefined);
        if ((sources.length > 0 && operations.length === 0 && !hasTcpSource) || (operations.length > 0 && !hasTcpPort)) tell('Invalid', path);
      }
    },
  },

  'published-keys-are-public': {
    on: AUTHENTICATION,
    code: 'IST0133',
    severity: 'warning',
    must: 'the key set holds a private key, of which only the public part is used',
    fix: 'leave out the private parts of the keys, and take the key for known to others',
    check({ object }, _, tell) {
      for (const { value, path } of placesOf(object, 'spec.jwtRules[*].jwks')) if (hasPrivateKey(textOf(value))) tell('Invalid', path);
    },
  },

  'tracing-is-one': {
    on: TELEMETRY,
    code: 'IST0133',
    severity: 'warning',
    must: 'only one tracing with one provider is used',
    fix: 'keep one',
    check({ object, spec }, _, tell) {
      if (listOf(spec.tracing).length > 1) tell('TooMany', 'spec.tracing', listOf(spec.tracing).length);
      for (const { value, path } of placesOf(object, 'spec.tracing[*].providers')) if (listOf(value).length > 1) tell('TooMany', path, listOf(value).length);
    },
  },
});

/** Protocols of which the mesh sees no host. */
const TCP: ReadonlySet<string> = new Set(['TCP', 'HTTPS', 'TLS', 'MONGO', 'REDIS', 'MYSQL']);

/** Fields of a source that plain TCP has, too. */
const TCP_SOURCES = [
  'principals', 'notPrincipals', 'ipBlocks', 'notIpBlocks', 'namespaces', 'notNamespaces', 'remoteIpBlocks', 'notRemoteIpBlocks', 'serviceAccounts', 'notServiceAccounts',
];

function hasPrivateKey(keys: string): boolean {
  try {
    return placesOf(JSON.parse(keys), 'keys[*]').some(({ value }) => at(value, 'd') !== undefined || at(value, 'kty') === 'oct');
  } catch {
    return false;
  }
}

/** Whether the mesh gives an entry addresses. */
function isAllocated(labels: { readonly [key: string]: unknown }, spec: { readonly [key: string]: unknown }): boolean {
  return textOf(labels['networking.istio.io/enable-autoallocate-ip']).toLowerCase() !== 'false' && spec.resolution !== 'NONE' && spec.resolution !== undefined;
}

