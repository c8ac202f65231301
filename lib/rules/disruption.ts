import { demandShare, shareOf } from './check';
import { Rules } from './rule';
import type { PodDisruptionBudgetSpec } from '../../generated/bindings/kubernetes/policy/v1';

export const rules: Rules = {
  'budget-has-one-bound': {
    on: 'policy/v1.PodDisruptionBudgetSpec',
    must: 'minAvailable and maxUnavailable must not both be set',
    fix: 'remove one of the two',
    check({ minAvailable, maxUnavailable }: PodDisruptionBudgetSpec, report) {
      if (minAvailable !== undefined && maxUnavailable !== undefined) report('Invalid', '');
    },
  },

  'budget-share-is-valid': {
    on: 'policy/v1.PodDisruptionBudgetSpec',
    must: shareOf,
    check({ minAvailable, maxUnavailable }: PodDisruptionBudgetSpec, report) {
      demandShare(report, 'minAvailable', minAvailable, 100);
      demandShare(report, 'maxUnavailable', maxUnavailable, 100);
    },
  },

  'eviction-policy-is-given': {
    on: 'policy/v1.PodDisruptionBudgetSpec',
    must: 'either IfHealthyBudget or AlwaysAllow is allowed',
    check({ unhealthyPodEvictionPolicy: policy }: PodDisruptionBudgetSpec, report) {
      if ((policy as string) === '') report('NotSupported', 'unhealthyPodEvictionPolicy', policy);
    },
  },
};
