import { Interner } from '../../lib/schema/intern';

test('equal schemas are stored once, whatever the order of their keys', () => {
  const interner = new Interner();
  const a = interner.intern({ type: 'object', properties: { x: { type: 'string', maxLength: 3 }, y: { maxLength: 3, type: 'string' } } });
  expect(interner.intern({ properties: { x: { type: 'string', maxLength: 3 }, y: { maxLength: 3, type: 'string' } }, type: 'object' })).toBe(a);
  expect(interner.nodes).toEqual([{ type: 'string', maxLength: 3 }, { type: 'object', properties: { x: 0, y: 0 } }]);
});

test('children are indexes wherever they stand', () => {
  const interner = new Interner();
  const variants = (node: unknown): object => ({ a: { variants: [{ since: 1, node }] } });
  interner.intern({ items: {}, additionalProperties: {}, not: {}, anyOf: [{}], oneOf: [{}], allOf: [{}], fields: variants({}) as never });
  expect(interner.nodes[1]).toEqual({ items: 0, additionalProperties: 0, not: 0, anyOf: [0], oneOf: [0], allOf: [0], fields: variants(0) });
});

test('a definition may contain itself', () => {
  const indexes = new Map<string, number>();
  const interner = new Interner(ref => indexes.get(ref) as number);
  indexes.set('Tree', interner.reserve());
  interner.fill(0, { properties: { children: { items: { $ref: 'Tree' } } } });
  expect(interner.nodes).toEqual([{ properties: { children: 1 } }, { items: 0 }]);
});

test('a reference that leads nowhere is refused', () => {
  expect(() => new Interner().intern({ $ref: 'X' })).toThrow('unexpected reference X');
});
