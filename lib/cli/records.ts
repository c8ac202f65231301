import type { Cluster } from '../cluster';
import { below } from '../fields';
import { identityOf } from '../identity';
import { verdictOf, type Issue, type Verdict, type Where } from '../issue';
import { minorOf } from '../kubernetes';
import type { Entry } from '../read';
import { malformed } from '../read/entry';
import { expand, isList, type Item } from '../read/list';
import { byItem, type Oddity } from '../read/oddities';
import { judgeSize } from '../rules/size';
import { judgeWritten } from '../rules/written';
import type { Registry } from '../schema/registry';
import { isMapping } from '../schema/values';
import { withoutSecrets } from '../secrets';
import { validate, validateSound } from '../validate';

/** The judgement of one object. */
export interface Judgement {
  readonly at: Where;
  readonly verdict: Verdict;
  readonly issues: readonly Issue[];
  /** The objects that it is about: one, those of a List, or none of what cannot be read. */
  readonly objects: readonly Judged[];
}

/** An object that was judged, and what tells where in the text an issue of it is. */
export interface Judged {
  readonly object: unknown;
  readonly place: (issue: Issue) => Issue;
}

/** What objects are judged by. */
export interface Law {
  readonly kubernetes: string;
  readonly registry: Registry;
  /** @default - any */
  readonly cluster?: Cluster;
  /** What is known of the settings of systems. @default - their defaults */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** What of a text is judged at a time, and what it says of each of its objects. */
interface Text {
  readonly entry: Entry;
  readonly law: Law;
  readonly oddities: ReadonlyMap<string, readonly Oddity[]>;
}

const NONE: ReadonlyMap<string, readonly Oddity[]> = new Map();

/** Judges an entry of the input: each object of a List by itself, a line of JSON lines as a whole. */
export function* judgementsOf(entry: Entry, law: Law): Generator<Judgement> {
  if (entry.issue !== undefined) {
    yield judgement(entry.at, [entry.issue]);
    return;
  }
  const isKind = (apiVersion: string, kind: string): boolean => law.registry.find(apiVersion, kind) !== undefined;
  const list = isList(entry.object, isKind);
  const oddities = entry.oddities === undefined || entry.oddities.length === 0 ? NONE : list ? byItem(entry.oddities) : new Map([['', entry.oddities]]);
  const text = { entry, law, oddities };
  if (!list) {
    yield judgeItem({ path: '', object: entry.object }, text);
  } else if (entry.whole) {
    yield judgeWhole(expand(entry.object, isKind), text);
  } else {
    const own = ownIssues(text);
    if (own.length > 0) yield judgement({ ...entry.at, ...identityOf(entry.object) }, own);
    for (const item of expand(entry.object, isKind)) yield judgeItem(item, text);
  }
}

function judgeItem(item: Item, text: Text): Judgement {
  return judgement({ ...text.entry.at, ...identityOf(item.object) }, issuesOf(item, '', text), [{ object: item.object, place: issue => placed(issue, item, '', text) }]);
}

/** A List in one line is one record. */
function judgeWhole(items: Iterable<Item>, text: Text): Judgement {
  const issues = ownIssues(text);
  const objects: Judged[] = [];
  let verdict = verdictOf(issues);
  for (const item of items) {
    objects.push({ object: item.object, place: issue => placed(issue, item, item.path, text) });
    const found = issuesOf(item, item.path, text);
    const one = verdictOf(found);
    if (one === 'reject' || (one === 'unknown' && verdict === 'accept')) verdict = one;
    for (const issue of found) issues.push(issue);
  }
  return { at: { ...text.entry.at, ...identityOf(text.entry.object) }, verdict, issues, objects };
}

/** What the text says of the List itself, and of no object in it. */
function ownIssues({ entry, oddities }: Text): Issue[] {
  const own = (oddities.get('') ?? []).filter(({ written }) => written === undefined);
  const at = { ...entry.at, ...identityOf(entry.object) };
  return withoutSecrets(judgeWritten(own, entry.object, undefined, 0), entry.object).map(issue => ({ ...issue, at }));
}

/** The issues of one object. */
function issuesOf(item: Item, prefix: string, text: Text): readonly Issue[] {
  const { entry, law, oddities } = text;
  const found = item.deep ? [nesting('lists-too-deep')] : judged(item.object, entry, law, oddities.get(item.path));
  return found.length === 0 ? found : found.map(issue => placed(issue, item, prefix, text));
}

/** An issue of an object; `prefix` leads its path, the item's path is where the object lies in the text. */
function placed(issue: Issue, { object, path }: Item, prefix: string, { entry }: Text): Issue {
  const at = { ...entry.at, ...identityOf(object) };
  return {
    ...issue,
    ...(issue.rule === 'input-parses' ? { params: { ...issue.params, line: at.line } } : {}),
    path: below(prefix, issue.path),
    at: entry.locate === undefined ? at : { ...at, line: entry.locate(below(path, issue.path)) ?? at.line },
  };
}

/** What nests deeper than the stack reaches is told as such; of what is too long nothing else is. */
function judged(object: unknown, { length, plain }: Entry, law: Law, oddities: readonly Oddity[] = []): readonly Issue[] {
  const { kubernetes, registry, cluster } = law;
  try {
    const size = judgeSize(object, length);
    if (size !== undefined) return [size];
    const issues = brokenList(object) ?? [...(plain ? validateSound : validate)(object, law), ...unserved(cluster, registry, object)];
    if (oddities.length === 0) return issues;
    const { apiVersion, kind } = identityOf(object);
    const found = apiVersion === undefined || kind === undefined ? undefined : registry.find(apiVersion, kind);
    const more = judgeWritten(oddities, object, found, minorOf(kubernetes));
    // of one field, what the text says is nearer to what the user wrote
    const numbers = new Set(more.filter(({ params }) => params?.written !== undefined).map(issue => issue.path));
    return [...issues.filter(issue => !numbers.has(issue.path)), ...withoutSecrets(more, object)];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [nesting('too-deep')];
  }
}

/** What the cluster does not serve; without one, nothing is asked, and nothing loaded. */
function unserved(cluster: Cluster | undefined, registry: Registry, object: unknown): Issue[] {
  if (cluster === undefined || !isMapping(object)) return [];
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { unservedOn } = require('../cluster/serves') as typeof import('../cluster/serves');
  return unservedOn(cluster, registry, object);
}

/** A List whose items are no list has no objects to judge. */
function brokenList(object: unknown): Issue[] | undefined {
  const { apiVersion, kind } = identityOf(object);
  if (apiVersion !== 'v1' || kind !== 'List') return undefined;
  return [{ rule: 'list-has-items', severity: 'error', type: 'Required', path: 'items' }];
}

function nesting(why: string): Issue {
  return malformed({}, why).issue as Issue;
}

function judgement(at: Where, issues: readonly Issue[], objects: readonly Judged[] = []): Judgement {
  return { at, verdict: verdictOf(issues), issues, objects };
}
