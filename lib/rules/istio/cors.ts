import { isHeader } from './names';
import { inRoutes } from './places';
import type { VirtualServiceSpecHttpCorsPolicy as Cors, VirtualServiceSpecHttpCorsPolicyAllowOrigins as StringMatch } from '../../../generated/bindings/istio';
import { nanosecondsOf } from '../../schema/duration';
import type { SystemRules } from '../system';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', '*'];
const POLICY = inRoutes('http[].corsPolicy');

export const rules: SystemRules = {
  'cors-origin-is-set': {
    on: inRoutes('http[].corsPolicy.allowOrigins[]'),
    must: 'an origin is matched by exact, prefix or regex, with a text that is not empty',
    check({ exact = '', prefix = '', regex = '' }: StringMatch, report) {
      if (exact + prefix + regex === '') report('Required', '');
    },
  },

  'cors-method-is-known': {
    on: POLICY,
    must: `one of ${METHODS.join(', ')} is allowed`,
    check({ allowMethods = [] }: Cors, report) {
      allowMethods.forEach((method, i) => {
        if (!METHODS.includes(method)) report('NotSupported', `allowMethods[${i}]`, method);
      });
    },
  },

  'cors-header-is-a-header': {
    on: POLICY,
    must: 'only what HTTP allows in the name of a header is allowed',
    check({ allowHeaders = [], exposeHeaders = [] }: Cors, report) {
      for (const [field, names] of Object.entries({ allowHeaders, exposeHeaders })) {
        names.forEach((name, i) => {
          if (!isHeader(name)) report('Invalid', `${field}[${i}]`, name);
        });
      }
    },
  },

  'cors-age-is-in-seconds': {
    on: POLICY,
    must: 'whole seconds are allowed',
    check({ maxAge }: Cors, report) {
      const age = maxAge === undefined ? 0n : nanosecondsOf(maxAge) ?? 0n;
      if (age >= 1_000_000n && age % 1_000_000_000n !== 0n) report('Invalid', 'maxAge', maxAge);
    },
  },
};
