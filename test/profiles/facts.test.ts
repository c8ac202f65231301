import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { profiles } from '../../generated/profiles';
import type { Facts } from '../../lib/profiles/facts';
import { legacy } from '../../lib/profiles/legacy';
import type { Fact, Profile, Sourced } from '../../lib/profiles/profile';
import { sandboxes } from '../../lib/profiles/sandboxes';
import { needing, SHARED } from '../shared';

const FILE = 'facts/distributions.json';

interface RawFact {
  readonly value: unknown;
  readonly source: string;
  readonly confidence: string;
}

interface Distribution {
  readonly displayName: string;
  readonly aliases: readonly string[];
  readonly facts: Readonly<Record<string, RawFact | null>>;
}

interface Raw {
  readonly factKeys: readonly string[];
  readonly clusters: Readonly<Record<string, Distribution>>;
  readonly legacy: object;
  readonly genericSandboxes: Readonly<Record<string, object>>;
}

let read: Raw | undefined;
const raw = (): Raw => read ??= JSON.parse(readFileSync(join(SHARED, FILE), 'utf8')) as Raw;
const held = needing(FILE);

const all = Object.entries(profiles).map(([id, load]): [string, Profile] => [id, load()]);
/** Those that are recorded; of the neutral one, and of one that is new, nothing is. */
const own = all.filter(([id]) => existsSync(join(SHARED, FILE)) ? id in raw().clusters : id !== 'neutral');
const KEYS = Object.keys(profiles.neutral().facts) as (keyof Facts)[];

/** What is not compared: an upstream's own sentences, options of ours, a word about where a name came from, and how a list is written as prose. */
const LEFT_OUT = { keys: new Set(['error', 'parameters']), words: new Set(["seed's", 'or']) };

/** The words of all texts, and of keys that are data themselves, such as labels, annotations and versions, or of all keys. */
function wordsOf(value: unknown, keys: 'data' | 'all'): Set<string> {
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const word of text.split(/[\s,;:()|=<>"'{}[\]]+/)) words.add(word.replace(/^[.\-+*?]+|[.]+$/g, ''));
  };
  const visit = (part: unknown): void => {
    if (typeof part === 'string' || typeof part === 'number') {
      add(String(part));
    } else if (Array.isArray(part)) {
      part.forEach(visit);
    } else if (part && typeof part === 'object') {
      for (const [key, inner] of Object.entries(part)) {
        if (LEFT_OUT.keys.has(key)) continue;
        if (keys === 'all' || /[./\d]/.test(key)) add(key);
        visit(inner);
      }
    }
  };
  visit(value);
  return words;
}

function missingIn(words: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...words].filter(word => /[\p{L}\d]/u.test(word) && !others.has(word) && !LEFT_OUT.words.has(word));
}

/** Pairs of a label, an annotation or the like and its value, and of any key and true or false. */
function pairsOf(value: unknown): Set<string> {
  const pairs = new Set<string>();
  const visit = (part: unknown): void => {
    if (!part || typeof part !== 'object') return;
    for (const [key, inner] of Object.entries(part)) {
      if (typeof inner === 'boolean' || (typeof inner === 'string' && key.includes('/') && !LEFT_OUT.keys.has(key))) pairs.add(`${key}: ${inner}`);
      visit(inner);
    }
  };
  visit(value);
  return pairs;
}

/** What a fact says: all but where it was read. */
function said(fact: Fact<unknown>): object {
  const { source: _, confidence: __, ...rest } = fact as Sourced;
  return rest;
}

/** What a recorded fact says, and what the one says that it refers to. */
function recorded(key: string, { value }: RawFact): unknown[] {
  const { see, ...rest } = value as { see?: string };
  // virtual nodes are a kind of cluster of their own
  if (see === undefined || key === 'virtualNodes') return [value];
  const seen = raw().clusters[see].facts[key]?.value;
  // its own note stands for that of the other one
  return 'note' in rest ? [rest, { ...seen as object, note: undefined }] : [rest, seen];
}

const isAbsent = (value: unknown): value is { readonly offered: false; readonly note?: string } => (value as { offered?: unknown }).offered === false;
const isBeneath = (value: unknown): boolean => /\bunderlying cluster('s value applies)?$/.test((value as { note?: string }).note ?? '');

describe.each(all)('%s', (_, profile) => {
  test.each(Object.entries(profile.facts) as [string, Fact<unknown>][])('%s is known with where it was read, or not known', (key, fact) => {
    expect(KEYS).toContain(key);
    if ('unknown' in fact) return expect(fact).toEqual({ unknown: true });
    expect(fact.source).toMatch(/\S/);
    expect(fact.confidence).toMatch(/^(?:high|medium|low)$/);
    // null is no way to say that something is not known
    expect(JSON.stringify(fact)).not.toContain('null');
  });

  test('it says something of everything', () => expect(Object.keys(profile.facts).sort()).toEqual([...KEYS].sort()));
});

held('there is a profile for each kind of cluster', () => {
  expect(own.map(([id]) => id).sort()).toEqual(Object.keys(raw().clusters).sort());
  expect([...KEYS].sort()).toEqual([...raw().factKeys].sort());
});

held('names of the past and what replaces them', () => expect(legacy).toEqual(raw().legacy));

held('sandboxes that can be installed anywhere', () => {
  expect(Object.keys(sandboxes)).toEqual(Object.keys(raw().genericSandboxes));
  for (const [name, sandbox] of Object.entries(sandboxes)) {
    const theirs = raw().genericSandboxes[name];
    expect(missingIn(wordsOf(sandbox, 'data'), wordsOf(theirs, 'data'))).toEqual([]);
    expect(missingIn(wordsOf(theirs, 'data'), wordsOf(sandbox, 'data'))).toEqual([]);
  }
});

describe.each(own)('%s', (id, profile) => {
  held('has its name and its other names, but for those of the past', () => {
    const { displayName, aliases } = raw().clusters[id];
    expect([profile.title, profile.aliases ?? []]).toEqual([displayName, aliases.filter(alias => !(alias in legacy))]);
  });

  for (const key of KEYS) {
    held(`says of ${key} what is known, no more and no less`, () => {
      const fact = raw().clusters[id].facts[key] ?? null;
      const mine: Fact<unknown> = profile.facts[key];
      // a recollection is no knowledge
      if (fact === null || fact.value === null) return expect(mine).toEqual({ unknown: true });
      expect(mine).toMatchObject({ source: fact.source, confidence: fact.confidence });

      expect('beneath' in mine).toBe(isBeneath(fact.value));
      if (isBeneath(fact.value)) return;
      if (isAbsent(fact.value)) return expect(said(mine)).toEqual({ offered: false, ...(fact.value.note === undefined ? {} : { instead: fact.value.note }) });
      const theirs = recorded(key, fact);
      expect({ invented: missingIn(wordsOf(said(mine), 'data'), wordsOf(theirs, 'all')) }).toEqual({ invented: [] });
      expect({ missing: missingIn(wordsOf(theirs, 'data'), wordsOf(said(mine), 'all')) }).toEqual({ missing: [] });
      // the words are the same, and so is what they are said of
      expect({ unpaired: [...pairsOf(theirs)].filter(pair => !pairsOf(said(mine)).has(pair)) }).toEqual({ unpaired: [] });
    });
  }
});
