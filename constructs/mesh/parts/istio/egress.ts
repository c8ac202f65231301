import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { DestinationRule, Gateway, ServiceEntry, VirtualService } from '../../../../generated/bindings/istio';
import { note } from '../../../../lib/cluster/asked';
import type { EgressGateway, EgressIntent, EgressPort } from '../intent';

const DEFAULT_GATEWAY = { labels: { istio: 'egressgateway' }, host: 'istio-egressgateway.istio-system.svc.cluster.local' };

/** What is outside, how it is encrypted on the way, and the gateway that it goes through. */
export function egress(scope: Construct, intent: EgressIntent): ApiObject {
  const { hosts, ports, via } = intent;
  const entry = outside(scope, intent);
  if (via) throughGateway(scope, hosts, ports, via);
  return entry;
}

/** What is outside, and how it is encrypted on the way. */
export function outside(scope: Construct, { hosts, addresses, ports, encrypts, via }: EgressIntent): ApiObject {
  const isWild = hosts.some(host => host.startsWith('*'));
  const targetOf = ({ target, protocol }: EgressPort): number | undefined => target ?? (encrypts && isPlain(protocol) ? 443 : undefined);
  const entry = new ServiceEntry(scope, 'ServiceEntry', {
    spec: {
      hosts: [...hosts],
      addresses: addresses.length > 0 ? [...addresses] : undefined,
      location: 'MESH_EXTERNAL',
      resolution: isWild || addresses.length > 0 ? 'NONE' : 'DNS',
      ports: ports.map(port => ({ number: port.number, name: nameOf(port), protocol: port.protocol.toUpperCase(), targetPort: targetOf(port) })),
    },
  });
  note(scope, 'egress', 'the mesh lets everything else out as well, unless it is installed with meshConfig.outboundTrafficPolicy.mode: REGISTRY_ONLY');
  const plain = encrypts ? ports.filter(({ protocol }) => isPlain(protocol)) : [];
  if (plain.length > 0) {
    for (const host of hosts) {
      const portLevelSettings = plain.map(({ number }) => ({ port: { number }, tls: { mode: 'SIMPLE' as const } }));
      new DestinationRule(scope, `tls-${host}`, { spec: { host, trafficPolicy: { portLevelSettings } } });
    }
  }
  if (via?.server !== undefined) {
    new ServiceEntry(scope, 'Server', {
      spec: { hosts: [via.server], location: 'MESH_EXTERNAL', resolution: 'DNS', ports: ports.map(port => ({ number: port.number, name: nameOf(port), protocol: port.protocol.toUpperCase() })) },
    });
  }
  return entry;
}

/** Sends what is for the hosts to the gateway, and from there out. */
function throughGateway(scope: Construct, hosts: readonly string[], ports: readonly EgressPort[], via: EgressGateway): void {
  const { labels = DEFAULT_GATEWAY.labels, host = DEFAULT_GATEWAY.host, server = hosts[0] } = via;
  const servers = ports.map(port => ({
    hosts: [...hosts],
    port: { number: port.number, name: nameOf(port), protocol: isEncrypted(port) ? 'TLS' : port.protocol.toUpperCase() },
    tls: isEncrypted(port) ? { mode: 'PASSTHROUGH' as const } : undefined,
  }));
  const gateway = new Gateway(scope, 'Gateway', { spec: { selector: { ...labels }, servers } });
  const subset = 'egress';
  new DestinationRule(scope, 'Subset', { spec: { host, subsets: [{ name: subset }] } });
  const rules = (some: readonly EgressPort[], names?: object) => some.flatMap(({ number }) => [
    { match: [{ gateways: ['mesh'], port: number, ...names }], route: [{ destination: { host, subset, port: { number } } }] },
    { match: [{ gateways: [gateway.name], port: number, ...names }], route: [{ destination: { host: server, port: { number } } }] },
  ]);
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

export function isEncrypted({ protocol }: EgressPort): boolean {
  return protocol === 'tls' || protocol === 'https';
}

function isPlain(protocol: EgressPort['protocol']): boolean {
  return protocol === 'http' || protocol === 'grpc';
}

function nameOf({ protocol, number, name = `${protocol}-${number}` }: EgressPort): string {
  return name;
}
