import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { validate } from '../lib/validate';

interface Case {
  readonly name: string;
  readonly object: unknown;
  readonly kubernetes?: string;
  /** Type, rule and path of each issue. */
  readonly says: string;
}

const cases = parse(readFileSync(join(__dirname, 'native.yaml'), 'utf8')) as Case[];

test.each(cases.map((c): [string, Case] => [c.name, c]))('%s', (_, { object, kubernetes = '1.36', says }) => {
  const issues = validate(object, { kubernetes }).filter(issue => issue.severity !== 'warning');
  expect(issues.map(({ type, rule, path }) => `${type} ${rule} ${path}`).sort().join(', ')).toBe(says.split(', ').sort().join(', '));
});
