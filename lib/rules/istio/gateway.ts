import { isAddress, isSocketPath, socketOf } from './address';
import { isLabel, isWildcardDomain } from './names';
import { isOfGatewayApi, nameIn } from './places';
import { isProtocol, PROTOCOLS } from './protocol';
import type { GatewaySpec, GatewaySpecServers as Server, GatewaySpecServersPort as Port } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

const SPEC = 'networking.istio.io/Gateway.spec';
const SERVERS = `${SPEC}.servers[]`;

/** A name with a dot or `*`, whose `*` stands for whole labels; an address where `orAddress` says so. */
export function isServedHost(host: string, orAddress: boolean): boolean {
  if (host !== '*' && !host.includes('.')) return false;
  if (host.includes('*') && host !== '*' && !host.startsWith('*.')) return false;
  return isWildcardDomain(host) || (orAddress && isAddress(host));
}

export const rules: SystemRules = {
  'gateway-name-is-valid': {
    on: 'networking.istio.io/Gateway',
    must: 'letters, digits and "-" are allowed in the name of a gateway, at most 63 characters',
    fix: 'choose a name without dots',
    check(_, report) {
      const name = nameIn(report);
      if (!isLabel(name) && !isOfGatewayApi(report, 'gateway')) report('Invalid', 'metadata.name', name);
    },
  },

  'gateway-has-servers': {
    on: SPEC,
    must: 'a gateway needs at least one server',
    fix: 'add a server with its port and hosts',
    check({ servers = [] }: GatewaySpec, report) {
      if (servers.length === 0) report('Required', 'servers');
    },
  },

  'server-has-hosts': {
    on: SERVERS,
    must: 'at least one host is needed',
    fix: 'name the hosts, or "*" for all',
    check({ hosts = [] }: Partial<Server>, report) {
      if (hosts.length === 0) report('Required', 'hosts');
    },
  },

  'server-host-is-valid': {
    on: `${SERVERS}.hosts[]`,
    must: 'a name with a dot, an address or "*" is needed; the first label may be "*", and <namespace>/, ./ or */ may stand before it',
    fix: 'write the whole name of the host',
    check(host: string, report) {
      const slash = host.indexOf('/');
      const namespace = host.slice(0, Math.max(slash, 0));
      const isNamespace = slash < 0 || ['*', '.'].includes(namespace) || isLabel(namespace) || (namespace === '~' && isOfGatewayApi(report, 'gateway'));
      if (!isNamespace || !isServedHost(host.slice(slash + 1), true)) report('Invalid', '', host);
    },
  },

  'server-port-is-complete': {
    on: `${SERVERS}.port`,
    must: 'a port needs a name',
    check({ name = '' }: Partial<Port>, report) {
      if (name === '') report('Required', 'name');
    },
  },

  'server-protocol-is-known': {
    on: `${SERVERS}.port`,
    must: `one of ${PROTOCOLS.join(', ')} is allowed, in any case`,
    check({ protocol = '' }: Partial<Port>, report) {
      if (!isProtocol(protocol)) report('NotSupported', 'protocol', protocol);
    },
  },

  'server-port-is-in-range': {
    on: SERVERS,
    must: ({ params }) => params?.isSocket ? 'a socket has no port, 0 is allowed alone' : 'a port from 1 to 65535 is needed',
    check({ port, bind = '' }: Server, report) {
      const { number = 0 } = port;
      const isSocket = socketOf(bind) !== undefined;
      if (isSocket ? number !== 0 : number < 1 || number > 65535) report('Invalid', 'port.number', number, { isSocket });
    },
  },

  'server-has-no-target-port': {
    on: `${SERVERS}.port`,
    must: 'a gateway listens on its port, it does not lead to another one',
    fix: 'remove targetPort, and name the port of the service in a VirtualService',
    check({ targetPort = 0 }: Port, report) {
      if (targetPort > 0) report('Forbidden', 'targetPort');
    },
  },

  'server-address-is-valid': {
    on: `${SERVERS}.bind`,
    must: 'an address is needed, or unix:// with the absolute path of a socket',
    check(bind: string, report) {
      const path = socketOf(bind);
      if (bind !== '' && (path === undefined ? !isAddress(bind) : !isSocketPath(path))) report('Invalid', '', bind);
    },
  },

  'server-port-name-is-unique': {
    on: SPEC,
    must: 'another server has a port of this name',
    fix: 'give each port a name of its own',
    check({ servers = [] }: GatewaySpec, report) {
      const names = new Set<string>();
      servers.forEach(({ port }, i) => {
        const { name = '' } = port as Partial<Port>;
        if (names.has(name)) report('Duplicate', `servers[${i}].port.name`, name);
        names.add(name);
      });
    },
  },
};
