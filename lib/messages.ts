import type { FileLaws } from './authentication/law';
import type { Issue, IssueType } from './issue';
import { cluster } from './messages/cluster';
import { kinds } from './messages/kinds';
import { mesh } from './messages/mesh';
import { naming } from './messages/naming';
import { parsing } from './messages/parsing';
import { schema } from './messages/schema';
import { redact } from './messages/secrets';
import { serverless } from './messages/serverless';
import { cut, cutPath, printable, textOf } from './messages/words';
import { workload } from './messages/workload';
import type { Rule, Rules } from './rules/rule';
import type { SystemRule } from './rules/system';

/** The words for one issue: what is wrong, and what to do about it. */
export interface Words {
  /** Lower case, no period. */
  readonly reason: string;
  /** Imperative, or `did you mean …?` */
  readonly fix?: string;
}

/** The words of each rule, by its id. */
export const WORDS: Readonly<Record<string, (issue: Issue) => Words>> = {
  ...parsing, ...kinds, ...schema, ...naming, ...cluster, ...workload, ...mesh, ...serverless,
};

/** The API server's words for its error types, and ours for what comes before validation. */
const TYPES: Readonly<Record<IssueType, string>> = {
  Required: 'Required value',
  Invalid: 'Invalid value',
  TypeInvalid: 'Invalid value',
  NotSupported: 'Unsupported value',
  Duplicate: 'Duplicate value',
  Forbidden: 'Forbidden',
  TooLong: 'Too long',
  TooMany: 'Too many',
  NotFound: 'Not found',
  UnknownField: 'Unknown field',
  Malformed: 'Malformed input',
  Unknown: 'Unknown kind',
  Unserved: 'Unserved kind',
};

/** Types of which the server shows no value: there is none, or it would be too long. */
const WITHOUT_VALUE: ReadonlySet<IssueType> = new Set<IssueType>(['Required', 'Forbidden', 'TooLong', 'UnknownField', 'Malformed']);

/** A value is cut here, in characters of its JSON. */
const LONGEST_VALUE = 120;

/** A reason and a fix are cut here, and a path, in characters: a key may be of any length. */
const LONGEST_SENTENCE = 2000;
const LONGEST_PATH = 1000;

/** The words for an issue. A rule without an entry gets a sentence that is true of any. */
export function wordsOf(issue: Issue): Words {
  const { reason, fix } = allWordsOf(issue);
  const shown = (text: string): string => cut(printable(text), LONGEST_SENTENCE);
  return { reason: shown(reason), fix: fix === undefined ? undefined : shown(fix) };
}

/** Read when a rule of the server's own kinds is told of. */
function allRules(): Rules {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { allRules: all } = require('./rules/all') as typeof import('./rules/all');
  return all();
}

/** Read when a rule of a system's own admission is told of. */
function systemRule(id: string): SystemRule | undefined {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('./rules/systems') as typeof import('./rules/systems')).systemRule(id);
}

/** Those of a rule about objects among others: it is told of only after it was asked. */
function relations(id: string): Readonly<Record<string, Pick<Rule, 'must' | 'fix'>>> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('./together/topics') as typeof import('./together/topics')).relationsNamed(id);
}

/** Read when a rule of a file is told of that a server reads when it starts. */
function fileLaws(): FileLaws {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('./authentication/laws') as typeof import('./authentication/laws')).authenticationLaws;
}

function allWordsOf(issue: Issue): Words {
  if (Object.prototype.hasOwnProperty.call(WORDS, issue.rule)) return WORDS[issue.rule](redact(issue));
  for (const rules of [relations, allRules, fileLaws]) {
    const known = rules(issue.rule);
    if (Object.prototype.hasOwnProperty.call(known, issue.rule)) return said(known[issue.rule], redact(issue));
  }
  const ofSystem = systemRule(issue.rule);
  if (ofSystem) return said(ofSystem, redact(issue));
  return { reason: `must follow the rule ${issue.rule}` };
}

/** `Invalid value: -1: 0 or more is allowed`; a warning is no error of any type, it begins with the value. */
export function sentenceOf(issue: Issue): string {
  const { value } = redact(issue);
  const type = issue.severity === 'warning' ? '' : `${TYPES[issue.type]}: `;
  const shown = value === undefined || WITHOUT_VALUE.has(issue.type) ? '' : `${textOf(issue, 'written') ?? valueOf(value)}: `;
  return `${type}${shown}${wordsOf(issue).reason}`;
}

/** `spec.replicas: Invalid value: -1: 0 or more is allowed` */
export function lineOf(issue: Issue): string {
  const path = pathOf(issue);
  return path === '' ? sentenceOf(issue) : `${printable(path)}: ${sentenceOf(issue)}`;
}

/** The path as it is shown. */
export function pathOf(issue: Issue): string {
  return cutPath(redact(issue).path, LONGEST_PATH);
}

/** A rule's own words. */
function said({ must, fix }: Pick<Rule, 'must' | 'fix'>, issue: Issue): Words {
  return { reason: typeof must === 'string' ? must : must(issue), fix: typeof fix === 'function' ? fix(issue) : fix };
}

function valueOf(value: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(value) ?? String(value);
  } catch {
    // it nests deeper than the stack reaches
    text = '…';
  }
  return printable(cut(text, LONGEST_VALUE));
}
