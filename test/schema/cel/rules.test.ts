import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { poolOf, type Schema } from './pool';
import { rulesOf, type Rule } from '../../../lib/schema/cel/rules';
import { CelError, CostExceeded } from '../../../lib/schema/cel/value';
import type { CelRule, Pool } from '../../../lib/schema/node';

const SCHEMAS = join(__dirname, '../../../generated/schemas');

const STRING: Schema = { type: 'string' };
const THING: Schema = { type: 'object', properties: { a: STRING, b: { type: 'integer' } } };

function ruleOf(schema: Schema, rule: Omit<CelRule, 'rule'> & { readonly rule?: string }, minor = 36, isResource = false): Rule {
  const pool = poolOf(schema, [{ rule: 'true', ...rule }]);
  return rulesOf(pool, pool.nodes.length - 1, minor, isResource)[0] as Rule;
}

test('all rules of the shipped schemas compile', () => {
  const faults: unknown[] = [];
  let count = 0;
  for (const file of readdirSync(SCHEMAS).filter(name => name !== 'index.json')) {
    const pool = JSON.parse(readFileSync(join(SCHEMAS, file), 'utf8')) as Pool;
    const roots = new Set(pool.kinds.map(({ node }) => node));
    pool.nodes.forEach((node, index) => {
      for (const { rule, errors } of rulesOf(pool, index, 36, roots.has(index) || node['x-kubernetes-embedded-resource'] === true)) {
        count++;
        if (errors.length > 0) faults.push({ file, index, rule: rule.rule, errors });
      }
    });
  }
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(1000);
});

test('a rule about a change holds where there is none before', () => {
  const rule = ruleOf(THING, { rule: 'self.a == oldSelf.a' });
  expect(rule.isTransition).toBe(true);
  expect(rule.check({ a: 'x' })).toBe(true);
  expect(rule.check({ a: 'x' }, { a: 'x' })).toBe(true);
  expect(rule.check({ a: 'x' }, { a: 'y' })).toBe(false);
});

test('a rule that asks for an optional older value is asked without one', () => {
  const rule = ruleOf(THING, { rule: 'oldSelf.hasValue() ? self.a == oldSelf.value().a : self.a == "new"', optionalOldSelf: true });
  expect([rule.check({ a: 'new' }), rule.check({ a: 'x' }), rule.check({ a: 'x' }, { a: 'x' })]).toEqual([true, false, true]);
});

test('a rule is not asked of null', () => {
  expect(ruleOf(THING, { rule: 'false' }).check(null)).toBe(true);
});

test('an expression without a result says why', () => {
  const verdict = ruleOf(THING, { rule: 'self.a == "x"' }).check({});
  expect(verdict).toBeInstanceOf(CelError);
  expect(verdict).toMatchObject({ message: 'no such key: a' });
});

test('a rule that takes too many steps ends', () => {
  const rule = ruleOf({ type: 'array', items: { type: 'integer' } }, { rule: 'self.all(a, self.all(b, self.all(c, a + b + c >= 0 || false)))' });
  expect(rule.check([1, 2, 3])).toBe(true);
  expect(rule.check(Array.from({ length: 1000 }, (_, i) => i))).toBeInstanceOf(CostExceeded);
});

test('steps count like a server counts them, where that decides', () => {
  const rule = ruleOf({ type: 'array', items: { type: 'object', required: ['name'], properties: { name: STRING } } }, { rule: 'self.all(x, self.exists_one(y, y.name == x.name))' });
  const names = (count: number): unknown[] => Array.from({ length: count }, (_, i) => ({ name: `name-${i}` }));
  // 803,202 steps are taken, and those of 450 elements are not
  expect(rule.check(names(400))).toBe(true);
  expect(rule.check(names(450))).toBeInstanceOf(CostExceeded);
});

