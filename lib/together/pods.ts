import type { Graph } from './graph';
import type { Member } from './member';
import { Shelf } from './shelf';
import { at, labelsOf, mappingOf } from './values';

/** Workloads of Kubernetes itself, and where their pod template is. */
const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  'apps/Deployment': ['template'],
  'apps/StatefulSet': ['template'],
  'apps/DaemonSet': ['template'],
  'apps/ReplicaSet': ['template'],
  'ReplicationController': ['template'],
  'batch/Job': ['template'],
  'batch/CronJob': ['jobTemplate', 'spec', 'template'],
};

/** Kinds that pods come from. */
export const POD_KINDS: readonly string[] = ['Pod', ...Object.keys(TEMPLATES)];

/**
 * The pods of a cluster. Where pods are given, these are what its workloads made; else, and where only a part of the objects is known,
 * those that workloads will make are among them.
 */
export function podsOf(graph: Graph): Shelf {
  const { all } = graph.of('Pod');
  return new Shelf(graph.part || all.length === 0 ? [...all, ...graph.derive(madePods)] : all);
}

/** Pods as workloads will make them: name, index and object are the workload's. Of another system's, one is what has a template with containers. */
export function madePods(graph: Graph): readonly Member[] {
  return [...graph.kinds()].flatMap(kind => {
    const path = Object.prototype.hasOwnProperty.call(TEMPLATES, kind) ? TEMPLATES[kind] : undefined;
    if (path !== undefined) return graph.of(kind).all.map(member => podOf(member, path));
    return graph.of(kind).all.filter(({ spec }) => Array.isArray(at(spec, 'template', 'spec', 'containers'))).map(member => podOf(member, ['template']));
  });
}

function podOf(workload: Member, path: readonly string[]): Member {
  const template = mappingOf(at(workload.spec, ...path));
  const { labels, annotations } = mappingOf(template.metadata);
  return { ...workload, labels: labelsOf(labels), annotations: labelsOf(annotations), spec: mappingOf(template.spec) };
}

/** Whether a pod is one that a workload will make. */
export function isMade(pod: Member): boolean {
  return pod.kind !== 'Pod';
}
