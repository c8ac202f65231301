import { join } from 'path';
import { admittedCases, builtIn, casesOf, placesIn, SETS } from './agreement/corpus';
import { needing, SHARED } from './shared';
import { verdictOf } from '../lib/issue';
import { validate } from '../lib/validate';

const CORPUS = join(SHARED, 'corpus');
const isBuiltIn = builtIn(join(__dirname, '../generated/schemas'));

/** Integers that only their text tells apart from the largest one; `npm run agreement` asks about texts, and agrees on these. */
const ROUNDED = ['1d32459b8bb37d1f-20261121-5', '981ba094345e0526-20261121-5', 'cdf86535177fbaa7-20261121-3'];

describe.each(['1.29', '1.30', '1.31', '1.32', '1.33', '1.34', '1.35', '1.36'])('a server of Kubernetes %s', kubernetes => {
  needing('corpus/versions.jsonl')('accepts what is accepted here, and rejects what is rejected here', () => {
    let asked = 0;
    const differing: unknown[] = [];
    for (const set of SETS) {
      for (const { id, object, verdict, message, byAdmission } of casesOf(CORPUS, set, kubernetes, isBuiltIn).cases) {
        // what only its system refuses is counted below
        if (verdict === 'unserved' || byAdmission || ROUNDED.includes(id)) continue;
        asked++;
        const issues = validate(object, { kubernetes });
        if (verdictOf(issues) !== verdict) differing.push({ set, id, kind: object.kind, verdict, message, issues });
      }
    }
    expect(differing).toEqual([]);
    expect(asked).toBeGreaterThan(9000);
  });
});

/** The share of a set of one system on which its cluster and we agree, at least. */
const FLOORS: Readonly<Record<string, number>> = { 'istio-webhook': 0.998, 'knative-webhook': 0.999 };

/** The share of what its own admission alone refuses for which we name the places that it names, all of them and no other, at least. */
const PLACES: Readonly<Record<string, number>> = { 'knative-webhook': 0.98 };

describe.each(Object.entries(FLOORS))('a cluster with what judged %s', (set, floor) => {
  needing(`corpus/${set}.jsonl`)(`says the same of ${100 * floor} % of the objects, and refuses all that we refuse`, () => {
    const judged = admittedCases(CORPUS, set).map(asked => ({ ...asked, ours: verdictOf(validate(asked.object, { settings: asked.settings })) }));
    expect(judged.filter(({ verdict, ours }) => verdict === 'accept' && ours !== 'accept').map(({ id }) => id)).toEqual([]);
    expect(judged.filter(({ verdict, ours }) => verdict === ours).length / judged.length).toBeGreaterThanOrEqual(floor);
  });
});

describe.each(Object.entries(PLACES))('the own admission of %s', (set, floor) => {
  needing(`corpus/${set}.jsonl`)(`names the same places for ${100 * floor} % of what it refuses`, () => {
    const refused = admittedCases(CORPUS, set).filter(({ byAdmission }) => byAdmission);
    const same = refused.filter(({ object, settings, message = '' }) => {
      const ours = new Set(validate(object, { settings }).filter(({ severity }) => severity === 'error').map(({ path }) => path));
      const theirs = placesIn(message);
      return ours.size === theirs.size && [...ours].every(path => theirs.has(path));
    });
    expect(same.length / refused.length).toBeGreaterThanOrEqual(floor);
  });
});
