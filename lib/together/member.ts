import { Labels, labelsOf, mappingOf, textOf } from './values';
import { split } from '../schema/registry';
import { Mapping } from '../schema/values';

/** An object among others. */
export interface Member {
  /** Which of the objects it is; -1 for what is there without being one of them. */
  readonly index: number;
  readonly object: Mapping;
  /** `apps/Deployment`, `Service`: group and kind. */
  readonly kind: string;
  readonly name: string;
  /** Empty where the object names none. */
  readonly namespace: string;
  readonly labels: Labels;
  readonly annotations: Labels;
  readonly spec: Mapping;
}

/** Kinds that are in no namespace, whatever their objects say. */
const CLUSTER_WIDE: ReadonlySet<string> = new Set([
  'Namespace', 'Node', 'PersistentVolume', 'apiextensions.k8s.io/CustomResourceDefinition', 'apiregistration.k8s.io/APIService',
  'admissionregistration.k8s.io/MutatingWebhookConfiguration', 'admissionregistration.k8s.io/ValidatingWebhookConfiguration',
  'rbac.authorization.k8s.io/ClusterRole', 'rbac.authorization.k8s.io/ClusterRoleBinding', 'storage.k8s.io/StorageClass',
  'scheduling.k8s.io/PriorityClass', 'node.k8s.io/RuntimeClass', 'networking.k8s.io/IngressClass', 'gateway.networking.k8s.io/GatewayClass',
]);

/** An object as a member; undefined for what names no kind. */
export function memberOf(object: unknown, index: number): Member | undefined {
  const { apiVersion, kind, metadata, spec } = mappingOf(object);
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return undefined;
  const [group] = split(apiVersion);
  const { name, namespace, labels, annotations } = mappingOf(metadata);
  const full = group === '' ? kind : `${group}/${kind}`;
  return {
    index,
    object: object as Mapping,
    kind: full,
    name: textOf(name),
    namespace: CLUSTER_WIDE.has(full) ? '' : textOf(namespace),
    labels: labelsOf(labels),
    annotations: labelsOf(annotations),
    spec: mappingOf(spec),
  };
}

/** `shop/web`, or `web` where there is no namespace. */
export function nameOf({ namespace, name }: Pick<Member, 'namespace' | 'name'>): string {
  return namespace === '' ? name : `${namespace}/${name}`;
}

/** `web`, or `shop/web` where the first is the namespace. */
export function nameFrom(text: string, namespace: string): Pick<Member, 'namespace' | 'name'> {
  const slash = text.indexOf('/');
  return slash < 0 ? { namespace, name: text } : { namespace: text.slice(0, slash), name: text.slice(slash + 1) };
}
