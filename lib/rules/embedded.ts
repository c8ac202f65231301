import type { Report } from './rule';
import type { SystemRule } from './system';
import type { Issue } from '../issue';
import { keysOn } from '../read/keys';
import { Registry } from '../schema/registry';
import { isMapping, type Mapping } from '../schema/values';

/** Words for what was found within an object that another one holds: those of the rule that found it. */
export const WORDS: Pick<SystemRule, 'must' | 'fix'> = {
  must: issue => wordsOf(issue)?.reason ?? 'the server refuses what is made of it',
  fix: issue => wordsOf(issue)?.fix,
};

/** What a server says of an object that a system makes of another one. */
export interface Made {
  /** What it refuses. */
  readonly refusals: readonly Issue[];
  /** Fields that there are not: they are dropped on the way. */
  readonly dropped: readonly Issue[];
}

const NOTHING: Made = { refusals: [], dropped: [] };

/** Once fields that there are not are dropped, others may be found, but not time and again. */
const MOST_ROUNDS = 5;

/** Judges an object that a system makes of another one; of kinds that are not the server's own nothing is known. */
export function judgeMade(object: unknown, { minor }: Report): Made {
  if (!isMapping(object) || typeof object.apiVersion !== 'string' || typeof object.kind !== 'string') return NOTHING;
  if (!Registry.default().find(object.apiVersion, object.kind)?.native) return NOTHING;
  // it judges what asks for this
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { validate } = require('../validate') as typeof import('../validate');
  const dropped: Issue[] = [];
  let judged: Mapping = object;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const issues = validate(judged, { kubernetes: `1.${minor}` }).filter(({ severity }) => severity === 'error');
    const unknown = issues.filter(({ type }) => type === 'UnknownField');
    if (unknown.length === 0) return { refusals: issues, dropped };
    dropped.push(...unknown);
    judged = structuredClone(judged);
    for (const { path } of unknown) drop(judged, keysOn(path, judged));
  }
  return { refusals: [], dropped };
}

function drop(value: unknown, [key, ...rest]: readonly string[]): void {
  if (key === undefined || typeof value !== 'object' || value === null) return;
  if (rest.length === 0) delete (value as Record<string, unknown>)[key];
  else drop((value as Record<string, unknown>)[key], rest);
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
