import { isWhole, milliOf, wholeOf } from '../../lib/rules/quantity';

/** A quantity, what it is in thousandths, and as a whole number. */
const CASES: readonly (readonly [number | string, bigint, bigint])[] = [
  ['1', 1000n, 1n], [2, 2000n, 2n], [0.5, 500n, 1n], ['100m', 100n, 1n], ['1500m', 1500n, 2n], ['1k', 1000000n, 1000n], ['1Ki', 1024000n, 1024n],
  ['1.5Gi', 1610612736000n, 1610612736n], ['.5', 500n, 1n], ['1.', 1000n, 1n], ['1e3', 1000000n, 1000n], ['1E', 10n ** 21n, 10n ** 18n], ['5e-1', 500n, 1n],
  // What is finer than a thousandth is rounded up.
  ['1n', 1n, 1n], ['100.5m', 101n, 1n], ['-1', -1000n, -1n], ['-100m', -100n, -1n], ['0', 0n, 0n], ['', 0n, 0n], [' 1 ', 1000n, 1n],
];

test.each(CASES)('%p is %p thousandths', (quantity, milli, whole) => {
  expect(milliOf(quantity)).toBe(milli);
  expect(wholeOf(quantity)).toBe(whole);
});

test('an exponent of ten digits is read at once', () => {
  expect(milliOf('1e9999999999')).toBeGreaterThan(milliOf('1E'));
});

// What the server says of many pods in a quota: it counts thousandths in 64 bits.
test.each([
  ['1', true], ['1500m', false], ['-', true], ['9223372036854775', true], ['9223372036854776', false], ['9223372036854775807', true],
  ['99999999999999999999', false], ['1e18', true], ['1e400', true], ['100000000000000000000', false], ['10E', true], ['3.5Ei', false], ['9Ei', true],
  ['7999999999Gi', false], ['99999999999Gi', true], ['99999999999999999k', false], ['12345678901234.567k', false], ['18446744073709551616', true],
] as const)('whether %p is whole: %p', (quantity, whole) => {
  expect(isWhole(quantity)).toBe(whole);
});
