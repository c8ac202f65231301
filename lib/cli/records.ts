import { identityOf } from '../identity';
import { verdictOf, type Issue, type Verdict, type Where } from '../issue';
import { minorOf } from '../kubernetes';
import type { Entry } from '../read';
import { malformed } from '../read/entry';
import { expand, isList, type Item } from '../read/list';
import type { Oddity } from '../read/oddities';
import { judgeSize } from '../rules/size';
import { judgeWritten } from '../rules/written';
import type { Registry } from '../schema/registry';
import { withoutSecrets } from '../secrets';
import { validate } from '../validate';

/** The judgement of one object. */
export interface Judgement {
  readonly at: Where;
  readonly verdict: Verdict;
  readonly issues: readonly Issue[];
}

/** What objects are judged by. */
export interface Law {
  readonly kubernetes: string;
  readonly registry: Registry;
}

/** Judges an entry of the input: each object of a List by itself, a line of JSON lines as a whole. */
export function* judgementsOf(entry: Entry, law: Law): Generator<Judgement> {
  const isKind = (apiVersion: string, kind: string): boolean => law.registry.find(apiVersion, kind) !== undefined;
  if (entry.issue !== undefined) {
    yield judgement(entry.at, [entry.issue]);
  } else if (entry.deep) {
    yield judgement({ ...entry.at, ...identityOf(entry.object) }, [nesting('too-deep')]);
  } else if (!isList(entry.object, isKind)) {
    yield* judgeItem({ path: '', object: entry.object }, entry, law);
  } else if (entry.whole) {
    yield judgeWhole(entry, expand(entry.object, isKind), law);
  } else {
    const own = ownIssues(entry);
    if (own.length > 0) yield judgement({ ...entry.at, ...identityOf(entry.object) }, own);
    for (const item of expand(entry.object, isKind)) yield* judgeItem(item, entry, law);
  }
}

function* judgeItem({ path, object, deep }: Item, entry: Entry, law: Law): Generator<Judgement> {
  yield judgement({ ...entry.at, ...identityOf(object) }, issuesOf({ object, deep, path }, '', entry, law));
}

/** A List in one line is one record. */
function judgeWhole(entry: Entry, items: Iterable<Item>, law: Law): Judgement {
  const issues = ownIssues(entry);
  let verdict = verdictOf(issues);
  for (const item of items) {
    const found = issuesOf(item, item.path, entry, law);
    const one = verdictOf(found);
    if (one === 'reject' || (one === 'unknown' && verdict === 'accept')) verdict = one;
    for (const issue of found) issues.push(issue);
  }
  return { at: { ...entry.at, ...identityOf(entry.object) }, verdict, issues };
}

/** What the text says of the List itself, and of no object in it. */
function ownIssues(entry: Entry): Issue[] {
  const own = (entry.oddities ?? []).filter(({ keys: [first, index] }) => !(first === 'items' && typeof index === 'number'));
  const at = { ...entry.at, ...identityOf(entry.object) };
  return judgeWritten(own.filter(({ written }) => written === undefined), entry.object, undefined, 0).map(issue => ({ ...issue, at }));
}

/** The issues of one object; `prefix` leads their paths, the item's path is where the object lies in the text. */
function issuesOf({ object, path, deep }: Item, prefix: string, entry: Entry, law: Law): readonly Issue[] {
  const found = deep ? [nesting('lists-too-deep')] : judged(object, path, entry, law);
  if (found.length === 0) return found;
  const at = { ...entry.at, ...identityOf(object) };
  return found.map(issue => ({
    ...issue,
    path: join(prefix, issue.path),
    at: entry.locate === undefined ? at : { ...at, line: entry.locate(join(path, issue.path)) ?? at.line },
  }));
}

/** What nests deeper than the stack reaches is told as such; of what is too long nothing else is. */
function judged(object: unknown, path: string, entry: Entry, { kubernetes, registry }: Law): readonly Issue[] {
  try {
    const size = judgeSize(object, entry.length);
    if (size !== undefined) return [size];
    const issues = brokenList(object) ?? validate(object, { kubernetes, registry });
    const oddities = within(path, entry.oddities ?? []);
    if (oddities.length === 0) return issues;
    const { apiVersion, kind } = identityOf(object);
    const minor = minorOf(kubernetes);
    const more = judgeWritten(oddities, object, apiVersion === undefined || kind === undefined ? undefined : registry.find(apiVersion, kind), minor);
    // of one field, what the text says is nearer to what the user wrote
    const numbers = new Set(more.filter(({ params }) => params?.written !== undefined).map(issue => issue.path));
    return [...issues.filter(issue => !numbers.has(issue.path)), ...withoutSecrets(more, object)];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [nesting('too-deep')];
  }
}

/** A List whose items are no list has no objects to judge. */
function brokenList(object: unknown): Issue[] | undefined {
  const { apiVersion, kind } = identityOf(object);
  if (apiVersion !== 'v1' || kind !== 'List') return undefined;
  return [{ rule: 'list-has-items', severity: 'error', type: 'Required', path: 'items' }];
}

/** What the text says of an object at a path, with keys that begin there. */
function within(path: string, oddities: readonly Oddity[]): readonly Oddity[] {
  if (path === '' || oddities.length === 0) return oddities;
  const prefix = path.split(/[.[\]]+/).filter(key => key !== '');
  const own = oddities.filter(({ keys }) => prefix.every((key, index) => String(keys[index]) === key));
  return own.map(oddity => ({ ...oddity, keys: oddity.keys.slice(prefix.length) }));
}

function nesting(why: string): Issue {
  return malformed({}, why).issue as Issue;
}

function judgement(at: Where, issues: readonly Issue[]): Judgement {
  return { at, verdict: verdictOf(issues), issues };
}

function join(prefix: string, path: string): string {
  return prefix === '' ? path : path === '' ? prefix : path.startsWith('[') ? prefix + path : `${prefix}.${path}`;
}
