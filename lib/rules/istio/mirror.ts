import { inRoutes } from './places';
import type { VirtualServiceSpecHttp as Route } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

export const rules: SystemRules = {
  'mirror-percentage-is-in-range': {
    on: inRoutes('http[].mirrorPercentage', 'http[].mirrors[].percentage'),
    must: '0 to 100 is allowed',
    check({ value = 0 }: { readonly value?: number }, report) {
      if (value < 0 || value > 100) report('Invalid', 'value', value);
    },
  },

  'mirror-percent-is-in-range': {
    on: inRoutes('http[]'),
    must: '0 to 100 is allowed',
    check(route: Route, report) {
      for (const field of ['mirrorPercent', 'mirror_percent'] as const) {
        const percent = route[field] ?? 0;
        if (percent > 100) report('Invalid', field, percent);
      }
    },
  },
};
