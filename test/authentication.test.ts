import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { authenticationLaws } from '../lib/authentication/laws';
import { withDefaults } from '../lib/defaults';
import { verdictOf } from '../lib/issue';
import { Registry } from '../lib/schema/registry';
import { validate } from '../lib/validate';

/** One file, as what it has other than the file below, and what the server of a version says of it. */
interface Case {
  readonly kubernetes?: string;
  readonly version?: string;
  readonly set?: Readonly<Record<string, unknown>>;
  /** Paths and types in any order, nothing of a good one; but `Unserved` and `Unknown` of a version of the file that the server does not know. */
  readonly says?: string;
}

const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBlzCCAT2gAwIBAgIUCFEMuh/pN82H84rcN8K0lwYYkl4wCgYIKoZIzj0EAwIw
IDEeMBwGA1UEAwwVYXV0aG9yaXR5LmV4YW1wbGUuY29tMCAXDTI2MTEyNTIxNDA0
MloYDzIxMjYxMTAxMjE0MDQyWjAgMR4wHAYDVQQDDBVhdXRob3JpdHkuZXhhbXBs
ZS5jb20wWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQso8EZXh+vA3t1XlYkjMx7
Dq+Ny/CBtASdg5E2dywRW+qLls8Zz7BSF1fHpD8Ko+uDGgR1C+m0tXW/brlSQElc
o1MwUTAdBgNVHQ4EFgQUAdKtltIGeRfjGNqqcQAnOSxCSH4wHwYDVR0jBBgwFoAU
AdKtltIGeRfjGNqqcQAnOSxCSH4wDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQD
AgNIADBFAiEAhOZeg6kVd65khmXRu4SCRMJqPd58k4IwAynf31/aXiQCIH54mdNW
NBhJeIPGYR32VZg9v5F654rvZCusH+B8hQwF
-----END CERTIFICATE-----
`;
const BLOCK = (type: string): string => `-----BEGIN ${type}-----\nAAAA\n-----END ${type}-----\n`;

/** What is too long to stand in a case. */
const WORDS: Readonly<Record<string, string>> = {
  $cert: CERTIFICATE,
  $key: BLOCK('PRIVATE KEY'),
  $mixed: BLOCK('PRIVATE KEY') + CERTIFICATE,
  $badcert: BLOCK('CERTIFICATE'),
};

const cases = parse(readFileSync(join(__dirname, 'data/authentication.yaml'), 'utf8')) as Case[];

function authenticator(url: string): object {
  return { issuer: { url, audiences: ['x'] }, claimMappings: { username: { claim: 'sub', prefix: '' } } };
}

function fileOf({ version = 'v1', set = {} }: Case): object {
  const file: Record<string, unknown> = { apiVersion: `apiserver.config.k8s.io/${version}`, kind: 'AuthenticationConfiguration', jwt: [authenticator('https://a.example.com')] };
  for (const [path, value] of Object.entries(set)) {
    const steps = path.split('.');
    const last = steps.pop() as string;
    const target = steps.reduce((at, step) => (at[step] ??= {}) as Record<string, unknown>, file);
    if (value === '$absent') delete target[last];
    else target[last] = grown(value);
  }
  return file;
}

function grown(value: unknown): unknown {
  if (typeof value === 'string') return WORDS[value] ?? value;
  const { size } = (value ?? {}) as { size?: number };
  return size === undefined ? value : Array.from({ length: size }, (_, i) => authenticator(`https://a${i}.example.com`));
}

const titled = cases.map((c): [string, Case] => [JSON.stringify(c).slice(0, 200), c]);

test.each(titled)('%s', (_, c) => {
  const issues = validate(fileOf(c), { kubernetes: c.kubernetes ?? '1.36' });
  expect(issues.map(({ path, type }) => `${path} ${type}`.trim()).sort()).toEqual(c.says?.split(', ').sort() ?? []);
  if (c.says === undefined) expect(verdictOf(issues)).toBe('accept');
});

describe('each law', () => {
  const heard = new Set(cases.flatMap(c => validate(fileOf(c), { kubernetes: c.kubernetes ?? '1.36' }).map(({ rule }) => rule)));

  test.each(Object.keys(authenticationLaws))('%s is broken by a case', id => expect(heard).toContain(id));
});

test.each(['1.27', '1.28'])('no server of %s reads such a file', kubernetes => {
  for (const version of ['v1alpha1', 'v1beta1', 'v1']) expect(validate(fileOf({ version }), { kubernetes }).map(({ type }) => type)).toEqual(['Unserved']);
});

test('what may be a key is not shown', () => {
  const issues = validate(fileOf({ set: { 'jwt.0.issuer.certificateAuthority': '$key', 'jwt.0.issuer.url': 'https://me:hunter2@a.example.com' } }));
  expect(issues.map(({ path }) => path)).toEqual(['jwt[0].issuer.url', 'jwt[0].issuer.certificateAuthority']);
  expect(JSON.stringify(issues)).not.toMatch(/AAAA|hunter2/);
});

test('it has no defaults, and no metadata', () => {
  const file = fileOf({}) as Record<string, unknown>;
  expect(withDefaults(file)).toEqual(fileOf({}));
});

test('a definition of the user’s own comes first', () => {
  const own = { group: 'apiserver.config.k8s.io', version: 'v1', kind: 'AuthenticationConfiguration', plural: 'x', namespaced: false, node: 0 };
  const registry = Registry.default().with([{ system: 'imported', version: '', kinds: [own], nodes: [{ 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true }] }]);
  expect(validate({ ...fileOf({ set: { jwt: 1 } }), metadata: { name: 'a' } }, { registry })).toEqual([]);
});
