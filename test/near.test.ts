import { Random } from './random';
import { distance, near } from '../lib/near';

const CASES: readonly [string, readonly string[], readonly string[]][] = [
  ['replcas', ['replicas', 'selector', 'template'], ['replicas']],
  ['imagepullpolicy', ['imagePullPolicy', 'image'], ['imagePullPolicy']],
  ['protocl', ['protocol', 'port', 'protocols'], ['protocol', 'protocols']],
  ['prot', ['port', 'name'], ['port']],
  ['port', ['containerPort', 'name', 'portName'], ['containerPort', 'portName']],
  ['zzz', ['replicas'], []],
  ['', ['a'], []],
  ['x'.repeat(5000), ['x'.repeat(5001)], []],
  ['kind', ['kind'], []],
  ['aaaa', ['aaab', 'aaac', 'aaad', 'aaae'], ['aaab', 'aaac', 'aaad']],
];

test.each(CASES)('%.20s among %j', (word, candidates, expected) => {
  expect(near(word, candidates)).toEqual(expected);
});

/** The whole table, as the books have it. */
function plain(a: string, b: string): number {
  const table: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    table.push([i]);
    for (let j = 1; j <= b.length; j++) {
      let edits = i === 0 ? j : Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, table[i - 2][j - 2] + 1);
      table[i].push(edits);
    }
  }
  return table[a.length][b.length];
}

test('the band around the diagonal gives what the whole table gives', () => {
  const random = new Random(5);
  const word = (): string => Array.from({ length: random.below(9) }, () => random.pick(['a', 'b', 'c'])).join('');
  for (let i = 0; i < 20_000; i++) {
    const [a, b, limit] = [word(), word(), 1 + random.below(4)];
    expect([a, b, limit, Math.min(distance(a, b, limit), limit + 1)]).toEqual([a, b, limit, Math.min(plain(a, b), limit + 1)]);
  }
});
