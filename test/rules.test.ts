import { Case, caseFiles, readCases, ruleOf } from './rules.cases';
import { topics } from '../generated/rules';
import { systems } from '../generated/system-rules';
import { Issue, verdictOf } from '../lib/issue';
import { wordsOf } from '../lib/messages';
import { allRules } from '../lib/rules/all';
import { metadataRules } from '../lib/rules/metadata';
import { systemRule } from '../lib/rules/systems';
import { validate } from '../lib/validate';

const severityOf = (id: string): Issue['severity'] => (allRules()[id] ?? systemRule(id))?.severity ?? 'error';

test('every rule has a case file in the folder of its topic, and every case file a rule', () => {
  const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
  const wanted = [
    ...Object.keys(metadataRules).map(id => `metadata/${id}.yaml`),
    ...Object.entries(topics).flatMap(([topic, rules]) => Object.keys(rules).map(id => `${kebab(topic)}/${id}.yaml`)),
    ...Object.entries(systems).flatMap(([system, read]) =>
      Object.entries(read()).flatMap(([topic, rules]) => Object.keys(rules).map(id => `${system}/${topic}/${id}.yaml`))),
  ];
  expect(caseFiles).toEqual(wanted.sort());
});

test('no two rules are called alike', () => {
  const ids = [topics, ...Object.values(systems).map(read => read())].flatMap(list => Object.values(list).flatMap(rules => Object.keys(rules)));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

describe.each(caseFiles)('%s', file => {
  const id = ruleOf(file);
  const { good, bad } = readCases(file);

  test('has good and bad cases', () => {
    expect(good.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
  });

  test.each(good.map((c): [string, Case] => [titleOf(c), c]))('accepts %s', (_, { object, kubernetes, settings }) => {
    const issues = validate(object, { kubernetes, settings });
    expect(issues.filter(i => i.severity === 'error' || i.rule === id)).toEqual([]);
  });

  test.each(bad.map((c): [string, Case] => [titleOf(c), c]))('refuses %s', (_, { object, kubernetes, settings, says }) => {
    const issues = validate(object, { kubernetes, settings }).filter(i => i.severity !== 'warning' || severityOf(id) === 'warning');
    // A path may hold a comma within braces.
    expect(issues.map(i => `${i.path} ${i.type}`).sort()).toEqual(says.split(/, (?![^{]*\})/).sort());
    expect(issues.some(i => i.rule === id)).toBe(true);
    expect(verdictOf(issues)).toBe(issues.some(i => i.severity === 'error') ? 'reject' : 'accept');
    // Names of the API may come first, English words in upper case may not.
    for (const issue of issues) expect(wordsOf(issue).reason).toMatch(/^(?!(?:The|A|An|It|Must|Only|This|No|Not|Use) )[^\s"].*[^.\s]$/s);
  });
});

function titleOf({ object, kubernetes, settings }: Case): string {
  const text = `${JSON.stringify(object)}${settings ? ` ${JSON.stringify(settings)}` : ''}`;
  return `${kubernetes} ${text.length > 200 ? `${text.slice(0, 200)}…` : text}`;
}
