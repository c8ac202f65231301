import { Construct } from 'constructs';
import { authorizationPolicy, requestAuthentication } from './security';
import { revisionLabels } from './sidecar';
import { Gateway } from '../../../../generated/bindings/gateway-api';
import { AuthorizationPolicy } from '../../../../generated/bindings/istio';
import { note, refuse } from '../../../../lib/cluster/asked';
import { knownNamespace, namespaceOf } from '../callers';
import type { AllowIntent, GatewayRef, MeshSettings, Service, TokenIntent } from '../intent';
import { sharedScope } from '../shared';

const NAME = 'waypoint';
const USE = 'istio.io/use-waypoint';
/** A gateway knows waypoints only where it is told to. */
const FROM_GATEWAYS = 'istio.io/ingress-use-waypoint';

/** What leads the requests of a namespace through its waypoint. */
export function waypointLabels({ waypoint }: MeshSettings): Readonly<Record<string, string>> {
  return waypoint === 'namespace' ? { [USE]: NAME, [FROM_GATEWAYS]: 'true' } : {};
}

/** Makes the waypoint of a namespace, once. */
export function waypointIn(mesh: MeshSettings, namespace: string | undefined): void {
  const { owner } = mesh;
  sharedScope(owner, `waypoint-${namespace ?? 'here'}`, scope => {
    new Gateway(scope, 'Waypoint', {
      metadata: { ...namespace === undefined ? {} : { namespace }, name: NAME, labels: { 'istio.io/waypoint-for': 'service', ...revisionLabels(mesh) } },
      spec: { gatewayClassName: 'istio-waypoint', listeners: [{ name: 'mesh', port: 15008, protocol: 'HBONE' }] },
    });
  });
}

/** Leads the requests of a service through the waypoint of its namespace. */
export function useWaypoint(mesh: MeshSettings, scope: Construct, { name, namespace, object, entry }: Service): void {
  if (mesh.waypoint === 'none') return;
  const home = namespace ?? namespaceOf(entry ?? scope);
  waypointIn(mesh, home);
  // its namespace may do so already
  if (mesh.waypoint === 'namespace' && home !== undefined && mesh.members.has(home)) return;
  const labelled = object ?? entry;
  if (!labelled) note(scope, 'waypoint', `Service ${name}${home === undefined ? '' : ` in namespace ${home}`}, or its namespace, needs the labels ${USE}: ${NAME}, ${FROM_GATEWAYS}: "true"`);
  for (const key of [USE, FROM_GATEWAYS]) labelled?.metadata.addLabel(key, key === USE ? NAME : 'true');
}

/** Who may call: judged in front of a service, and at its pods, which take only what was judged there. */
export function allowAtWaypoint(mesh: MeshSettings, scope: Construct, intent: AllowIntent): void {
  const { service, gateway, from } = intent;
  const aims = { services: mesh.waypoint === 'none' ? 'pods' : 'waypoint', gateways: 'objects' } as const;
  if (service && mesh.waypoint !== 'none') {
    useWaypoint(mesh, scope, service);
    if (intent.action === 'allow' && !intent.dryRun) onlyByWaypoint(mesh, scope, service);
  }
  if (!service && !gateway && mesh.waypoint === 'namespace' && !intent.everywhere) {
    const home = namespaceOf(scope);
    waypointIn(mesh, home);
    aroundNamespace(mesh, scope, intent);
    if (from?.length === 0) shut(mesh, scope, home);
    return;
  }
  if (!service && !gateway && isOfRequests(intent)) return nobodyReads(scope);
  authorizationPolicy(mesh, scope, intent, aims);
}

/** Whose tokens count: where requests are read. */
export function tokensAtWaypoint(mesh: MeshSettings, scope: Construct, intent: TokenIntent): void {
  const aims = { services: 'waypoint', gateways: 'objects' } as const;
  if (intent.service) useWaypoint(mesh, scope, intent.service);
  if (intent.service || intent.gateway) return requestAuthentication(mesh, scope, intent, aims);
  if (mesh.waypoint !== 'namespace') return nobodyReads(scope);
  waypointIn(mesh, namespaceOf(scope));
  requestAuthentication(mesh, scope, { ...intent, gateway: waypointRef(scope) }, aims);
}

/** Connections are all that is seen on the nodes: what is said of requests would let none through there. */
function isOfRequests({ action, from = [], to = [], when = [] }: AllowIntent): boolean {
  const asked = to.some(({ ports: _, ...more }) => Object.values(more).some(value => value !== undefined));
  return action === 'ask' || asked || when.length > 0 || from.some(one => one.requestPrincipals ?? one.notRequestPrincipals ?? one.clientIpBlocks);
}

function nobodyReads(scope: Construct): void {
  refuse(scope, 'to', { rule: 'requests-are-read', severity: 'error', type: 'Required', path: '', value: 'to' });
}

/** The pods of a service, behind its waypoint: who went around it was not judged. */
function onlyByWaypoint(mesh: MeshSettings, scope: Construct, { namespace, selector = {}, name }: Service): void {
  if (Object.keys(selector).length === 0) return;
  const principal = waypointOf(mesh, scope, namespace);
  if (principal === undefined) return;
  sharedScope(mesh.owner, `pods-of-${name}${namespace === undefined ? '' : `.${namespace}`}`, pods => {
    new AuthorizationPolicy(pods, 'ByWaypoint', {
      metadata: namespace === undefined ? undefined : { namespace },
      spec: { selector: { matchLabels: { ...selector } }, action: 'ALLOW', rules: [{ from: [{ source: { principals: [principal] } }] }] },
    });
  });
}

/** What is said of all of a namespace is said of its waypoint. */
function aroundNamespace(mesh: MeshSettings, scope: Construct, intent: AllowIntent): void {
  authorizationPolicy(mesh, scope, { ...intent, gateway: waypointRef(scope) }, { services: 'waypoint', gateways: 'objects' });
}

function waypointRef(scope: Construct): GatewayRef {
  return { name: NAME, namespace: namespaceOf(scope), listeners: [], pods: { labels: {}, namespace: '', serviceAccount: '' }, routes: new Set() };
}

/** Nothing may be called: the waypoint lets nothing through, and the pods take only what comes from it. */
function shut(mesh: MeshSettings, scope: Construct, namespace: string | undefined): void {
  const principal = waypointOf(mesh, scope, namespace);
  if (principal === undefined) return;
  new AuthorizationPolicy(scope, 'ByWaypoint', { spec: { action: 'ALLOW', rules: [{ from: [{ source: { principals: [principal] } }] }] } });
}

function waypointOf({ trustDomain }: MeshSettings, scope: Construct, given: string | undefined): string | undefined {
  const namespace = knownNamespace(scope, given, NAME);
  return namespace === undefined ? undefined : `${trustDomain}/ns/${namespace}/sa/${NAME}`;
}
