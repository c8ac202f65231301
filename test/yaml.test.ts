import { parse, parseAllDocuments } from 'yaml';
import tokens from './data/yaml-tokens.json';
import { Random } from './random';
import { corpus } from './shared';
import { stringify, stringifyAll } from '../lib/yaml';

const VERSIONS = ['1.1', '1.2'] as const;

describe.each(VERSIONS)('a YAML %s reader gets back', version => {
  const back = (value: unknown) => parse(stringify(value), { version, merge: true, maxAliasCount: 0 });

  test.each([...tokens.quoted, ...tokens.plain, ...tokens.literal])('%j', token => {
    const value = { value: token, list: [token, [token]], [token]: 'as a key', nested: { [token]: { [token]: token } } };
    expect(back(value)).toEqual(value);
  });

  test('a thousand random objects', () => {
    const random = new Random(version === '1.1' ? 11 : 12);
    const all = [...tokens.quoted, ...tokens.plain, ...tokens.literal];
    const value = (depth: number): unknown => {
      switch (random.below(depth > 4 ? 5 : 8)) {
        case 0: return random.pick([true, false, null]);
        case 1: return random.pick([0, 1, -1, 80, 3.14, 1e21, -1e25, 1e-7, 123456789.125, Number.MAX_SAFE_INTEGER, Number.MIN_VALUE]);
        case 2: return random.pick(all);
        case 3: return random.pick(all) + random.pick(all);
        case 4: return Array.from({ length: random.below(8) }, () => random.pick([...'ab:#-\n\t \'"\\{}[]&*!|>%@,?0.~\r'])).join('');
        case 5: return Array.from({ length: random.below(4) }, () => value(depth + 1));
        default: return Object.fromEntries(Array.from({ length: random.below(5) }, () => [random.pick(all), value(depth + 1)]));
      }
    };
    for (let i = 0; i < 1000; i++) {
      const object = { value: value(0) };
      expect(back(object)).toEqual(object);
    }
  });
});

test.each(tokens.quoted)('%j is quoted', token => expect(stringify(token)).toMatch(/^["'].*["']\n$/));
test.each(tokens.plain)('%j is not quoted', token => expect(stringify(token)).toBe(`${token}\n`));
test.each(tokens.literal)('%j is a literal block', token => expect(stringify({ a: token })).toMatch(/^a: \|/));

test('numbers are digits, or a float to both readers', () => {
  expect(stringify([1e21, -1e22, 3.0, 1e-7, 1.5e-9, 10n])).toBe('- 1000000000000000000000\n- -10000000000000000000000\n- 3\n- 1.0e-7\n- 1.5e-9\n- 10\n');
});

test('block style, keys in the order given, undefined left out', () => {
  expect(stringify({ b: 1, a: [{ y: 1, x: undefined }, [2, []], {}], c: { d: {}, e: undefined } }))
    .toBe('b: 1\na:\n  - "y": 1\n  - - 2\n    - []\n  - {}\nc:\n  d: {}\n');
});

test('a shared object is written out each time, without an anchor', () => {
  const shared = { a: 1 };
  expect(stringify([shared, shared])).toBe('- a: 1\n- a: 1\n');
});

test('a key longer than a reader must look ahead', () => {
  const key = 'k'.repeat(2000);
  for (const value of [1, { a: 1 }, [1, 2], 'a\nb\n']) expect(parse(stringify({ x: { [key]: value } }))).toEqual({ x: { [key]: value } });
});

test('every document starts with ---', () => {
  const text = stringifyAll([{ a: 'x\n\n' }, { b: [] }]);
  expect(text).toBe('---\na: |+\n  x\n\n---\nb: []\n');
  expect(parseAllDocuments(text).map(d => d.toJS())).toEqual([{ a: 'x\n\n' }, { b: [] }]);
});

test.each([[NaN, 'NaN'], [Infinity, 'Infinity'], [new Date(0), 'class Date'], [() => 1, 'a function'], [new Map(), 'class Map']])('%p cannot be written', (value, word) => {
  expect(() => stringify({ value })).toThrow(word);
});

corpus('real.jsonl')('manifests as published come back', objects => {
  for (const [index, { object }] of objects.entries()) {
    if (index % 7 !== 0) continue;
    for (const version of VERSIONS) expect(parse(stringify(object), { version })).toEqual(object);
  }
});
