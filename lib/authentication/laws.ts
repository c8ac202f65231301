import { claimLaws } from './claims';
import { expressionLaws } from './expressions';
import { issuerLaws } from './issuer';
import type { FileLaws } from './law';

const MOST = 64;

/** Before this minor there is exactly one authenticator. */
const SEVERAL_SINCE = 30;

/** In this minor the server takes it only where a feature gate is turned on. */
const ANONYMOUS_GATED = 31;

/** Whether there are so many authenticators, or none where one is needed, that the server looks at none. */
export const countLaws: FileLaws = {
  'authenticators-fit': {
    must: ({ type, params }) => type === 'Required' ? 'an authenticator is needed before Kubernetes 1.30' : `at most ${String(params?.limit ?? MOST)} authenticators are allowed`,
    check({ jwt }, report) {
      const count = jwt?.length ?? 0;
      const limit = report.minor < SEVERAL_SINCE ? 1 : MOST;
      if (count > limit) report('TooMany', 'jwt', count, { limit });
      else if (count === 0 && report.minor < SEVERAL_SINCE) report('Required', 'jwt');
    },
  },
};

/** What the server says of an `AuthenticationConfiguration` that it has read. */
export const authenticationLaws: FileLaws = {
  ...countLaws,
  ...issuerLaws,
  ...claimLaws,
  ...expressionLaws,

  'anonymous-conditions-fit': {
    must: ({ type }) => type === 'Forbidden' ? 'the feature gate AnonymousAuthConfigurableEndpoints is off in Kubernetes 1.31' : 'conditions need "enabled: true"',
    check({ anonymous }, report) {
      if (!anonymous) return;
      if (report.minor === ANONYMOUS_GATED) report('Forbidden', 'anonymous');
      if (!anonymous.enabled && (anonymous.conditions?.length ?? 0) > 0) report('Invalid', 'anonymous.conditions', anonymous.conditions);
    },
  },
};
