import { Rules } from './rule';
import type { PriorityClassProps } from '../../generated/bindings/kubernetes/scheduling/v1';
import { textOf } from '../messages/words';

const HIGHEST_PRIORITY = 1_000_000_000;
/** Classes that every cluster has, with the values that they have. */
const OF_SYSTEM: Readonly<Record<string, number>> = { 'system-node-critical': 2_000_001_000, 'system-cluster-critical': 2_000_000_000 };

export const rules: Rules = {
  'priority-name-is-free': {
    on: 'scheduling/v1.PriorityClass',
    must: issue => `names that begin with system- are the platform's own${textOf(issue, 'own') ? `, with value ${textOf(issue, 'own')} and globalDefault false` : ''}`,
    check({ metadata, value, globalDefault }: Partial<PriorityClassProps>, report) {
      // What the server adds to a prefix makes none of these names.
      const name = metadata?.name || metadata?.generateName;
      if (!name?.startsWith('system-')) return;
      const own = Object.prototype.hasOwnProperty.call(OF_SYSTEM, name) ? OF_SYSTEM[name] : undefined;
      if (own === undefined || value !== own || globalDefault) report('Forbidden', '^metadata.name', undefined, { own });
    },
  },

  'priority-is-in-range': {
    on: 'scheduling/v1.PriorityClass',
    must: `${HIGHEST_PRIORITY} or less is allowed`,
    check({ metadata, value }: Partial<PriorityClassProps>, report) {
      if (value !== undefined && value > HIGHEST_PRIORITY && !(metadata?.name || metadata?.generateName)?.startsWith('system-')) report('Forbidden', 'value');
    },
  },

  'preemption-is-given': {
    on: 'scheduling/v1.PriorityClass',
    must: 'Never or PreemptLowerPriority is needed where the field is given',
    check({ preemptionPolicy }: Partial<PriorityClassProps>, report) {
      if ((preemptionPolicy as string) === '') report('Required', 'preemptionPolicy');
    },
  },
};
