import { isControlPlane, ofMesh } from './mesh';
import type { Member } from '../../../together/member';
import type { Relations } from '../../../together/relation';
import { at, numberOf, placesOf, textOf } from '../../../together/values';

export const about = ['Service'];

const on = 'Service';

const PROTOCOLS: ReadonlySet<string> = new Set(['tcp', 'udp', 'grpc', 'grpc-web', 'http', 'http_proxy', 'http2', 'https', 'tls', 'mongo', 'redis', 'mysql']);

/** Words for protocols that only appProtocol has. */
const APP_PROTOCOLS: ReadonlySet<string> = new Set(['kubernetes.io/h2c', 'kubernetes.io/ws', 'kubernetes.io/wss']);

/** Ports whose protocol nobody sniffs: mail, DNS, MySQL and MongoDB. */
const WELL_KNOWN: ReadonlySet<unknown> = new Set([25, 53, 3306, 27017]);

/** Services that the mesh made of a Kubernetes Gateway. */
const MADE: ReadonlySet<unknown> = new Set(['istio.io-gateway-controller', 'istio.io-mesh-controller', 'istio.io-eastwest-controller']);

export const relations: Relations = ofMesh({
  'port-protocol-is-known': {
    on,
    code: 'IST0118',
    severity: 'warning',
    must: 'neither appProtocol nor the name of the port says which protocol it has, so it is guessed from the traffic',
    fix: 'set appProtocol, such as http, or a name that begins with it: http-web',
    check(service, _, tell) {
      if (isExternal(service)) return;
      for (const { value, path } of portsOf(service)) if (!isProtocolKnown(value)) tell('Invalid', `${path}.name`, textOf(at(value, 'name')));
    },
  },

  'external-port-is-forwarded': {
    on,
    code: 'IST0150',
    severity: 'warning',
    must: 'a port of an ExternalName service that is called tcp, or whose protocol is not known, may keep other traffic from leaving',
    fix: 'name the port by its protocol, such as https',
    check(service, _, tell) {
      if (!isExternal(service)) return;
      for (const { value, path } of portsOf(service)) {
        const name = textOf(at(value, 'name'));
        if (name === 'tcp' || !isProtocolKnown(value)) tell('Invalid', `${path}.name`, name);
      }
    },
  },
});

function isExternal({ spec }: Member): boolean {
  return spec.type === 'ExternalName';
}

function portsOf(service: Member): ReturnType<typeof placesOf> {
  return isControlPlane(service) || MADE.has(service.labels['gateway.istio.io/managed']) ? [] : placesOf(service.object, 'spec.ports[*]');
}

function isProtocolKnown(port: unknown): boolean {
  if (at(port, 'protocol') === 'UDP') return true;
  const appProtocol = at(port, 'appProtocol');
  const name = typeof appProtocol === 'string' ? appProtocol : textOf(at(port, 'name'));
  if (typeof appProtocol === 'string' && APP_PROTOCOLS.has(name)) return true;
  const word = name.toLowerCase();
  return word.startsWith('grpc-web') || PROTOCOLS.has(word.split('-', 1)[0]) || WELL_KNOWN.has(numberOf(at(port, 'port')));
}
