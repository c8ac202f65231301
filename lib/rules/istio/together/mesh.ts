import type { Cluster } from '../../../cluster';
import type { Graph } from '../../../together/graph';
import { Member } from '../../../together/member';
import { isMade, podsOf } from '../../../together/pods';
import type { Relation, Relations } from '../../../together/relation';
import { Shelf } from '../../../together/shelf';
import { at, Labels, listOf, textOf } from '../../../together/values';

/** Namespaces of Kubernetes itself, which no mesh looks into. */
const NEVER: ReadonlySet<string> = new Set(['kube-system', 'kube-public', 'kube-node-lease', 'local-path-storage']);

/** The namespace that policies for the whole mesh are in. */
export const ROOT = 'istio-system';

export const NETWORKING = 'networking.istio.io';
export const SECURITY = 'security.istio.io';

export const PROXY = 'istio-proxy';

/** Objects as the mesh sees them. */
export interface Mesh {
  /** Pods, those that workloads will make, and those of the default gateway. */
  readonly pods: Shelf;
  /** Services, that of the default gateway too. */
  readonly services: Shelf;
  /** The objects of a kind that the mesh looks at. */
  readonly of: (kind: string) => Shelf;
}

export function meshOf(graph: Graph): Mesh {
  const lists = new Map<string, Shelf>();
  const of = (kind: string): Shelf => {
    let found = lists.get(kind);
    if (!found) lists.set(kind, found = new Shelf(graph.of(kind).all.filter(isSeen)));
    return found;
  };
  const [pods, services] = [graph.derive(podsOf).all.filter(isSeen), of('Service').all];
  if (!hasGateway(graph)) return { pods: new Shelf(pods), services: new Shelf(services), of };
  const isGiven = graph.of('Service').find(ROOT, GATEWAY) !== undefined;
  return { pods: new Shelf([...pods, gatewayPod]), services: new Shelf(isGiven ? services : [...services, gatewayService]), of };
}

/** The rules of this mesh: they leave out what it does not look at, and what an object says is to be left out. */
export function ofMesh(relations: Relations): Relations {
  return Object.fromEntries(Object.entries(relations).map(([id, relation]): [string, Relation] => [id, {
    ...relation,
    check: (member, graph, tell) => {
      if (isSeen(member) && !isSuppressed(member, id, relation.code)) relation.check(member, graph, tell);
    },
  }]));
}

function isSeen({ kind, namespace, name }: Member): boolean {
  return !NEVER.has(kind === 'Namespace' ? name : namespace);
}

/** By the annotation of the mesh's own tool: a list of its codes, or of our ids where it has none, or a star for all. */
function isSuppressed({ annotations }: Member, ...ids: readonly (string | undefined)[]): boolean {
  const codes = textOf(annotations['galley.istio.io/analyze-suppress']);
  return codes !== '' && codes.split(',').some(one => one === '*' || ids.includes(one));
}

const GATEWAY = 'istio-ingressgateway';
const labels = { istio: 'ingressgateway' };
const installed = { index: -1, object: {}, namespace: ROOT, annotations: {} };
const gatewayPod: Member = { ...installed, kind: 'Pod', name: `${GATEWAY}-pod`, labels, spec: { containers: [{ name: PROXY }] } };
const ports = [80, 443, 31400, 15443].map(port => ({ port, targetPort: port, protocol: 'TCP' }));
const gatewayService: Member = { ...installed, kind: 'Service', name: GATEWAY, labels: {}, spec: { selector: labels, ports } };

/** The default gateway counts as installed unless a cluster is known to be without the mesh. */
function hasGateway({ cluster }: Graph): boolean {
  const { options, addons } = (cluster ?? {}) as Partial<Cluster>;
  return options?.addons === undefined || (addons?.has('istio') ?? true);
}

/** Whether a pod has a proxy beside it, or will get one. */
export function isInMesh(pod: Member, graph: Graph): boolean {
  if (hasProxy(pod)) return true;
  for (const labelsOrAnnotations of [pod.labels, pod.annotations]) {
    const wanted = labelsOrAnnotations['sidecar.istio.io/inject'];
    if (wanted !== undefined) return wanted === 'true';
  }
  const namespace = graph.of('Namespace').find('', pod.namespace)?.labels ?? {};
  // a pod that is there has not been injected by a revision if it has no proxy
  return namespace['istio-injection'] === 'enabled' || (isMade(pod) && hasText(namespace['istio.io/rev']));
}

/** Whether a pod's traffic is taken by the node's proxy, or will be. */
export function isAmbient(pod: Member, graph: Graph): boolean {
  if (!isMade(pod)) return pod.annotations['ambient.istio.io/redirection'] === 'enabled';
  if (pod.labels['istio.io/dataplane-mode'] !== undefined) return pod.labels['istio.io/dataplane-mode'] === 'ambient';
  return isAmbientNamespace(graph.of('Namespace').find('', pod.namespace));
}

export function isAmbientNamespace(namespace: Member | undefined): boolean {
  const { labels: given = {} as Labels } = namespace ?? {};
  return given['istio-injection'] !== 'enabled' && !hasText(given['istio.io/rev']) && given['istio.io/dataplane-mode'] === 'ambient';
}

/** Whether one of the containers is the proxy, with an image of its own. */
export function hasProxy({ spec }: Member): boolean {
  const proxy = [...listOf(spec.containers), ...listOf(spec.initContainers)].find(container => at(container, 'name') === PROXY);
  return hasText(at(proxy, 'image'));
}

/** Whether an object is a part of the mesh itself. */
export function isControlPlane({ labels: given }: Member): boolean {
  return given.istio !== undefined || given.release === 'istio';
}

function hasText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** Objects of a kind that the mesh looks at. */
export function list(graph: Graph, kind: string): readonly Member[] {
  return graph.derive(meshOf).of(kind).all;
}
