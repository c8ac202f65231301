import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { dateOf, durationOf, timeOf } from '../../../lib/schema/cel/loading';
import { CelError } from '../../../lib/schema/cel/value';

const LOADERS: Readonly<Record<string, (value: unknown) => { readonly nanoseconds: bigint }>> = { 'duration': durationOf, 'date-time': timeOf, 'date': dateOf };

const formats = parse(readFileSync(join(__dirname, 'loading.yaml'), 'utf8'), { intAsBigInt: true }) as Readonly<Record<string, Readonly<Record<string, bigint | null>>>>;

function loaded(format: string, text: string): bigint | null {
  try {
    return (LOADERS[format] as (typeof LOADERS)[string])(text).nanoseconds;
  } catch (error) {
    if (error instanceof CelError) return null;
    throw error;
  }
}

test.each(Object.entries(formats))('texts of the format %s are what the server takes them for', (format, cases) => {
  expect(Object.fromEntries(Object.keys(cases).map(text => [text, loaded(format, text)]))).toEqual(cases);
});
