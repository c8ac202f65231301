import { kindOf } from './answers';
import { validate } from '../../lib/validate';

const INTEGERS = { type: 'array', maxItems: 900, items: { type: 'integer' } };
const RULES = Array.from({ length: 14 }, (_, i) => ({ rule: `self.list.all(x, self.list.all(y, x < y + ${1_000_000 + i}))` }));
const { registry, ...named } = kindOf({ type: 'object', properties: { spec: { 'type': 'object', 'properties': { list: INTEGERS }, 'x-kubernetes-validations': RULES } } });

/** Lengths of the list with what a server of 1.36 says. */
test.each([
  [319, undefined],
  [320, { alone: false, expression: RULES[13]?.rule }],
  [377, { alone: false, expression: RULES[10]?.rule }],
  [378, { alone: true, expression: RULES[0]?.rule }],
])('14 rules over pairs of %i elements', (length, params) => {
  const object = { ...named, metadata: { name: 'a' }, spec: { list: Array.from({ length }, (_, i) => i) } };
  const issues = validate(object, { registry, kubernetes: '1.36' });
  expect(issues).toEqual(params === undefined ? [] : [expect.objectContaining({ rule: 'expression-ends', path: 'spec', params })]);
});
