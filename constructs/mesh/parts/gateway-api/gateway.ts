import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Gateway, GatewaySpecListeners, HTTPRoute } from '../../../../generated/bindings/gateway-api';
import { Cluster } from '../../../../lib/cluster';
import { ask } from '../../../../lib/cluster/asked';
import type { GatewayIntent, Listener } from '../intent';

/** Asks for a gateway of a class: that of the mesh, or the cluster's. */
export function gateway(scope: Construct, { listeners, internal }: GatewayIntent, ofMesh?: string): ApiObject | undefined {
  const cluster = Cluster.of(scope);
  const className = ofMesh ?? ask(scope, cluster.gateway({ internal }))?.className;
  // the mesh makes the load balancer, by a Service with these annotations
  const balancer = ofMesh !== undefined && internal ? ask(scope, cluster.loadBalancer({ internal })) : undefined;
  if (className === undefined) return undefined;
  const made = new Gateway(scope, 'Gateway', {
    spec: {
      gatewayClassName: className,
      listeners: listeners.flatMap(listenersOf),
      infrastructure: balancer && Object.keys(balancer.annotations).length > 0 ? { annotations: { ...balancer.annotations } } : undefined,
    },
  });
  for (const { name, hosts, redirects } of listeners) {
    if (!redirects) continue;
    const filters = [{ type: 'RequestRedirect' as const, requestRedirect: { scheme: 'https' as const, statusCode: 301 as const } }];
    const parentRefs = hosts.map((_, i) => ({ name: made.name, sectionName: nameOf(name, i) }));
    new HTTPRoute(scope, `redirect-${name}`, { spec: { parentRefs, rules: [{ filters }] } });
  }
  return made;
}

/** One for each host. */
function listenersOf({ name, port, protocol, hosts, certificate, mutual }: Listener): GatewaySpecListeners[] {
  return hosts.map((host, i) => ({
    name: nameOf(name, i),
    port,
    protocol: protocol.toUpperCase(),
    hostname: host === '*' || protocol === 'tcp' ? undefined : host,
    tls: certificate !== undefined
      ? { mode: 'Terminate', certificateRefs: [{ name: certificate }], options: mutual ? { 'gateway.istio.io/tls-terminate-mode': 'MUTUAL' } : undefined }
      : protocol === 'tls' ? { mode: 'Passthrough' } : undefined,
  }));
}

function nameOf(name: string, index: number): string {
  return index === 0 ? name : `${name}-host-${index + 1}`;
}
