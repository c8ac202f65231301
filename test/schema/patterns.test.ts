import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { Pool } from '../../lib/schema/node';
import { patternOf } from '../../lib/schema/patterns';
import cases from '../data/schema/patterns.json';

describe.each(cases)('$name', ({ pattern, match = [], no = [], refused = false }) => {
  test(pattern, () => {
    const compiled = patternOf(pattern);
    expect(compiled === undefined).toBe(refused);
    expect(match.filter(text => !compiled?.test(text))).toEqual([]);
    expect(no.filter(text => compiled?.test(text))).toEqual([]);
  });
});

test('every pattern of every shipped schema compiles', () => {
  const folder = join(__dirname, '../../generated/schemas');
  const patterns = readdirSync(folder).filter(name => name !== 'index.json')
    .flatMap(name => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Pool).nodes.flatMap(node => node.pattern ?? []));
  expect(patterns.length).toBeGreaterThan(250);
  expect(patterns.filter(pattern => patternOf(pattern) === undefined)).toEqual([]);
});
