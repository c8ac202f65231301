import { isComplete, isUnchecked } from './envoy-filter';
import type { EnvoyFilterSpecConfigPatches as Patch } from '../../../generated/bindings/istio';
import { isMapping } from '../../schema/values';
import type { SystemRules } from '../system';

const PATCH = 'networking.istio.io/EnvoyFilter.spec.configPatches[]';

const SOCKET = 'transport_socket.typed_config';
const ROUTE = 'typed_per_filter_config{}';
const CHAIN = ['filters[].typed_config', SOCKET];

/** Where the settings of extensions are in what is patched, by what that is. */
const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  HTTP_FILTER: ['typed_config'],
  NETWORK_FILTER: ['typed_config'],
  LISTENER_FILTER: ['typed_config'],
  EXTENSION_CONFIG: ['typed_config'],
  CLUSTER: [SOCKET, 'typed_extension_protocol_options{}', 'cluster_type.typed_config'],
  LISTENER: ['listener_filters[].typed_config', 'access_log[].typed_config', ...CHAIN.map(place => `filter_chains[].${place}`)],
  FILTER_CHAIN: CHAIN,
  VIRTUAL_HOST: [ROUTE, `routes[].${ROUTE}`],
  HTTP_ROUTE: [ROUTE],
};

/** Objects that have a name. */
const NAMED = [...Object.keys(SETTINGS), 'ROUTE_CONFIGURATION'];

/** Types of Envoy's API before version 3, which no proxy knows any more. */
const OLD = /^envoy\..*\.v2(?:alpha\d*|beta\d*)?\./;

/** A field's two names, `typed_config` and `typedConfig`. */
function namesOf(field: string): string[] {
  const camel = field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return camel === field ? [field] : [field, camel];
}

interface Placed {
  readonly path: string;
  readonly value: unknown;
}

function placesIn(value: unknown, place: string): Placed[] {
  return (place.match(/\w+|\[\]|\{\}/g) ?? []).reduce<Placed[]>((found, step) => found.flatMap(at => below(at, step)), [{ path: 'patch.value', value }]);
}

function below({ path, value }: Placed, step: string): Placed[] {
  if (step === '[]') return Array.isArray(value) ? value.map((item: unknown, i) => ({ path: `${path}[${i}]`, value: item })) : [];
  if (!isMapping(value)) return [];
  if (step === '{}') return Object.entries(value).map(([key, item]) => ({ path: `${path}[${key}]`, value: item }));
  return namesOf(step).flatMap(name => value[name] === undefined ? [] : [{ path: `${path}.${name}`, value: value[name] }]);
}

export const rules: SystemRules = {
  'envoy-settings-have-type': {
    on: PATCH,
    must: ({ type }) => type === 'Required' ? 'the type of the settings is needed under "@type"' : 'no proxy knows this type any more',
    fix: ({ type }) => type === 'Required' ? 'add "@type": type.googleapis.com/<message of Envoy>' : 'use the type of version 3, envoy.extensions.…v3',
    check(one: Patch, report) {
      if (isUnchecked(one) || !isComplete(one)) return;
      for (const place of SETTINGS[one.applyTo ?? ''] ?? []) {
        for (const { path, value } of placesIn(one.patch?.value, place)) {
          if (value === null) continue;
          const type = isMapping(value) ? value['@type'] : undefined;
          if (typeof type !== 'string' || type === '') report('Required', path);
          else if (OLD.test(type.slice(type.lastIndexOf('/') + 1))) report('NotSupported', `${path}.@type`, type);
        }
      }
    },
  },

  'envoy-object-name-is-text': {
    on: PATCH,
    must: 'a text is needed',
    check(one: Patch, report) {
      if (isUnchecked(one) || !isComplete(one) || !NAMED.includes(one.applyTo ?? '')) return;
      const name: unknown = one.patch?.value?.name;
      if (name !== undefined && name !== null && typeof name !== 'string') report('TypeInvalid', 'patch.value.name', name);
    },
  },
};
