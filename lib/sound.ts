import { join, set } from './fields';
import type { Issue, IssueType } from './issue';
import { DEEPEST } from './read/limits';

/** How many values that are none are told. */
const MOST = 100;

/** An object as JSON holds it, or why JSON cannot. */
export interface Sound {
  readonly object: unknown;
  readonly issues: readonly Issue[];
}

/**
 * An object without what JSON does not have: a field that is undefined is absent, an item of a list that is undefined is null.
 * Infinity, NaN, functions, symbols, and a nesting that nobody reads, a cycle too, are issues.
 */
export function soundOf(object: unknown): Sound {
  if (isSound(object, 0)) return { object, issues: [] };
  const issues: Issue[] = [];
  const found = copied(object, '', 0, issues);
  return { object: found, issues: issues.some(({ rule }) => rule === 'input-parses') ? [tooDeep()] : issues };
}

function tooDeep(): Issue {
  return { rule: 'input-parses', severity: 'error', type: 'Malformed', path: '', params: { why: 'too-deep' } };
}

/** One pass without allocation, for it runs over every object. */
function isSound(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case 'object': break;
    case 'number': return Number.isFinite(value);
    case 'undefined': case 'function': case 'symbol': return false;
    default: return true;
  }
  if (value === null) return true;
  if (depth >= DEEPEST) return false;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (typeof value[i] !== 'string' && !isSound(value[i], depth + 1)) return false;
    return true;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  for (const key in fields) {
    // most are texts: they need no call
    const child = fields[key];
    if (typeof child !== 'string' && !isSound(child, depth + 1)) return false;
  }
  return true;
}

function copied(value: unknown, path: string, depth: number, issues: Issue[]): unknown {
  const found = (rule: string, type: IssueType, params?: Issue['params']): void => {
    if (issues.length < MOST) issues.push({ rule, severity: 'error', type, path, ...(params ? { params } : {}) });
  };
  if (typeof value === 'function' || typeof value === 'symbol') found('value-is-data', 'TypeInvalid', { found: typeof value });
  if (typeof value === 'number' && !Number.isFinite(value)) found('number-is-finite', 'Invalid');
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) {
    issues.push(tooDeep());
    return null;
  }
  if (Array.isArray(value)) return value.map((item, index) => copied(item, `${path}[${index}]`, depth + 1, issues) ?? null);
  const copy: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    const sound = copied(child, join(path, key), depth + 1, issues);
    if (sound !== undefined) set(copy, key, sound);
  }
  return copy;
}
