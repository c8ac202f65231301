import { execFileSync } from 'child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { digestOf, readCrds, readMinor } from '../../lib/schema/mirror';
import { KUBERNETES, Source } from '../../lib/sources';

const crd = (kind: string): string => JSON.stringify({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  spec: { group: 'example.com', scope: 'Namespaced', names: { kind, plural: `${kind.toLowerCase()}s` }, versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }] },
});

const folder = mkdtempSync(join(tmpdir(), 'sextant-test-'));
const crds = join(folder, 'schemas/crds/demo');
const source: Source = { system: 'demo', version: 'v1', from: 'github:example/demo@0', license: 'Apache-2.0', digest: '' };
let digest = '';

beforeAll(() => {
  mkdirSync(crds, { recursive: true });
  for (const kind of ['B', 'A']) writeFileSync(join(crds, `${kind}.yaml`), crd(kind));
  digest = /digest is (\w+)/.exec(messageOf(() => readCrds(source, { mirror: folder })))?.[1] ?? '';
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

test('what was read must be what the source names', () => {
  expect(digest).toMatch(/^[0-9a-f]{32}$/);
  expect(messageOf(() => readCrds(source, { mirror: folder }))).toBe(`demo: digest is ${digest}, lib/sources.ts says ; if the new content is wanted, write its digest there`);
  expect(readCrds({ ...source, digest }, { mirror: folder }).map(c => c.names.kind)).toEqual(['A', 'B']);
});

test('the digest does not see the layout in files, or the order of keys', () => {
  expect(digestOf({ a: 1, b: { c: [1], d: 2 } })).toBe(digestOf({ b: { d: 2, c: [1] }, a: 1 }));
  const one = join(folder, 'one/schemas/crds/demo');
  mkdirSync(one, { recursive: true });
  writeFileSync(join(one, 'all.yaml'), `${crd('A')}\n---\n${crd('B')}\n`);
  expect(readCrds({ ...source, digest }, { mirror: join(folder, 'one') })).toHaveLength(2);
});

test('a mirror that is not there', () => {
  expect(messageOf(() => readCrds(source, { mirror: '/nowhere' }))).toBe('demo: no folder /nowhere/schemas/crds/demo; name the mirror with --mirror DIR (this source is mirror only)');
  expect(messageOf(() => readCrds({ ...source, path: 'a.yaml' }, { mirror: '/nowhere' }))).toContain('or read it from its repository with --upstream');
  expect(messageOf(() => readMinor({ ...source, system: KUBERNETES, version: '1.36' }, { mirror: '/nowhere' }))).toBe('no file /nowhere/schemas/scopes.json; name the mirror with --mirror DIR');
});

test('a broken file in the mirror is named with its line', () => {
  const broken = join(folder, 'broken/schemas/crds/demo');
  mkdirSync(broken, { recursive: true });
  writeFileSync(join(broken, 'x.yaml'), 'kind: [\n');
  expect(messageOf(() => readCrds(source, { mirror: join(folder, 'broken') }))).toMatch(/^demo: .*x\.yaml, line 2: /);
});

test('the same content comes from a repository, at its commit', () => {
  const repository = join(folder, 'repository');
  const git = (...args: string[]): string => execFileSync('git', ['-C', repository, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { encoding: 'utf8' }).trim();
  mkdirSync(join(repository, 'config/crd/other'), { recursive: true });
  git('init', '--quiet');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  git('config', 'uploadpack.allowFilter', 'true');
  for (const kind of ['A', 'B']) writeFileSync(join(repository, 'config/crd', `${kind}.yaml`), crd(kind));
  writeFileSync(join(repository, 'config/crd/other/c.yaml'), crd('C'));
  git('add', '.');
  git('commit', '--quiet', '-m', 'x');
  const commit = git('rev-parse', 'HEAD');
  writeFileSync(join(repository, 'config/crd/A.yaml'), crd('Later'));
  git('commit', '--quiet', '-am', 'y');

  const upstream = { ...source, from: `file:${repository}@${commit}`, path: 'config/crd/*.yaml', digest };
  expect(readCrds(upstream, { mirror: '/nowhere', upstream: true }).map(c => c.names.kind)).toEqual(['A', 'B']);
  expect(messageOf(() => readCrds({ ...upstream, path: 'nothing/*.yaml' }, { mirror: '', upstream: true }))).toBe(`demo: nothing/*.yaml matches no file of ${upstream.from}`);
  expect(messageOf(() => readCrds({ ...upstream, from: `file:${folder}/none@${commit}` }, { mirror: '', upstream: true }))).toMatch(/^demo: cannot read file:.*; read it from a mirror with --mirror DIR$/);
});
