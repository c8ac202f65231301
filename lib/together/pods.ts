import type { Graph } from './graph';
import type { Member } from './member';
import { Shelf } from './shelf';
import { at, labelsOf, mappingOf } from './values';

/** Workloads, and where their pod template is. */
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

/** A pod as it is given, or as a workload will make it: then name, index and object are the workload's. */
export function podsOf(graph: Graph): Shelf {
  const made = Object.entries(TEMPLATES).flatMap(([kind, path]) => graph.of(kind).all.map(member => podOf(member, path)));
  return new Shelf([...graph.of('Pod').all, ...made]);
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
