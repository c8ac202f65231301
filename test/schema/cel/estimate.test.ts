import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { compileCel } from '../../../lib/schema/cel/compile';
import { boundsOf, type Bounds } from '../../../lib/schema/cel/cost/bounds';
import { estimateOf } from '../../../lib/schema/cel/cost/estimate';
import { Path } from '../../../lib/schema/cel/cost/path';
import { declared } from '../../../lib/schema/cel/declared';
import { environmentOf } from '../../../lib/schema/cel/environment';
import { typeOfSchema } from '../../../lib/schema/cel/schemaType';
import type { Type } from '../../../lib/schema/cel/type';
import type { Mapping } from '../../../lib/schema/values';

interface Recorded {
  readonly schema: Mapping;
  readonly costs: readonly (readonly [string, number])[];
}

const recorded = parse(readFileSync(join(__dirname, 'cost/estimate.yaml'), 'utf8')) as Recorded[];

test.each(recorded.map((item): [number, Recorded] => [item.costs.length, item]))('estimates %d rules as the server does', (_, { schema, costs }) => {
  const { pool, root } = declared(schema);
  const self = typeOfSchema(pool, root, false) as Type;
  const environment = environmentOf(36, { self, oldSelf: self });
  const wrong = costs.filter(([rule, cost]) => {
    const made = compileCel(rule, environment);
    const estimated = 'errors' in made ? NaN : estimateOf(made.checked, boundsOf(pool, root, false) as Bounds);
    return !(Math.abs(estimated - cost) <= cost * 1e-9);
  });
  expect(wrong).toEqual([]);
});

test('paths that were made from one share memory as the server has it', () => {
  const item = Path.of('self').with('list').with('@items');
  const first = item.with('a');
  const second = item.with('b');
  expect(second.steps).toEqual(['self', 'list', '@items', 'b']);
  expect(first.steps).toEqual(second.steps);
  expect(item.copy().with('c').steps).toEqual(['self', 'list', '@items', 'c']);
  expect(first.steps).toEqual(second.steps);
});
