import { demandKeys, demandNew } from './affinity';
import { demand } from './check';
import { Rules } from './rule';
import type { PodSpec, TopologySpreadConstraint } from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';

/** Keys of labels are added to the selector since then. */
const MERGED_SINCE = 34;

const ACTIONS = new Set<unknown>(['DoNotSchedule', 'ScheduleAnyway']);

export const rules: Rules = {
  'spread-is-complete': {
    on: 'core/v1.TopologySpreadConstraint',
    must: ({ type }) => type === 'Required' ? 'the label to spread by is needed' : 'one of DoNotSchedule and ScheduleAnyway is needed',
    check({ topologyKey, whenUnsatisfiable }: TopologySpreadConstraint, report) {
      if (!topologyKey) report('Required', 'topologyKey');
      if (!ACTIONS.has(whenUnsatisfiable)) report('NotSupported', 'whenUnsatisfiable', whenUnsatisfiable ?? '');
    },
  },

  'spread-policy-is-chosen': {
    on: 'core/v1.TopologySpreadConstraint',
    when: ['nodeAffinityPolicy', 'nodeTaintsPolicy'],
    must: 'either Honor or Ignore is allowed, or no field at all',
    check(constraint: TopologySpreadConstraint, report) {
      for (const field of ['nodeAffinityPolicy', 'nodeTaintsPolicy'] as const) if (constraint[field] as string === '') report('NotSupported', field, '');
    },
  },

  'spread-numbers-are-positive': {
    on: 'core/v1.TopologySpreadConstraint',
    must: 'more than 0 is allowed',
    check({ maxSkew, minDomains }: TopologySpreadConstraint, report) {
      if (!(maxSkew > 0)) report('Invalid', 'maxSkew', maxSkew ?? 0);
      if (minDomains !== undefined && minDomains <= 0) report('Invalid', 'minDomains', minDomains);
    },
  },

  'spread-domains-are-of-do-not-schedule': {
    on: 'core/v1.TopologySpreadConstraint',
    must: 'minDomains needs whenUnsatisfiable DoNotSchedule',
    check({ minDomains, whenUnsatisfiable }: TopologySpreadConstraint, report) {
      if (minDomains !== undefined && whenUnsatisfiable !== 'DoNotSchedule') report('Invalid', 'minDomains', minDomains);
    },
  },

  'spread-is-given-once': {
    on: 'core/v1.PodSpec',
    when: 'topologySpreadConstraints',
    must: 'a topologyKey is given once with the same whenUnsatisfiable',
    check({ topologySpreadConstraints: all }: PodSpec, report) {
      all?.forEach((one, i) => {
        const again = all.slice(i + 1).some(other => other.topologyKey === one.topologyKey && other.whenUnsatisfiable === one.whenUnsatisfiable);
        if (again) report('Duplicate', `topologySpreadConstraints[${i}].{topologyKey, whenUnsatisfiable}`, `{${one.topologyKey}, ${one.whenUnsatisfiable}}`);
      });
    },
  },

  'spread-keys-are-labels': {
    on: 'core/v1.TopologySpreadConstraint',
    must: issue => issue.type === 'Forbidden' ? 'keys of labels need a labelSelector beside them' : lawOf(issue),
    check({ matchLabelKeys, labelSelector }: TopologySpreadConstraint, report) {
      demandKeys(report, 'matchLabelKeys', matchLabelKeys, labelSelector);
      // Before, the server looks at the keys even where it refuses them all.
      if (!labelSelector && report.minor < MERGED_SINCE) matchLabelKeys?.forEach((key, i) => demand(report, 'qualified-name', `matchLabelKeys[${i}]`, key));
    },
  },

  'spread-keys-are-not-selected': {
    on: 'core/v1.TopologySpreadConstraint',
    must: 'a key that the labelSelector does not have is needed',
    check(constraint: TopologySpreadConstraint, report) {
      const { matchLabelKeys, labelSelector } = constraint;
      if (!matchLabelKeys || !labelSelector) return;
      if (report.minor >= MERGED_SINCE) return demandNew(report, constraint);
      const { matchLabels = {}, matchExpressions = [] } = labelSelector;
      const selected = new Set([...Object.keys(matchLabels), ...matchExpressions.map(expression => expression.key)]);
      matchLabelKeys.forEach((key, i) => {
        if (selected.has(key)) report('Invalid', `matchLabelKeys[${i}]`, key);
      });
    },
  },
};
