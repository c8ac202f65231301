import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { Aims, authorizationPolicy } from './security';
import { Gateway } from '../../../../generated/bindings/gateway-api';
import { AuthorizationPolicy } from '../../../../generated/bindings/istio';
import type { MeshSettings, Service } from '../intent';

const NAME = 'waypoint';

/** What leads the requests of a namespace through its waypoint. */
export function waypointLabels({ waypoint }: MeshSettings): Readonly<Record<string, string>> {
  return waypoint === 'namespace' ? { 'istio.io/use-waypoint': NAME } : {};
}

/** Who judges requests: the waypoint, where there is one; it stands between callers and pods, so that these see it alone. */
export function aimsOf({ waypoint }: MeshSettings): Aims {
  return waypoint === 'none' ? 'pods' : 'waypoint';
}

/** Makes the waypoint, once, and leads the requests of one service through it. */
export function useWaypoint({ waypoint, owner }: MeshSettings, service?: Service): void {
  if (waypoint === 'none' || (waypoint === 'service' && !service)) return;
  if (waypoint === 'service') service?.object?.metadata.addLabel('istio.io/use-waypoint', NAME);
  if (owner.node.tryFindChild('Waypoint')) return;
  new Gateway(owner, 'Waypoint', {
    metadata: { name: NAME, labels: { 'istio.io/waypoint-for': 'service' } },
    spec: { gatewayClassName: 'istio-waypoint', listeners: [{ name: 'mesh', port: 15008, protocol: 'HBONE' }] },
  });
}

/** Nothing may be called: the waypoint lets nothing through, and the pods take only what comes from it. */
export function denyAround(mesh: MeshSettings, scope: Construct): void {
  if (mesh.waypoint !== 'namespace') return authorizationPolicy(scope, { action: 'allow', from: [] }, 'pods');
  const { namespace = 'default' } = Chart.of(scope);
  useWaypoint(mesh);
  new AuthorizationPolicy(scope, 'AtWaypoint', { spec: { targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: NAME }] } });
  new AuthorizationPolicy(scope, 'AtPods', {
    spec: { action: 'ALLOW', rules: [{ from: [{ source: { principals: [`${mesh.trustDomain}/ns/${namespace}/sa/${NAME}`] } }] }] },
  });
}
