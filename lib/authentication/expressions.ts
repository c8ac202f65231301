import { ofEach, type FileLaws } from './law';
import type { Authenticator } from './types';
import { compileFault } from '../messages/expressions';
import { compiler, demandExpression } from '../rules/expression';
import type { Report } from '../rules/rule';
import type { Expr } from '../schema/cel/ast';
import type { Environment } from '../schema/cel/environment';

/** An expression that the server compiles, where it is, and the types of which its result must be; none mean any. */
interface Compiled {
  readonly of: 'claims' | 'user';
  readonly at: string;
  readonly text: string;
  readonly wanted: readonly string[];
}

/** Email addresses that nobody has verified are not let name users since then. */
const VERIFIED_SINCE = 30;

function environmentOf(variable: Compiled['of'], minor: number): Environment {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('../schema/cel/authentication') as typeof import('../schema/cel/authentication')).authenticationEnvironment(variable, minor);
}

/** What comes a second time, or with a claim, is another law's. */
function* compiledIn({ claimValidationRules, claimMappings, userValidationRules }: Authenticator): Iterable<Compiled> {
  for (const [i, rule] of (claimValidationRules ?? []).entries()) {
    if (rule?.expression && !rule.claim) yield { of: 'claims', at: `claimValidationRules[${i}].expression`, text: rule.expression, wanted: ['bool'] };
  }
  for (const name of ['username', 'groups', 'uid'] as const) {
    const { claim, expression } = claimMappings?.[name] ?? {};
    if (expression && !claim) yield { of: 'claims', at: `claimMappings.${name}.expression`, text: expression, wanted: [] };
  }
  const keys = new Set<string>();
  for (const [i, mapping] of (claimMappings?.extra ?? []).entries()) {
    const { key, valueExpression } = mapping ?? {};
    if (valueExpression && !keys.has(key ?? '')) yield { of: 'claims', at: `claimMappings.extra[${i}].valueExpression`, text: valueExpression, wanted: [] };
    keys.add(key ?? '');
  }
  for (const [i, rule] of (userValidationRules ?? []).entries()) {
    if (rule?.expression) yield { of: 'user', at: `userValidationRules[${i}].expression`, text: rule.expression, wanted: ['bool'] };
  }
}

function judge({ of, at, text, wanted }: Compiled, report: Report, place: string): void {
  if (text.trim() === '') report('Invalid', `${place}.${at}`, text, { what: 'syntax' });
  else demandExpression(report, `${place}.${at}`, text, environmentOf(of, report.minor), ...wanted);
}

/** Whether an expression, once it compiles, asks for a claim by its name. */
function uses(text: string, claim: string, minor: number, wanted: readonly string[]): boolean {
  const { compileCel } = compiler();
  const made = compileCel(text, environmentOf('claims', minor));
  return !('errors' in made) && (wanted.length === 0 || wanted.includes(made.type.kind)) && selects(made.checked.expr, claim);
}

function selects(root: Expr, claim: string): boolean {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { childrenOf } = require('../schema/cel/ast') as typeof import('../schema/cel/ast');
  const open: Expr[] = [root];
  for (let expr = open.pop(); expr !== undefined; expr = open.pop()) {
    if (expr.kind === 'select' && expr.field === claim && expr.operand.kind === 'ident' && expr.operand.name === 'claims') return true;
    open.push(...childrenOf(expr));
  }
  return false;
}

export const expressionLaws: FileLaws = {
  'authentication-expression-compiles': {
    must: compileFault,
    check: ofEach((authenticator, report, at) => {
      const seen = new Set<string>();
      for (const compiled of compiledIn(authenticator)) {
        // the same rule twice is compiled once
        const key = compiled.wanted.length === 0 ? compiled.at : `${compiled.of} ${compiled.text}`;
        if (!seen.has(key)) judge(compiled, report, at);
        seen.add(key);
      }
    }),
  },

  'authentication-expression-is-set': {
    must: 'an expression is needed',
    check: ofEach(({ claimMappings, userValidationRules }, report, at) => {
      const keys = new Set<string>();
      claimMappings?.extra?.forEach((mapping, i) => {
        const key = mapping?.key ?? '';
        if (!mapping?.valueExpression && !keys.has(key)) report('Required', `${at}.claimMappings.extra[${i}].valueExpression`);
        keys.add(key);
      });
      userValidationRules?.forEach((rule, i) => {
        if (!rule?.expression) report('Required', `${at}.userValidationRules[${i}].expression`);
      });
    }),
  },

  'email-is-verified': {
    since: VERIFIED_SINCE,
    must: 'claims.email may name a user only where claims.email_verified is looked at',
    fix: 'add a rule to claimValidationRules, "claims.?email_verified.orValue(true) == true"',
    check: ofEach((authenticator, report, at) => {
      const { expression, claim, prefix } = authenticator.claimMappings?.username ?? {};
      if (!expression?.includes('email') || claim || typeof prefix === 'string' || !uses(expression, 'email', report.minor, [])) return;
      const asking = [...compiledIn(authenticator)].filter(({ of, at: place }) => of === 'claims' && !/\.(?:groups|uid)\./.test(place));
      if (asking.some(({ text, wanted }) => uses(text, 'email_verified', report.minor, wanted))) return;
      report('Invalid', `${at}.claimMappings.username.expression`, expression);
    }),
  },
};
