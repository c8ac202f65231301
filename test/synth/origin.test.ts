import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, utimesSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App as CdkApp, ApiObject, Chart, Helm, Include, JsonPatch } from 'cdk8s';
import cases from './origin.json';
import { placeOf } from '../../lib/report';
import { folderWith } from '../folder';
import { App, Issue, SynthError } from 'cdk8s-sextant';
import { ConfigMap } from 'cdk8s-sextant/kubernetes/core/v1';
import { issuesOf } from 'cdk8s-sextant/testing';

const here = process.cwd();
afterEach(() => process.chdir(here));

/** The issues of what a chart holds, in a folder with these files. */
function issuesIn(files: Readonly<Record<string, string>>, grow: (chart: Chart, folder: string) => void): readonly Issue[] {
  const folder = folderWith(files);
  process.chdir(folder);
  const app = new CdkApp({ outdir: 'out' });
  const chart = new Chart(app, 'chart');
  grow(chart, folder);
  return issuesOf(app);
}

const placesOf = (issues: readonly Issue[]): string[] => issues.map(({ at }) => placeOf(at ?? {}));
const joined = (files: Readonly<Record<string, readonly string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([file, lines]) => [file, `${(lines ?? []).join('\n')}\n`]));

test.each(cases)('$name', ({ files, include, places }) => {
  expect(placesOf(issuesIn(joined(files), chart => new Include(chart, 'old', { url: include })))).toEqual(places);
});

const WRONG = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {x: 1}\n';

test('what was patched after it was included keeps its file', () => {
  const issues = issuesIn({ 'a.yaml': WRONG.replace('x: 1', 'x: "1"') }, chart => {
    new Include(chart, 'old', { url: 'a.yaml' }).apiObjects[0].addJsonPatch(JsonPatch.add('/data/z', 1));
  });
  expect(placesOf(issues)).toEqual(['chart/old/a-configmap, a.yaml:4 (document 1)']);
});

test('an object that was not included has no file, though one is written alike', () => {
  const issues = issuesIn({ 'a.yaml': WRONG }, chart => {
    new ApiObject(chart, 'a', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { x: 1 } });
  });
  expect(placesOf(issues)).toEqual(['chart/a']);
});

test('a class that extends Include is one', () => {
  class Addon extends Include {}
  expect(placesOf(issuesIn({ 'a.yaml': WRONG }, chart => new Addon(chart, 'old', { url: 'a.yaml' })))).toEqual(['chart/old/a-configmap, a.yaml:4 (document 1)']);
});

test.each([['our App', App], ['the App of cdk8s', CdkApp]])('the report of %s names it', (_, AppClass) => {
  process.chdir(folderWith({ 'a.yaml': WRONG }));
  const app = new AppClass();
  const chart = new Chart(app, 'chart');
  new ConfigMap(chart, 'fine');
  new Include(chart, 'old', { url: 'a.yaml' });
  expect(() => app.synth()).toThrow(/data\[x\]: Invalid value: 1.*\n *at chart\/old\/a-configmap, a\.yaml:4 \(document 1\)\n/);
  expect(existsSync('dist/chart.k8s.yaml')).toBe(false);
});

test('the value of a Secret is not told, its line is', () => {
  const secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData:\n  token: 4711\n';
  const [issue] = issuesIn({ 'a.yaml': secret }, chart => new Include(chart, 'old', { url: 'a.yaml' }));
  expect(issue.at).toMatchObject({ file: 'a.yaml', line: 5, document: 1 });
  expect(new SynthError([issue]).message).not.toContain('4711');
});

// ------------------------------------------------------------------------------------------------ Helm

const TEMPLATES = {
  'templates/good.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: good}\n',
  'templates/web.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {port: 80}\n',
};
const RENDERED = Object.entries(TEMPLATES).map(([file, text]) => `---\n# Source: shop/${file}\n${text}`).join('');

/** An executable that prints what Helm would. */
function fakeHelm(printed: string): string {
  const file = join(folderWith({ helm: `#!/bin/sh\ncat <<'END'\n${printed}END\n` }), 'helm');
  chmodSync(file, 0o755);
  return file;
}

test('of a Helm chart, chart and template are named', () => {
  const issues = issuesIn({}, chart => new Helm(chart, 'shop', { chart: './shop', helmExecutable: fakeHelm(RENDERED) }));
  expect(placesOf(issues)).toEqual(['chart/shop/web-configmap, template shop/templates/web.yaml']);
});

test('of two Helm charts, each has its own', () => {
  const issues = issuesIn({}, chart => {
    new Helm(chart, 'one', { chart: './shop', helmExecutable: fakeHelm(RENDERED) });
    new Helm(chart, 'two', { chart: './mall', helmExecutable: fakeHelm(RENDERED.replace(/shop/g, 'mall').replace('80', '81')) });
  });
  // their objects have one name, which is told besides
  expect(placesOf(issues.filter(issue => issue.rule !== 'object-is-there-once'))).toEqual([
    'chart/one/web-configmap, template shop/templates/web.yaml', 'chart/two/web-configmap, template mall/templates/web.yaml',
  ]);
});

test('what another program rendered before is not taken for it', () => {
  const issues = issuesIn({}, chart => {
    new Helm(chart, 'shop', { chart: './shop', helmExecutable: fakeHelm(RENDERED.replace('80', '4712')) });
    for (const file of chartsWith('4712')) utimesSync(file, 1, 1);
  });
  expect(placesOf(issues)).toEqual(['chart/shop/web-configmap']);
});

test('what is no longer there leaves the construct path', () => {
  const issues = issuesIn({}, chart => {
    new Helm(chart, 'shop', { chart: './shop', helmExecutable: fakeHelm(RENDERED.replace('80', '4713')) });
    for (const file of chartsWith('4713')) rmSync(file);
  });
  expect(placesOf(issues)).toEqual(['chart/shop/web-configmap']);
});

/** What cdk8s left behind of the charts that hold a text. */
function chartsWith(text: string): string[] {
  const files = readdirSync(tmpdir()).filter(name => name.startsWith('cdk8s-helm-')).map(name => join(tmpdir(), name, 'chart.yaml'));
  return files.filter(file => existsSync(file) && readFileSync(file, 'utf8').includes(text));
}
