import { ApiObject } from 'cdk8s';
import type { MeshSettings } from './intent';
import { Pods, podsOf } from './pods';
import type { MeshProvider } from './provider';
import { Cluster } from '../../../lib/cluster';
import { isGiven } from '../../../lib/cluster/asked';
import type { Placement } from '../../../lib/cluster/placement';
import type { Issue } from '../../../lib/issue';
import { minorOf } from '../../../lib/kubernetes';

type Pairs = Readonly<Record<string, string>>;

/** First minor of Kubernetes in which a container beside a Job's own ends with it on every node. */
const NATIVE_SIDECARS = 33;

/** What cannot be in the mesh, and is; judged when all is made. */
export function checkMembers(provider: MeshProvider, mesh: MeshSettings): Issue[] {
  const cluster = Cluster.of(mesh.owner);
  const objects = mesh.owner.node.root.node.findAll().filter((one): one is ApiObject => ApiObject.isApiObject(one) && Cluster.of(one) === cluster);
  const namespaces = objects.filter(({ kind, name }) => kind === 'Namespace' && mesh.members.has(name));
  const pods = provider.proxies.unless.length > 0 ? objects.flatMap(object => podsOf(object) ?? []).filter(one => isMember(provider, mesh, one)) : [];
  return [
    ...namespaces.flatMap(object => divided(provider, mesh, object)),
    ...pods.flatMap(one => [...outOfReach(provider, cluster, one), ...neverEnding(provider, cluster, one)]),
  ];
}

function isMember(provider: MeshProvider, mesh: MeshSettings, { object, labels, annotations }: Pods): boolean {
  const has = (wanted: Pairs): boolean => Object.keys(wanted).length > 0 && within(wanted, { ...annotations, ...labels });
  if (has(provider.labelsOf.workload(mesh, false))) return false;
  return has(provider.labelsOf.workload(mesh, true)) || mesh.members.has(object.metadata.namespace ?? object.chart.namespace ?? 'default');
}

/** A namespace with labels of two meshes, or of two ways into one: which of them counts, nobody can tell. */
function divided(provider: MeshProvider, mesh: MeshSettings, namespace: ApiObject): Issue[] {
  const { metadata: { labels = {} } = {} } = namespace.toJson() as { readonly metadata?: { readonly labels?: Readonly<Record<string, string>> } };
  const rival = provider.labelsOf.rival(mesh, labels);
  if (rival === undefined) return [];
  const own = Object.entries(provider.labelsOf.namespace(mesh)).map(([key, value]) => `${key}: ${value}`);
  return [issueOf(namespace, { rule: 'namespace-is-in-one-mesh', value: namespace.name, params: { rival: `${rival}: ${labels[rival]}`, own } })];
}

/** Pods where nothing of the mesh can be beside them. */
function outOfReach(provider: MeshProvider, cluster: Cluster, pods: Pods): Issue[] {
  const sits = (placement: Placement | undefined): boolean => {
    const { nodeSelector = {}, podLabels = {} } = placement ?? {};
    const isAsked = Object.keys({ ...nodeSelector, ...podLabels }).length > 0;
    return isAsked && within(nodeSelector, pods.nodeSelector) && within(podLabels, pods.labels);
  };
  const refused = (where: string, params: object): Issue =>
    issueOf(pods.object, { rule: 'mesh-reaches-its-pods', value: pods.object.name, params: { mesh: provider.title, where, ...params } });
  // some virtual nodes pick their pods themselves
  if (isGiven(pods.object, 'virtual nodes') || sits(cluster.placement({ serverless: true }).or(undefined))) {
    const { refusal } = cluster.admits({ ...provider.proxies, serverless: true });
    return refusal ? [refused('virtual nodes', { what: provider.proxies.what, fact: refusal.fact })] : [];
  }
  return sits(cluster.placement({ edge: true }).or(undefined)) ? [refused('edge nodes', { what: provider.proxies.what })] : [];
}

function within(wanted: Pairs, found: Pairs): boolean {
  return Object.entries(wanted).every(([key, value]) => found[key] === value);
}

/** Jobs that are kept running by the proxy beside them. */
function neverEnding(provider: MeshProvider, cluster: Cluster, { object, ends, annotations }: Pods): Issue[] {
  const { beside } = provider.proxies;
  if (!ends || beside === undefined || minorOf(cluster.kubernetes) >= NATIVE_SIDECARS || annotations[beside] === 'true') return [];
  return [issueOf(object, { rule: 'job-ends-in-mesh', value: object.name, params: { mesh: provider.title, kubernetes: cluster.kubernetes, annotation: beside } })];
}

function issueOf(object: ApiObject, { rule, value, params }: Pick<Issue, 'rule' | 'value' | 'params'>): Issue {
  return { rule, severity: 'error', type: 'Invalid', path: '', value, params, at: { construct: object.node.path } };
}
