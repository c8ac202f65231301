import { isAmbient, isAmbientNamespace, meshOf, ofMesh, ROOT, SECURITY } from './mesh';
import type { Graph } from '../../../together/graph';
import { selects } from '../../../together/label-selector';
import { Member } from '../../../together/member';
import { isMade } from '../../../together/pods';
import type { Relations } from '../../../together/relation';
import { Selecting } from '../../../together/selecting';
import { at, labelsOf, listOf, placesOf, textOf } from '../../../together/values';
import { param } from '../../../together/words';

export const about = ['networking.k8s.io/NetworkPolicy', 'security.istio.io/AuthorizationPolicy', 'Namespace', 'Service', 'Pod', 'apps/Deployment'];

const POLICY = `${SECURITY}/AuthorizationPolicy`;
const NETWORK_POLICY = 'networking.k8s.io/NetworkPolicy';
const GATEWAY = 'gateway.networking.k8s.io/Gateway';
const WAYPOINT = 'istio.io/use-waypoint';

/** The port at which a node's proxy takes what other proxies send. */
const TUNNEL = 15008;

export const relations: Relations = ofMesh({
  'network-policy-admits-the-mesh': {
    on: NETWORK_POLICY,
    must: issue => `the mesh brings all traffic to ${param(issue, 'pod', 'these pods')} to TCP port ${TUNNEL}, and no policy lets it in`,
    fix: `allow TCP port ${TUNNEL} in ingress, besides the ports of the application`,
    check(policy, graph, tell) {
      if (!isForIngress(policy) || listOf(policy.spec.ingress).length === 0) return;
      for (const pod of meshedPods(policy, graph)) {
        const all = graph.derive(ingressPolicies).of(pod.labels).filter(({ namespace }) => namespace === policy.namespace);
        if (!all.some(opensTunnel)) return tell('Required', 'spec.ingress', undefined, { pod: pod.name });
      }
    },
  },

  'layer-7-policy-has-waypoint': {
    on: POLICY,
    must: issue => (issue.params?.why === 'target'
      ? `${param(issue, 'target')} has no waypoint, so nothing looks at HTTP for this policy`
      : 'the node’s proxy sees no HTTP: what allows by it allows nothing, and what denies by it denies more'),
    fix: issue => (issue.params?.why === 'target' ? `set the label ${WAYPOINT} of the Service or its namespace` : 'name the waypoint, or a Service that has one, in targetRefs'),
    check(policy, graph, tell) {
      const path = layer7Of(policy);
      if (path === undefined) return;
      const targets = [policy.spec.targetRef, ...listOf(policy.spec.targetRefs)].filter(target => target !== undefined && target !== null);
      if (targets.length === 0) {
        if (reachesNodeProxy(policy, graph)) tell('Invalid', path);
        return;
      }
      for (const target of targets) {
        const service = at(target, 'kind') === 'Service' ? graph.of('Service').find(policy.namespace, textOf(at(target, 'name'))) : undefined;
        if (service && isAmbientNamespace(namespaceOf(service, graph)) && !hasWaypoint(service, graph)) tell('Invalid', path, undefined, { why: 'target', target: `Service ${service.name}` });
      }
    },
  },

  'waypoint-exists': {
    on: ['Namespace', 'Service', 'Pod', 'apps/Deployment'],
    must: 'there is no Gateway of this name with gatewayClassName istio-waypoint, so traffic goes without it',
    fix: `add the waypoint, or remove the label ${WAYPOINT}`,
    check(member, graph, tell) {
      const isWorkload = member.kind === 'apps/Deployment';
      const labels = isWorkload ? labelsOf(at(member.spec, 'template', 'metadata', 'labels')) : member.labels;
      const name = labels[WAYPOINT];
      if (typeof name !== 'string' || name === '' || name === 'none') return;
      const namespace = labels[`${WAYPOINT}-namespace`] ?? (member.kind === 'Namespace' ? member.name : member.namespace);
      if (graph.of(GATEWAY).find(namespace, name)) return;
      tell.missing(`${isWorkload ? 'spec.template.' : ''}metadata.labels.${WAYPOINT}`, name, { kinds: [GATEWAY], namespace });
    },
  },
});

function ingressPolicies(graph: Graph): Selecting {
  return new Selecting(graph.of(NETWORK_POLICY).all.filter(isForIngress), ({ spec }) => spec.podSelector ?? {});
}

/** Pods that a policy selects and whose traffic the node's proxy takes, or will take. */
function meshedPods({ namespace, spec }: Member, graph: Graph): Member[] {
  const labels = labelsOf(at(spec.podSelector, 'matchLabels'));
  return graph.derive(meshOf).pods.select(labels, namespace).filter(pod => selects(spec.podSelector, pod.labels) && takesPart(pod, graph));
}

/** Whether a pod is of an ambient namespace, or says so itself; one that is given may not have been enrolled yet. */
function takesPart(pod: Member, graph: Graph): boolean {
  if (isAmbient(pod, graph)) return true;
  const mode = pod.labels['istio.io/dataplane-mode'];
  return !isMade(pod) && (mode === 'ambient' || (mode === undefined && isAmbientNamespace(namespaceOf(pod, graph))));
}

function isForIngress({ spec }: Member): boolean {
  const types = listOf(spec.policyTypes);
  return types.length === 0 || types.includes('Ingress');
}

function opensTunnel(policy: Member): boolean {
  return placesOf(policy.object, 'spec.ingress[*]').some(({ value }) => {
    const ports = listOf(at(value, 'ports'));
    return ports.length === 0 || ports.some(port => {
      const [first, last] = [at(port, 'port'), at(port, 'endPort')];
      const isThere = first === undefined || first === TUNNEL || (typeof first === 'number' && typeof last === 'number' && first <= TUNNEL && TUNNEL <= last);
      return (at(port, 'protocol') ?? 'TCP') === 'TCP' && isThere;
    });
  });
}

/** The first attribute of a policy that only HTTP has. */
function layer7Of({ object }: Member): string | undefined {
  const operations = ['methods', 'paths', 'hosts'].flatMap(field => [field, `not${field[0].toUpperCase()}${field.slice(1)}`]).map(field => `spec.rules[*].to[*].operation.${field}`);
  const sources = ['requestPrincipals', 'notRequestPrincipals'].map(field => `spec.rules[*].from[*].source.${field}`);
  const found = [...operations, ...sources].flatMap(path => placesOf(object, path)).find(({ value }) => listOf(value).length > 0);
  return (found ?? placesOf(object, 'spec.rules[*].when[*].key').find(({ value }) => textOf(value).startsWith('request.')))?.path;
}

/** Whether a policy that names no target is for pods that have no proxy of their own. */
function reachesNodeProxy({ namespace, spec }: Member, graph: Graph): boolean {
  const selector = spec.selector;
  if (selector === undefined || selector === null) return namespace !== ROOT && isAmbientNamespace(graph.of('Namespace').find('', namespace));
  const pods = graph.derive(meshOf).pods.select(labelsOf(at(selector, 'matchLabels')), namespace === ROOT ? undefined : namespace);
  return pods.some(pod => takesPart(pod, graph) && pod.labels['gateway.networking.k8s.io/gateway-name'] === undefined);
}

function hasWaypoint(service: Member, graph: Graph): boolean {
  const own = service.labels[WAYPOINT] ?? namespaceOf(service, graph)?.labels[WAYPOINT];
  return own !== undefined && own !== 'none';
}

function namespaceOf({ namespace }: Member, graph: Graph): Member | undefined {
  return graph.of('Namespace').find('', namespace);
}
