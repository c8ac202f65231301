import { entriesOf } from '../../lib/read/splitter';

const MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n';

/** Texts that a parser may hold far more of than they are, with the fault and its place. */
const FLOODS: readonly [string, string, string][] = [
  ['brackets that open', '['.repeat(8_000_000), '1:500 too-deep'],
  ['brackets that close', `data: ${']'.repeat(2_000_000)}`, '1:7 yaml-UNEXPECTED_TOKEN'],
  ['mappings one after the other', `data: ${'{}'.repeat(2_000_000)}`, '1:9 yaml-UNEXPECTED_TOKEN'],
  ['commas', `data: [${','.repeat(3_000_000)}]`, '1:undefined yaml-too-long'],
  ['fewer commas', `data: [${','.repeat(300_000)}]`, '1:9 yaml-UNEXPECTED_TOKEN'],
  ['keys without values', `data: {${'? '.repeat(2_000_000)}}`, '1:undefined yaml-too-long'],
  ['lists in lists in a line', '- '.repeat(1_000_000), '1:1001 too-deep'],
  ['colons', ': '.repeat(1_000_000), '1:3 yaml-BLOCK_AS_IMPLICIT_KEY'],
  ['colons on lines that nest', `${MAP}${'  a: b: c\n'.repeat(600)}`, '5:6 yaml-BLOCK_AS_IMPLICIT_KEY'],
  ['mappings in mappings', `${MAP}${Array.from({ length: 700 }, (_, i) => `${' '.repeat(i + 1)}a:\n`).join('')}`, '504:501 too-deep'],
  ['an error before what is too deep', `${MAP}  a: b: c\n  d: ${'['.repeat(1000)}`, '5:6 yaml-BLOCK_AS_IMPLICIT_KEY'],
];

test.each(FLOODS)('%s', (_, text, says) => {
  const [entry] = entriesOf('a.yaml', text);
  const { at, params } = entry.issue ?? {};
  expect(`${at?.line}:${params?.column as number} ${params?.why as string}`).toBe(says);
});

test('documents without anything in them', () => {
  expect([...entriesOf('a.yaml', '---\n# nothing\n'.repeat(500_000))]).toEqual([]);
});

test('a fault behind a text of some megabytes', () => {
  const [entry] = entriesOf('a.json', `{"a": "${'x'.repeat(9_000_000)}\\n",\n"b": oops}`);
  expect(entry.issue).toMatchObject({ at: { line: 2 }, params: { why: 'json-value' } });
});
