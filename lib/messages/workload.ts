import type { Issue } from '../issue';
import type { Words } from '../messages';
import { textOf } from './words';

/** What is said of constructs: of their props, and of what they make. */
export const workload: Readonly<Record<string, (issue: Issue) => Words>> = {
  'volume-of-many-pods-is-shared': () => ({
    reason: 'several pods on different nodes are to write to one volume, which only a shared one lets them',
    fix: 'give the volume shared: true, or take a StatefulService, whose pods have a volume each, or replicas: 1',
  }),
  'object-is-there-once': issue => ({
    reason: `another object of this kind and name is made${textOf(issue, 'other') === undefined ? '' : ` by ${String(textOf(issue, 'other'))}`}, and it is not the same: only the last one would stay`,
    fix: 'give one of them another name, or another namespace',
  }),
  'route-props-fit': issue => ({
    reason: `the route's ${textOf(issue, 'prop') ?? 'props'} cannot be: ${textOf(issue, 'why') ?? 'they contradict each other'}`,
    fix: `leave ${textOf(issue, 'prop') ?? 'one of them'} out`,
  }),
  'gpu-count-is-whole': () => ({ reason: 'the count of GPUs is a whole number from 1', fix: 'leave gpu out of the placement for none' }),
  'route-has-hosts': () => ({
    reason: 'a route leads requests by their host, which plain TCP does not name',
    fix: "set protocol: 'http' or 'grpc', or give the service a loadBalancer in place of the route",
  }),
};
