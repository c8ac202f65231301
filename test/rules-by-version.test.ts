import { isDeepStrictEqual } from 'util';
import { Case, caseFiles, readCases, ruleOf } from './rules.cases';
import { NEWEST, OLDEST } from '../generated/versions';
import { Issue } from '../lib/issue';
import { allRules } from '../lib/rules/all';
import { metadataRules, Subject, subjectOf } from '../lib/rules/metadata';
import { Rule } from '../lib/rules/rule';
import { Registry } from '../lib/schema/registry';
import { validate } from '../lib/validate';

const MINORS = Array.from({ length: NEWEST - OLDEST + 1 }, (_, i) => OLDEST + i);
const cases = new Map(caseFiles.map((file): [string, readonly Case[]] => [ruleOf(file), Object.values(readCases(file)).flat() as Case[]]));
const allCases = [...cases.values()].flat();

/** Rules that looked at the version, or at what depends on it, while they judged the objects of all cases. */
const readers = new Set<string>();
/** Minors from which on an object of a case is judged otherwise than before, by the rule that says so. */
const turns = new Map<string, Set<number>>();
/** What the cases say of an object, by minor. */
const said = new Map<string, Map<number, string>>();

beforeAll(() => {
  for (const { object, kubernetes, says } of allCases) {
    const key = JSON.stringify(object);
    said.set(key, (said.get(key) ?? new Map<number, string>()).set(minorOf(kubernetes), says));
  }
  const restore = watchRules();
  for (const key of said.keys()) collectTurns(JSON.parse(key) as Case['object']);
  restore();
}, 120_000);

test.each([...cases.keys()])('%s: if it depends on the version, its cases are on both sides', id => {
  const { since = OLDEST, until = NEWEST } = allRules()[id] ?? {};
  const bounds = new Set([...turns.get(id) ?? [], ...since > OLDEST ? [since] : [], ...until < NEWEST ? [until + 1] : []]);
  const proven = new Set(cases.get(id)?.flatMap(provenBy));
  expect([...bounds].filter(bound => !proven.has(bound)).map(bound => `good at 1.${bound - 1} and bad at 1.${bound}, or the other way`)).toEqual([]);
  expect(readers.has(id) ? proven.size : 1).toBeGreaterThan(0);
});

test('what looks at the version is noticed', () => {
  // Of a rule with bounds, of one that reads the version, of one that a helper reads it for, and of one on metadata.
  expect(['sleep-is-within-grace-period', 'dns-search-is-a-domain', 'nameserver-is-an-address', 'name-is-valid'].filter(id => !readers.has(id))).toEqual([]);
  expect(['pod-has-containers', 'label-is-valid'].filter(id => readers.has(id))).toEqual([]);
  expect([...turns.get('sleep-is-within-grace-period') ?? []].sort()).toEqual([30, 33]);
});

function minorOf(kubernetes: string): number {
  return Number(kubernetes.slice('1.'.length));
}

/** Minors from which on the object of a case is good where it was bad before, or bad for another reason, or the other way. */
function provenBy({ object, kubernetes }: Case): number[] {
  const byMinor = said.get(JSON.stringify(object)) as Map<number, string>;
  const minor = minorOf(kubernetes);
  return [minor, minor + 1].filter(bound => byMinor.has(bound - 1) && byMinor.has(bound) && byMinor.get(bound - 1) !== byMinor.get(bound));
}

function collectTurns(object: Case['object']): void {
  const judgements = MINORS.map(minor => validate(object, { kubernetes: `1.${minor}` }));
  judgements.forEach((now, i) => {
    const before = judgements[i - 1];
    if (!before || [...before, ...now].some(isUndecoded)) return;
    if (isDeepStrictEqual(new Set(before.map(textOf)), new Set(now.map(textOf)))) return;
    for (const id of new Set([...before, ...now].map(issue => issue.rule))) {
      const [then, since] = [before, now].map(issues => issues.filter(issue => issue.rule === id).map(textOf).sort());
      if (cases.has(id) && !isDeepStrictEqual(then, since)) turns.set(id, (turns.get(id) ?? new Set()).add(MINORS[i] as number));
    }
  });
}

function textOf({ path, type }: Issue): string {
  return `${path} ${type}`;
}

/** Where an object cannot be decoded, nothing is known of what the rules say of it. */
function isUndecoded({ type, rule, severity }: Issue): boolean {
  return severity === 'error' && (type === 'TypeInvalid' || type === 'UnknownField' || type === 'Unserved' || rule === 'value-has-format');
}

/** Notes which rules ask for the version, until the returned function is called. */
function watchRules(): () => void {
  const watch = <T extends object>(id: string, value: T, keys: ReadonlySet<unknown>): T => new Proxy(value, {
    get(target, key) {
      if (keys.has(key)) readers.add(id);
      return Reflect.get(target, key) as unknown;
    },
  });
  const rules = Object.entries(allRules()) as [string, { -readonly [K in keyof Rule]: Rule[K] }][];
  const originals = rules.map(([, { check }]) => check);
  const minor = new Set(['minor']);
  // What a rule itself reads is in its text, too, where no case comes by.
  rules.forEach(([id, { check }]) => { if (/\bminor\b/.test(String(check))) readers.add(id); });
  rules.forEach(([id, rule], i) => { rule.check = (value, report) => (originals[i] as Rule['check']).call(rule, value, watch(id, report, minor)); });
  for (const { object } of allCases) {
    const subject = subjectAt(object, NEWEST);
    const keys = subject ? varying(object) : new Set();
    for (const [id, rule] of subject ? Object.entries(metadataRules) : []) {
      rule(object.metadata as Record<string, unknown> ?? {}, watch(id, subject as Subject, keys), () => undefined);
    }
  }
  return () => rules.forEach(([, rule], i) => { rule.check = originals[i] as Rule['check']; });
}

function subjectAt(object: Case['object'], minor: number): Subject | undefined {
  const found = Registry.default().find(String(object.apiVersion), String(object.kind));
  return found && subjectOf(found.entry, found.native, minor);
}

/** What the rules of metadata are told of a kind that is not the same at all versions. */
function varying(object: Case['object']): Set<unknown> {
  const subjects = MINORS.map(minor => subjectAt(object, minor) as Subject);
  return new Set(Object.keys(subjects[0] as Subject).filter(key => new Set(subjects.map(subject => subject[key as keyof Subject])).size > 1));
}
