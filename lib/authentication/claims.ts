import { ofEach, repeats, type FileLaws } from './law';
import type { Authenticator, Prefixed } from './types';
import { follows } from '../rules/names';
import type { Report } from '../rules/rule';

function prefixedIn({ claimMappings }: Authenticator): [string, Prefixed][] {
  return [['claimMappings.username', claimMappings?.username ?? {}], ['claimMappings.groups', claimMappings?.groups ?? {}]];
}

const KEY_FAULTS: Readonly<Record<string, string>> = {
  form: 'a domain and a path are wanted, "example.com/name"',
  domain: 'what stands before "/" must be a domain in lower case',
  path: 'what stands after "/" must be a path of a URL',
  case: 'must be lower case',
  reserved: 'k8s.io, kubernetes.io and the domains below them are Kubernetes’ own',
};

const PATH = /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/;
const RESERVED = /^(?:.*\.)?(?:k8s|kubernetes)\.io$/s;
const RESERVED_SINCE = 32;

function* keyFaults(key: string, minor: number): Iterable<string> {
  const slash = key.indexOf('/');
  const [domain, path] = [key.slice(0, Math.max(slash, 0)), key.slice(slash + 1)];
  if (domain === '' || path === '') {
    yield 'form';
  } else {
    if (!follows('dns-subdomain', domain)) yield 'domain';
    if (!PATH.test(path)) yield 'path';
  }
  if (key !== key.toLowerCase()) yield 'case';
  if (minor >= RESERVED_SINCE && slash >= 0 && RESERVED.test(domain)) yield 'reserved';
}

export const claimLaws: FileLaws = {
  'claim-or-expression-is-set': {
    must: ({ type }) => type === 'Required' ? 'claim or expression is needed' : 'claim and expression must not both be set',
    check: ofEach((authenticator, report, at) => {
      authenticator.claimValidationRules?.forEach((rule, i) => {
        const place = `${at}.claimValidationRules[${i}]`;
        if (rule?.claim && rule.expression) report('Invalid', place, rule.claim);
        else if (!rule?.claim && !rule?.expression) report('Required', place);
      });
      for (const [place, { claim, expression }] of [...prefixedIn(authenticator), ['claimMappings.uid', authenticator.claimMappings?.uid ?? {}] as const]) {
        if (claim && expression) report('Invalid', `${at}.${place}`, '');
        else if (!claim && !expression && place.endsWith('username')) report('Required', `${at}.${place}`);
      }
    }),
  },

  'claim-rule-fits': {
    must: ({ path }) => path.endsWith('message') ? 'message goes with expression, not with claim' : 'requiredValue goes with claim, not with expression',
    check: ofEach(({ claimValidationRules }, report, at) => claimValidationRules?.forEach((rule, i) => {
      const { claim, expression, message, requiredValue } = rule ?? {};
      if (claim && !expression && message) report('Invalid', `${at}.claimValidationRules[${i}].message`, message);
      if (expression && !claim && requiredValue) report('Invalid', `${at}.claimValidationRules[${i}].requiredValue`, requiredValue);
    })),
  },

  'claim-rule-is-unique': {
    must: 'each claim and each expression is named once',
    check: ofEach(({ claimValidationRules, userValidationRules }, report, at) => {
      const [hasClaim, hasExpression, hasUser] = [repeats(), repeats(), repeats()];
      claimValidationRules?.forEach((rule, i) => {
        const { claim, expression } = rule ?? {};
        if (claim && !expression && hasClaim(claim)) report('Duplicate', `${at}.claimValidationRules[${i}].claim`, claim);
        if (expression && !claim && hasExpression(expression)) report('Duplicate', `${at}.claimValidationRules[${i}].expression`, expression);
      });
      userValidationRules?.forEach((rule, i) => {
        if (rule?.expression && hasUser(rule.expression)) report('Duplicate', `${at}.userValidationRules[${i}].expression`, rule.expression);
      });
    }),
  },

  'claim-prefix-fits': {
    must: ({ type }) => type === 'Required' ? 'a prefix is needed with a claim, and may be empty' : 'a prefix goes with a claim, not with an expression',
    fix: ({ type }) => type === 'Required' ? 'set prefix: "" where no prefix is wanted' : 'let the expression add it',
    check: ofEach((authenticator, report, at) => {
      for (const [place, { claim, expression, prefix }] of prefixedIn(authenticator)) {
        if (claim && !expression && (prefix ?? undefined) === undefined) report('Required', `${at}.${place}.prefix`);
        if (expression && !claim && typeof prefix === 'string') report('Invalid', `${at}.${place}.prefix`, prefix);
      }
    }),
  },

  'extra-key-is-valid': {
    must: ({ type, params }) => type === 'Required' ? 'a key is needed' : type === 'Duplicate' ? 'each key is named once' : KEY_FAULTS[String(params?.fault)] ?? KEY_FAULTS.form,
    check: ofEach(({ claimMappings }, report, at) => {
      const isRepeated = repeats();
      claimMappings?.extra?.forEach((mapping, i) => {
        const place = `${at}.claimMappings.extra[${i}].key`;
        const key = mapping?.key ?? '';
        judgeKey(report, place, key);
        if (isRepeated(key)) report('Duplicate', place, key);
      });
    }),
  },
};

function judgeKey(report: Report, at: string, key: string): void {
  if (key === '') return report('Required', at);
  for (const fault of keyFaults(key, report.minor)) report('Invalid', at, key, { fault });
}
