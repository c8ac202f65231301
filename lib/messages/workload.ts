import type { Issue } from '../issue';
import type { Words } from '../messages';

/** What a construct says of its own props. */
export const workload: Readonly<Record<string, (issue: Issue) => Words>> = {
  'volume-of-many-pods-is-shared': () => ({
    reason: 'several pods on different nodes are to write to one volume, which only a shared one lets them',
    fix: 'give the volume shared: true, or take a StatefulService, whose pods have a volume each, or replicas: 1',
  }),
  'route-has-hosts': () => ({
    reason: 'a route leads requests by their host, which plain TCP does not name',
    fix: "set protocol: 'http' or 'grpc', or give the service a loadBalancer in place of the route",
  }),
};
