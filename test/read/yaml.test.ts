import { readFileSync } from 'fs';
import { join } from 'path';
import tokens from './yaml-tokens.json';
import { keysOf } from '../../lib/read/locate';
import { parseYaml } from '../../lib/read/yaml';
import { validate } from '../../lib/validate';
import { needing, SHARED } from '../shared';

describe('unquoted words mean what they mean to the API server', () => {
  test.each(tokens as { text: string; value?: unknown; why?: string }[])('$text', ({ text, value, why }) => {
    const entry = parseYaml(`a: ${text}\n`, { file: 'f', line: 1 });
    if (why === undefined) expect(entry?.object).toStrictEqual({ a: value });
    else expect(entry?.issue?.params?.why).toBe(why);
  });
});

describe('a field is found by its path', () => {
  const text = 'apiVersion: v1\nmetadata:\n  labels:\n    app.kubernetes.io/name: x\nspec:\n  ports:\n  - port: 1\n  - port: 2\n    name: b\nbase: &b\n  x: 1\ncopy: *b\n';
  const located = parseYaml(text, { file: 'f', line: 11, document: 2 });
  test.each([
    ['', 11], ['metadata.labels', 13], ['metadata.labels[app.kubernetes.io/name]', 14], ['spec.ports', 16], ['spec.ports[1]', 18], ['spec.ports[1].name', 19],
    ['spec.ports[1].missing', 18], ['spec.missing', 15], ['missing', 11], ['spec.ports[9].name', 16], ['copy.x', 21],
    ['metadata.labels.app.kubernetes.io/name', 14], ['metadata.labels.app.kubernetes.io/name.x', 14], ['metadata.labels.app.kubernetes.io', 13], ['metadata.labels.[app.kubernetes.io/name]', 14],
  ])('%s is on line %d', (path, line) => {
    expect(located?.locate?.(path)).toBe(line);
  });

  test('keys in brackets may hold dots', () => {
    expect(keysOf('spec.a[x.y/z].b[0]')).toEqual(['spec', 'a', 'x.y/z', 'b', '0']);
  });
});

interface Posted {
  readonly url: string;
  readonly type: string;
  readonly body: string;
  readonly code: number;
  readonly stored?: Readonly<Record<string, string>>;
}

const RECORDED = join(SHARED, 'corpus/crd-cases.json');

needing('corpus/crd-cases.json')('YAML that was posted to an API server reads as it did there', () => {
  const cases = (JSON.parse(readFileSync(RECORDED, 'utf8')) as Posted[]).filter(({ type, url }) => type === 'application/yaml' && url.includes('configmaps') && url.includes('Strict'));
  expect(cases.length).toBeGreaterThan(15);
  for (const { body, code, stored } of cases) {
    const entry = parseYaml(body, { file: 'f', line: 1 });
    const refused = entry?.issue !== undefined || validate(entry?.object).length > 0;
    expect({ body, refused }).toEqual({ body, refused: code !== 201 });
    // an absent value is stored as an empty one
    const data = Object.entries((entry?.object as { data?: object } | undefined)?.data ?? {}).map(([key, value]) => [key, value ?? '']);
    if (stored !== undefined) expect(Object.fromEntries(data)).toEqual(stored);
  }
});
