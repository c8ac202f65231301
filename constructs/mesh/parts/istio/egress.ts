import { Construct } from 'constructs';
import { DestinationRule, Gateway, ServiceEntry, VirtualService } from '../../../../generated/bindings/istio';
import type { EgressGateway, EgressIntent, EgressPort } from '../intent';

/** What is outside, how it is encrypted on the way, and the gateway that it goes through. */
export function egress(scope: Construct, { hosts, addresses, ports, encrypts, via }: EgressIntent): void {
  const isWild = hosts.some(host => host.startsWith('*'));
  new ServiceEntry(scope, 'ServiceEntry', {
    spec: {
      hosts,
      addresses: addresses.length > 0 ? addresses : undefined,
      location: 'MESH_EXTERNAL',
      resolution: isWild || addresses.length > 0 ? 'NONE' : 'DNS',
      ports: ports.map(port => ({ number: port.number, name: nameOf(port), protocol: port.protocol.toUpperCase(), targetPort: port.target })),
    },
  });
  const plain = ports.find(port => port.protocol === 'http');
  if (via) throughGateway(scope, hosts, ports, via);
  else if (encrypts && plain) for (const host of hosts) originate(scope, host, plain);
}

/** Encrypts what comes in plain text, as a client of the host's own certificate. */
function originate(scope: Construct, host: string, { number }: EgressPort): void {
  new DestinationRule(scope, `tls-${host}`, {
    spec: { host, trafficPolicy: { portLevelSettings: [{ port: { number }, tls: { mode: 'SIMPLE', sni: host } }] } },
  });
}

/** Sends what is for the hosts to the gateway, and from there out. */
function throughGateway(scope: Construct, hosts: readonly string[], ports: readonly EgressPort[], via: EgressGateway): void {
  const [port] = ports;
  const isTls = port.protocol === 'tls' || port.protocol === 'https';
  const gateway = new Gateway(scope, 'Gateway', {
    spec: {
      selector: { ...via.labels },
      servers: [{ hosts, port: { number: port.number, name: nameOf(port), protocol: isTls ? 'TLS' : 'HTTP' }, tls: isTls ? { mode: 'PASSTHROUGH' } : undefined }],
    },
  });
  const subset = 'egress';
  new DestinationRule(scope, 'Subset', { spec: { host: via.host, subsets: [{ name: subset }] } });
  const out = { destination: { host: hosts[0], port: { number: port.number } }, weight: 100 };
  const toGateway = { destination: { host: via.host, subset, port: { number: port.number } } };
  const atMesh = { gateways: ['mesh'], port: port.number };
  const atGateway = { gateways: [gateway.name], port: port.number };
  new VirtualService(scope, 'VirtualService', {
    spec: {
      hosts,
      gateways: [gateway.name, 'mesh'],
      ...(isTls
        ? { tls: [{ match: [{ ...atMesh, sniHosts: hosts }], route: [toGateway] }, { match: [{ ...atGateway, sniHosts: hosts }], route: [out] }] }
        : { http: [{ match: [atMesh], route: [toGateway] }, { match: [atGateway], route: [out] }] }),
    },
  });
}

function nameOf({ protocol, number }: EgressPort): string {
  return `${protocol}-${number}`;
}
