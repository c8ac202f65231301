import { isDeepStrictEqual } from 'util';
import { demand, demandRange, rangeOf } from './check';
import { follows } from './names';
import { Rules } from './rule';
import type { FlowSchemaSpec, NonResourcePolicyRule, PolicyRulesWithSubjects, ResourcePolicyRule, ServiceAccountSubject, Subject } from '../../generated/bindings/kubernetes/flowcontrol/v1';
import { lawOf } from '../messages/naming';

const VERSIONS = ['v1', 'v1beta3', 'v1beta2'];
const VERBS = ['get', 'list', 'create', 'update', 'delete', 'deletecollection', 'patch', 'watch', 'proxy'];
const KINDS: Readonly<Record<string, 'serviceAccount' | 'user' | 'group'>> = { ServiceAccount: 'serviceAccount', User: 'user', Group: 'group' };
const EVERYTHING = {
  resourceRules: [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'], clusterScope: true, namespaces: ['*'] }],
  nonResourceRules: [{ verbs: ['*'], nonResourceURLs: ['*'] }],
};
const groups = (...names: string[]): unknown => names.map(name => ({ kind: 'Group', group: { name } }));

/** What the server makes itself, and lets nobody change. */
const FIXED: Readonly<Record<string, unknown>> = {
  'exempt': { priorityLevelConfiguration: { name: 'exempt' }, matchingPrecedence: 1, rules: [{ subjects: groups('system:masters'), ...EVERYTHING }] },
  'catch-all': {
    priorityLevelConfiguration: { name: 'catch-all' },
    matchingPrecedence: 10000,
    distinguisherMethod: { type: 'ByUser' },
    rules: [{ subjects: groups('system:unauthenticated', 'system:authenticated'), ...EVERYTHING }],
  },
};

export function flowDefinitions(type: string): string[] {
  return VERSIONS.map(version => `flowcontrol/${version}.${type}`);
}

/** An empty list is as none. */
function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, child]) => child !== false && !(Array.isArray(child) && child.length === 0));
  return Object.fromEntries(kept.map(([key, child]) => [key, tidied(child)]));
}

export function isFixed(spec: unknown, fixed: unknown): boolean {
  return isDeepStrictEqual(tidied(spec), tidied(fixed));
}

