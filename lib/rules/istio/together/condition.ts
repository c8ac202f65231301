import { NETWORKING, ofMesh, SECURITY } from './mesh';
import type { Relations } from '../../../together/relation';
import { at, placesOf, textOf } from '../../../together/values';
import { param } from '../../../together/words';

export const about = [
  'Service', 'networking.istio.io/ServiceEntry', 'networking.istio.io/WorkloadEntry', 'security.istio.io/AuthorizationPolicy',
  'gateway.networking.k8s.io/Gateway', 'gateway.networking.k8s.io/HTTPRoute', 'gateway.networking.k8s.io/GRPCRoute',
];

const BOUND: ReadonlySet<string> = new Set(['istio.io/WaypointBound']);
const TAKEN: ReadonlySet<string> = new Set(['Accepted', 'Programmed', 'ResolvedRefs']);

/** Conditions that are bad news where they are False. */
const WANTED: Readonly<Record<string, ReadonlySet<string>>> = {
  'Service': BOUND,
  [`${NETWORKING}/ServiceEntry`]: BOUND,
  [`${NETWORKING}/WorkloadEntry`]: BOUND,
  [`${SECURITY}/AuthorizationPolicy`]: new Set(['ZtunnelAccepted', 'WaypointAccepted']),
  'gateway.networking.k8s.io/Gateway': TAKEN,
  'gateway.networking.k8s.io/HTTPRoute': TAKEN,
  'gateway.networking.k8s.io/GRPCRoute': TAKEN,
};

export const relations: Relations = ofMesh({
  'condition-is-met': {
    on: about,
    code: 'IST0171',
    severity: 'warning',
    live: true,
    must: issue => `the cluster says that ${param(issue, 'condition', 'the condition')} is not met: ${param(issue, 'reason', 'no reason is given')}`,
    fix: 'look at the message of the condition, and mend what it names',
    check({ kind, object }, _, tell) {
      const isRoute = kind.endsWith('Route');
      for (const { value, path } of placesOf(object, isRoute ? 'status.parents[*].conditions[*]' : 'status.conditions[*]')) {
        const [condition, reason] = [textOf(at(value, 'type')), textOf(at(value, 'reason'))];
        const isPartial = kind.endsWith('/AuthorizationPolicy') && condition === 'WaypointAccepted' && reason === 'PartiallyInvalid';
        if (isPartial || (at(value, 'status') === 'False' && WANTED[kind].has(condition))) tell('Invalid', path, undefined, { condition, reason });
      }
    },
  },
});
