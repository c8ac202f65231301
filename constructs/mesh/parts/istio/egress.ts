import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { encryptTo } from './destination-rule';
import { DestinationRule, Gateway, ServiceEntry, VirtualService } from '../../../../generated/bindings/istio';
import { note } from '../../../../lib/cluster/asked';
import type { EgressGateway, EgressIntent, EgressPort, MeshSettings } from '../intent';

const DEFAULT_GATEWAY = { labels: { istio: 'egressgateway' }, host: 'istio-egressgateway.istio-system.svc.cluster.local' };

/** What is outside, how it is encrypted on the way, and the gateway that it goes through. */
export function egress(mesh: MeshSettings, scope: Construct, intent: EgressIntent): ApiObject {
  const { via } = intent;
  const entry = outside(mesh, scope, intent);
  if (via) throughGateway(scope, intent, via);
  return entry;
}

/** What is outside, and how it is encrypted on the way. */
export function outside(mesh: MeshSettings, scope: Construct, { hosts, addresses, ports, encrypts, via }: EgressIntent): ApiObject {
  const isWild = hosts.some(host => host.startsWith('*'));
  const plain = encrypts ? ports.filter(({ protocol }) => isPlain(protocol)) : [];
  // a gateway on the way encrypts what it sends on to the other port; else it is done before
  const targets = via ? plain.map(targetOf).filter((number, i, all) => all.indexOf(number) === i && ports.every(port => port.number !== number)) : [];
  const entry = new ServiceEntry(scope, 'ServiceEntry', {
    spec: {
      hosts: [...hosts],
      addresses: addresses.length > 0 ? [...addresses] : undefined,
      location: 'MESH_EXTERNAL',
      resolution: isWild || addresses.length > 0 ? 'NONE' : 'DNS',
      ports: [...ports, ...targets.map((number): EgressPort => ({ number, protocol: 'https' }))].map(port => ({
        number: port.number,
        name: nameOf(port),
        protocol: port.protocol.toUpperCase(),
        targetPort: via || !plain.includes(port) ? port.target : targetOf(port),
      })),
    },
  });
  note(scope, 'egress', 'the mesh lets everything else out as well, unless it is installed with meshConfig.outboundTrafficPolicy.mode: REGISTRY_ONLY');
  if (plain.length > 0) {
    const numbers = via ? [...new Set(plain.map(targetOf))] : plain.map(({ number }) => number);
    for (const host of via?.server === undefined ? hosts : [via.server]) encryptTo(mesh, host, numbers);
  }
  if (via?.server !== undefined) {
    new ServiceEntry(scope, 'Server', {
      spec: { hosts: [via.server], location: 'MESH_EXTERNAL', resolution: 'DNS', ports: ports.map(port => ({ number: port.number, name: nameOf(port), protocol: port.protocol.toUpperCase() })) },
    });
  }
  return entry;
}

/** Sends what is for the hosts to the gateway, and from there out. */
function throughGateway(scope: Construct, { hosts, ports, encrypts }: EgressIntent, via: EgressGateway): void {
  const { labels = DEFAULT_GATEWAY.labels, host = DEFAULT_GATEWAY.host, server = hosts[0] } = via;
  const servers = ports.map(port => ({
    hosts: [...hosts],
    port: { number: port.number, name: nameOf(port), protocol: isEncrypted(port) ? 'TLS' : port.protocol.toUpperCase() },
    tls: isEncrypted(port) ? { mode: 'PASSTHROUGH' as const } : undefined,
  }));
  const gateway = new Gateway(scope, 'Gateway', { spec: { selector: { ...labels }, servers } });
  const subset = 'egress';
  new DestinationRule(scope, 'Subset', { spec: { host, subsets: [{ name: subset }] } });
  const rules = (some: readonly EgressPort[], names?: object) => some.flatMap(port => {
    const { number } = port;
    const out = { number: leavesBy(port, encrypts) };
    return [
      { match: [{ gateways: ['mesh'], port: number, ...names }], route: [{ destination: { host, subset, port: { number } } }] },
      { match: [{ gateways: [gateway.name], port: number, ...names }], route: [{ destination: { host: server, port: out } }] },
    ];
  });
  const [encrypted, tcp, http] = [ports.filter(isEncrypted), ports.filter(({ protocol }) => protocol === 'tcp'), ports.filter(({ protocol }) => isPlain(protocol))];
  new VirtualService(scope, 'VirtualService', {
    spec: {
      hosts: [...hosts],
      gateways: [gateway.name, 'mesh'],
      http: http.length > 0 ? rules(http) : undefined,
      tls: encrypted.length > 0 ? rules(encrypted, { sniHosts: [...hosts] }) as never : undefined,
      tcp: tcp.length > 0 ? rules(tcp) : undefined,
    },
  });
}

/** The port of the server that a gateway sends on to. */
export function leavesBy(port: EgressPort, encrypts: boolean): number {
  return encrypts && isPlain(port.protocol) ? targetOf(port) : port.number;
}

function targetOf({ target = 443 }: EgressPort): number {
  return target;
}

export function isEncrypted({ protocol }: EgressPort): boolean {
  return protocol === 'tls' || protocol === 'https';
}

function isPlain(protocol: EgressPort['protocol']): boolean {
  return protocol === 'http' || protocol === 'grpc';
}

function nameOf({ protocol, number, name = `${protocol}-${number}` }: EgressPort): string {
  return name;
}
