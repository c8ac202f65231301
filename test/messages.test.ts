import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import cases from './messages.json';
import secrets from './secrets.json';
import { authenticationLaws } from '../lib/authentication/laws';
import type { Issue } from '../lib/issue';
import { lineOf, sentenceOf, WORDS, wordsOf } from '../lib/messages';
import { parsing } from '../lib/messages/parsing';
import { recordOf, textOf } from '../lib/report';
import { allRules } from '../lib/rules/all';
import { rulesOf, ruledSystems } from '../lib/rules/systems';
import { everyTopic } from '../lib/together/topics';

const ofSystems = ruledSystems().flatMap(system => Object.keys(rulesOf(system)));
const issueOf = (issue: object): Issue => ({ severity: 'error', ...issue }) as Issue;

describe('words', () => {
  test.each(cases.map(c => ({ ...c, name: c.line })))('$name', ({ issue, line, fix }) => {
    expect(lineOf(issueOf(issue))).toBe(line);
    expect(wordsOf(issueOf(issue)).fix).toBe(fix);
  });

  test.each(Object.keys(WORDS))('%s has words without any parameter', rule => {
    const { reason } = wordsOf(issueOf({ rule, type: 'Invalid', path: '' }));
    expect(reason).not.toMatch(/undefined|NaN|\[object/);
  });

  test.each(Object.keys(WORDS).filter(rule => rule !== 'input-parses' && rule !== 'schema-is-usable'))('%s is among the cases', rule => {
    // `annotation-is-valid` says what `label-is-valid` says
    if (rule !== 'annotation-is-valid') expect(cases.map(({ issue }) => issue.rule)).toContain(rule);
  });

  test.each(ofSystems)('%s of a system’s own admission is among the cases', rule => expect(cases.map(({ issue }) => issue.rule)).toContain(rule));

  test.each(Object.keys(authenticationLaws))('%s of a file is among the cases', rule => expect(cases.map(({ issue }) => issue.rule)).toContain(rule));
});

describe('wording', () => {
  test.each(cases.map(({ issue }) => wordsOf(issueOf(issue))))('$reason', ({ reason, fix }) => {
    for (const text of [reason, fix ?? reason]) {
      expect(text).toMatch(/^[a-z0-9"-]/);
      expect(text).not.toMatch(/\.$|\bshould\b|\s\s/);
    }
  });
});

/** Every text in quotes in the engine that looks like the id of a rule: `field-is-set`. */
function ruleIds(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    // a rule of a profile is one of its distribution
    if (entry.isDirectory()) return ['messages', 'profiles'].includes(entry.name) ? [] : ruleIds(path);
    if (!entry.name.endsWith('.ts')) return [];
    const text = readFileSync(path, 'utf8');
    return [...text.matchAll(/rule: '([a-z0-9-]+)'|'([a-z0-9]+(?:-[a-z0-9]+)*-(?:is|are|has|have|fit|fits|matches|parses)(?:-[a-z0-9]+)*)'/g)].map(found => found[1] ?? found[2]);
  });
}

describe('each rule of the engine has words', () => {
  const ids = [...new Set(ruleIds(join(__dirname, '../lib')))].sort();

  test('rules are found', () => expect(ids.length).toBeGreaterThan(15));
  const known = new Set([WORDS, allRules(), authenticationLaws, ...everyTopic().values()].flatMap(words => Object.keys(words)).concat(ofSystems));
  test.each(ids)('%s', id => expect(known).toContain(id));
});

describe('each fault that the YAML library knows has words', () => {
  const codes = [...readFileSync(require.resolve('yaml').replace(/index\.js$/, 'errors.d.ts'), 'utf8').match(/type ErrorCode = ([^;]+);/)?.[1].matchAll(/'(\w+)'/g) ?? []].map(found => found[1]);

  test('codes are found', () => expect(codes.length).toBeGreaterThan(15));
  // the first is never raised, each document is read alone
  test.each(codes.filter(code => !['IMPOSSIBLE', 'MULTIPLE_DOCS'].includes(code)))('%s', code => {
    expect(parsing['input-parses'](issueOf({ rule: 'input-parses', type: 'Malformed', path: '', params: { why: `yaml-${code}` } })).reason).not.toBe('this is not valid YAML');
  });
});

describe('the value of a Secret never appears', () => {
  test.each(secrets)('$name', ({ issue }) => {
    const kept = issueOf({ ...issue, at: { kind: 'Secret', name: 's' } });
    for (const text of [lineOf(kept), sentenceOf(kept), textOf([kept]), JSON.stringify(recordOf(0, kept.at ?? {}, 'reject', [kept])), JSON.stringify(wordsOf(kept))]) {
      expect(text).not.toContain('hunter2');
    }
    // of any other kind it does: the case can fail
    const shown = issueOf({ ...issue, at: { kind: 'ConfigMap' } });
    expect(`${lineOf(shown)} ${wordsOf(shown).fix}`).toContain('hunter2');
  });

  test('its name does', () => {
    expect(lineOf(issueOf({ rule: 'name-is-valid', type: 'Invalid', path: 'metadata.name', value: 'A', params: { must: 'dns-label' }, at: { kind: 'Secret' } }))).toContain('"A"');
  });
});
