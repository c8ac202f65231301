import { profiled } from './profile';
import { qosOf } from './qos';
import type { Affinity, Container, PodAffinityTerm, PodSpec, Toleration, TopologySpreadConstraint } from '../../../generated/bindings/kubernetes/core/v1';
import { Context, Defaults } from '../default';

type Labels = Readonly<Record<string, string>>;
type Selector = NonNullable<PodAffinityTerm['labelSelector']>;
interface PodLike { metadata?: { readonly labels?: Labels; readonly annotations?: Labels }; spec?: PodSpec; status?: unknown }

const TAINTS = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'];
/** How long a pod stays on a node that is lost, in seconds. */
const TOLERATED = 300;

export const created: Defaults = {
  'core/v1.Pod'(pod: PodLike, context) {
    pod.status = { phase: 'Pending', qosClass: qosOf(pod.spec, context.minor) };
    const { labels = {} } = pod.metadata ?? {};
    const spec: PodSpec = { ...pod.spec as PodSpec, tolerations: tolerationsOf(pod.spec?.tolerations) };
    if ((spec.terminationGracePeriodSeconds ?? 0) < 0) spec.terminationGracePeriodSeconds = 1;
    if (spec.affinity && context.minor >= 31) spec.affinity = affinityOf(spec.affinity, labels);
    if (context.minor >= 34) spec.topologySpreadConstraints = spec.topologySpreadConstraints?.map(constraint => spreadOf(constraint, labels));
    pod.spec = spec;
    profiled(pod, context.minor);
  },

  'core/v1.PodSpec'(spec: PodSpec, context) {
    if (context.minor < 35) withoutImages(spec);
    // Of old, a restart policy was one of the pod, or made an initial container stay.
    if (context.minor >= 35) return;
    spec.containers = spec.containers?.map(container => without(container, 'restartPolicy'));
    spec.ephemeralContainers = spec.ephemeralContainers?.map(container => without(container, 'restartPolicy'));
    spec.initContainers = spec.initContainers?.map(container =>
      container.restartPolicy === 'Always' && context.minor >= 29 ? container : without(container, 'restartPolicy'));
  },

  'core/v1.Container': fillLifecycle,
  'core/v1.EphemeralContainer': fillLifecycle,

  'core/v1.SecurityContext'(security: { procMount?: string }, { minor }) {
    if (security.procMount !== undefined && minor < 33) security.procMount = 'Default';
  },
};

function tolerationsOf(given: readonly Toleration[] = []): readonly Toleration[] {
  const missing = TAINTS.filter(key => !given.some(toleration => (toleration.key || key) === key && (toleration.effect || 'NoExecute') === 'NoExecute'));
  return [...given, ...missing.map((key): Toleration => ({ key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds: TOLERATED }))];
}

function affinityOf(affinity: Affinity, labels: Labels): Affinity {
  const sideOf = (side: Affinity['podAffinity']): Affinity['podAffinity'] => side && {
    ...side,
    preferredDuringSchedulingIgnoredDuringExecution: side.preferredDuringSchedulingIgnoredDuringExecution?.map(term =>
      ({ ...term, podAffinityTerm: term.podAffinityTerm && termOf(term.podAffinityTerm, labels) })),
    requiredDuringSchedulingIgnoredDuringExecution: side.requiredDuringSchedulingIgnoredDuringExecution?.map(term => termOf(term, labels)),
  };
  return { ...affinity, podAffinity: sideOf(affinity.podAffinity), podAntiAffinity: sideOf(affinity.podAntiAffinity) };
}

function termOf(term: PodAffinityTerm, labels: Labels): PodAffinityTerm {
  if (!term.labelSelector) return term;
  const matching = selecting(term.labelSelector, 'In', term.matchLabelKeys, labels);
  return { ...term, labelSelector: selecting(matching, 'NotIn', term.mismatchLabelKeys, labels) };
}

function spreadOf(constraint: TopologySpreadConstraint, labels: Labels): TopologySpreadConstraint {
  if (!constraint.labelSelector) return constraint;
  return { ...constraint, labelSelector: selecting(constraint.labelSelector, 'In', constraint.matchLabelKeys, labels) };
}

/** What keys of labels stand for is said of the pod's own values. */
function selecting(selector: Selector, operator: string, keys: readonly string[] | undefined, labels: Labels): Selector {
  const added = (keys ?? []).flatMap(key => labels[key] === undefined ? [] : [{ key, operator, values: [labels[key] as string] }]);
  return added.length === 0 ? selector : { ...selector, matchExpressions: [...selector.matchExpressions ?? [], ...added] };
}

/** Volumes made of images are dropped with their mounts. */
function withoutImages(spec: PodSpec): void {
  const images = new Set(spec.volumes?.filter(({ image }) => image).map(({ name }) => name));
  if (images.size === 0) return;
  const unmounted = <T extends Pick<Container, 'volumeMounts'>>(container: T): T =>
    ({ ...container, volumeMounts: container.volumeMounts?.filter(({ name }) => !images.has(name)) });
  spec.volumes = spec.volumes?.filter(({ image }) => !image);
  spec.containers = spec.containers?.map(unmounted);
  spec.initContainers = spec.initContainers?.map(unmounted);
  spec.ephemeralContainers = spec.ephemeralContainers?.map(unmounted);
}

/** Of a lifecycle of which everything is dropped nothing is left. */
function fillLifecycle(container: Pick<Container, 'lifecycle'>, { minor }: Context): void {
  const { lifecycle } = container;
  if (!lifecycle) return;
  const { stopSignal, ...hooks } = lifecycle;
  const left: NonNullable<Container['lifecycle']> = minor >= 30 ? hooks : {
    preStop: withoutSleep(hooks.preStop),
    postStart: withoutSleep(hooks.postStart),
  };
  const isDropped = stopSignal !== undefined || left.preStop !== hooks.preStop || left.postStart !== hooks.postStart;
  container.lifecycle = isDropped && !left.preStop && !left.postStart ? undefined : left;
}

function withoutSleep(hook: NonNullable<Container['lifecycle']>['preStop']): typeof hook {
  if (!hook?.sleep) return hook;
  const left = without(hook, 'sleep');
  return Object.keys(left).length === 0 ? undefined : left;
}

function without<T extends object>(value: T, field: keyof T): T {
  if (value[field] === undefined) return value;
  const copy = { ...value };
  delete copy[field];
  return copy;
}