test('nothing absorbs that a rule takes too long', () => {
  const rule = ruleOf({ type: 'array', items: { type: 'integer' } }, { rule: 'self.all(a, self.all(b, self.all(c, 1 / (a - b - c) < 9))) || 1 / 0 == 1 || true' });
  expect(rule.check(Array.from({ length: 300 }, (_, i) => i))).toBe(true);
  const absorbing = ruleOf({ type: 'array', items: { type: 'integer' } }, { rule: 'self.exists(a, self.exists(b, self.exists(c, 1 / (a * b * c - a * b * c) == 9))) || self.size() / 0 == 1' });
  expect(absorbing.check(Array.from({ length: 300 }, (_, i) => i))).toBeInstanceOf(CostExceeded);
});

test('a message expression makes one line of text', () => {
  const told = (messageExpression: string): string | undefined => ruleOf(THING, { messageExpression }).message({ a: 'x', b: 2 });
  expect(told("'a is ' + self.a + ', b is ' + string(self.b)")).toBe('a is x, b is 2');
  expect(told("'  padded '")).toBe('padded');
  for (const useless of ["''", "'a\\nb'", 'self.b', 'self.c', 'self.a + self.a[0]', "'%s'.format([1 / 0])"]) expect(told(useless)).toBeUndefined();
});

test('the steps of a field path', () => {
  const pathOf = (fieldPath: string): readonly string[] => ruleOf(THING, { fieldPath }).path;
  expect(pathOf('.a')).toEqual(['a']);
  expect(pathOf(".spec['x.y/z'].b")).toEqual(['spec', 'x.y/z', 'b']);
  expect(pathOf("['it\\'s']")).toEqual(["it's"]);
  expect([pathOf('a'), pathOf('.a[0]'), pathOf('')]).toEqual([[], [], []]);
});

test('a rule that does not compile says where', () => {
  const rule = ruleOf(THING, { rule: 'self.a == "x" &&\n  self.b == "y"' });
  expect(rule.errors).toMatchObject([{ what: 'no-overload', params: { name: '_==_', types: ['int', 'string'] }, position: { line: 2, column: 10 } }]);
  expect(rule.check({})).toBeInstanceOf(CelError);
  expect(ruleOf(THING, { rule: 'self.b' }).errors).toMatchObject([{ what: 'type', params: { wanted: 'bool', type: 'int' } }]);
});

test('a whole object has a kind, a version and two fields of its metadata', () => {
  const seen = (rule: string, isResource = true): boolean => ruleOf(THING, { rule }, 36, isResource).errors.length === 0;
  expect(['self.kind', 'self.apiVersion', 'self.metadata.name', 'self.metadata.generateName'].filter(field => !seen(`${field} == 'x'`))).toEqual([]);
  expect(seen("self.metadata.namespace == 'x'")).toBe(false);
  expect(seen("self.kind == 'x'", false)).toBe(false);
});

test('what a version brought may be used from it on', () => {
  const minors = (rule: string): number => [27, 28, 29, 30, 31, 32, 33, 34, 35, 36].find(minor => ruleOf(THING, { rule }, minor).errors.length === 0) ?? 0;
  expect(minors('self.?a.hasValue()')).toBe(28);
  expect(minors('quantity("1") == quantity("1")')).toBe(28);
  expect(minors('[1].all(i, v, v > i)')).toBe(32);
  expect(minors('[1].sortBy(x, x) == [1]')).toBe(34);
  expect(minors('self.b < 1.5')).toBe(28);
});

test('values whose type is not what the schema says are no crash', () => {
  const rule = ruleOf({ type: 'object', properties: { l: { type: 'array', items: STRING }, o: THING } }, { rule: "self.l.all(e, e.startsWith('a')) && self.o.a.size() > 1" });
  for (const wrong of [{ l: 5 }, { l: [1] }, { l: [null] }, { l: ['a'], o: 7 }, { l: ['a'], o: { a: 5 } }, [], 'x', 5]) expect(rule.check(wrong)).not.toBe(true);
});
