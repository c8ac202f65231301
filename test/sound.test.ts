import { isDeepStrictEqual } from 'util';
import { Random } from './random';
import { corpus, Recorded } from './shared';
import cases from './sound.json';
import { soundOf } from '../lib/sound';
import { validate } from '../lib/validate';

/** What JSON cannot write, by the word that stands for it. */
function special(word: string, root: unknown): unknown {
  switch (word) {
    case 'UNDEFINED': return undefined;
    case 'INFINITY': return -Infinity;
    case 'NAN': return NaN;
    case 'FUNCTION': return () => 1;
    case 'SYMBOL': return Symbol('x');
    case 'CYCLE': return root;
    case 'DEEP': return Array.from({ length: 100_000 }).reduce<unknown>(inner => ({ a: inner }), 'x');
    default: return word;
  }
}

function revived(value: unknown, root?: object): unknown {
  if (typeof value === 'string') return special(value, root);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(item => revived(item, root));
  const copy: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) copy[key] = revived(child, root ?? copy);
  return copy;
}

test.each(cases)('$name', ({ object, issues }) => {
  expect(validate(revived(object)).map(({ rule, path }) => `${rule} ${path}`)).toEqual(issues);
});

test('what JSON can hold is the same object, not a copy', () => {
  const object = { a: [1, null, { b: 'x' }] };
  expect(soundOf(object).object).toBe(object);
  expect(soundOf({ ...object, b: undefined }).object).toEqual(object);
});

test('the user\'s object is left as it is', () => {
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', labels: undefined }, data: { a: undefined } };
  expect(validate(object)).toEqual([]);
  expect(Object.keys(object.data)).toEqual(['a']);
});

function replaced(list: readonly unknown[], at: number, value: unknown): unknown[] {
  return list.map((item, index) => (index === at ? value : item));
}

type Rebuild = (value: unknown) => unknown;

/** Each place of an object: the object with undefined in it, and the one without it. */
function* places(object: unknown, rebuilt: Rebuild = value => value): Generator<() => { readonly there: unknown; readonly absent: unknown }> {
  if (Array.isArray(object)) {
    for (const [index, item] of object.entries()) {
      yield () => ({ there: rebuilt(replaced(object, index, undefined)), absent: rebuilt(replaced(object, index, null)) });
      yield* places(item, value => rebuilt(replaced(object, index, value)));
    }
  } else if (typeof object === 'object' && object !== null) {
    yield () => ({ there: rebuilt({ ...object, undefinedField: undefined }), absent: rebuilt(object) });
    for (const [key, child] of Object.entries(object)) {
      const { [key]: _, ...absent } = object as Record<string, unknown>;
      yield () => ({ there: rebuilt({ ...object, [key]: undefined }), absent: rebuilt(absent) });
      yield* places(child, value => rebuilt({ ...object, [key]: value }));
    }
  }
}

/** Of each kind the shortest object: it has the fewest places. */
function ofEachKind(objects: readonly Recorded[]): object[] {
  const kinds = new Map<string, { readonly object: object; readonly length: number }>();
  for (const { object } of objects) {
    const kind = `${String(object.apiVersion)} ${String(object.kind)}`;
    const { length } = JSON.stringify(object);
    if (length < (kinds.get(kind)?.length ?? Infinity)) kinds.set(kind, { object, length });
  }
  return [...kinds.values()].map(({ object }) => object);
}

describe('undefined at every place of an object', () => {
  corpus('real.jsonl')('is as if nothing was there', objects => {
    const random = new Random(4);
    // for an unknown kind the likeliest meant is looked for among all, which takes long
    const some = ofEachKind(objects).filter(object => !validate(object).some(({ type }) => type === 'Unknown')).filter(() => random.below(2) === 0);
    let asked = 0;
    for (const object of some) {
      const all = [...places(object)];
      for (let i = 0; i < 25; i++) {
        const { there, absent } = random.pick(all)();
        asked++;
        if (!isDeepStrictEqual(validate(there), validate(absent))) expect({ there, issues: validate(there) }).toEqual({ there, issues: validate(absent) });
      }
    }
    expect(some.length).toBeGreaterThan(300);
    expect(asked).toBeGreaterThan(7_500);
  });
});