function isUrl(path: string): boolean {
  return path === '/' || (path.startsWith('/') && !/ |\/\//.test(path) && /^[^*]*(?:\/\*)?$/.test(path));
}

/** The lists of a rule that may hold "*", if that is all they hold. */
function listsOf(rule: Partial<ResourcePolicyRule & NonResourcePolicyRule>): [string, readonly string[]][] {
  const { verbs, apiGroups, resources, namespaces, nonResourceURLs } = rule;
  return Object.entries({ verbs, apiGroups, resources, namespaces, nonResourceURLs })
    .filter((entry): entry is [string, readonly string[]] => entry[1] !== undefined);
}

export const rules: Rules = {
  'flow-precedence-is-in-range': {
    on: flowDefinitions('FlowSchemaSpec'),
    must: issue => issue.params?.exempt ? '1 is for the schema named exempt' : rangeOf(issue),
    check({ matchingPrecedence: precedence }: FlowSchemaSpec, report) {
      demandRange(report, 'matchingPrecedence', precedence, 1, 10000);
      const name = (report.root.metadata as { name?: unknown } | undefined)?.name;
      if (precedence === 1 && name !== 'exempt') report('Invalid', 'matchingPrecedence', precedence, { exempt: true });
    },
  },

  'flow-distinguisher-is-known': {
    on: flowDefinitions('FlowDistinguisherMethod'),
    must: 'ByUser or ByNamespace is allowed',
    check({ type }: { type?: string }, report) {
      if (type !== undefined && type !== 'ByUser' && type !== 'ByNamespace') report('NotSupported', 'type', type);
    },
  },

  'flow-level-is-named': {
    on: flowDefinitions('PriorityLevelConfigurationReference'),
    must: issue => issue.type === 'Required' ? 'the name of a priority level is needed' : lawOf(issue),
    check({ name }: { name?: string }, report) {
      if (name === '') report('Required', 'name');
      else demand(report, 'dns-subdomain', 'name', name);
    },
  },

  'flow-schema-is-fixed': {
    on: flowDefinitions('FlowSchema'),
    must: 'the server fixes what exempt and catch-all say',
    fix: 'take another name',
    check({ metadata, spec }: { metadata?: { name?: string }; spec?: FlowSchemaSpec }, report) {
      const fixed = Object.entries(FIXED).find(([name]) => name === metadata?.name);
      if (fixed && !isFixed(spec, fixed[1])) report('Invalid', 'spec');
    },
  },

  'flow-rule-is-complete': {
    on: flowDefinitions('PolicyRulesWithSubjects'),
    must: 'at least one subject and one rule for resources or other paths are needed',
    check({ subjects, resourceRules = [], nonResourceRules = [] }: PolicyRulesWithSubjects, report) {
      if (subjects?.length === 0) report('Required', 'subjects');
      if (resourceRules.length + nonResourceRules.length === 0) report('Required', '');
    },
  },

  'flow-subject-is-of-its-kind': {
    on: flowDefinitions('Subject'),
    must: ({ type, params }) => type === 'NotSupported' ? 'ServiceAccount, User or Group is allowed' : `a subject of the kind ${String(params?.kind)} says which, and nothing else`,
    check(subject: Subject, report) {
      const { kind } = subject;
      if (kind === undefined) return;
      const own = KINDS[kind];
      if (!own) return report('NotSupported', 'kind', kind);
      for (const field of Object.values(KINDS)) {
        if (field === own && subject[field] === undefined) report('Required', field, undefined, { kind });
        if (field !== own && subject[field] !== undefined) report('Forbidden', field, undefined, { kind });
      }
    },
  },

  'flow-subject-is-named': {
    on: flowDefinitions('Subject'),
    must: issue => issue.type === 'Required' ? 'must be set' : lawOf(issue),
    check({ kind, user, group, serviceAccount }: Subject, report) {
      if (kind === 'User' && user?.name === '') report('Required', 'user.name');
      if (kind === 'Group' && group?.name === '') report('Required', 'group.name');
      if (kind !== 'ServiceAccount' || !serviceAccount) return;
      const { name, namespace }: ServiceAccountSubject = serviceAccount;
      if (name === '') report('Required', 'serviceAccount.name');
      else if (name !== '*') demand(report, 'dns-subdomain', 'serviceAccount.name', name);
      if (namespace === '') report('Required', 'serviceAccount.namespace');
      else demand(report, 'dns-label', 'serviceAccount.namespace', namespace);
    },
  },

  'flow-list-is-set': {
    on: [...flowDefinitions('ResourcePolicyRule'), ...flowDefinitions('NonResourcePolicyRule')],
    must: 'at least one is needed',
    check(rule: Partial<ResourcePolicyRule & NonResourcePolicyRule>, report) {
      for (const [field, list] of listsOf(rule)) {
        if (list.length === 0 && field !== 'namespaces') report('Required', field);
      }
    },
  },

  'flow-namespaces-are-set': {
    on: flowDefinitions('ResourcePolicyRule'),
    must: 'namespaces are needed, unless clusterScope is true',
    check({ namespaces = [], clusterScope }: ResourcePolicyRule, report) {
      if (namespaces.length === 0 && !clusterScope) report('Required', 'namespaces');
    },
  },

  'flow-wildcard-is-alone': {
    on: [...flowDefinitions('ResourcePolicyRule'), ...flowDefinitions('NonResourcePolicyRule')],
    must: 'next to "*" nothing else is allowed',
    check(rule: Partial<ResourcePolicyRule & NonResourcePolicyRule>, report) {
      for (const [field, list] of listsOf(rule)) {
        if (list.length > 1 && list.includes('*')) report('Invalid', field, list);
      }
    },
  },

  'flow-verb-is-known': {
    on: [...flowDefinitions('ResourcePolicyRule'), ...flowDefinitions('NonResourcePolicyRule')],
    must: `allowed: ${VERBS.join(', ')} or *`,
    check({ verbs = [] }: { verbs?: readonly string[] }, report) {
      if (!verbs.includes('*') && verbs.some(verb => !VERBS.includes(verb))) report('NotSupported', 'verbs', verbs);
    },
  },

  'flow-namespace-is-valid': {
    on: flowDefinitions('ResourcePolicyRule'),
    must: lawOf,
    check({ namespaces = [] }: ResourcePolicyRule, report) {
      if (!namespaces.includes('*')) namespaces.forEach((name, i) => { if (!follows('dns-label', name)) report('Invalid', `namespaces[${i}]`, name, { must: 'dns-label' }); });
    },
  },

  'flow-url-is-valid': {
    on: flowDefinitions('NonResourcePolicyRule'),
    must: 'must begin with "/", have no space and no "//", and "*" only as its last part',
    check({ nonResourceURLs = [] }: NonResourcePolicyRule, report) {
      if (!nonResourceURLs.includes('*')) nonResourceURLs.forEach((url, i) => { if (!isUrl(url)) report('Invalid', `nonResourceURLs[${i}]`, url); });
    },
  },
};
