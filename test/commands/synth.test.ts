import { existsSync, symlinkSync } from 'fs';
import { join } from 'path';
import { parseAllDocuments } from 'yaml';
import { configMap, leftovers, OLD, ours, plain, ROOT, synth } from './program';
import { folderWith, textsIn } from '../folder';

const TWO_CLUSTERS = ours(`
  const app = new App();
  for (const [name, kubernetes] of [['gke', '1.35'], ['k3s', '1.34']]) {
    const chart = new ClusterChart(app, 'shop-' + name, { cluster: new Cluster(name, { kubernetes }) });
    for (const id of ['a', 'b']) new ConfigMap(chart, id, { metadata: { name: id } });
  }
  app.synth();`);

test('a program on our App: the output is replaced and summed up by cluster', async () => {
  const { code, out, err, folder } = await synth(TWO_CLUSTERS);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^dist: 2 files, 4 objects, all valid, in \d+\.\d\d s\n {2}gke {2}Kubernetes 1\.35 {2}2 objects\n {2}k3s {2}Kubernetes 1\.34 {2}2 objects\n$/);
  expect(Object.keys(textsIn(join(folder, 'dist')))).toEqual(['gke/shop.k8s.yaml', 'k3s/shop.k8s.yaml']);
  expect(leftovers(folder)).toEqual([]);
});

test('a program on the App of cdk8s with our objects is counted, too', async () => {
  const { code, out, folder } = await synth(ours(`
    const app = new CdkApp({});
    new ConfigMap(new Chart(app, 'one'), 'a');
    new ConfigMap(new Chart(app, 'two'), 'a');
    app.synth();`), [], {}, { SEXTANT_KUBERNETES: '1.33' });
  expect(code).toBe(0);
  expect(out).toMatch(/^dist: 2 files, 2 objects, all valid[^]*Kubernetes 1\.33 {2}2 objects/);
  expect(Object.keys(textsIn(join(folder, 'dist')))).toEqual(['one.k8s.yaml', 'two.k8s.yaml']);
});

test('a program with nothing of ours is validated from what it wrote', async () => {
  const good = await synth(plain({ 'a.k8s.yaml': `${configMap('a')}---\n${configMap('b')}` }));
  expect(good).toMatchObject({ code: 0, err: 'and its complaint\n' });
  expect(good.out).toMatch(/^made by the program\ndist: 1 file, 2 objects, all valid/);

  const bad = await synth(plain({ 'x/a.k8s.yaml': `${configMap('a')}---\n${configMap('b', '{count: 1}')}` }));
  expect(bad.code).toBe(1);
  expect(bad.err).toMatch(/data\[count\]: Invalid value: 1[^]*dist\/x\/a\.k8s\.yaml:\d+[^]*1 problem, dist was not changed/);
  expect(textsIn(join(bad.folder, 'dist'))).toEqual(OLD);
});

test('a second App without anything of ours is validated as well', async () => {
  const { code, err, folder } = await synth(`${TWO_CLUSTERS}\n${plain({ 'other.k8s.yaml': configMap('other', '[]') })}`);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/dist\/other\.k8s\.yaml/) as string });
  expect(textsIn(join(folder, 'dist'))).toEqual(OLD);
});

describe.each<[string, string, RegExp]>([
  ['whose object is wrong', ours("const app = new App(); new ConfigMap(new Chart(app, 'c'), 'a', { dta: {} }); app.synth();"), /dta: Unknown field[^]*at c\/a[^]*did you mean "data"\?[^]*`node main\.js` ended with exit code 1/],
  ['that fails after it wrote', plain({ 'a.k8s.yaml': configMap('a') }, 'process.exit(3)'), /and its complaint\nsextant: `node main\.js` ended with exit code 3/],
  ['that is killed', plain({}, "process.kill(process.pid, 'SIGKILL')"), /was ended by SIGKILL|exit code 137/],
  ['that writes nothing', 'new Date()', /wrote no manifests: call app\.synth\(\)/],
  ['that writes YAML which does not parse', plain({ 'a.yaml': 'a: [1\nb: 2\n' }), /dist\/a\.yaml[^]*1 problem, dist was not changed/],
])('a program %s', (_, program, said) => {
  test('fails and leaves the output as it was', async () => {
    const { code, err, folder } = await synth(program);
    expect(code).toBe(1);
    expect(err).toMatch(said);
    expect(err).not.toMatch(/at .*\.[jt]s:\d+/);
    expect(textsIn(join(folder, 'dist'))).toEqual(OLD);
    expect(leftovers(folder)).toEqual([]);
  });
});

test('what is wrong in an included file is named by it, not by what an earlier run wrote of it', async () => {
  const wrong = configMap('a', '{count: 1}');
  const program = ours("const app = new App(); new Include(new Chart(app, 'c'), 'old', { url: 'manifests/a.yaml' }); app.synth();");
  const { code, err } = await synth(program, [], { 'dist/c.k8s.yaml': wrong, 'manifests/a.yaml': `# mine\n${wrong}` });
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/data\[count\]: Invalid value: 1[^]*at c\/old\/a-configmap, manifests\/a\.yaml:5 \(document 1\)/) as string });
});

