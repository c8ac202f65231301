import { demand } from './check';
import { follows } from './names';
import { Rules } from './rule';
import type { Toleration } from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';

/** Rules of tolerations, of a pod and of what a RuntimeClass adds to one. */
export const rules: Rules = {
  'toleration-key-is-valid': {
    on: 'core/v1.Toleration',
    must: lawOf,
    check({ key }: Toleration, report) {
      if (key) demand(report, 'qualified-name', 'key', key);
    },
  },

  'toleration-without-key-is-for-all': {
    on: 'core/v1.Toleration',
    must: 'a toleration without a key needs the operator Exists, and is for every taint',
    check({ key, operator }: Toleration, report) {
      if (!key && operator !== 'Exists') report('Invalid', 'operator', operator ?? '');
    },
  },

  'toleration-for-a-time-is-of-no-execute': {
    on: 'core/v1.Toleration',
    must: 'tolerationSeconds needs the effect NoExecute',
    check({ tolerationSeconds, effect }: Toleration, report) {
      if (tolerationSeconds !== undefined && effect !== 'NoExecute') report('Invalid', 'effect', effect ?? '');
    },
  },

  'toleration-value-fits-operator': {
    on: 'core/v1.Toleration',
    must: issue => issue.params ? lawOf(issue) : 'no value is allowed with the operator Exists',
    check({ operator, value }: Toleration, report) {
      // The server's path is the operator's.
      if (!value) return;
      if (operator === 'Exists') report('Invalid', 'operator', value);
      else if ((!operator || operator === 'Equal') && !follows('label-value', value)) report('Invalid', 'operator', value, { must: 'label-value' });
    },
  },

  'toleration-compares-nothing': {
    // Comparing numbers is behind a gate that is off.
    on: 'core/v1.Toleration',
    must: 'one of Equal and Exists is allowed, unless the cluster turns the gate TaintTolerationComparisonOperators on',
    check({ operator }: Toleration, report) {
      if (operator === 'Lt' || operator === 'Gt') report('NotSupported', 'operator', operator);
    },
  },
};
