import { ApiObject } from 'cdk8s';
import { IConstruct, Construct } from 'constructs';
import { Issue, IssueType, Severity } from './issue';
import { lineOf } from './messages';
import type { Registry } from './schema/registry';
import { hideTrace, SynthError } from './synth/failure';
import { judge, render } from './synth/manifest';
import { validate } from './validate';

export interface ExpectOptions {
  /** Kubernetes version, `1.33`. @default - the version that the construct is for; of plain objects SEXTANT_KUBERNETES, else 1.36 */
  readonly kubernetes?: string;
  /** Where schemas of plain objects are looked up; a construct's app may say it, too. @default - what is shipped */
  readonly registry?: Registry;
}

/** What an issue is expected to be; what is left out may be anything. */
export interface ExpectedIssue {
  readonly rule?: string;
  readonly type?: IssueType;
  readonly severity?: Severity;
  /** Field path, `spec.replicas`. */
  readonly path?: string | RegExp;
  /** Part of the issue's line, as the report prints it. */
  readonly text?: string | RegExp;
}

/**
 * All issues of a plain object, of several, or of every object within a construct (a chart, an app): for a test of any framework.
 * @throws SynthError if a construct cannot be rendered
 */
export function issuesOf(subject: object | readonly object[], options: ExpectOptions = {}): Issue[] {
  if (!Construct.isConstruct(subject)) return [subject].flat().flatMap(object => validate(object, options));
  const { manifests, remarks } = render((subject as IConstruct).node.findAll().filter((c): c is ApiObject => ApiObject.isApiObject(c)));
  if (remarks.length > 0) throw new SynthError([], remarks);
  return judge(manifests.map(m => ({ ...m, target: { ...m.target, ...options } })));
}

/**
 * Fails unless the API server would accept everything, warnings aside.
 *
 * @example expectValid(chart, { kubernetes: '1.33' })
 * @throws SynthError whose message is the report
 */
export function expectValid(subject: object | readonly object[], options: ExpectOptions = {}): void {
  const issues = issuesOf(subject, options);
  if (issues.some(issue => issue.severity !== 'warning')) throw new SynthError(issues);
}

/**
 * Fails unless exactly the expected issues are found, in any order.
 *
 * @example expectIssues(chart, [{ path: 'spec.replicas', type: 'Invalid' }])
 */
export function expectIssues(subject: object | readonly object[], expected: readonly ExpectedIssue[], options: ExpectOptions = {}): void {
  const rest = issuesOf(subject, options);
  const missing = expected.filter(one => {
    const index = rest.findIndex(issue => matches(issue, one));
    if (index !== -1) rest.splice(index, 1);
    return index === -1;
  });
  if (missing.length + rest.length === 0) return;
  throw hideTrace(new Error([
    ...missing.map(one => `expected, not found: ${describe(one)}`),
    ...rest.map(issue => `found, not expected: ${lineOf(issue)} [${issue.rule}]`),
  ].join('\n')));
}

function matches(issue: Issue, { rule, type, severity, path, text }: ExpectedIssue): boolean {
  const same = <T>(found: T, wanted: T | undefined): boolean => wanted === undefined || wanted === found;
  return same(issue.rule, rule) && same(issue.type, type) && same(issue.severity, severity)
    && fits(issue.path, path, (a, b) => a === b) && fits(lineOf(issue), text, (a, b) => a.includes(b));
}

function fits(found: string, wanted: string | RegExp | undefined, same: (found: string, wanted: string) => boolean): boolean {
  return wanted === undefined || (typeof wanted === 'string' ? same(found, wanted) : wanted.test(found));
}

function describe(expected: ExpectedIssue): string {
  return Object.entries(expected).map(([key, value]) => `${key} ${String(value)}`).join(', ');
}
