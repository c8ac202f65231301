import { demand } from './check';
import { Report, Rules } from './rule';
import type { MatchCondition, NamedRuleWithOperations, RuleWithOperations } from '../../generated/bindings/kubernetes/admissionregistration/v1';
import { lawOf } from '../messages/naming';

/** The definitions of the versions that have one. */
export function admission(type: string, ...versions: readonly string[]): string[] {
  return (versions.length > 0 ? versions : ['v1', 'v1beta1', 'v1alpha1']).map(version => `admissionregistration/${version}.${type}`);
}

const RULES = [...admission('NamedRuleWithOperations'), ...admission('RuleWithOperations', 'v1')];
const OPERATIONS = ['*', 'CREATE', 'UPDATE', 'DELETE', 'CONNECT'];
const CONDITIONS_LIMIT = 64;

/** What stands next to a `*` that covers it already. */
function judgeResources(resources: readonly string[], report: Report): void {
  const [allOf, ofAll] = [new Set<string>(), new Set<string>()];
  let endsPlain = false;
  resources.forEach((resource, i) => {
    const slash = resource.indexOf('/');
    if (resource === '') return report('Required', `resources[${i}]`);
    if (slash < 0) {
      // The server remembers the last of them only.
      endsPlain = resource !== '*';
      return;
    }
    const [name, sub] = [resource.slice(0, slash), resource.slice(slash + 1)];
    if (allOf.has(name)) report('Invalid', `resources[${i}]`, resource);
    if (ofAll.has(sub)) report('Invalid', `resources[${i}]`, resource);
    if (sub === '*') allOf.add(name);
    if (name === '*') ofAll.add(sub);
  });
  if (resources.length > 1 && resources.includes('*/*')) report('Invalid', 'resources', resources);
  if (resources.includes('*') && endsPlain) report('Invalid', 'resources', resources);
}

/** Rules of what webhooks and policies look at. */
/** Not every version of the API lists these in its schema. */
const CHOICES: readonly (readonly [string, readonly unknown[]])[] = [['failurePolicy', ['Fail', 'Ignore']], ['matchPolicy', ['Exact', 'Equivalent']]];

export const rules: Rules = {
  'admission-rule-is-complete': {
    on: RULES,
    must: 'operations, apiGroups, apiVersions and resources are needed, and no version may be empty',
    check(rule: RuleWithOperations, report) {
      for (const field of ['operations', 'apiGroups', 'apiVersions', 'resources'] as const) if ((rule[field] ?? []).length === 0) report('Required', field);
      rule.apiVersions?.forEach((version, i) => {
        if (version === '') report('Required', `apiVersions[${i}]`);
      });
    },
  },

  'admission-wildcard-stands-alone': {
    on: RULES,
    must: 'the wildcard "*" stands for all, and alone',
    fix: 'remove "*", or the others',
    check(rule: RuleWithOperations, report) {
      for (const field of ['operations', 'apiGroups', 'apiVersions'] as const) {
        const list: readonly string[] = rule[field] ?? [];
        if (list.length > 1 && list.includes('*')) report('Invalid', field, list);
      }
    },
  },

  'admission-resources-do-not-overlap': {
    on: RULES,
    must: issue => issue.type === 'Required' ? 'a resource has a name' : 'a wildcard covers this already',
    check: ({ resources = [] }: RuleWithOperations, report) => judgeResources(resources, report),
  },

  'admission-operation-is-given': {
    on: RULES,
    must: `one of ${OPERATIONS.slice(0, -1).join(', ')} and ${OPERATIONS.at(-1)} is allowed`,
    check({ operations = [] }: { operations?: readonly string[] }, report) {
      operations.forEach((operation, i) => {
        if (operation === '') report('NotSupported', `operations[${i}]`, operation, { supported: OPERATIONS });
      });
    },
  },

  'admission-scope-is-given': {
    on: RULES,
    must: 'one of Cluster, Namespaced and * is allowed',
    check({ scope }: { scope?: string }, report) {
      if (scope === '') report('NotSupported', 'scope', scope);
    },
  },

  'admission-resource-name-is-valid': {
    on: admission('NamedRuleWithOperations'),
    must: issue => issue.type === 'Duplicate' ? 'each name once' : lawOf(issue),
    check({ resourceNames = [] }: NamedRuleWithOperations, report) {
      resourceNames.forEach((name, i) => {
        demand(report, 'path-segment', `resourceNames[${i}]`, name);
        if (resourceNames.indexOf(name) < i) report('Duplicate', `resourceNames[${i}]`, name);
      });
    },
  },

  'admission-choice-is-made': {
    on: [
      ...admission('MutatingWebhook', 'v1'), ...admission('ValidatingWebhook', 'v1'), ...admission('ValidatingAdmissionPolicySpec'),
      ...admission('MutatingAdmissionPolicySpec'), ...admission('MatchResources'),
    ],
    must: 'one of the choices is needed, or no field at all',
    check(value: Readonly<Record<string, unknown>>, report) {
      for (const [field, choices] of CHOICES) if (value[field] !== undefined && !choices.includes(value[field])) report('NotSupported', field, value[field]);
      if (value.reinvocationPolicy === '' && report.kind === 'MutatingWebhookConfiguration') report('NotSupported', 'reinvocationPolicy', '');
    },
  },

  'match-condition-is-complete': {
    on: admission('MatchCondition'),
    must: issue => issue.type === 'Required' ? 'a condition has a name and an expression' : lawOf(issue),
    check({ name, expression }: MatchCondition, report) {
      if (name === '') report('Required', 'name');
      else demand(report, 'qualified-name', 'name', name);
      if (expression?.trim() === '') report('Required', 'expression');
    },
  },

  'match-conditions-are-unique': {
    on: [...admission('MutatingWebhook', 'v1'), ...admission('ValidatingWebhook', 'v1'), ...admission('ValidatingAdmissionPolicySpec'),
      ...admission('MutatingAdmissionPolicySpec')],
    must: issue => issue.type === 'TooMany' ? `at most ${CONDITIONS_LIMIT} are allowed` : 'each condition has a name of its own',
    check({ matchConditions = [] }: { matchConditions?: readonly MatchCondition[] }, report) {
      if (matchConditions.length > CONDITIONS_LIMIT) report('TooMany', 'matchConditions', matchConditions.length);
      const seen = new Set<string>();
      matchConditions.forEach(({ name }, i) => {
        if (name && seen.has(name)) report('Duplicate', `matchConditions[${i}].name`, name);
        seen.add(name);
      });
    },
  },
};
