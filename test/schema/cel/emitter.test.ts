import { poolOf, type Schema } from './pool';
import { analyse, compileCel } from '../../../lib/schema/cel/compile';
import { write } from '../../../lib/schema/cel/emitter';
import { environmentOf } from '../../../lib/schema/cel/environment';
import { escape } from '../../../lib/schema/cel/escape';
import { overloads as jsonpatch, structOf } from '../../../lib/schema/cel/library/jsonpatch';
import { typeOfSchema } from '../../../lib/schema/cel/schemaType';
import type { Type } from '../../../lib/schema/cel/type';

const TEXT: Schema = { type: 'string' };
const SCHEMA: Schema = {
  type: 'object',
  required: ['type'],
  properties: { type: TEXT, a: TEXT, b: { type: 'integer' }, c: { type: 'integer' }, l: { type: 'array', items: { type: 'object', required: ['n'], properties: { n: TEXT } } }, m: { type: 'object', additionalProperties: TEXT } },
};

function sourceOf(rule: string): string {
  const pool = poolOf(SCHEMA, []);
  const { checked, faults } = analyse(rule, environmentOf(36, { self: typeOfSchema(pool, pool.nodes.length - 1, false) as Type }));
  expect(faults).toEqual([]);
  return write(checked as NonNullable<typeof checked>, ['self']).source;
}

test.each([
  "self.type == 'A' ? has(self.a) : !has(self.a)",
  "(has(self.a) && self.a == 'x') || (has(self.b) && self.b > 1) || (has(self.m) && 'k' in self.m && self.m.k == 'v')",
  '!has(self.b) || !has(self.c) || self.b <= self.c',
  'has(self.l) && self.l.all(x, self.l.exists_one(y, y.n == x.n)) && has(self.b) && self.b > 0',
  "self.?a.orValue('x') == 'x' && self.?b.hasValue() && self.?b.value() > 1",
])('what cannot fail needs no guard: %s', rule => {
  const source = sourceOf(rule);
  expect(source).not.toMatch(/try|noKey|noValue/);
});

test.each([
  ["self.a == 'x' || has(self.b)", false],
  ["self.a == 'x' && self.type == 'A'", false],
  ["self.a == 'x' || self.b == 1", true],
  ['self.l.all(x, self.a == x.n)', true],
])('only a second operand that may fail needs a guard: %s', (rule, isGuarded) => {
  expect(/\btry\b/.test(sourceOf(rule))).toBe(isGuarded);
});

test('ints are compared by the plain operator, and counted filters make no list', () => {
  expect(sourceOf('has(self.b) && has(self.c) && self.b <= self.c')).toContain('(v0["b"] <= v0["c"])');
  expect(sourceOf('has(self.l) && self.l.filter(x, x.n == "a").size() < 2')).not.toMatch(/push|\[\]/);
});

test('no text of an expression enters the source but as a literal', () => {
  const hostile = '"; throw 1; //\\\'`${throw 1}\u2028\n';
  const compiled = compileCel(`${JSON.stringify(hostile).replace(/\u2028/g, '\\u2028').replace(/\$/g, '\\u0024')} + ''`, environmentOf(36, {}));
  expect('run' in compiled && compiled.run()).toBe(hostile);
  expect(sourceOf('has(self.m) && \'"] = 1; //\' in self.m && self.m[\'"] = 1; //\'] == "\'"')).toContain('"\\"] = 1; //"');
});

test('properties that all objects of JavaScript have are none of the resource', () => {
  const schema: Schema = { type: 'object', properties: { constructor: TEXT, __proto: TEXT, m: { type: 'object', additionalProperties: TEXT } } };
  const pool = poolOf(schema, []);
  const environment = environmentOf(36, { self: typeOfSchema(pool, pool.nodes.length - 1, false) as Type });
  const answers = ['has(self.constructor)', 'has(self.m.constructor)', "'toString' in self.m", 'self.?constructor.hasValue()'].map(rule => {
    const compiled = compileCel(rule, environment);
    return 'run' in compiled && [compiled.run({ m: {} }), compiled.run({ constructor: 'x', m: { constructor: 'y', toString: 'z' } })];
  });
  expect(answers).toEqual([[false, true], [false, true], [false, true], [false, true]]);
});

test.each([
  ['spec', 'spec'], ['foo-bar', 'foo__dash__bar'], ['a.b/c', 'a__dot__b__slash__c'], ['a__b', 'a__underscores__b'], ['a_b', 'a_b'], ['a___b', 'a__underscores___b'],
  ['namespace', '__namespace__'], ['in', '__in__'], ['true', '__true__'], ['int', 'int'], ['-a', '__dash__a'], ['$ref', undefined], ['1a', undefined], ['é', undefined], ['a b', undefined], ['', undefined],
])('the property %s is written %s', (name, written) => {
  expect(escape(name)).toBe(written);
});

test('an expression may make values of the types that its environment has', () => {
  const environment = environmentOf(36, {}, { overloads: jsonpatch, types: structOf });
  const compiled = compileCel('[JSONPatch{op: "add", path: "/a/" + jsonpatch.escapeKey("x/y"), value: Object.spec{replicas: 1}}]', environment);
  expect('run' in compiled && compiled.run()).toEqual([{ op: 'add', path: '/a/x~1y', value: { replicas: 1 } }]);
  expect(compileCel('JSONPatch{op: 1}', environment)).toMatchObject({ errors: [{ what: 'type', params: { wanted: 'string', type: 'int' } }] });
  expect(compileCel('JSONPatch{other: 1}', environment)).toMatchObject({ errors: [{ what: 'undefined-field', params: { name: 'other' } }] });
});
