import { isAddress, isSubnet, socketOf } from './address';
import { isDomain, isLabel, isWildcard, isWildcardDomain } from './names';
import { isHttp, isTls } from './protocol';
import type { ServiceEntrySpec as Spec, ServiceEntrySpecEndpoints as Endpoint, ServiceEntrySpecPorts as Port } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

const SPEC = 'networking.istio.io/ServiceEntry.spec';
const DYNAMIC = new Set(['http', 'tls', 'grpc', 'http2']);

/** Whether hosts are looked up by name. */
function isByDns({ resolution }: Spec): boolean {
  return resolution === 'DNS' || resolution === 'DNS_ROUND_ROBIN';
}

export const rules: SystemRules = {
  'entry-host-is-valid': {
    on: `${SPEC}.hosts[]`,
    must: 'a name is needed: labels of letters, digits and "-" with dots between them, the last one no number; the first label may be "*", if another one follows',
    check(host: string, report) {
      if (host === '*' || !isWildcardDomain(host)) report('Invalid', '', host);
    },
  },

  'entry-address-is-valid': {
    on: `${SPEC}.addresses[]`,
    must: 'an address or an address with the length of a prefix is needed, 10.0.0.0/16',
    check(address: string, report) {
      if (!isSubnet(address)) report('Invalid', '', address);
    },
  },

  'entry-port-is-valid': {
    on: `${SPEC}.ports[]`,
    must: ({ path }) => path.endsWith('name') ? 'letters, digits and "-" with a letter or digit at both ends are allowed, at most 63 characters' : 'a port from 1 to 65535 is needed',
    check({ name = '', number = 0, targetPort = 0 }: Partial<Port>, report) {
      if (!isLabel(name)) report('Invalid', 'name', name);
      if (number < 1 || number > 65535) report('Invalid', 'number', number);
      if (targetPort > 65535) report('Invalid', 'targetPort', targetPort);
    },
  },

  'entry-endpoints-fit-resolution': {
    on: SPEC,
    must: ({ params }) => params?.resolution === 'DNS_ROUND_ROBIN' ? 'with DNS_ROUND_ROBIN one endpoint is allowed' : `with the resolution ${String(params?.resolution)} there are no endpoints`,
    fix: 'use the resolution STATIC for addresses, DNS for names',
    check({ endpoints = [], resolution = 'NONE' }: Spec, report) {
      const most = resolution === 'DNS_ROUND_ROBIN' ? 1 : ['NONE', 'DYNAMIC_DNS'].includes(resolution) ? 0 : Infinity;
      if (endpoints.length > most) report('Forbidden', 'endpoints', undefined, { resolution });
    },
  },

  'entry-endpoint-port-is-named': {
    on: SPEC,
    must: ({ params }) => `the entry has no port ${JSON.stringify(params?.name)}`,
    fix: 'add the port to spec.ports',
    check({ endpoints = [], ports = [], resolution = 'NONE' }: Spec, report) {
      if (['NONE', 'DYNAMIC_DNS'].includes(resolution)) return;
      const names = new Set(ports.map(({ name = '' }: Partial<Port>) => name));
      endpoints.forEach((endpoint: Endpoint, i) => {
        for (const [name, port] of Object.entries(endpoint.ports ?? {})) {
          if (!names.has(name)) report('Invalid', `endpoints[${i}].ports[${name}]`, port, { name });
        }
      });
    },
  },

  'entry-socket-has-one-port': {
    on: SPEC,
    must: 'a socket is for an entry with exactly one port',
    check({ endpoints = [], ports = [], resolution }: Spec, report) {
      if (resolution !== 'STATIC' || new Set(ports.map(({ name }) => name)).size === 1) return;
      endpoints.forEach(({ address = '' }, i) => { if (socketOf(address) !== undefined) report('Forbidden', `endpoints[${i}].address`); });
    },
  },

  'entry-host-can-be-looked-up': {
    on: SPEC,
    must: 'without endpoints a whole name is needed that DNS knows',
    fix: 'add endpoints, or name the host without "*"',
    check(spec: Spec, report) {
      if (!isByDns(spec) || (spec.endpoints ?? []).length > 0) return;
      const index = (spec.hosts as Spec['hosts'] | undefined ?? []).findIndex(host => !isDomain(host));
      if (index >= 0) report('Invalid', `hosts[${index}]`, spec.hosts[index]);
    },
  },

  'entry-hosts-are-told-apart': {
    on: SPEC,
    must: 'several hosts of one entry are told apart only by HTTP and TLS',
    fix: 'write an entry for each host, or use the resolution NONE',
    check({ hosts = [], ports = [], resolution = 'NONE' }: Partial<Spec>, report) {
      if (resolution === 'NONE' || hosts.length < 2) return;
      const index = ports.findIndex(({ protocol }) => !isHttp(protocol) && !isTls(protocol));
      if (index >= 0) report('Invalid', `ports[${index}].protocol`, ports[index]?.protocol ?? '');
    },
  },

  'dynamic-entry-is-open': {
    on: SPEC,
    must: ({ path }) => path.includes('hosts') ? 'the resolution DYNAMIC_DNS is for hosts with "*"'
      : path.includes('addresses') ? 'with DYNAMIC_DNS there are no addresses'
        : path.includes('location') ? 'within the mesh, DYNAMIC_DNS works without a waypoint alone' : 'the resolution DYNAMIC_DNS is for HTTP, HTTP2, GRPC and TLS',
    check({ hosts = [], ports = [], addresses = [], resolution, location = 'MESH_EXTERNAL' }: Partial<Spec>, report) {
      if (resolution !== 'DYNAMIC_DNS') return;
      hosts.forEach((host, i) => { if (!isWildcard(host)) report('Invalid', `hosts[${i}]`, host); });
      if (addresses.length > 0) report('Forbidden', 'addresses');
      ports.forEach(({ protocol = '' }, i) => { if (!DYNAMIC.has(protocol.toLowerCase())) report('Invalid', `ports[${i}].protocol`, protocol); });
      const { labels = {} } = (report.root.metadata ?? {}) as { readonly labels?: Readonly<Record<string, string>> };
      const waypoint = labels['istio.io/use-waypoint'] ?? '';
      if (location === 'MESH_INTERNAL' && waypoint !== '' && waypoint.toLowerCase() !== 'none') report('Forbidden', 'location');
    },
  },

  'entry-endpoint-address-is-valid': {
    on: SPEC,
    must: ({ params }) => params?.isStatic ? 'an address is needed, or unix:// with the path of a socket' : 'a domain or an address is needed',
    fix: ({ params }) => params?.isStatic ? 'use the resolution DNS for names' : undefined,
    check(spec: Spec, report) {
      const isStatic = spec.resolution === 'STATIC';
      if (!isStatic && !isByDns(spec)) return;
      spec.endpoints?.forEach(({ address = '' }, i) => {
        const isRight = isStatic ? address === '' || socketOf(address) !== undefined || isAddress(address) : isAddress(address) || isDomain(address);
        if (!isRight) report('Invalid', `endpoints[${i}].address`, address, { isStatic });
      });
    },
  },
};