test('--stdout is one valid stream and nothing else; the output stays as it was', async () => {
  const { code, out, err, folder } = await synth(plain({ 'a.k8s.yaml': configMap('a'), 'b.k8s.yaml': `${configMap('b')}---\n${configMap('c').trimEnd()}`, 'empty.k8s.yaml': '', 'e.k8s.yaml': '---\n' }), ['--stdout']);
  expect(code).toBe(0);
  expect(parseAllDocuments(out).map(d => d.getIn(['metadata', 'name']))).toEqual(['a', 'b', 'c']);
  expect(out.match(/^---$/gm)).toHaveLength(3);
  expect(out).toMatch(/^---\n/);
  expect(err).toMatch(/made by the program[^]*standard output: 4 files, 3 objects, all valid/);
  expect(textsIn(join(folder, 'dist'))).toEqual(OLD);
});

test('--app and --output win over cdk8s.yaml, neither needs it, and folders are made', async () => {
  const { code, out, folder } = await synth(plain({ 'a.yaml': configMap('a') }), ['--app', 'node main.js', '--output', 'new/er/dist'], { 'cdk8s.yaml': 'app: exit 9\n' });
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('new/er/dist: 1 file') as string });
  expect(Object.keys(textsIn(join(folder, 'new')))).toEqual(['er/dist/a.yaml']);
  expect(textsIn(join(folder, 'dist'))).toEqual(OLD);
});

test('an output that is a link is replaced where it leads', async () => {
  const folder = folderWith({ 'real/old.yaml': configMap('old'), 'main.js': plain({ 'a.yaml': configMap('a') }) });
  symlinkSync(join(folder, 'real'), join(folder, 'link'));
  const { code } = await synth(plain({ 'a.yaml': configMap('a') }), ['--output', join(folder, 'link')]);
  expect(code).toBe(0);
  expect(Object.keys(textsIn(join(folder, 'real')))).toEqual(['a.yaml']);
});

describe('what may not be replaced', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['the current folder', '.', {}, 'would replace the current folder'],
    ['a folder around it', '..', {}, 'would replace the current folder'],
    ['the root', '/', {}, 'would replace the current folder'],
    ['sources', 'src', { 'src/main.ts': '' }, 'holds main.ts, which is no manifest and would be lost'],
    ['hidden files', 'x', { 'x/.git/config': '' }, 'holds .git/config'],
    ['a kustomization', 'x', { 'x/kustomization.yaml': 'kind: Kustomization\n' }, 'holds kustomization.yaml'],
    ['values of a chart', 'x', { 'x/prod.yaml': 'replicas: 2\n' }, 'holds prod.yaml'],
    ['a file', 'cdk8s.yaml', {}, 'is a file'],
  ])('%s', async (_, output, files, said) => {
    const { code, err, folder } = await synth(plain({ 'a.yaml': configMap('a') }), ['--output', output], files);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(said) as string });
    expect(existsSync(join(folder, 'main.js'))).toBe(true);
    for (const [file, text] of Object.entries(files)) expect(textsIn(folder)[file]).toBe(text);
  });
});

describe('cdk8s.yaml', () => {
  test.each<[string, string, RegExp]>([
    ['does not parse', 'app: [\n', /cdk8s\.yaml:\d+: does not parse as YAML/],
    ['has a wrong type', 'language: typescript\napp: 3\n', /cdk8s\.yaml:2: app must be text, found 3/],
    ['has a mistyped key', 'aap: node main.js\n', /aap is not a key of cdk8s\.yaml, did you mean app\?/],
    ['is a list', '- app\n', /cdk8s\.yaml:1: the file must be a mapping, found a list/],
    ['has an empty app', 'app: ""\n', /cdk8s\.yaml:1: app must not be empty/],
    ['names no app', 'language: typescript\n', /no program to run: give --app COMMAND, or app: in cdk8s\.yaml/],
  ])('%s: the command line is wrong', async (_, text, said) => {
    const { code, err, folder } = await synth('', [], { 'cdk8s.yaml': text });
    expect(err).toMatch(said);
    expect(code).toBe(2);
    expect(textsIn(join(folder, 'dist'))).toEqual(OLD);
  });

  test('may have keys of other tools, and be empty', async () => {
    expect((await synth(plain({ 'a.yaml': configMap('a') }), [], { 'cdk8s.yaml': 'app: node main.js\nteam: shop\nimports: [k8s]\n' })).code).toBe(0);
    expect((await synth(plain({ 'a.yaml': configMap('a') }), ['--app', 'node main.js'], { 'cdk8s.yaml': '' })).code).toBe(0);
  });
});

test('an unknown version in the environment is refused before the program runs', async () => {
  const { code, err, out } = await synth(plain({}), [], {}, { SEXTANT_KUBERNETES: '1.2' });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('"1.2" is not known');
});

test('what a second app wrote that nothing of ours is in is validated too', async () => {
  const { code, err, folder } = await synth(ours(`
    const { ApiObject } = require(${JSON.stringify(join(ROOT, 'node_modules/cdk8s'))});
    const guarded = new CdkApp();
    new ConfigMap(new Chart(guarded, 'one'), 'a', { metadata: { name: 'a' } });
    guarded.synth();
    const other = new CdkApp();
    new ApiObject(new Chart(other, 'two'), 'b', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'b' }, dat: {} });
    other.synth();`));
  expect(code).toBe(1);
  expect(err).toMatch(/dat: Unknown field[\s\S]*two\.k8s\.yaml/);
  expect(err).not.toMatch(/one\.k8s\.yaml/);
  expect(textsIn(join(folder, 'dist'))).toEqual(OLD);
});
