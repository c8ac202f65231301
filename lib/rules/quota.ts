import { isWhole, milliOf } from './quantity';
import { isCounted, isName, isOfQuota } from './resource-names';
import { Report, Rules } from './rule';
import type { ResourceQuotaSpec, ScopedResourceSelectorRequirement, ScopeSelector } from '../../generated/bindings/kubernetes/core/v1';

const ON = 'core/v1.ResourceQuotaSpec';

/** Scopes that a selector can only ask for, not compare. */
const EXISTING = new Set(['Terminating', 'NotTerminating', 'BestEffort', 'NotBestEffort', 'CrossNamespacePodAffinity']);
const PODS = new Set(['pods', 'cpu', 'memory', 'limits.cpu', 'limits.memory', 'requests.cpu', 'requests.memory']);
const CLAIMS = new Set(['persistentvolumeclaims', 'requests.storage']);
const OPERATORS = new Set<string>(['In', 'NotIn', 'Exists', 'DoesNotExist']);
const ATTRIBUTES_SINCE = 33;

/** Whether a scope can tell objects of the resource apart. */
function fits(scope: string, resource: string): boolean {
  if (scope === 'BestEffort') return resource === 'pods';
  if (scope === 'VolumeAttributesClass') return CLAIMS.has(resource);
  return !(EXISTING.has(scope) || scope === 'PriorityClass') || PODS.has(resource);
}

function isScope(scope: string, { minor }: Report): boolean {
  return EXISTING.has(scope) || scope === 'PriorityClass' || (scope === 'VolumeAttributesClass' && minor >= ATTRIBUTES_SINCE);
}

function scopesOf({ scopeSelector }: ResourceQuotaSpec): string[] {
  return (scopeSelector?.matchExpressions ?? []).map(({ scopeName }: Partial<ScopedResourceSelectorRequirement>) => scopeName ?? '');
}

/** Both lists of scopes, with the server's paths. */
function eachList(spec: ResourceQuotaSpec, visit: (scopes: readonly string[], at: string, inSelector: boolean) => void): void {
  if (spec.scopes) visit(spec.scopes, 'scopes', false);
  if (spec.scopeSelector) visit(scopesOf(spec), 'scopeSelector.matchExpressions', true);
}

export const rules: Rules = {
  'quota-resource-is-known': {
    on: ON,
    must: 'a resource that the server counts, such as requests.cpu or pods, count/<plural>.<group>, or a name with a domain is allowed',
    check({ hard = {} }: ResourceQuotaSpec, report) {
      for (const name of Object.keys(hard)) if (!isName(name, isOfQuota)) report('Invalid', `hard[${name}]`, name);
    },
  },

  'quota-is-not-negative': {
    on: ON,
    must: '0 or more is allowed',
    check({ hard = {} }: ResourceQuotaSpec, report) {
      for (const [name, quantity] of Object.entries(hard)) if (milliOf(quantity) < 0n) report('Invalid', `hard[${name}]`, quantity);
    },
  },

  'quota-of-objects-is-whole': {
    on: ON,
    must: 'a whole number is needed for what is counted',
    check({ hard = {} }: ResourceQuotaSpec, report) {
      for (const [name, quantity] of Object.entries(hard)) if (isCounted(name) && !isWhole(quantity)) report('Invalid', `hard[${name}]`, quantity);
    },
  },

  'quota-scope-is-known': {
    on: ON,
    must: 'a scope that this version knows is allowed',
    check(spec: ResourceQuotaSpec, report) {
      eachList(spec, (scopes, at, inSelector) => {
        for (const scope of scopes) if (!isScope(scope, report)) report('Invalid', inSelector ? `${at}.scopeName` : at, scope);
      });
    },
  },

  'quota-operator-is-known': {
    on: ON,
    must: 'one of In, NotIn, Exists and DoesNotExist is allowed',
    check({ scopeSelector }: ResourceQuotaSpec, report) {
      for (const { operator } of scopeSelector?.matchExpressions ?? []) {
        if (operator && !OPERATORS.has(operator)) report('Invalid', 'scopeSelector.matchExpressions.operator', operator);
      }
    },
  },

  'quota-scope-fits-resources': {
    on: ON,
    must: 'every limited resource must be one that the scope knows: pods for BestEffort, pods, cpu and memory for others, claims for VolumeAttributesClass',
    check(spec: ResourceQuotaSpec, report) {
      const names = Object.keys(spec.hard ?? {}).filter(isOfQuota);
      eachList(spec, (scopes, at) => {
        for (const scope of scopes) for (const name of names) if (!fits(scope, name)) report('Invalid', at, scope, { name });
      });
    },
  },

  'quota-scopes-do-not-conflict': {
    on: ON,
    must: 'a scope and its opposite leave nothing',
    check(spec: ResourceQuotaSpec, report) {
      eachList(spec, scopes => {
        for (const scope of ['BestEffort', 'Terminating']) if (scopes.includes(scope) && scopes.includes(`Not${scope}`)) report('Invalid', 'scopes', scopes);
      });
    },
  },

  'quota-selector-is-valid': {
    on: 'core/v1.ScopeSelector',
    must: issue => issue.path.endsWith('operator')
      ? 'Exists is needed for this scope, otherwise In, NotIn, Exists or DoesNotExist'
      : issue.type === 'Required' ? 'In and NotIn need values' : 'Exists and DoesNotExist have no values',
    check({ matchExpressions = [] }: ScopeSelector, report) {
      for (const { scopeName, operator, values = [] } of matchExpressions) {
        // The server's paths do not say which expression.
        const isSet = operator === 'In' || operator === 'NotIn';
        if ((EXISTING.has(scopeName) && operator !== undefined && operator !== 'Exists') || (operator as string) === '') report('Invalid', 'matchExpressions.operator', operator);
        if (isSet && values.length === 0) report('Required', 'matchExpressions.values');
        if ((operator === 'Exists' || operator === 'DoesNotExist') && values.length > 0) report('Invalid', 'matchExpressions.values', values);
      }
    },
  },
};
