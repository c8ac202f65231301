import { Construct } from 'constructs';
import { ClusterRole, PolicyRule, Role, RoleBinding, RoleRef, Subject } from 'cdk8s-sextant/kubernetes/rbac/v1';

const metadata = { name: 'reader' };
const roleRef: RoleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'reader' };

export const good = [
  Role.manifest({ metadata, rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] }] }),
  ClusterRole.manifest({ metadata, rules: [{ nonResourceURLs: ['/healthz'], verbs: ['get'] }] }),
  ClusterRole.manifest({ metadata, aggregationRule: { clusterRoleSelectors: [{ matchLabels: { aggregate: 'yes' } }] } }),
  RoleBinding.manifest({ metadata, roleRef, subjects: [{ kind: 'ServiceAccount', name: 'web', namespace: 'shop' }] }),
];

const rule = (only: PolicyRule): object => Role.manifest({ metadata, rules: [only] });
const subject = (only: Subject): object => RoleBinding.manifest({ metadata, roleRef, subjects: [only] });

export const bad = [
  // @ts-expect-error a rule without verbs
  rule({ apiGroups: [''], resources: ['pods'] }),
  // @ts-expect-error a list of verbs
  rule({ apiGroups: [''], resources: ['pods'], verbs: 'get' }),
  // @ts-expect-error misspelt: `apiGroups`
  rule({ apiGroup: [''], resources: ['pods'], verbs: ['get'] }),
  // @ts-expect-error names are strings
  rule({ apiGroups: [''], resources: ['pods'], verbs: ['get'], resourceNames: [1] }),
  // @ts-expect-error a subject has a name
  subject({ kind: 'Group' }),
  // @ts-expect-error only a service account has a namespace, and nothing has a version
  subject({ kind: 'ServiceAccount', name: 'web', namespace: 'shop', apiVersion: 'v1' }),
  // @ts-expect-error what is bound is an object, not its name
  RoleBinding.manifest({ metadata, roleRef: 'reader' }),
  // @ts-expect-error only cluster roles aggregate
  Role.manifest({ metadata, aggregationRule: {} }),
];

export function build(scope: Construct): void {
  new Role(scope, 'empty');
  // @ts-expect-error a binding binds something
  new RoleBinding(scope, 'nothing', { subjects: [] });
}
