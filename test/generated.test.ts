import { execFileSync } from 'child_process';
import { readdirSync, readFileSync, statSync } from 'fs';
import { join, resolve } from 'path';
import { needing, SHARED } from './shared';
import { emitLists } from '../lib/schema/lists';
import { apiVersionOf, Pool, SchemaNode } from '../lib/schema/node';
import { KUBERNETES, sources } from '../lib/sources';

const ROOT = resolve(__dirname, '..');
const GENERATED = join(ROOT, 'generated');

const read = (path: string): string => readFileSync(join(GENERATED, path), 'utf8');
const systems = [...new Set(sources.map(source => source.system))];
const pools = systems.map(system => JSON.parse(read(`schemas/${system}.json`)) as Pool);
const index = JSON.parse(read('schemas/index.json')) as Record<string, Record<string, Record<string, string | string[]>>>;

needing('schemas')('generating gives the bytes that are here', () => {
  const said = execFileSync(process.execPath, [require.resolve('ts-node/dist/bin'), '-T', 'lib/generate.ts', '--check', '--mirror', SHARED], { cwd: ROOT, encoding: 'utf8' });
  expect(said).toMatch(/^generated files: \d+, unchanged/);
}, 120_000);

test('the lists that file names make are up to date', () => {
  for (const [path, text] of emitLists(ROOT)) expect(read(path)).toBe(text);
});

test('sources are in order, once each', () => {
  const keys = sources.map(source => source.system === KUBERNETES ? `0 ${source.version}` : `1 ${source.system}`);
  expect(keys).toEqual([...new Set(keys)].sort());
});

test('nothing is left over', () => {
  expect(readdirSync(join(GENERATED, 'schemas')).sort()).toEqual([...systems.map(system => `${system}.json`), 'index.json'].sort());
});

test.each(pools.map((pool): [string, Pool] => [pool.system, pool]))('%s: every reference resolves, and no sentence is shipped', (_, pool) => {
  const children = (node: SchemaNode): (number | undefined)[] => [
    ...Object.values(node.properties ?? {}), node.items, node.additionalProperties, node.not,
    ...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? []),
    ...Object.values(node.fields ?? {}).flatMap(facts => facts.variants?.map(v => v.node)),
  ];
  const used = [...pool.nodes.flatMap(children), ...pool.kinds.map(k => k.node), ...Object.values(pool.definitions ?? {})].filter(i => i !== undefined);
  expect(used.filter(i => pool.nodes[i] === undefined)).toEqual([]);
  expect(pool.nodes.filter(node => 'description' in node || 'title' in node)).toEqual([]);
  expect(pool.nodes.flatMap(node => node['x-kubernetes-validations'] ?? []).filter(rule => rule.message !== undefined || rule.messageExpression !== undefined)).toEqual([]);
});

test('equal schemas are stored once', () => {
  for (const pool of pools) {
    const definitions = new Set(Object.values(pool.definitions ?? {}));
    const texts = pool.nodes.filter((__, i) => !definitions.has(i)).map(node => JSON.stringify(node));
    expect(new Set(texts).size).toBe(texts.length);
  }
});

test('the index leads to every kind', () => {
  for (const pool of pools) {
    for (const { group, version, kind } of pool.kinds) expect([index[group]?.[version]?.[kind]].flat()).toContain(pool.system);
  }
  const entries = Object.values(index).flatMap(versions => Object.values(versions).flatMap(kinds => Object.values(kinds).flat()));
  expect(entries.length).toBe(pools.reduce((sum, pool) => sum + pool.kinds.length, 0));
});

test('a custom resource has one storage version, which comes first', () => {
  for (const pool of pools.filter(p => p.system !== KUBERNETES)) {
    const kinds = new Map<string, Pool['kinds'][number][]>();
    for (const entry of pool.kinds) kinds.set(`${entry.group}/${entry.kind}`, [...(kinds.get(`${entry.group}/${entry.kind}`) ?? []), entry]);
    for (const [kind, versions] of kinds) expect([kind, versions.map(v => v.storage === true)]).toEqual([kind, versions.map((__, i) => i === 0)]);
  }
});

test('the standard channel of the Gateway API comes first', () => {
  expect(index['gateway.networking.k8s.io']?.v1?.HTTPRoute).toEqual(['gateway-api', 'gateway-api-experimental']);
});

test('a Consul binding has facts alone', () => {
  expect(pools.find(pool => pool.system === 'consul-k8s')?.nodes.filter(node => node['x-kubernetes-validations'])).toEqual([]);
});

test('the folder keeps to its budget and counts itself', () => {
  const files = readdirSync(GENERATED, { recursive: true, withFileTypes: true }).filter(e => e.isFile()).map(e => join(e.parentPath, e.name));
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(15e6);
  expect(read('README.md')).toContain(`${systems.length} systems, `);
  expect(apiVersionOf({ group: '', version: 'v1' })).toBe('v1');
});
