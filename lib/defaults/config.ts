import { Defaults, fill } from './default';
import type { LimitRangeItem } from '../../generated/bindings/kubernetes/core/v1';

interface Named {
  metadata?: { readonly name?: string; readonly labels?: Readonly<Record<string, string>> };
  spec?: { readonly finalizers?: readonly string[] };
  status?: unknown;
}
interface NodeLike { status?: { readonly capacity?: Amounts; readonly allocatable?: Amounts } }
type Amounts = Readonly<Record<string, number | string>>;

export const defaults: Defaults = {
  'core/v1.Secret'(secret: { type?: string }) {
    secret.type ||= 'Opaque';
  },

  'core/v1.Namespace'(namespace: Named) {
    const { name, labels } = namespace.metadata ?? {};
    if (name) namespace.metadata = { ...namespace.metadata, labels: { ...labels, 'kubernetes.io/metadata.name': name } };
    const finalizers = namespace.spec?.finalizers ?? [];
    if (!finalizers.includes('kubernetes')) namespace.spec = { ...namespace.spec, finalizers: [...finalizers, 'kubernetes'] };
    namespace.status = { phase: 'Active' };
  },

  'core/v1.Node'(node: NodeLike) {
    const { capacity, allocatable } = node.status ?? {};
    if (capacity && Object.keys(allocatable ?? {}).length === 0) node.status = { ...node.status, allocatable: capacity };
  },

  'core/v1.LimitRangeItem'(item: LimitRangeItem) {
    if (item.type !== 'Container') return;
    const limits: Amounts = { ...item.max, ...item.default };
    const requests: Amounts = { ...item.min, ...limits, ...item.defaultRequest };
    item.default = limits;
    item.defaultRequest = requests;
  },

  'scheduling/v1.PriorityClass'(priority: { preemptionPolicy?: string }) {
    fill(priority, 'preemptionPolicy', 'PreemptLowerPriority');
  },
};
