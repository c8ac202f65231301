import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Gateway, GatewaySpecListeners, HTTPRoute } from '../../../../generated/bindings/gateway-api';
import { Cluster } from '../../../../lib/cluster';
import { ask, refuse } from '../../../../lib/cluster/asked';
import { namespaceOf } from '../../../../lib/namespace';
import type { GatewayIntent, Listener } from '../intent';

type AllowedRoutes = GatewaySpecListeners['allowedRoutes'];

/** How the gateways of a mesh are asked for. */
export interface OfMesh {
  readonly className: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Asks for a gateway of a class: that of the mesh, or the cluster's. */
export function gateway(scope: Construct, { listeners, internal, routes }: GatewayIntent, ofMesh?: OfMesh): ApiObject | undefined {
  const cluster = Cluster.of(scope);
  const className = ofMesh?.className ?? ask(scope, cluster.gateway({ internal }))?.className;
  // the mesh makes the load balancer, by a Service with these annotations
  const balancer = ofMesh !== undefined && internal ? ask(scope, cluster.loadBalancer({ internal })) : undefined;
  if (ofMesh === undefined && listeners.some(({ mutual }) => mutual)) {
    const params = { mesh: 'the Gateway API without a mesh', instead: 'each class of gateways has its own way to ask clients for certificates: patch the Gateway, or take a mesh' };
    refuse(scope, 'mutual', { rule: 'mesh-can-do-it', severity: 'error', type: 'NotSupported', path: '', value: 'mutual', params });
  }
  if (className === undefined) return undefined;
  const allowedRoutes = Lazy.any({ produce: () => allowed(routes, namespaceOf(scope)) }) as AllowedRoutes;
  const made = new Gateway(scope, 'Gateway', {
    metadata: ofMesh && Object.keys(ofMesh.labels).length > 0 ? { labels: { ...ofMesh.labels } } : undefined,
    spec: {
      gatewayClassName: className,
      listeners: listeners.flatMap(listener => listenersOf(listener).map(one => ({ ...one, allowedRoutes }))),
      infrastructure: balancer && Object.keys(balancer.annotations).length > 0 ? { annotations: { ...balancer.annotations } } : undefined,
    },
  });
  for (const listener of listeners) {
    if (!listener.redirects) continue;
    const filters = [{ type: 'RequestRedirect' as const, requestRedirect: { scheme: 'https' as const, statusCode: 301 as const } }];
    const parentRefs = sectionsOf(listener).map(sectionName => ({ name: made.name, sectionName }));
    new HTTPRoute(scope, `redirect-${listener.name}`, { spec: { parentRefs, rules: [{ filters }] } });
  }
  return made;
}

/** Routes of other namespaces, as far as there are any. */
function allowed(routes: ReadonlySet<string | undefined>, here: string | undefined): AllowedRoutes {
  const others = [...routes].filter(one => one !== here);
  if (others.length === 0) return undefined;
  const values = [...new Set([...others, here].filter(one => one !== undefined))].sort();
  return { namespaces: { from: 'Selector', selector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values }] } } };
}

/** One for each host. */
function listenersOf(listener: Listener): GatewaySpecListeners[] {
  const { port, protocol, certificate, mutual } = listener;
  return sectionsOf(listener).map((name, i) => ({
    name,
    port,
    protocol: protocol.toUpperCase(),
    hostname: listener.hosts[i] === '*' || protocol === 'tcp' ? undefined : listener.hosts[i],
    tls: certificate !== undefined
      ? { mode: 'Terminate', certificateRefs: [{ name: certificate }], options: mutual ? { 'gateway.istio.io/tls-terminate-mode': 'MUTUAL' } : undefined }
      : protocol === 'tls' ? { mode: 'Passthrough' } : undefined,
  }));
}

/** Names of the listeners that one is made of; plain connections name no host. */
export function sectionsOf({ name, hosts, protocol }: Listener): string[] {
  const count = protocol === 'tcp' ? 1 : hosts.length;
  return Array.from({ length: count }, (_, i) => (i === 0 ? name : `${name}-host-${i + 1}`));
}
