import { Report } from './rule';
import type { Container, EphemeralContainer, PodSpec } from '../../generated/bindings/kubernetes/core/v1';

export type AnyContainer = Container | EphemeralContainer;
export type ContainerList = 'initContainers' | 'containers' | 'ephemeralContainers';

export const CONTAINERS = ['core/v1.Container', 'core/v1.EphemeralContainer'];
export const PODS = ['core/v1.Pod', 'core/v1.PodTemplateSpec'];

const LISTS: readonly ContainerList[] = ['initContainers', 'containers', 'ephemeralContainers'];

/** The path of a container's field. */
export type At = (field: string) => string;

const places: Record<ContainerList, At[]> = { initContainers: [], containers: [], ephemeralContainers: [] };

function placeOf(list: ContainerList, i: number): At {
  // Made once: rules walk over the containers of every pod.
  return places[list][i] ??= field => `${list}[${i}].${field}`;
}

/** Visits every container of a pod; `at(field)` is the path of one of its fields. */
export function eachContainer(spec: PodSpec, visit: (container: AnyContainer, at: At, list: ContainerList) => void): void {
  for (const list of LISTS) {
    const containers: readonly AnyContainer[] | undefined = spec[list];
    if (!containers) continue;
    for (let i = 0; i < containers.length; i++) visit(containers[i] as AnyContainer, placeOf(list, i), list);
  }
}

/** Visits the containers that run for long: probes and hooks of others are not looked at. */
export function eachServing(spec: PodSpec, visit: (container: Container, at: At) => void): void {
  eachContainer(spec, (container, at, list) => {
    if (list === 'containers' || (list === 'initContainers' && container.restartPolicy === 'Always')) visit(container, at);
  });
}

/** A pod itself, not the template of one. */
export function isPod({ group, kind }: Report): boolean {
  return kind === 'Pod' && group === '';
}
