import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { metadataRules } from '../lib/rules/metadata';
import { validate } from '../lib/validate';

interface Case {
  readonly object: Record<string, unknown>;
  readonly kubernetes?: string;
  readonly says: string;
}

const FOLDER = join(__dirname, 'rules');
const ids = readdirSync(FOLDER).filter(name => name.endsWith('.yaml')).map(name => name.slice(0, -5)).sort();

test('every rule has a case file, and every case file a rule', () => {
  expect(ids).toEqual(Object.keys(metadataRules).sort());
});

describe.each(ids)('%s', id => {
  const { good, bad } = parse(readFileSync(join(FOLDER, `${id}.yaml`), 'utf8')) as { good: Record<string, unknown>[]; bad: Case[] };

  test.each(good.map((object): [string, unknown] => [JSON.stringify(object), grown(object)]))('accepts %s', (_, object) => {
    expect(validate(object, { kubernetes: '1.36' }).filter(i => i.severity === 'error')).toEqual([]);
  });

  test.each(bad.map((c): [string, Case] => [JSON.stringify(c.object), c]))('refuses %s', (_, { object, kubernetes = '1.36', says }) => {
    const issues = validate(grown(object), { kubernetes });
    expect(issues.map(i => `${i.path} ${i.type}`).join(', ')).toBe(says);
    // What decoding refuses is the schema's; everything else is this rule's.
    expect(issues.filter(i => i.type !== 'TypeInvalid').every(i => i.rule === id)).toBe(true);
  });
});

/** `{ size: 3 }` → `xxx`, so that a case file stays readable. */
function grown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(grown);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  const size = (value as { size?: unknown }).size;
  if (keys.length === 1 && typeof size === 'number') return 'x'.repeat(size);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, grown(child)]));
}
