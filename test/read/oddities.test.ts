import cases from './oddities.json';
import { byItem, odditiesOf, pathOf } from '../../lib/read/oddities';
import { isPlain } from '../../lib/read/plain';
import { brokenAt, isForeign, Utf8 } from '../../lib/read/text';
import { Random } from '../random';

test.each(cases)('$name', ({ text, found, plain = false }) => {
  expect(odditiesOf(text).map(({ keys, written }) => [pathOf(keys), ...(written === undefined ? [] : [written])])).toEqual(found);
  expect(isPlain(text)).toBe(plain);
});

/** A JSON text of few keys, so that some come twice. */
function textOf(random: Random, depth: number): string {
  const many = (make: () => string): string => Array.from({ length: random.below(4) }, make).join(random.pick([',', ' , ']));
  if (depth > 0 && random.below(3) > 0) {
    return random.below(3) === 0 ? `[${many(() => textOf(random, depth - 1))}]` : `{${many(() => `"${random.pick(['a', 'b', 'kind', 'é', '\\u0061', ''])}"${random.pick([':', ' : '])}${textOf(random, depth - 1)}`)}}`;
  }
  return random.pick(['1', '-20', '1.5', '2e3', '12345678901234567', '"x"', '"{\\"a\\":1,\\"a\\":2}"', '"\\\\"', 'true', 'null']);
}

test('a text that is plain has nothing odd, and most that have nothing odd are plain', () => {
  const random = new Random(7);
  const [plain, odd] = [{ right: 0, doubted: 0 }, { found: 0 }];
  for (let i = 0; i < 20_000; i++) {
    const text = textOf(random, 4);
    const none = odditiesOf(text).length === 0;
    if (isPlain(text)) {
      expect({ text, none }).toEqual({ text, none: true });
      plain.right++;
    } else if (none) {
      plain.doubted++;
    } else {
      odd.found++;
    }
  }
  expect(plain.right).toBeGreaterThan(2_000);
  expect(odd.found).toBeGreaterThan(2_000);
  expect(plain.doubted).toBeLessThan(plain.right);
});

test('many keys, and deep nesting, are compared too', () => {
  const many = Array.from({ length: 100_000 }, (_, i) => `"k${i}":${i}`).join(',');
  const deep = `${'{"a":'.repeat(400)}{"b":1,"b":2}${'}'.repeat(400)}`;
  expect(odditiesOf(`{${many}}`)).toEqual([]);
  expect(odditiesOf(`{${many},"k5":1}`).map(({ keys }) => keys)).toEqual([['k5']]);
  expect([isPlain(`{${many},"k5":1}`), isPlain(deep)]).toEqual([false, false]);
  expect(odditiesOf(deep)).toEqual([{ keys: [...Array<string>(400).fill('a'), 'b'] }]);
});

test('what nests too deep is passed over, and what follows is compared', () => {
  const deep = `${'{"x":['.repeat(5_000)}1e3,{"b":1,"b":2}${']}'.repeat(5_000)}`;
  expect(odditiesOf(`{"a":${deep},"b":[1e3],"c":1,"c":2}`)).toEqual([{ keys: ['b', 0], written: '1e3' }, { keys: ['c'] }]);
});

test('each object of a List has its own', () => {
  const text = '{"kind":"List","items":[{"a":1,"a":2},{},{"items":[{"b":1e3},{"items":[1],"c":1,"c":2}]}],"d":1,"d":2,"items":{"e":1,"e":2}}';
  expect(Object.fromEntries([...byItem(odditiesOf(text))].map(([place, found]) => [place, found.map(({ keys }) => pathOf(keys))]))).toEqual({
    '': ['d', 'items', 'items.e'],
    'items[0]': ['a'],
    'items[2]': ['items[0].b', 'items[1].c'],
    'items[2].items[0]': ['b'],
    'items[2].items[1]': ['c'],
  });
});

describe('UTF-8 in pieces', () => {
  const decoded = (bytes: Uint8Array, size: number): string => {
    const decoder = new Utf8();
    let text = '';
    for (let at = 0; at < bytes.length; at += size) text += decoder.write(bytes.subarray(at, at + size));
    return text + decoder.end();
  };

  test.each(['a', 'aé€\u{1f600}z', '\u{1f600}\u{1f600}', '\ufffd'])('%j', text => {
    for (let size = 1; size < 8; size++) expect(decoded(Buffer.from(text), size)).toBe(text);
    expect(brokenAt(text)).toBeUndefined();
  });

  test.each([
    ['a Latin letter', [0x61, 0xe9, 0x62], 1], ['cut off', [0x61, 0xe2, 0x82], 1], ['a stray end', [0x61, 0x62, 0x82, 0x63], 2],
    ['an overlong slash', [0xc0, 0xaf], 0], ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1], ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0], ['no byte of UTF-8', [0x61, 0xff], 1],
  ])('%s', (_, bytes, offset) => {
    for (let size = 1; size < 5; size++) expect(brokenAt(decoded(Uint8Array.from(bytes), size))).toBe(offset);
  });

  test.each([[[0xff, 0xfe, 0x61, 0], true], [[0xfe, 0xff, 0, 0x61], true], [[0x61, 0, 0x62, 0], true], [[0xef, 0xbb, 0xbf, 0x61], false], [[0x61], false]])('%j is foreign: %s', (bytes, foreign) => {
    expect(isForeign(Uint8Array.from(bytes as number[]))).toBe(foreign);
  });
});
