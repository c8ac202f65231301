import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import cases from './risk.json';
import { linearOf } from '../../lib/schema/linear';
import { Pool } from '../../lib/schema/node';
import { patternOf, translate } from '../../lib/schema/patterns';
import { parsePattern } from '../../lib/schema/re2/parser';
import { longestFor } from '../../lib/schema/risk';

describe('a pattern that goes back for ever ends', () => {
  test.each(cases)('$name: $pattern', ({ pattern, repeat, end, dangerous }) => {
    const longest = longestFor(parsePattern(pattern));
    expect(longest < Infinity).toBe(dangerous);
    const compiled = patternOf(pattern);
    const native = new RegExp(translate(pattern), 'u');
    // WHEN texts are as long as JavaScript's engine gets, and far longer
    for (const length of [longest === Infinity ? 1000 : longest, 1_000_000]) {
      const text = repeat.repeat(Math.ceil(length / repeat.length)).slice(0, Math.max(0, length - end.length)) + end;
      const since = process.cpuUsage().user;
      const found = compiled?.test(text);
      // THEN it takes no time, and the engines agree
      expect(process.cpuUsage().user - since).toBeLessThan(3_000_000);
      if (length <= longest) expect(found).toBe(native.test(text));
      expect(found).toBe(linearOf(parsePattern(pattern))?.test(text));
    }
  });
});

const folder = join(__dirname, '../../generated/schemas');
const nodes = readdirSync(folder).filter(name => name !== 'index.json').flatMap(name => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Pool).nodes);
const shipped = [...new Set(nodes.flatMap(({ pattern }) => pattern ?? []))];

describe('of the patterns that are shipped', () => {
  test('nearly all match ordinary texts without another engine', () => {
    const dangerous = shipped.filter(pattern => longestFor(parsePattern(pattern)) < 30);
    expect(shipped.length).toBeGreaterThan(250);
    expect(dangerous.length / shipped.length).toBeLessThan(0.1);
  });

  test('each means the same to both engines', () => {
    const words = [...new Set(nodes.flatMap(({ enum: values, default: value }) => [...values ?? [], value]))].filter((word): word is string => typeof word === 'string');
    const texts = [...words.slice(0, 60), '', '10s', '1h30m', '10.0.0.1/8', 'fe80::1', 'https://a.b/c?d=e', 'a\nb', 'é', '\u{1f600}', '*.a.b', `a/b:c@sha256:${'a'.repeat(64)}`, '1.5Gi', '0 0 * * *'];
    for (const pattern of shipped) {
      const [native, linear] = [new RegExp(translate(pattern), 'u'), linearOf(parsePattern(pattern))];
      expect({ pattern, differ: texts.filter(text => native.test(text) !== linear?.test(text)) }).toEqual({ pattern, differ: [] });
    }
  });

  test('a format takes no longer than its text', () => {
    const digits = '1'.repeat(300_000);
    const { nativeFormats, customFormats } = jest.requireActual<typeof import('../../lib/schema/formats')>('../../lib/schema/formats');
    const since = process.cpuUsage().user;
    for (const formats of [nativeFormats, customFormats]) for (const format of Object.values(formats)) for (const text of [digits, `${digits}!`, ' '.repeat(300_000), 'a.'.repeat(150_000), ':'.repeat(300_000)]) format(text);
    expect(process.cpuUsage().user - since).toBeLessThan(5_000_000);
  });
});
