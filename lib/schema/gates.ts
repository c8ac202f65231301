import { Range } from './node';

/** What is known of the feature gates of one Kubernetes minor. */
export interface Gated {
  readonly minor: number;
  /** Gate → whether it is on by default; empty where no server was asked. */
  readonly gates: Readonly<Record<string, boolean>>;
  /** Definition → field → markers, such as `featureGate=X`. */
  readonly markers: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export interface GateFacts {
  readonly gate?: string;
  readonly dropped?: Range;
}

/** Gates that changed in a minor of which no server was asked, by its changelog. */
const CHANGED: Readonly<Record<number, Readonly<Record<string, boolean>>>> = {
  37: {
    ClusterTrustBundleProjection: true,
    KubeletInUserNamespace: true,
    MaxUnavailableStatefulSet: true,
    PodCertificateRequest: true,
    VolumeLimitScaling: true,
  },
};

/** Markers that name another gate than the one that decides. */
const RENAMED: Readonly<Record<string, string>> = { PodCertificateProjection: 'PodCertificateRequest' };

/** Fields that a gate guards and no marker says so. */
const UNMARKED: Readonly<Record<string, string>> = {
  'api.authorization.v1.ResourceAttributes.fieldSelector': 'AuthorizeWithSelectors',
  'api.authorization.v1.ResourceAttributes.labelSelector': 'AuthorizeWithSelectors',
  'api.core.v1.EphemeralContainer.resizePolicy': 'InPlacePodVerticalScaling',
  'api.core.v1.EphemeralContainer.restartPolicyRules': 'ContainerRestartRules',
  'api.core.v1.Lifecycle.stopSignal': 'ContainerStopSignals',
  'api.core.v1.PodAffinityTerm.matchLabelKeys': 'MatchLabelKeysInPodAffinity',
  'api.core.v1.PodAffinityTerm.mismatchLabelKeys': 'MatchLabelKeysInPodAffinity',
  'api.core.v1.PodSpec.hostUsers': 'UserNamespacesSupport',
  'api.core.v1.SecurityContext.procMount': 'ProcMountType',
  'api.core.v1.Volume.image': 'ImageVolume',
  'api.discovery.v1.EndpointHints.forNodes': 'PreferSameTrafficDistribution',
  'api.resource.v1beta1.BasicDevice.nodeSelector': 'DRAPartitionableDevices',
  'apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion.selectableFields': 'CustomResourceFieldSelectors',
};

/** Fields that servers drop whatever they hold. */
const DROPPED: readonly string[] = ['api.core.v1.NodeSpec.configSource', 'api.core.v1.PersistentVolumeClaim.status'];

/** Last minors that kept a field although its gate was off. */
const KEPT_UNTIL: readonly (readonly [RegExp, number])[] = [
  // Where the kind is served, so is the field.
  // Where a reference names a namespace, a claim's is dropped as a whole; what makes claims keeps it.
  [/^api\.core\.v1\.TypedObjectReference\.namespace$/, Infinity],
  [/^api\.coordination\.\w+\.LeaseCandidateSpec\.\w+$/, Infinity],
  // A claim's is dropped, what makes claims keeps it.
  [/^api\.resource\.v1alpha3\.ResourceClaimSpec\.controller$/, Infinity],
  [/^api\.resource\.\w+\.(?:Device|ExactDevice|DeviceSub)Request\.tolerations$/, 34],
  [/^api\.resource\.\w+\.DeviceConstraint\.distinctAttribute$/, 34],
];

/**
 * The gate of a field, and the minors whose servers drop the field, mostly because its gate is off by default.
 * `having` are the minors that have the field.
 */
export function gateFactsOf(minors: readonly Gated[], definition: string, field: string, having: readonly number[]): GateFacts {
  const marked = minors.flatMap(m => m.markers[definition]?.[field]?.flatMap(marker => /^featureGate=(\w+)/.exec(marker)?.[1] ?? []) ?? []);
  const place = `${definition.replace('io.k8s.', '')}.${field}`;
  if (DROPPED.includes(place)) return { dropped: {} };
  const gate = marked[marked.length - 1] ?? UNMARKED[place];
  if (gate === undefined) return {};
  const kept = KEPT_UNTIL.find(([fields]) => fields.test(place))?.[1] ?? 0;
  const isYoung = Math.min(...having) >= Math.min(...asked(minors).map(m => m.minor));
  const off = having.filter(minor => minor > kept && !isOn(minors, RENAMED[gate] ?? gate, minor, !isYoung));
  return { gate, ...(off.length > 0 ? { dropped: rangeFrom(off, having) } : {}) };
}

/**
 * A minor that was not asked is as its nearest neighbour.
 * A gate that the oldest asked do not know is younger, one that the newest do not know is done with.
 */
function isOn(minors: readonly Gated[], gate: string, minor: number, otherwise: boolean): boolean {
  const changed = CHANGED[minor]?.[gate];
  if (changed !== undefined) return changed;
  const known = asked(minors).filter(m => gate in m.gates);
  const [first, last] = [known[0], known[known.length - 1]];
  if (!first || !last) return otherwise;
  const nearest = asked(minors).reduce((a, b) => Math.abs(b.minor - minor) < Math.abs(a.minor - minor) ? b : a);
  if (nearest.minor > last.minor) return true;
  return nearest.minor >= first.minor && nearest.gates[gate] === true;
}

function asked(minors: readonly Gated[]): readonly Gated[] {
  return minors.filter(m => Object.keys(m.gates).length > 0);
}

function rangeFrom(off: readonly number[], having: readonly number[]): Range {
  const [first, last] = [off[0] as number, off[off.length - 1] as number];
  return {
    ...(first === having[0] ? {} : { since: first }),
    ...(last === having[having.length - 1] ? {} : { until: last }),
  };
}
