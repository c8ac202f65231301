import { demand } from './check';
import { Rules } from './rule';
import type { AggregationRule, PolicyRule, RoleRef, Subject } from '../../generated/bindings/kubernetes/rbac/v1';
import { lawOf } from '../messages/naming';
import { joined, listOf } from '../messages/words';

const GROUP = 'rbac.authorization.k8s.io';

export const rules: Rules = {
  'role-rule-is-complete': {
    on: 'rbac/v1.PolicyRule',
    must: 'verbs are needed, and apiGroups and resources, or else nonResourceURLs',
    fix: 'the group of the core API is "", all is "*"',
    check({ verbs, apiGroups = [], resources = [], nonResourceURLs = [] }: PolicyRule, report) {
      if (verbs?.length === 0) report('Required', 'verbs');
      if (nonResourceURLs.length > 0) return;
      if (apiGroups.length === 0) report('Required', 'apiGroups');
      if (resources.length === 0) report('Required', 'resources');
    },
  },

  'role-urls-are-for-clusters': {
    on: 'rbac/v1.PolicyRule',
    must: 'nonResourceURLs are for a ClusterRole',
    check({ nonResourceURLs = [] }: PolicyRule, report) {
      if (report.kind === 'Role' && nonResourceURLs.length > 0) report('Invalid', 'nonResourceURLs', nonResourceURLs);
    },
  },

  'role-rule-is-for-one': {
    on: 'rbac/v1.PolicyRule',
    must: 'one rule is for resources or for nonResourceURLs, not for both',
    fix: 'make two rules of it',
    check({ nonResourceURLs = [], apiGroups = [], resources = [], resourceNames = [] }: PolicyRule, report) {
      if (nonResourceURLs.length > 0 && apiGroups.length + resources.length + resourceNames.length > 0) report('Invalid', 'nonResourceURLs', nonResourceURLs);
    },
  },

  'aggregation-has-selectors': {
    on: 'rbac/v1.AggregationRule',
    must: 'at least one selector is needed',
    check({ clusterRoleSelectors = [] }: AggregationRule, report) {
      if (clusterRoleSelectors.length === 0) report('Required', 'clusterRoleSelectors');
    },
  },

  'role-ref-is-a-role': {
    on: 'rbac/v1.RoleRef',
    must: issue => `allowed: ${joined(listOf(issue, 'allowed').map(String), 'or')}`,
    check({ apiGroup = GROUP, kind }: RoleRef, report) {
      if (apiGroup !== GROUP) report('NotSupported', 'apiGroup', apiGroup, { allowed: [GROUP] });
      const allowed = report.kind === 'ClusterRoleBinding' ? ['ClusterRole'] : ['Role', 'ClusterRole'];
      if (kind !== undefined && !allowed.includes(kind)) report('NotSupported', 'kind', kind, { allowed });
    },
  },

  'role-ref-is-named': {
    on: 'rbac/v1.RoleRef',
    must: issue => issue.type === 'Required' ? 'the name of a role is needed' : lawOf(issue),
    check({ name }: RoleRef, report) {
      if (name === '') report('Required', 'name');
      else demand(report, 'path-segment', 'name', name);
    },
  },

  'subject-kind-is-known': {
    on: 'rbac/v1.Subject',
    must: 'ServiceAccount, User or Group is allowed',
    check({ kind }: Subject, report) {
      if (kind !== undefined && !['ServiceAccount', 'User', 'Group'].includes(kind)) report('NotSupported', 'kind', kind);
    },
  },

  'subject-group-fits-kind': {
    on: 'rbac/v1.Subject',
    must: ({ params }) => params?.group === '' ? 'the group of a ServiceAccount is ""' : `the group of a user or group is ${GROUP}`,
    fix: 'remove apiGroup',
    check({ kind, apiGroup = '' }: Subject, report) {
      const group = kind === 'ServiceAccount' ? '' : kind === 'User' || kind === 'Group' ? GROUP : apiGroup;
      if (apiGroup !== group) report('NotSupported', 'apiGroup', apiGroup, { group });
    },
  },

  'subject-is-named': {
    on: 'rbac/v1.Subject',
    must: issue => issue.type === 'Required' ? 'must be set' : lawOf(issue),
    check({ kind, name }: Subject, report) {
      if (name === '') report('Required', 'name');
      else if (kind === 'ServiceAccount') demand(report, 'dns-subdomain', 'name', name);
    },
  },

  'subject-has-namespace': {
    on: 'rbac/v1.Subject',
    must: 'a ServiceAccount of a ClusterRoleBinding needs its namespace',
    check({ kind, namespace }: Subject, report) {
      if (kind === 'ServiceAccount' && !namespace && report.kind === 'ClusterRoleBinding') report('Required', 'namespace');
    },
  },
};
