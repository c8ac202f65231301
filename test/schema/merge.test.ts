import { merge } from '../../lib/schema/merge';
import { RawNode } from '../../lib/schema/normalize';
import cases from '../data/schema/merge.json';

interface Case {
  readonly name: string;
  readonly dated: Readonly<Record<string, RawNode>>;
  readonly out?: RawNode;
  readonly throws?: string;
}

test.each(cases as unknown as Case[])('$name', ({ dated, out, throws }) => {
  const run = (): RawNode => merge(Object.entries(dated).map(([minor, node]) => ({ minor: Number(minor), node })));
  if (throws) expect(run).toThrow(throws);
  else expect(run()).toEqual(out);
});

test('gates are put on the properties that have them', () => {
  const merged = merge([{ minor: 30, node: { properties: { a: {}, b: {} } } }], property => property === 'a' ? { gate: 'Gate' } : {});
  expect(merged.fields).toEqual({ a: { gate: 'Gate' } });
});
