import { join } from 'path';
import { agreementOn, precisionOf, recallOf } from './together';
import { needing, SHARED } from '../shared';

/** Reached over all codes, and by each. */
const FLOOR = 0.995;
const FLOOR_OF_CODE = 0.95;

needing('corpus/istio-analyze.jsonl')('what a mesh’s own analyzers find is found here, on the same objects, and nothing else', () => {
  const { byCode, all, sets } = agreementOn(join(SHARED, 'corpus'));
  expect(sets).toBeGreaterThan(900);
  expect(byCode.size).toBeGreaterThan(50);
  for (const share of [precisionOf(all), recallOf(all)]) expect(share).toBeGreaterThanOrEqual(FLOOR);
  const weak = [...byCode].filter(([, tally]) => precisionOf(tally) < FLOOR_OF_CODE || recallOf(tally) < FLOOR_OF_CODE);
  expect(weak).toEqual([]);
});
