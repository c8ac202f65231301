import type { EnvoyFilterSpecConfigPatches as Patch } from '../../../generated/bindings/istio';
import { patternOf } from '../../schema/patterns';
import type { SystemRules } from '../system';

const PATCH = 'networking.istio.io/EnvoyFilter.spec.configPatches[]';
const LONGEST_VERSION = 1024;
const HTTP_MANAGERS = ['envoy.filters.network.http_connection_manager', 'envoy.http_connection_manager'];

/** What each kind of object that is patched is matched by. */
const MATCHED: Readonly<Record<string, keyof NonNullable<Patch['match']>>> = {
  LISTENER: 'listener',
  FILTER_CHAIN: 'listener',
  NETWORK_FILTER: 'listener',
  HTTP_FILTER: 'listener',
  ROUTE_CONFIGURATION: 'routeConfiguration',
  VIRTUAL_HOST: 'routeConfiguration',
  HTTP_ROUTE: 'routeConfiguration',
  CLUSTER: 'cluster',
};
const MATCHES = ['listener', 'routeConfiguration', 'cluster', 'waypoint'] as const;

/** Patches of waypoints are not looked at. */
export function isUnchecked({ match }: Patch): boolean {
  return match?.context === 'WAYPOINT';
}

function isSet(word: string | undefined): boolean {
  return word !== undefined && word !== 'INVALID';
}

/** What can be looked at closely. */
export function isComplete({ applyTo, patch }: Patch): boolean {
  return isSet(applyTo) && isSet(patch?.operation) && (patch?.operation === 'REMOVE' || Boolean(patch?.value));
}

export const rules: SystemRules = {
  'envoy-patch-is-complete': {
    on: PATCH,
    must: ({ path }) => path.endsWith('value') ? 'what is not removed needs a value' : 'it is needed to know what is patched, and how',
    check(one: Patch, report) {
      if (isUnchecked(one) || isComplete(one)) return;
      if (!isSet(one.applyTo)) report('Required', 'applyTo');
      else if (!one.patch) report('Required', 'patch');
      else if (!isSet(one.patch.operation)) report('Required', 'patch.operation');
      else report('Required', 'patch.value');
    },
  },

  'envoy-version-is-a-regex': {
    on: PATCH,
    must: 'a regular expression of RE2 is needed, without look-around and back references',
    check(one: Patch, report) {
      const version = one.match?.proxy?.proxyVersion ?? '';
      if (isUnchecked(one) || !isComplete(one) || Buffer.byteLength(version) > LONGEST_VERSION) return;
      if (patternOf(version) === undefined) report('Invalid', 'match.proxy.proxyVersion', version);
    },
  },

  'envoy-match-fits-patch': {
    on: PATCH,
    must: ({ params }) => `what is patched by applyTo ${String(params?.applyTo)} is matched by ${String(params?.by)}`,
    check(one: Patch, report) {
      const { applyTo, match } = one;
      const by = applyTo === undefined ? undefined : MATCHED[applyTo];
      if (isUnchecked(one) || !isComplete(one) || by === undefined || !match) return;
      const other = MATCHES.find(field => match[field] && field !== by);
      if (other !== undefined) report('Forbidden', `match.${other}`, undefined, { applyTo, by });
    },
  },

  'envoy-filter-match-is-complete': {
    on: PATCH,
    must: ({ type, path }) => type === 'Required' ? 'the name of the filter is needed'
      : path.endsWith('name') ? `a filter within another one is matched in ${HTTP_MANAGERS[0]} alone` : 'a filter within another one is matched for HTTP_FILTER alone',
    check(one: Patch, report) {
      const { applyTo = '', match } = one;
      const filter = match?.listener?.filterChain?.filter;
      if (isUnchecked(one) || !isComplete(one) || !filter || MATCHED[applyTo] !== 'listener') return;
      const at = 'match.listener.filterChain.filter';
      if (!filter.name) report('Required', `${at}.name`);
      else if (filter.subFilter && applyTo !== 'HTTP_FILTER') report('Forbidden', `${at}.subFilter`);
      else if (filter.subFilter && !HTTP_MANAGERS.includes(filter.name)) report('Invalid', `${at}.name`, filter.name);
      else if (filter.subFilter && !filter.subFilter.name) report('Required', `${at}.subFilter.name`);
    },
  },
};
