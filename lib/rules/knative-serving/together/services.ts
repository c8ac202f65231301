import type { Graph } from '../../../together/graph';
import type { Member } from '../../../together/member';
import { at, labelsOf, textOf, type Labels } from '../../../together/values';

export const SERVICE = 'serving.knative.dev/Service';

/** Where Knative's own pods are. */
export const HOME = 'knative-serving';

/** Annotations of the revisions that a service makes. */
export function annotationsOf({ spec }: Member): Labels {
  return labelsOf(at(spec, 'template', 'metadata', 'annotations'));
}

/** Whether a service may have no pod at all. */
export function mayBeNone(service: Member): boolean {
  const annotations = annotationsOf(service);
  return ['min-scale', 'minScale'].every(name => Number(annotations[`autoscaling.knative.dev/${name}`] ?? 0) === 0);
}

/** Whether pods of a namespace join a mesh, as far as its object says it; undefined where it is not among the objects. */
export function isInMesh(namespace: string, graph: Graph): boolean | undefined {
  const labels = graph.of('Namespace').find('', namespace)?.labels;
  if (labels === undefined) return undefined;
  return labels['istio-injection'] === 'enabled' || labels['istio.io/rev'] !== undefined || labels['istio.io/dataplane-mode'] === 'ambient';
}

/** Name of the service of Knative that a reference means; undefined where it means something else. */
export function serviceIn(reference: unknown): string | undefined {
  const name = textOf(at(reference, 'name'));
  const isService = at(reference, 'kind') === 'Service' && textOf(at(reference, 'apiVersion')).startsWith('serving.knative.dev/');
  return isService && name !== '' ? name : undefined;
}
