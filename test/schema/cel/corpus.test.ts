import { readFileSync } from 'fs';
import { join } from 'path';
import { compileCel } from '../../../lib/schema/cel/compile';
import { estimateOf } from '../../../lib/schema/cel/cost/estimate';
import { environmentOf } from '../../../lib/schema/cel/environment';
import { STRING } from '../../../lib/schema/cel/type';
import { CelError } from '../../../lib/schema/cel/value';
import { needing, SHARED } from '../../shared';

interface Recorded {
  readonly expr: string;
  readonly server: 'true' | 'false-or-error' | 'compile-error';
}

/** What the server lets an expression cost. */
const LIMIT = 10_000_000;
const TEXT = { most: 3 * 1024 * 1024 - 2, shortest: 2 };

const environment = environmentOf(36, { self: STRING });

function answerOf(expr: string): Recorded['server'] {
  const compiled = compileCel(expr, environment);
  if ('errors' in compiled || estimateOf(compiled.checked, TEXT) > LIMIT) return 'compile-error';
  try {
    return compiled.run('abc') === true ? 'true' : 'false-or-error';
  } catch (error) {
    if (error instanceof CelError) return 'false-or-error';
    throw error;
  }
}

needing('corpus/cel.json')('expressions get the answer that a server gave', () => {
  const recorded = JSON.parse(readFileSync(join(SHARED, 'corpus/cel.json'), 'utf8')) as readonly Recorded[];
  const wrong = recorded.filter(({ expr, server }) => answerOf(expr) !== server);
  expect(wrong).toEqual([]);
  expect(recorded.length).toBeGreaterThan(150);
});
