import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { topics } from '../generated/rules';
import { Issue, verdictOf } from '../lib/issue';
import { wordsOf } from '../lib/messages';
import { allRules } from '../lib/rules/all';
import { metadataRules } from '../lib/rules/metadata';
import { validate } from '../lib/validate';

/** One object and what is said of it: paths and types, in any order. */
interface Case {
  readonly object: Record<string, unknown>;
  readonly kubernetes?: string;
  /** `metadata.name Invalid, spec.x Required`; for good cases left out. */
  readonly says?: string;
}

interface Cases {
  readonly good: readonly (Case | Record<string, unknown>)[];
  readonly bad: readonly Case[];
}

const FOLDER = join(__dirname, 'rules');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.yaml')).sort();
const severityOf = (id: string): Issue['severity'] => allRules()[id]?.severity ?? 'error';

test('every rule has a case file in the folder of its topic, and every case file a rule', () => {
  const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
  const wanted = [
    ...Object.keys(metadataRules).map(id => `metadata/${id}.yaml`),
    ...Object.entries(topics).flatMap(([topic, rules]) => Object.keys(rules).map(id => `${kebab(topic)}/${id}.yaml`)),
  ];
  expect(files).toEqual(wanted.sort());
});

describe.each(files)('%s', file => {
  const id = (/[^/]+(?=\.yaml$)/.exec(file) as RegExpExecArray)[0];
  const cases = parse(readFileSync(join(FOLDER, file), 'utf8'), { merge: true }) as Cases;
  const good = cases.good.map((c): Case => 'object' in c ? c as Case : { object: c });

  test('has good and bad cases', () => {
    expect(good.length).toBeGreaterThan(0);
    expect(cases.bad.length).toBeGreaterThan(0);
  });

  test.each(good.map((c): [string, Case] => [titleOf(c), c]))('accepts %s', (_, { object, kubernetes = '1.36' }) => {
    const issues = validate(grown(object), { kubernetes });
    expect(issues.filter(i => i.severity === 'error' || i.rule === id)).toEqual([]);
  });

  test.each(cases.bad.map((c): [string, Case] => [titleOf(c), c]))('refuses %s', (_, { object, kubernetes = '1.36', says = '' }) => {
    const issues = validate(grown(object), { kubernetes }).filter(i => i.severity !== 'warning' || severityOf(id) === 'warning');
    // A path may hold a comma within braces.
    expect(issues.map(i => `${i.path} ${i.type}`).sort()).toEqual(says.split(/, (?![^{]*\})/).sort());
    expect(issues.some(i => i.rule === id)).toBe(true);
    expect(verdictOf(issues)).toBe(issues.some(i => i.severity === 'error') ? 'reject' : 'accept');
    // Names of the API may come first, English words in upper case may not.
    for (const issue of issues) expect(wordsOf(issue).reason).toMatch(/^(?!(?:The|A|An|It|Must|Only|This|No|Not|Use) )[^\s"].*[^.\s]$/s);
  });
});

function titleOf({ object, kubernetes }: Case): string {
  const text = JSON.stringify(object);
  return `${kubernetes ?? ''} ${text.length > 200 ? `${text.slice(0, 200)}…` : text}`;
}

/** `{ size: 3 }` → `xxx`, so that a case file stays readable. */
function grown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(grown);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  const size = (value as { size?: unknown }).size;
  if (keys.length === 1 && typeof size === 'number') return 'x'.repeat(size);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, grown(child)]));
}
