import { isAccount, isBlock, isPartial, isPort } from './authorization';
import type { AuthorizationPolicySpecRulesWhen as Condition } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

const WHEN = 'security.istio.io/AuthorizationPolicy.spec.rules[].when[]';

const any = (text: string): boolean => text !== '';

/** Attributes of a request, and what may be asked of each. */
const ATTRIBUTES: Readonly<Record<string, (text: string) => boolean>> = {
  'source.ip': isBlock,
  'remote.ip': isBlock,
  'destination.ip': isBlock,
  'destination.port': isPort,
  'source.serviceAccount': isAccount,
  'source.trustDomain': isPartial,
  'source.namespace': any,
  'source.principal': any,
  'connection.sni': any,
  'request.auth.principal': any,
  'request.auth.audiences': any,
  'request.auth.presenter': any,
};

/** Attributes that have a key in brackets. */
const MAPS = ['request.headers', 'request.auth.claims', 'experimental.envoy.filters.'];

function isKeyed(key: string): boolean {
  const open = key.indexOf('[');
  return MAPS.some(map => key.startsWith(map)) && key.endsWith(']') && open > 0 && open < key.length - 2;
}

function valuesLaw(key: string): ((text: string) => boolean) | undefined {
  if (Object.prototype.hasOwnProperty.call(ATTRIBUTES, key)) return ATTRIBUTES[key];
  return isKeyed(key) ? any : undefined;
}

export const rules: SystemRules = {
  'condition-key-is-known': {
    on: WHEN,
    must: ({ type }) => type === 'Required' ? 'the attribute is needed that is looked at'
      : `one of ${Object.keys(ATTRIBUTES).join(', ')}, request.headers[<name>], request.auth.claims[<name>] and experimental.envoy.filters.<name>[<key>] is allowed`,
    check({ key = '', values = [], notValues = [] }: Partial<Condition>, report) {
      if (key === '') report('Required', 'key');
      else if (values.length + notValues.length > 0 && !valuesLaw(key)) report('Invalid', 'key', key);
    },
  },

  'condition-has-values': {
    on: WHEN,
    must: 'values or notValues are needed',
    check({ key = '', values = [], notValues = [] }: Partial<Condition>, report) {
      if (key !== '' && values.length + notValues.length === 0) report('Required', 'values');
    },
  },

  'condition-value-is-valid': {
    on: WHEN,
    must: ({ params }) => `this is no value of ${String(params?.key)}`,
    check({ key = '', values = [], notValues = [] }: Partial<Condition>, report) {
      const isRight = valuesLaw(key);
      if (!isRight) return;
      for (const [field, list] of Object.entries({ values, notValues })) {
        list.forEach((text, i) => { if (!isRight(text)) report('Invalid', `${field}[${i}]`, text, { key }); });
        if (key === 'source.serviceAccount' && list.length > 16) report('TooMany', field, undefined, { key });
      }
    },
  },
};
