import { put } from './groups';
import type { Issue, Verdict, Where } from './issue';
import { lineOf, pathOf, sentenceOf, wordsOf } from './messages';
import { cut, printable } from './messages/words';

/** How many issues are shown; the rest is counted. */
export const SHOWN = 100;

export interface JudgedIssue extends Pick<Issue, 'rule' | 'severity' | 'type' | 'path'> {
  /** What `messageOf` says. */
  readonly message: string;
  /** What a system's own tool calls it, where it has a name for it. */
  readonly code?: string;
}

/** One object and what was found on it: a line of `--format jsonl`. */
export interface Judged {
  readonly index: number;
  readonly file: string | null;
  readonly apiVersion: string | null;
  readonly kind: string | null;
  readonly name: string | null;
  readonly namespace: string | null;
  readonly verdict: Verdict;
  readonly issues: readonly JudgedIssue[];
}

/** Names are cut here, in characters: no valid one is longer. */
const LONGEST_NAME = 400;

/** The machine-readable form of one object's judgement. */
export function recordOf(index: number, at: Where, verdict: Verdict, issues: readonly Issue[]): Judged {
  const named = (name: string | undefined): string | null => (name === undefined ? null : cut(name, LONGEST_NAME));
  return {
    index,
    file: at.file ?? null,
    apiVersion: named(at.apiVersion),
    kind: named(at.kind),
    name: named(at.name),
    namespace: named(at.namespace),
    verdict,
    issues: issues.map(issue => ({
      rule: issue.rule,
      severity: issue.severity,
      type: issue.type,
      path: pathOf(issue),
      message: messageOf(issue),
      ...(issue.code === undefined ? {} : { code: issue.code }),
    })),
  };
}

/** What is wrong, without the path, and what to do about it: `lineOf` has the path. */
export function messageOf(issue: Issue): string {
  const { fix } = wordsOf(issue);
  return fix === undefined ? sentenceOf(issue) : `${sentenceOf(issue)}; ${fix}`;
}

/** `shop.yaml:12 (document 2)` */
export function placeOf(at: Where): string {
  const file = at.file === undefined ? undefined : `${at.file === '-' ? 'standard input' : at.file}${at.line === undefined ? '' : `:${at.line}`}`;
  const document = at.file === undefined || at.document === undefined ? '' : ` (document ${at.document})`;
  const places = [
    at.construct,
    file === undefined ? undefined : `${file}${document}`,
    at.template === undefined ? undefined : `template ${at.template}`,
    at.cluster === undefined ? undefined : `cluster ${at.cluster}`,
  ];
  return printable(places.filter(place => place !== undefined).join(', '));
}

/** `Deployment shop/web (apps/v1)` */
export function objectOf(at: Where): string {
  const named = (name: string): string => cut(name, LONGEST_NAME);
  const name = at.name === undefined ? '' : ` ${at.namespace === undefined ? '' : `${named(at.namespace)}/`}${named(at.name)}`;
  const version = at.apiVersion === undefined ? '' : ` (${named(at.apiVersion)})`;
  return printable(at.kind === undefined && at.name === undefined ? at.construct ?? (placeOf(at) || 'object') : `${named(at.kind ?? 'object')}${name}${version}`);
}

/** Issues as text, object by object; it can be used piece by piece, so that the input may be endless. */
export class TextReport {
  private shown = 0;
  private hidden = 0;

  constructor(private readonly limit = SHOWN) {}

  /** The issues of one object, or nothing if there are none or too many were shown. */
  public object(issues: readonly Issue[], at: Where = issues[0]?.at ?? {}): string {
    const some = issues.slice(0, this.limit - this.shown);
    this.shown += some.length;
    this.hidden += issues.length - some.length;
    return some.length === 0 ? '' : `${objectOf(at)}\n${some.map(block).join('')}\n`;
  }

  /** How many issues are not shown. */
  public rest(): string {
    return this.hidden === 0 ? '' : `and ${this.hidden} more ${this.hidden === 1 ? 'issue' : 'issues'}\n\n`;
  }
}

/** All issues as text, sorted, grouped by object. */
export function textOf(issues: readonly Issue[], limit = SHOWN): string {
  const report = new TextReport(limit);
  const groups = new Map<string, Issue[]>();
  for (const issue of sorted(issues)) {
    const { line, ...object } = issue.at ?? {};
    // in a YAML document the line is the field's, elsewhere the object's
    const key = JSON.stringify(object.document === undefined ? { ...object, line } : object);
    put(groups, key, issue);
  }
  return [...groups.values()].map(group => report.object(group)).join('') + report.rest();
}

function block(issue: Issue): string {
  const place = placeOf(issue.at ?? {});
  const { fix } = wordsOf(issue);
  const severity = issue.severity === 'error' ? '' : `${issue.severity}: `;
  const lines = [`  ${severity}${lineOf(issue)}`, ...(place === '' ? [] : [`    at ${place}`]), ...(fix === undefined ? [] : [`    ${fix}`]), `    [${issue.rule}${issue.code === undefined ? '' : `, ${issue.code}`}]`];
  return `${lines.join('\n')}\n`;
}

/** By cluster, construct, file and document, then path, then rule; numbers in a path count as numbers. */
export function sorted(issues: readonly Issue[]): Issue[] {
  if (issues.length < 2) return [...issues];
  return inOrder(issues, (a, b) => {
    const [x, y] = [a.at ?? {}, b.at ?? {}];
    return compare(x.cluster ?? '', y.cluster ?? '') || compare(x.construct ?? '', y.construct ?? '') || compare(x.file ?? '', y.file ?? '')
      || (x.document ?? x.line ?? 0) - (y.document ?? y.line ?? 0) || compare(x.kind ?? '', y.kind ?? '') || compare(x.namespace ?? '', y.namespace ?? '')
      || compare(x.name ?? '', y.name ?? '');
  });
}

/** The issues of one object by path, then rule. */
export function byPath(issues: readonly Issue[]): readonly Issue[] {
  return issues.length < 2 ? issues : inOrder(issues, () => 0);
}

/** In an order, and where that leaves it open by path, then rule. */
function inOrder(issues: readonly Issue[], order: (a: Issue, b: Issue) => number): Issue[] {
  // each path is made comparable once
  const keyed = issues.map(issue => ({ issue, path: numbered(issue.path) }));
  return keyed.sort((a, b) => order(a.issue, b.issue) || compare(a.path, b.path) || compare(a.issue.rule, b.issue.rule)).map(({ issue }) => issue);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function numbered(path: string): string {
  return path.replace(/\[(\d{1,9})\]/g, (_, digits: string) => `[${digits.padStart(10, '0')}]`);
}
