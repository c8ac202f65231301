import { formatOf } from '../../lib/schema/values';
import cases from '../data/schema/formats.json';

describe.each([['native', true, cases.native], ['custom', false, cases.custom]] as const)('%s', (_, native, formats) => {
  test.each(Object.entries(formats))('%s', (format, { good, bad }) => {
    const check = formatOf(format, native) ?? ((): boolean => true);
    expect((good as string[]).filter(text => !check(text))).toEqual([]);
    expect((bad as string[]).filter(text => check(text))).toEqual([]);
  });
});

test('names of object members are no formats', () => {
  expect(formatOf('constructor', false)).toBeUndefined();
});
