import type { Issue } from '../issue';
import type { Words } from '../messages';
import { didYouMean, listOf, textOf } from './words';

const waysOf = (issue: Issue): string => textOf(issue, 'way') ?? 'this way';

/** What the constructs of serverless services say of their own props. */
export const serverless: Readonly<Record<string, (issue: Issue) => Words>> = {
  'serverless-can-do-it': issue => ({ reason: `not possible on ${waysOf(issue)}`, fix: textOf(issue, 'instead') ?? 'leave it out' }),
  'serverless-props-fit': issue => ({
    reason: `${textOf(issue, 'prop') ?? 'a prop'} cannot be: ${textOf(issue, 'why') ?? 'it contradicts another one'}`,
    fix: didYouMean(listOf(issue, 'meant')) ?? `change ${textOf(issue, 'prop') ?? 'it'}`,
  }),
  'cold-start-fits-timeout': issue => ({
    reason: `requests that wake a pod end ${textOf(issue, 'timeout') === undefined ? 'before it serves' : `after ${textOf(issue, 'timeout')} seconds, before it serves`}`,
    fix: 'raise timeoutSeconds, or keep a pod by scale.min: 1',
  }),
  'serverless-address-is-known': issue => ({ reason: 'where the service is reached is not known', fix: textOf(issue, 'fix') ?? 'give the chart a namespace' }),
  'knative-is-not-managed': issue => ({ reason: `there is nothing to install where services run on ${waysOf(issue)}`, fix: 'leave KnativeInstall out for this cluster' }),
  'knative-release-is-open': issue => ({ reason: `the operator of ${textOf(issue, 'title') ?? 'the distribution'} says itself which release it brings`, fix: 'leave version out' }),
};
