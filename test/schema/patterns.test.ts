import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { Pool } from '../../lib/schema/node';
import { patternOf } from '../../lib/schema/patterns';
import cases from '../data/schema/patterns.json';
import recorded from '../data/schema/re2.json';

describe.each(cases)('$name', ({ pattern, match = [], no = [], refused = false }) => {
  test(pattern, () => {
    const compiled = patternOf(pattern);
    expect(compiled === undefined).toBe(refused);
    expect(match.filter(text => !compiled?.test(text))).toEqual([]);
    expect(no.filter(text => compiled?.test(text))).toEqual([]);
  });
});

/** Patterns and texts that were made up at random, with the answers of Go 1.26. */
test('each recorded pattern is refused, or matches, as by the server', () => {
  const answers = recorded as { pattern: string; match?: string[]; no?: string[]; refused?: boolean }[];
  const differing = answers.filter(({ pattern, match = [], no = [], refused = false }) => {
    const compiled = patternOf(pattern);
    return (compiled === undefined) !== refused || match.some(text => !compiled?.test(text)) || no.some(text => compiled?.test(text));
  });
  expect(differing).toEqual([]);
  expect(recorded.length).toBeGreaterThan(500);
});

test('every pattern of every shipped schema compiles', () => {
  const folder = join(__dirname, '../../generated/schemas');
  const patterns = readdirSync(folder).filter(name => name !== 'index.json')
    .flatMap(name => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Pool).nodes.flatMap(node => node.pattern ?? []));
  expect(patterns.length).toBeGreaterThan(250);
  expect(patterns.filter(pattern => patternOf(pattern) === undefined)).toEqual([]);
});

test('a pattern that is too large for JavaScript is matched all the same', () => {
  const long = 'a'.repeat(50_000);
  const pattern = patternOf(`^${long}$`);
  expect([pattern?.test(long), pattern?.test(`${long}a`), pattern?.test('b')]).toEqual([true, false, false]);
});
