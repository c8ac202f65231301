import { isAddress, isSocketPath, socketOf } from './address';
import { isServedHost } from './gateway';
import { isDomain, isLabel } from './names';
import type { SidecarSpec as Spec, SidecarSpecEgress as Egress, SidecarSpecEgressPort as Port } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

const SPEC = 'networking.istio.io/Sidecar.spec';
const LOCAL = ['', '127.0.0.1', '0.0.0.0', '::1', '::'];

/** `host:port`, the host in brackets where it has colons. */
function splitPort(text: string): readonly [host: string, port: string] | undefined {
  const found = /^(?:\[([^[\]]*)\]|([^:[\]]*)):([^:[\]]*)$/.exec(text);
  return found ? [found[1] ?? found[2] ?? '', found[3] as string] : undefined;
}

function isDefaultEndpoint(text: string): boolean {
  const path = socketOf(text);
  if (path !== undefined) return isSocketPath(path);
  const [host, port] = splitPort(text) ?? ['-', ''];
  return LOCAL.includes(host) && /^[+-]?\d+$/.test(port) && Number(port) >= 1 && Number(port) <= 65535;
}

export const rules: SystemRules = {
  'sidecar-says-something': {
    on: SPEC,
    must: 'one of egress, ingress, outboundTrafficPolicy and inboundConnectionPool is needed',
    check({ egress = [], ingress = [], outboundTrafficPolicy, inboundConnectionPool }: Spec, report) {
      if (egress.length + ingress.length === 0 && !outboundTrafficPolicy && !inboundConnectionPool) report('Required', 'egress');
    },
  },

  'listener-port-is-named-well': {
    on: [`${SPEC}.ingress[].port`, `${SPEC}.egress[].port`],
    must: 'letters, digits and "-" with a letter or digit at both ends are allowed, at most 63 characters',
    check({ name = '' }: Port, report) {
      if (name !== '' && !isLabel(name)) report('Invalid', 'name', name);
    },
  },

  'listener-has-no-target-port': {
    on: [`${SPEC}.ingress[].port`, `${SPEC}.egress[].port`],
    must: 'a sidecar listens on its port, it does not lead to another one',
    fix: 'remove targetPort, and use defaultEndpoint',
    check({ targetPort = 0 }: Port, report) {
      if (targetPort > 0) report('Forbidden', 'targetPort');
    },
  },

  'ingress-listener-is-valid': {
    on: `${SPEC}.ingress[]`,
    must: ({ path }) => path.endsWith('bind') ? 'an address is needed' : 'a port from 1 to 65535 is needed',
    check({ port, bind = '' }: { readonly port?: Port; readonly bind?: string }, report) {
      const { number = 0 } = port ?? {};
      if (number < 1 || number > 65535) report('Invalid', 'port.number', number);
      if (bind !== '' && !isAddress(bind)) report('Invalid', 'bind', bind);
    },
  },

  'egress-port-is-valid': {
    on: `${SPEC}.egress[]`,
    must: ({ path, params }) => path.endsWith('captureMode') ? 'for a socket, DEFAULT or NONE is allowed'
      : path.endsWith('bind') ? params?.isSocket ? 'unix:// with the absolute path of a socket is needed where there is no port' : 'an address is needed' : 'a port up to 65535 is allowed',
    check({ port, bind = '', captureMode = 'DEFAULT' }: Egress, report) {
      if (!port) return;
      const { number = 0 } = port;
      const path = socketOf(bind);
      if (number === 0) {
        if (path === undefined || !isSocketPath(path)) report('Invalid', 'bind', bind, { isSocket: true });
        if (captureMode === 'IPTABLES') report('NotSupported', 'captureMode', captureMode);
      } else {
        if (number > 65535) report('Invalid', 'port.number', number);
        if (bind !== '' && !isAddress(bind)) report('Invalid', 'bind', bind);
      }
    },
  },

  'listener-is-unique': {
    on: SPEC,
    must: 'another listener has this port or socket',
    check({ ingress = [], egress = [] }: Spec, report) {
      const seen = new Set<string>();
      const tell = (at: string, key: string, value: unknown): void => {
        if (seen.has(key)) report('Duplicate', at, value);
        seen.add(key);
      };
      ingress.forEach(({ port }, i) => tell(`ingress[${i}].port.number`, `in ${port.number ?? 0}`, port.number ?? 0));
      egress.forEach(({ port, bind = '' }, i) => {
        if (!port) return;
        if (port.number) tell(`egress[${i}].port.number`, `out ${port.number}`, port.number);
        else tell(`egress[${i}].bind`, `out ${bind}`, bind);
      });
    },
  },

  'egress-for-the-rest-is-last': {
    on: SPEC,
    must: 'the listener without a port takes what is left, it is the last one',
    fix: 'move it to the end, there is one such listener',
    check({ egress = [] }: Spec, report) {
      egress.slice(0, -1).forEach(({ port }, i) => { if (!port) report('Invalid', `egress[${i}]`); });
    },
  },

  'egress-has-hosts': {
    on: `${SPEC}.egress[]`,
    must: 'at least one host is needed',
    fix: 'name the hosts, or "*/*" for all',
    check({ hosts = [] }: Partial<Egress>, report) {
      if (hosts.length === 0) report('Required', 'hosts');
    },
  },

  'egress-host-is-valid': {
    on: `${SPEC}.egress[].hosts[]`,
    must: 'one of <namespace>/, ./, */ and ~/ is needed, and behind it "*" or a name with a dot, whose first label may be "*"',
    fix: 'write */ before the host for all namespaces, ./ for the own one',
    check(host: string, report) {
      const slash = host.indexOf('/');
      const namespace = host.slice(0, Math.max(slash, 0)).replace(/^~/, '');
      const isNamespace = slash > 0 && (['', '*', '.'].includes(namespace) || isLabel(namespace));
      if (!isNamespace || !isServedHost(host.slice(slash + 1), false)) report('Invalid', '', host);
    },
  },

  'default-endpoint-is-local': {
    on: `${SPEC}.ingress[].defaultEndpoint`,
    must: '127.0.0.1:<port>, 0.0.0.0:<port>, [::1]:<port>, [::]:<port>, :<port> or unix:// with the path of a socket is allowed',
    check(endpoint: string, report) {
      if (endpoint !== '' && !isDefaultEndpoint(endpoint)) report('Invalid', '', endpoint);
    },
  },

  'egress-proxy-is-for-any-host': {
    on: `${SPEC}.outboundTrafficPolicy`,
    must: ({ type, path }) => type === 'Forbidden' ? 'a proxy is for the mode ALLOW_ANY alone' : path.endsWith('port') ? 'the port of the proxy is needed' : 'the whole name of the proxy is needed',
    check({ mode = 'REGISTRY_ONLY', egressProxy }: NonNullable<Spec['outboundTrafficPolicy']>, report) {
      if (!egressProxy) return;
      const { host = '', port } = egressProxy as { readonly host?: string; readonly port?: unknown };
      if (mode !== 'ALLOW_ANY') {
        report('Forbidden', 'egressProxy');
        return;
      }
      if (!isDomain(host)) report('Invalid', 'egressProxy.host', host);
      if (!port) report('Required', 'egressProxy.port');
    },
  },
};
