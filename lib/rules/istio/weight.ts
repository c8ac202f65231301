import { inRoutes } from './places';
import type { SystemRules } from '../system';

interface Weighted {
  readonly weight?: number;
}

const LISTS = inRoutes('http[].route', 'tls[].route', 'tcp[].route');

/** The sum as 32 bits hold it. */
function sumOf(route: readonly Weighted[]): number {
  return route.reduce((sum, { weight = 0 }) => (sum + weight) | 0, 0);
}

export const rules: SystemRules = {
  'route-weight-is-not-negative': {
    on: LISTS.map(list => `${list}[]`),
    must: '0 or more is allowed',
    check({ weight = 0 }: Weighted, report) {
      if (weight < 0) report('Invalid', 'weight', weight);
    },
  },

  'route-weights-are-set': {
    on: LISTS,
    must: 'of several destinations at least one needs a weight above 0',
    fix: 'give each destination its share, the shares of all are usually 100 together',
    check(route: readonly Weighted[], report) {
      if (route.length > 1 && sumOf(route) === 0) report('Required', '[0].weight');
    },
  },
};
