import { normalize, withoutMessages } from '../../lib/schema/normalize';
import cases from '../data/schema/normalize.json';

test.each(cases)('$name', example => {
  const before = JSON.stringify(example.in);
  expect(JSON.stringify(normalize(example.in as never), null, 1)).toBe(JSON.stringify(example.out, null, 1));
  expect(JSON.stringify(example.in)).toBe(before);
});

test('shipped rules have no sentences', () => {
  const node = { properties: { a: { 'x-kubernetes-validations': [{ rule: 'true', message: 'm', messageExpression: '"m"', reason: 'FieldValueInvalid' }] } } };
  expect(withoutMessages(node)).toEqual({ properties: { a: { 'x-kubernetes-validations': [{ rule: 'true', reason: 'FieldValueInvalid' }] } } });
});
