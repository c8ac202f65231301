import { judgementsOf } from '../../lib/cli/records';
import { writerOf } from '../../lib/cli/writer';
import { entriesOf, splitterOf } from '../../lib/read/splitter';
import { byPath } from '../../lib/report';
import { Registry } from '../../lib/schema/registry';
import { growthOf } from '../work';

const law = { kubernetes: '1.36', registry: Registry.default() };

/** All that `sextant validate` does with a file, from its text to the report. */
function judge(file: string, text: string): { objects: number; issues: number } {
  const found = { objects: 0, issues: 0 };
  const tally = { objects: 0, accept: 0, reject: 0, unknown: 0, doomed: 0, kubernetes: '1.36', since: 0n };
  const writers = [writerOf('text'), writerOf('jsonl')];
  for (const entry of entriesOf(file, text)) {
    for (const { at, verdict, issues } of judgementsOf(entry, law)) {
      found.issues += issues.length;
      for (const writer of writers) writer.object(found.objects, at, verdict, byPath(issues));
      found.objects++;
    }
  }
  for (const writer of writers) writer.end(tally);
  return found;
}

const many = (count: number, line: (i: number) => string, between = ''): string => Array.from({ length: count }, (_, i) => line(i)).join(between);
const yaml = (rest: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n${rest}`;
const json = (rest: string): string => `{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"},${rest}}\n`;
const listed = (items: string): string => `apiVersion: v1\nkind: List\nitems:\n${items}`;

/** Texts of so many parts, and how many objects and issues are in them. */
const HOSTILE: readonly [string, string, (n: number) => string, (n: number) => { objects: number; issues: number }][] = [
  ['keys of one mapping', 'a.yaml', n => yaml(`data:\n${many(n, i => `  k${i}: a\n`)}`), () => ({ objects: 1, issues: 0 })],
  ['keys in braces', 'a.yaml', n => yaml(`data: {${many(n, i => `k${i}: a`, ', ')}}\n`), () => ({ objects: 1, issues: 0 })],
  ['keys with values of a wrong type', 'a.yaml', n => yaml(`data:\n${many(n, i => `  k${i}: 1\n`)}`), n => ({ objects: 1, issues: n })],
  ['keys with long integers', 'a.yaml', n => yaml(`data:\n${many(n, i => `  k${i}: 9007199254740993\n`)}`), n => ({ objects: 1, issues: n })],
  ['the same key', 'a.yaml', n => yaml(`data:\n${many(n, () => '  k: a\n')}`), () => ({ objects: 1, issues: 1 })],
  ['fields that there are not', 'a.yaml', n => yaml(many(n, i => `a.b.${i}: x\n`)), n => ({ objects: 1, issues: n })],
  ['fields that run into their values', 'a.yaml', n => yaml(`data: {${many(n, i => `password${i}:x`, ', ')}}\n`), n => ({ objects: 1, issues: n })],
  ['long integers in lists', 'a.yaml', n => yaml(`data:\n  a: [${many(n, () => '[9007199254740993]', ', ')}]\n`), () => ({ objects: 1, issues: 1 })],
  ['anchors and aliases', 'a.yaml', n => yaml(`data:\n${many(n, i => `  k${i}: &a${i} a\n  l${i}: *a${i}\n`)}`), () => ({ objects: 1, issues: 0 })],
  ['aliases of one long integer', 'a.yaml', n => yaml(`data:\n  a: &a 9007199254740993\n${many(n, i => `  l${i}: *a\n`)}`), n => ({ objects: 1, issues: n + 1 })],
  ['merges', 'a.yaml', n => yaml(`data:\n  a: &a {x: y}\n${many(n, i => `  k${i}: {<<: *a, z: y}\n`)}`), n => ({ objects: 1, issues: n + 1 })],
  ['texts of many lines', 'a.yaml', n => yaml(`data:\n  a: "${many(n, i => `line ${i}\n   `)}"\n  b: |\n${many(n, i => `    line ${i}\n`)}`), () => ({ objects: 1, issues: 0 })],
  ['comments', 'a.yaml', n => yaml(`data:\n${many(n, i => `  # ${i}\n  k${i}: a # ${i}\n`)}`), () => ({ objects: 1, issues: 0 })],
  ['documents', 'a.yaml', n => many(n, () => yaml('data: {a: 1}\n'), '---\n'), n => ({ objects: n, issues: n })],
  ['objects of a List, each with a long integer', 'a.yaml', n => listed(many(n, i => `- {apiVersion: v1, kind: Pod, metadata: {name: a${i}}, spec: {terminationGracePeriodSeconds: 9223372036854775808, containers: [{name: a, image: b}]}}\n`)), n => ({ objects: n, issues: n })],
  ['arguments after a flag', 'a.yaml', n => `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: b, args: [${many(n, i => String(i), ', ')}, --password]}]}\n`, n => ({ objects: 1, issues: n })],
  ['variables', 'a.yaml', n => `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: b, env: [${many(n, i => `{name: DB_PASSWORD_${i}, value: ${i}}`, ', ')}]}]}\n`, n => ({ objects: 1, issues: n })],
  ['keys with values of a wrong type, in JSON', 'a.jsonl', n => json(`"data":{${many(n, i => `"k${i}":1`, ',')}}`), n => ({ objects: 1, issues: n })],
  ['keys that come twice, in JSON', 'a.jsonl', n => json(`"data":{${many(n, i => `"k${i}":"a"`, ',')},${many(n, i => `"k${i}":"a"`, ',')}}`), n => ({ objects: 1, issues: n })],
  ['keys with dots that come twice, in JSON', 'a.jsonl', n => json(`"data":{${many(n, i => `"a.${i}":"a"`, ',')},${many(n, i => `"a.${i}":"a"`, ',')}}`), n => ({ objects: 1, issues: n })],
  ['objects of a List, each with a key twice, in JSON', 'a.json', n => `{"apiVersion":"v1","kind":"List","items":[${many(n, () => json('"data":{"a":"x","a":"x"}'), ',')}]}`, n => ({ objects: n, issues: n })],
  ['the same List in one line', 'a.jsonl', n => `{"apiVersion":"v1","kind":"List","items":[${many(n, () => json('"data":{"a":"x","a":"x"}').trim(), ',')}]}\n`, n => ({ objects: 1, issues: n })],
  ['values that do not parse', 'a.json', n => many(n, () => '{"a": oops}\n'), n => ({ objects: n, issues: n })],
  ['objects of a kind that nobody knows', 'a.jsonl', n => many(n, () => '{"apiVersion":"v9","kind":"Deploymnt","metadata":{"name":"a"}}\n'), n => ({ objects: n, issues: n })],
];

describe('work grows as the text does', () => {
  test.each(HOSTILE)('%s', (_, file, text, expected) => {
    // warm: schemas are compiled once
    expect(judge(file, text(20))).toEqual(expected(20));
    expect(growthOf(n => judge(file, text(n)), 250)).toBeLessThan(4.8);
  }, 60_000);

  test.each<[string, string]>([['a.yaml', 'YAML'], ['a.jsonl', 'JSON lines'], ['a.json', 'JSON'], ['-', 'what is on standard input']])('%s in small pieces: %s', file => {
    const text = (n: number): string => `{\n"a": [\n${many(n, i => `"${i}"`, ',\n')}\n]\n}\n`;
    const read = (n: number): number => {
      const splitter = splitterOf(file);
      let entries = 0;
      for (const piece of text(n).match(/[^]{1,16}/g) ?? []) entries += [...splitter.push(piece)].length;
      return entries + [...splitter.end()].length;
    };
    read(20);
    expect(growthOf(n => void read(n), 1000)).toBeLessThan(4.8);
  });

  test('a comparison of each with all others would be seen', () => {
    const all = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
    expect(growthOf(n => all(n).filter(i => all(n).some(j => j === i)))).toBeGreaterThan(12);
    expect(growthOf(n => all(n).map((_, i, list) => list.includes(-i)), 2000)).toBeGreaterThan(12);
    expect(growthOf(n => all(n).filter(i => i > 0))).toBeLessThan(4.8);
  });
});
