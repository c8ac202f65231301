import { Construct } from 'constructs';
import { authorizationPolicy, requestAuthentication } from './security';
import { revisionLabels } from './sidecar';
import { Gateway } from '../../../../generated/bindings/gateway-api';
import { AuthorizationPolicy } from '../../../../generated/bindings/istio';
import { note, refuse, refuseLater } from '../../../../lib/cluster/asked';
import { namespaceOf } from '../../../../lib/namespace';
import { knownNamespace } from '../callers';
import type { AllowIntent, GatewayRef, MeshSettings, Service, TokenIntent } from '../intent';
import { isShared, shared, sharedScope } from '../shared';

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
  sharedScope(owner, waypointId(namespace), scope => {
    new Gateway(scope, 'Waypoint', {
      metadata: { ...namespace === undefined ? {} : { namespace }, name: NAME, labels: { 'istio.io/waypoint-for': 'service', ...revisionLabels(mesh) } },
      spec: { gatewayClassName: 'istio-waypoint', listeners: [{ name: 'mesh', port: 15008, protocol: 'HBONE' }] },
    });
    for (const tell of waitingFor(owner, namespace)) tell();
  });
}

function waypointId(namespace: string | undefined): string {
  return `waypoint-${namespace ?? 'here'}`;
}

/** What is to be told to the waypoint of a namespace as soon as there is one. */
function waitingFor(owner: Construct, namespace: string | undefined): (() => void)[] {
  return shared(owner, `${waypointId(namespace)} waits`, () => [] as (() => void)[]);
}

function whenWaypoint({ owner }: MeshSettings, namespace: string | undefined, tell: () => void): void {
  if (isShared(owner, waypointId(namespace))) tell();
  else waitingFor(owner, namespace).push(tell);
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

/** Who may call: judged in front of a service, and at its pods, for whoever goes around the waypoint. */
export function allowAtWaypoint(mesh: MeshSettings, scope: Construct, intent: AllowIntent): void {
  const { service, gateway, everywhere } = intent;
  const byWaypoint = { services: 'waypoint', gateways: 'objects' } as const;
  if (service && mesh.waypoint !== 'none') {
    useWaypoint(mesh, scope, service);
    authorizationPolicy(mesh, scope, intent, byWaypoint);
    // what is outside has no pods
    return service.entry ? undefined : alsoAtPods(mesh, scope, intent);
  }
  if (service || gateway || everywhere) {
    if (!service && !gateway && isOfRequests(intent)) return nobodyReads(scope);
    return authorizationPolicy(mesh, scope, intent, { services: 'pods', gateways: 'objects' });
  }
  if (mesh.waypoint === 'namespace') {
    waypointIn(mesh, namespaceOf(scope));
    aroundNamespace(mesh, scope, intent);
    return alsoAtPods(mesh, scope, intent);
  }
  return isOfRequests(intent) ? nobodyReads(scope) : onNodes(mesh, scope, intent);
}

/** What is judged at a waypoint holds for calls to the address of a pod as well, as far as it is about connections. */
function alsoAtPods(mesh: MeshSettings, scope: Construct, intent: AllowIntent): void {
  const { action, service, dryRun } = intent;
  if (dryRun) return;
  const isKnown = !service || Object.keys(service.selector ?? {}).length > 0;
  if (action === 'allow' && service && isKnown) return onlyByWaypoint(mesh, scope, service);
  if (!isKnown || (action !== 'allow' && isOfRequests(intent))) return goneAround(scope, service);
  const principal = waypointOf(mesh, scope, service?.namespace);
  if (principal === undefined) return;
  // of what only the waypoint can read, the pods take what comes from there
  const said = isOfRequests(intent) ? { ...intent, from: [], to: undefined, when: undefined } : intent;
  if (action === 'allow' && said.from?.length === 0) shared(mesh.owner, shutId(scope, service), () => true);
  authorizationPolicy(mesh, scope, said, { services: 'pods', gateways: 'objects' }, { id: 'ByWaypoint', besides: () => [principal] });
}

/** What is said of a namespace's connections: at the nodes, and at its waypoint if one of its services has it. */
function onNodes(mesh: MeshSettings, scope: Construct, intent: AllowIntent): void {
  const home = namespaceOf(scope);
  const besides = (): string[] => (isShared(mesh.owner, waypointId(home)) ? [`${mesh.trustDomain}/ns/${home ?? 'default'}/sa/${NAME}`] : []);
  authorizationPolicy(mesh, scope, intent, { services: 'pods', gateways: 'objects' }, { besides });
  whenWaypoint(mesh, home, () => aroundNamespace(mesh, scope, intent, 'AtWaypoint'));
}

/** Requests are judged at the waypoint alone: unless the pods take only what comes from there, who goes around it is not. */
function goneAround(scope: Construct, service: Service | undefined): void {
  const closed = (): boolean => isShared(scope, shutId(scope, service)) || (service !== undefined && isShared(scope, podsId(service)));
  refuseLater(scope, 'waypoint', () => (closed() ? [] : [{ rule: 'waypoint-is-gone-around', severity: 'warning', type: 'Invalid', path: '', value: service?.name }]));
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
function onlyByWaypoint(mesh: MeshSettings, scope: Construct, service: Service): void {
  const { namespace, selector } = service;
  const principal = waypointOf(mesh, scope, namespace);
  if (principal === undefined) return;
  sharedScope(mesh.owner, podsId(service), pods => {
    new AuthorizationPolicy(pods, 'ByWaypoint', {
      metadata: namespace === undefined ? undefined : { namespace },
      spec: { selector: { matchLabels: { ...selector } }, action: 'ALLOW', rules: [{ from: [{ source: { principals: [principal] } }] }] },
    });
  });
}

/** A namespace whose pods take only what comes from its waypoint. */
function shutId(scope: Construct, service: Service | undefined): string {
  return `shut-${service?.namespace ?? namespaceOf(scope) ?? 'here'}`;
}

function podsId({ name, namespace }: Service): string {
  return `pods-of-${name}${namespace === undefined ? '' : `.${namespace}`}`;
}

/** What is said of all of a namespace is said of its waypoint. */
function aroundNamespace(mesh: MeshSettings, scope: Construct, intent: AllowIntent, id?: string): void {
  authorizationPolicy(mesh, scope, { ...intent, gateway: waypointRef(scope) }, { services: 'waypoint', gateways: 'objects' }, { id });
}

function waypointRef(scope: Construct): GatewayRef {
  return { name: NAME, namespace: namespaceOf(scope), listeners: [], pods: { labels: {}, namespace: '', serviceAccount: '' }, routes: new Set() };
}

function waypointOf({ trustDomain }: MeshSettings, scope: Construct, given: string | undefined): string | undefined {
  const namespace = knownNamespace(scope, given, NAME);
  return namespace === undefined ? undefined : `${trustDomain}/ns/${namespace}/sa/${NAME}`;
}
