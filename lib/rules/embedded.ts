import type { Report } from './rule';
import type { SystemRule } from './system';
import type { Issue } from '../issue';
import { Registry } from '../schema/registry';
import { isMapping } from '../schema/values';

/** Words for what was found within an object that another one holds: those of the rule that found it. */
export const WORDS: Pick<SystemRule, 'must' | 'fix'> = {
  must: issue => wordsOf(issue)?.reason ?? 'the server refuses what is made of it',
  fix: issue => wordsOf(issue)?.fix,
};

/**
 * What the server refuses of one of its own kinds that a system makes of another object. Fields that there are not are dropped on the way, so nothing is
 * said of them; and of kinds that are not the server's nothing is known.
 */
export function refusalsOf(object: unknown, { minor }: Report): readonly Issue[] {
  if (!isMapping(object) || typeof object.apiVersion !== 'string' || typeof object.kind !== 'string') return [];
  if (!Registry.default().find(object.apiVersion, object.kind)?.native) return [];
  // it judges what asks for this
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { validate } = require('../validate') as typeof import('../validate');
  return validate(object, { kubernetes: `1.${minor}` }).filter(({ severity, type }) => severity === 'error' && type !== 'UnknownField');
}

/** Tells of it, at a place of the object that holds the other one. */
export function tell(report: Report, at: string, { rule, type, path, value, params }: Issue): void {
  report(type, at, value, { within: { rule, path, params } });
}

function wordsOf({ type, severity, value, params: { within } = {} }: Issue): { readonly reason: string; readonly fix?: string } | undefined {
  if (!isMapping(within) || typeof within.rule !== 'string') return undefined;
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const messages = require('../messages') as typeof import('../messages');
  const params = isMapping(within.params) ? within.params : undefined;
  return messages.wordsOf({ rule: within.rule, path: String(within.path), params, type, severity, value });
}
