import { fullName, serviceOf } from './hosts';
import { isAmbient, isInMesh, list, meshOf, NETWORKING, ofMesh, ROOT, SECURITY } from './mesh';
import { grouped } from '../../../groups';
import type { Graph } from '../../../together/graph';
import { Member } from '../../../together/member';
import type { Relations } from '../../../together/relation';
import { Selecting } from '../../../together/selecting';
import { at, labelsOf, listOf, numberOf, placesOf, textOf } from '../../../together/values';
import { names, param } from '../../../together/words';

export const about = ['networking.istio.io/DestinationRule', 'security.istio.io/AuthorizationPolicy'];

const RULE = `${NETWORKING}/DestinationRule`;
const PEER = `${SECURITY}/PeerAuthentication`;

export const relations: Relations = ofMesh({
  'plain-text-is-accepted': {
    on: RULE,
    must: issue => `${param(issue, 'policy')} lets only mutual TLS in at ${names(issue, 'ports')}, so what is sent in plain text fails`,
    fix: 'remove the mode DISABLE, the mesh finds the right one itself, or set ISTIO_MUTUAL',
    check(rule, graph, tell) {
      const plain = plainOf(rule);
      if (plain.length === 0) return;
      const service = graph.of('Service').find(...keyOf(rule));
      const pods = service === undefined ? [] : graph.derive(meshOf).pods.select(labelsOf(service.spec.selector), service.namespace);
      if (service === undefined || Object.keys(labelsOf(service.spec.selector)).length === 0) return;
      for (const { path, port, except } of plain) {
        const strict = portsOf(service).filter(one => (port === undefined ? !except.includes(one.port) : one.port === port))
          .flatMap(one => pods.map(pod => ({ one, policy: strictFor(pod, one.target, graph) }))).filter(({ policy }) => policy !== undefined);
        if (strict.length > 0) {
          tell('Invalid', path, 'DISABLE', { policy: `PeerAuthentication ${strict[0].policy?.name}`, ports: [...new Set(strict.map(({ one }) => `port ${one.port}`))] });
        }
      }
    },
  },

  'principal-exists': {
    on: `${SECURITY}/AuthorizationPolicy`,
    severity: 'warning',
    must: 'there is no such ServiceAccount, so nothing ever has this identity',
    fix: 'create the ServiceAccount, or write the identity as trust domain/ns/namespace/sa/name',
    check(policy, graph, tell) {
      for (const { value, path } of placesOf(policy.object, 'spec.rules[*].from[*].source.principals[*]')) {
        const [, namespace, name] = /^[^/*]+\/ns\/([^/*]+)\/sa\/([^/*]+)$/.exec(textOf(value)) ?? [];
        // each namespace has an account default, and the mesh those of its gateways
        if (namespace === undefined || name === 'default' || namespace === ROOT || graph.of('ServiceAccount').find(namespace, name) || isOfGateway(namespace, name, graph)) continue;
        tell.missing(path, value, { kinds: ['ServiceAccount'], namespace });
      }
    },
  },
});

/** The accounts that a mesh makes for the gateways and waypoints that it makes: of their name, or with that of their class. */
function isOfGateway(namespace: string, name: string, graph: Graph): boolean {
  return graph.of('gateway.networking.k8s.io/Gateway').in(namespace).some(({ name: own }) => name === own || name.startsWith(`${own}-`));
}

/** A place that says to send in plain text. */
interface Plain {
  readonly path: string;
  /** @default - all ports */
  readonly port?: number;
  /** Ports that have settings of their own. */
  readonly except: readonly number[];
}

function plainOf(rule: Member): Plain[] {
  return ['spec.trafficPolicy', 'spec.subsets[*].trafficPolicy'].flatMap(field => placesOf(rule.object, field)).flatMap(({ value, path }): Plain[] => {
    const settings = listOf(at(value, 'portLevelSettings')).map((setting, index) => ({ setting, port: numberOf(at(setting, 'port', 'number')), index }));
    const except = settings.flatMap(({ port }) => (port === undefined ? [] : [port]));
    const ofPorts = settings.filter(({ setting, port }) => port !== undefined && at(setting, 'tls', 'mode') === 'DISABLE')
      .map(({ port, index }) => ({ path: `${path}.portLevelSettings[${index}].tls.mode`, port, except: [] }));
    return at(value, 'tls', 'mode') === 'DISABLE' ? [{ path: `${path}.tls.mode`, except }, ...ofPorts] : ofPorts;
  });
}

function keyOf({ spec, namespace }: Member): [string, string] {
  const service = serviceOf(fullName(textOf(spec.host), namespace), namespace);
  return [service.namespace, service.name];
}

function portsOf({ spec }: Member): { readonly port: number; readonly target: number }[] {
  return listOf(spec.ports).map(one => {
    const port = numberOf(at(one, 'port')) ?? 0;
    return { port, target: numberOf(at(one, 'targetPort')) ?? port };
  });
}

/** What lets only mutual TLS in at a port of a pod: the policy of the pod, else of its namespace, else of the mesh. */
function strictFor(pod: Member, port: number, graph: Graph): Member | undefined {
  if (!isInMesh(pod, graph) && !isAmbient(pod, graph)) return undefined;
  const ofPod = graph.derive(selectingPeers).of(pod.labels).filter(({ namespace }) => namespace === pod.namespace);
  const ofPort = ofPod.find(({ spec }) => isDecided(at(spec, 'portLevelMtls', String(port), 'mode')));
  if (ofPort) return at(ofPort.spec, 'portLevelMtls', String(port), 'mode') === 'STRICT' ? ofPort : undefined;
  const open = graph.derive(openPeers);
  const deciding = [...ofPod, ...open.get(pod.namespace) ?? [], ...open.get(ROOT) ?? []].find(({ spec }) => isDecided(at(spec, 'mtls', 'mode')));
  return deciding !== undefined && at(deciding.spec, 'mtls', 'mode') === 'STRICT' ? deciding : undefined;
}

function isDecided(mode: unknown): boolean {
  return typeof mode === 'string' && mode !== 'UNSET';
}

function selectingPeers(graph: Graph): Selecting {
  return new Selecting(list(graph, PEER).filter(isSelecting), ({ spec }) => spec.selector);
}

/** Policies for all pods of a namespace, by the namespace. */
function openPeers(graph: Graph): Map<string, Member[]> {
  return grouped(list(graph, PEER).filter(policy => !isSelecting(policy)), ({ namespace }) => [namespace]);
}

function isSelecting({ spec }: Member): boolean {
  return Object.keys(labelsOf(at(spec, 'selector', 'matchLabels'))).length > 0;
}
