import { isKeySet } from './jwks';
import type { RequestAuthenticationSpecJwtRules as JwtRule } from '../../../generated/bindings/istio';
import type { SystemRules } from '../system';

const RULE = 'security.istio.io/RequestAuthentication.spec.jwtRules[]';

export const rules: SystemRules = {
  'token-has-issuer': {
    on: RULE,
    must: 'the issuer of the tokens is needed, or where its keys are',
    fix: 'set issuer',
    check(rule: JwtRule, report) {
      if (!rule.issuer && !rule.jwksUri && !rule.jwks_uri) report('Required', 'issuer');
    },
  },

  'token-keys-are-read': {
    on: RULE,
    must: ({ path }) => path.endsWith('jwks') ? 'a set of keys is needed as JSON, {"keys": [{"kty": "RSA", "e": …, "n": …}]}' : 'an address of http or https is needed',
    check({ jwks = '', jwksUri = '', jwks_uri = '' }: JwtRule, report) {
      if (jwks !== '' && !isKeySet(jwks)) report('Invalid', 'jwks');
      for (const [field, address] of Object.entries({ jwksUri, jwks_uri })) if (address !== '' && !/^https?:/i.test(address)) report('Invalid', field, address);
    },
  },
};
