import { floatOf, integerOf } from '../../../lib/rules/knative-serving/numbers';

test.each<[string, number | undefined]>([
  ['0.01', 0.01], ['+1', 1], ['-1.5', -1.5], ['.5', 0.5], ['5.', 5], ['1e2', 100], ['1E-2', 0.01], ['1_000.5_0', 1000.5], ['0x1.8p1', 3], ['0X1P-2', 0.25], ['0x_1p4', 16],
  ['inf', Infinity], ['-Infinity', -Infinity], ['NaN', NaN], ['1e-999', 0],
  ['', undefined], ['.', undefined], ['x', undefined], [' 1', undefined], ['1e', undefined], ['1e999', undefined], ['+nan', undefined], ['0x1', undefined], ['0x.p1', undefined],
  ['_1', undefined], ['1__0', undefined], ['1_', undefined], ['1_.5', undefined], ['1_e5', undefined],
])('the number that Go reads of %j', (text, value) => expect(floatOf(text)).toBe(value));

test.each<[string, 32 | 64, number | undefined]>([
  ['0', 32, 0], ['-0', 32, 0], ['+7', 32, 7], ['007', 32, 7], ['2147483647', 32, 2147483647], ['-2147483648', 32, -2147483648], ['2147483648', 64, 2147483648],
  ['2147483648', 32, undefined], ['9223372036854775808', 64, undefined], ['', 32, undefined], ['1.0', 32, undefined], ['1_0', 32, undefined], ['0x1', 32, undefined], [' 1', 32, undefined],
])('the whole number that Go reads of %j in %d bits', (text, bits, value) => expect(integerOf(text, bits)).toBe(value));
