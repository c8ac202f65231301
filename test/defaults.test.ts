import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { Difference, differencesOf, frozen, matches } from './defaults/differences';
import { needing, SHARED } from './shared';
import { withDefaults } from '../lib/defaults';
import { amountOf, MILLI } from '../lib/defaults/amount';
import { timeOf } from '../lib/defaults/text';
import { validate } from '../lib/validate';

type Object = Record<string, unknown>;

/** An object and what becomes of it. */
interface Case {
  readonly name: string;
  readonly kubernetes?: string;
  readonly object: Object;
  readonly result: Object;
}

/** What only a server gives. */
interface Entry {
  readonly why: string;
  readonly kinds: readonly string[];
  readonly paths: readonly string[];
  readonly answers?: true;
}

const FOLDER = join(__dirname, 'defaults');
const read = <T>(file: string): T => parse(readFileSync(join(FOLDER, file), 'utf8'), { merge: true }) as T;
const servers = read<Entry[]>('server.yaml').flatMap(({ paths, ...entry }) => paths.map(path => ({ ...entry, path })));

describe.each(readdirSync(FOLDER).filter(name => name.endsWith('.yaml') && name !== 'server.yaml').sort())('%s', file => {
  test.each(read<Case[]>(file).map((c): [string, Case] => [c.kubernetes ? `${c.name}, ${c.kubernetes}` : c.name, c]))('%s', (_, { object, result, kubernetes }) => {
    const given = frozen(object);
    // Only what the server takes has defaults.
    expect(validate(given, { kubernetes: kubernetes ?? '1.36' }).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(withDefaults(given, { kubernetes: kubernetes ?? '1.36' })).toStrictEqual(result);
  });
});

describe('one form', () => {
  test.each(read<[unknown, string, string][]>('amounts.json'))('of %j is %s, to the thousandth %s', (given, form, rounded) => {
    expect([amountOf(given), amountOf(given, MILLI)]).toEqual([form, rounded]);
    expect(amountOf(form)).toBe(form);
  });

  test.each([
    ['2020-01-02T03:04:05+02:00', 'second', '2020-01-02T01:04:05Z'],
    ['2020-01-02T03:04:05.999Z', 'second', '2020-01-02T03:04:05Z'],
    ['0001-01-01T00:00:00Z', 'second', null],
    ['2020-01-02T03:04:05.678900-01:30', 'microsecond', '2020-01-02T04:34:05.678900Z'],
    ['yesterday', 'second', 'yesterday'],
  ] as const)('of the time %s to the %s is %s', (given, unit, form) => {
    expect(timeOf(given, unit)).toBe(form);
  });
});

test('what is no known kind comes back as it is', () => {
  const object = frozen({ apiVersion: 'nowhere.example/v1', kind: 'Thing', metadata: { uid: 'x' }, spec: null });
  expect(withDefaults(object)).toBe(object);
});

/** An object of the corpus and what a server of 1.36 made of it. */
interface Recorded {
  readonly set: string;
  readonly id: string;
  readonly result: Object;
}

const linesOf = <T>(file: string): T[] => readFileSync(join(SHARED, 'corpus', file), 'utf8').trimEnd().split('\n').map(line => JSON.parse(line) as T);

needing('corpus/defaulted.jsonl')('equals what a server of 1.36 keeps, but for what only a server gives', () => {
  const recorded = linesOf<Recorded>('defaulted.jsonl');
  const objects = new Map([...new Set(recorded.map(({ set }) => set))].map(set =>
    [set, new Map(linesOf<{ id: string; object: Object }>(`${set}.jsonl`).map(({ id, object }) => [id, object]))] as const));
  const needed = new Set<(typeof servers)[number]>();
  const others: string[] = [];
  for (const { set, id, result } of recorded) {
    const object = frozen(objects.get(set)?.get(id) as Object);
    for (const difference of differencesOf(withDefaults(object, { kubernetes: '1.36' }), result)) {
      const entry = servers.find(one => isOf(one, String(result.kind), difference));
      if (entry) needed.add(entry);
      else others.push(`${set} ${id}, ${String(result.kind)}: ${difference.path} is ${JSON.stringify(difference.ours)}, the server's ${JSON.stringify(difference.servers)}`);
    }
  }
  expect(others).toEqual([]);
  expect(servers.filter(entry => !needed.has(entry)).map(({ kinds, path }) => `${kinds.join(', ')}: ${path}`)).toEqual([]);
  expect([recorded.length, new Set(recorded.map(({ result }) => `${String(result.apiVersion)} ${String(result.kind)}`)).size]).toEqual([2564, 69]);
}, 60_000);

function isOf({ kinds, path, answers }: (typeof servers)[number], kind: string, difference: Difference): boolean {
  if (!kinds.includes(kind) && !kinds.includes('*')) return false;
  return matches(path, difference.path) && (answers === true || difference.ours === undefined);
}
