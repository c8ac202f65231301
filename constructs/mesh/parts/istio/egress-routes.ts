import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { isEncrypted, leavesBy, outside } from './egress';
import { Gateway, GatewaySpecListeners, HTTPRoute, TCPRoute, TLSRoute } from '../../../../generated/bindings/gateway-api';
import type { EgressIntent, EgressPort, MeshSettings } from '../intent';

/** What is outside; the gateway that it leaves through is one of its own, that routes lead to and from. */
export function egressByRoutes(mesh: MeshSettings, scope: Construct, intent: EgressIntent): ApiObject {
  const { hosts, ports, via, encrypts } = intent;
  const entry = outside(mesh, scope, intent);
  if (!via) return entry;
  const gateway = new Gateway(scope, 'Gateway', {
    // it is for the inside alone
    metadata: { annotations: { 'networking.istio.io/service-type': 'ClusterIP' } },
    spec: { gatewayClassName: 'istio', listeners: ports.flatMap(port => hosts.map((host, i) => listenerOf(port, host, i))) },
  });
  const { server = hosts[0] } = via;
  for (const port of ports) {
    const sections = hosts.map((_, i) => ({ name: gateway.name, sectionName: sectionOf(port, i) }));
    const parent = { group: entry.apiGroup, kind: entry.kind, name: entry.name };
    lead(scope, `to-${port.number}`, port, { hosts, parentRefs: [parent], backendRefs: [{ name: `${gateway.name}-istio`, port: port.number }] });
    const parentRefs = ports.length * hosts.length > 1 ? sections : [{ name: gateway.name }];
    lead(scope, `out-${port.number}`, port, { hosts, parentRefs, backendRefs: [{ group: entry.apiGroup, kind: 'Hostname', name: server, port: leavesBy(port, encrypts) }] });
  }
  return entry;
}

interface Ref {
  readonly group?: string;
  readonly kind?: string;
  readonly name: string;
}

interface Leading {
  readonly hosts: readonly string[];
  readonly parentRefs: readonly (Ref & { readonly sectionName?: string })[];
  readonly backendRefs: readonly (Ref & { readonly port: number })[];
}

function lead(scope: Construct, id: string, port: EgressPort, { hosts, parentRefs, backendRefs }: Leading): void {
  const hostnames = [...hosts];
  if (isEncrypted(port)) new TLSRoute(scope, id, { spec: { parentRefs, hostnames, rules: [{ backendRefs }] } });
  else if (port.protocol === 'tcp') new TCPRoute(scope, id, { spec: { parentRefs, rules: [{ backendRefs }] } });
  else new HTTPRoute(scope, id, { spec: { parentRefs, hostnames, rules: [{ backendRefs }] } });
}

function listenerOf(port: EgressPort, host: string, index: number): GatewaySpecListeners {
  const isTls = isEncrypted(port);
  const protocol = isTls ? 'TLS' : port.protocol === 'tcp' ? 'TCP' : 'HTTP';
  return { name: sectionOf(port, index), hostname: protocol === 'TCP' ? undefined : host, port: port.number, protocol, tls: isTls ? { mode: 'Passthrough' } : undefined };
}

function sectionOf({ protocol, number }: EgressPort, index: number): string {
  return index === 0 ? `${protocol}-${number}` : `${protocol}-${number}-host-${index + 1}`;
}
