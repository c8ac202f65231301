import formats from './formats.json';
import lines from './json-lines.json';
import values from './json-values.json';
import documents from './yaml-documents.json';
import { Documents } from '../../lib/read/documents';
import type { Entry, Splitter } from '../../lib/read/entry';
import { Lines } from '../../lib/read/lines';
import { formatOf, Sniff } from '../../lib/read/sniff';
import { Values } from '../../lib/read/values';

interface Expected {
  readonly document?: number;
  readonly line: number;
  readonly object?: unknown;
  readonly why?: string;
  readonly own?: readonly string[];
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly entries: readonly Expected[];
}

/** Everything a splitter makes of a text that arrives in pieces of one size. */
function entriesOf(splitter: Splitter, text: string, size: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < text.length; at += size) entries.push(...splitter.push(text.slice(at, at + size)));
  entries.push(...splitter.end());
  return entries;
}

function told({ at, object, issue }: Entry, expected: Expected | undefined): Expected {
  return {
    ...(at.document === undefined ? {} : { document: at.document }),
    line: at.line ?? 0,
    ...(issue !== undefined ? { why: String(issue.params?.why) } : expected?.own ? { own: Object.keys(object as object) } : { object }),
  };
}

const SPLITTERS: readonly [string, () => Splitter, readonly Case[]][] = [
  ['YAML documents', () => new Documents('f'), documents],
  ['JSON lines', () => new Lines('f'), lines],
  ['JSON values', () => new Values('f'), values],
];

describe.each(SPLITTERS)('%s', (_, make, cases) => {
  test.each(cases)('$name', ({ text, entries }) => {
    // WHEN the text arrives in pieces of any size
    for (const size of [text.length || 1, 1, 2, 3, 7]) {
      const found = entriesOf(make(), text, size);
      // THEN it is the same
      expect(found.map((entry, i) => told(entry, entries[i]))).toEqual(entries);
      expect(found.every(({ at }) => at.file === 'f')).toBe(true);
    }
  });
});

describe('standard input', () => {
  test.each(formats)('$name: $format', ({ text, format }) => {
    expect(formatOf(text, true)).toBe(format);
    // what is seen of it earlier leads to the same, or leaves it open
    for (let end = 0; end < text.length; end++) expect([undefined, format]).toContain(formatOf(text.slice(0, end), false));
  });

  test.each(formats)('$name: read as $format', ({ text, format }) => {
    const make = { lines: () => new Lines('-'), values: () => new Values('-'), documents: () => new Documents('-') }[format as 'lines' | 'values' | 'documents'];
    const plain = (entries: readonly Entry[]): unknown => entries.map(({ locate: _, ...entry }) => entry);
    for (const size of [text.length, 1, 5]) expect(plain(entriesOf(new Sniff('-'), text, size))).toEqual(plain(entriesOf(make(), text, text.length)));
  });

  test('a first line of many megabytes is a line', () => {
    const text = `{"a":"${'x'.repeat(4 * 1024 * 1024)}"}`;
    expect(formatOf(text.slice(0, 3 * 1024 * 1024), true)).toBe('lines');
    expect(entriesOf(new Sniff('-'), `${text}\n{"b":2}\n`, 256 * 1024).map(({ at }) => at.line)).toEqual([1, 2]);
  });

  test('a broken line of many megabytes is one entry, and what follows is read', () => {
    const text = `{"a":"${'x'.repeat(4 * 1024 * 1024)}\n{"b":2}\n`;
    expect(entriesOf(new Sniff('-'), text, 256 * 1024).map(({ issue }) => issue?.rule)).toEqual(['input-parses', undefined]);
  });
});

describe('long input', () => {
  test('a value of many pieces is read in linear time', () => {
    const text = `{"a":[${Array.from({ length: 200_000 }, (_, i) => `"${i}"`).join(',')}]}`;
    for (const make of [() => new Values('f'), () => new Lines('f')]) {
      const since = Date.now();
      expect(entriesOf(make(), text, 64)).toHaveLength(1);
      expect(Date.now() - since).toBeLessThan(5_000);
    }
  });

  test('many faults end the search for the next value, not in a hang', () => {
    const since = Date.now();
    const found = entriesOf(new Values('f'), '{\n'.repeat(100_000), 64 * 1024);
    expect(found.length).toBeGreaterThan(50);
    expect(found.length).toBeLessThan(200);
    expect(Date.now() - since).toBeLessThan(10_000);
  });

  test('what is not read after many faults is told, with its line', () => {
    const sound = '{"a":1}\n'.repeat(20);
    for (const [faults, expected] of [[100, 100], [101, 102], [150, 102]]) {
      const found = entriesOf(new Values('f'), `${'{"a": {\n'.repeat(faults)}${sound}`, 64 * 1024);
      const broken = found.filter(({ issue }) => issue !== undefined);
      expect(broken).toHaveLength(expected);
      expect(broken.at(-1)).toMatchObject(expected === 102 ? { at: { line: 102, document: 102 }, issue: { params: { why: 'unread', line: 102 } } } : { at: { line: 101 } });
      // all, or none and a word about it
      expect(found.length - broken.length).toBe(expected === 102 ? 0 : 20);
    }
  });

  test('deep nesting is an issue, not a crash', () => {
    expect(entriesOf(new Documents('f'), '['.repeat(20_000), 1_000_000).map(({ issue }) => issue?.rule)).toEqual(['input-parses']);
    expect(entriesOf(new Lines('f'), `{"a":${'['.repeat(200_000)}\n`, 1_000_000).map(({ issue }) => issue?.rule)).toEqual(['input-parses']);
  });

  test('aliases that expand without end are an issue', () => {
    const text = `a: &a [x]\n${'bcdefghijklm'.split('').map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefghijklm'[i]}`).join(', ')}]\n`).join('')}`;
    expect(entriesOf(new Documents('f'), text, 1_000_000).map(({ issue }) => issue?.params?.why)).toEqual(['yaml-RESOURCE_EXHAUSTION']);
  });
});
