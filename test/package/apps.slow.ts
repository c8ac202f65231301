import { existsSync, rmSync } from 'fs';
import { join } from 'path';
import { appWith, install, manifestsIn, passes, run, templateApp, write } from './project';

/** A program of a user: core, Istio and Argo CD bindings, a construct, a test of it. WRONG and WRONG_VALUE break it. */
const MAIN = `import { App, Chart, ChartProps } from 'cdk8s';
import { Construct } from 'constructs';
import { Application } from 'cdk8s-sextant/argo-cd';
import { VirtualService } from 'cdk8s-sextant/istio';
import { ConfigMap } from 'cdk8s-sextant/kubernetes/core/v1';
import { WebService } from 'cdk8s-sextant/workload';

export class MyChart extends Chart {
  constructor(scope: Construct, id: string, props: ChartProps = { }) {
    super(scope, id, props);

    const web = new WebService(this, 'web', { image: 'nginxinc/nginx-unprivileged:1.29', port: 8080, health: { path: '/' } });
    new VirtualService(this, 'route', { spec: { hosts: [web.host], http: [{ timeout: '2s', route: [{ destination: { host: web.host } }] }] } });
    new ConfigMap(this, 'settings', { data: { colour: (process.env.WRONG_VALUE ? 7 : 'blue') as string } });
    new Application(this, 'app', {
      metadata: { namespace: 'argocd' },
      spec: { project: 'default', source: { repoURL: 'https://example.com/shop.git', path: 'dist' }, destination: { name: 'prod', namespace: 'shop' } },
    });
  }
}
`;

const SYNTH = `
const app = new App();
new MyChart(app, 'shop', { namespace: 'shop' });
app.synth();
`;

const WRONG_FIELD = `import { VirtualService } from 'cdk8s-sextant/istio';
import { Chart, Testing } from 'cdk8s';
new VirtualService(new Chart(Testing.app(), 'c'), 'route', { spec: { hostz: ['a'] } });
`;

const TEST = `import {MyChart} from './main';
import {Testing} from 'cdk8s';
import { expectIssues, expectValid } from 'cdk8s-sextant/testing';

describe('Placeholder', () => {
  test('Empty', () => {
    const app = Testing.app();
    const chart = new MyChart(app, 'test-chart');
    const results = Testing.synth(chart)
    expect(results).toMatchSnapshot();
    expect(results).toHaveLength(6);
    expectValid(chart, { kubernetes: '1.33' });
    process.env.WRONG_VALUE = '1';
    const wrong = new MyChart(app, 'wrong');
    delete process.env.WRONG_VALUE;
    expectIssues(wrong, [{ path: 'data[colour]', rule: 'value-has-type' }]);
  });
});
`;

/** What ends with an error says the report, without a stack, once. */
function expectReport(text: string): void {
  expect(text).toMatch(/ConfigMap shop\/shop-settings-\w+ \(v1\)\n {2}data\[colour\]: Invalid value: 7[^\n]*\n {4}at shop\/settings\n/);
  expect(text).toContain('1 problem, nothing was written');
  // cdk8s-cli adds a stack of its own
  expect(text).not.toMatch(/^\s+at .*(?:main|cdk8s-sextant|cdk8s\/).*:\d+:\d+/m);
}

const template = templateApp('shop');
beforeAll(() => install(template), 180_000);

describe('an app as cdk8s init makes it', () => {
  beforeAll(() => write(template, { 'main.ts': MAIN + SYNTH, 'main.test.ts': TEST }));

  test('its own compile, test and synth pass', () => {
    passes(template, 'tsc', ['--build']);
    expect(passes(template, 'jest', ['-u']).err).toContain('1 passed');
    passes(template, 'cdk8s', ['synth']);
    expect(Object.keys(manifestsIn(join(template, 'dist')))).toEqual(['shop.k8s.yaml']);
    expect(manifestsIn(join(template, 'dist'))['shop.k8s.yaml'].match(/^kind: .*/gm)).toEqual(['Deployment', 'Service', 'PodDisruptionBudget', 'VirtualService', 'ConfigMap', 'Application'].map(kind => `kind: ${kind}`));
  }, 120_000);

  test('sextant synthesizes it and validates what it wrote', () => {
    const { out } = passes(template, 'sextant', ['synth']);
    expect(out).toMatch(/^dist: 1 file, 6 objects, all valid/m);
    expect(passes(template, 'sextant', ['validate', 'dist']).out).toContain('6 objects: 6 accepted');
    expect(passes(template, 'sextant', ['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  }, 60_000);

  test('a wrong field does not compile', () => {
    write(template, { 'wrong.ts': WRONG_FIELD });
    const { code, out } = run(template, 'node_modules/.bin/tsc', ['--noEmit']);
    rmSync(join(template, 'wrong.ts'));
    expect({ code, out }).toEqual({ code: 2, out: expect.stringMatching(/^wrong\.ts\(3,\d+\): error TS2561: [^\n]*'hostz'[^\n]*'hosts'\?\n$/) as string });
  }, 60_000);

  test('a wrong value fails synth with the report, and dist stays as it was', () => {
    const before = manifestsIn(join(template, 'dist'));
    const { code, err } = run(template, 'node_modules/.bin/sextant', ['synth'], { WRONG_VALUE: '1' });
    expect(code).toBe(1);
    expectReport(err);
    expect(manifestsIn(join(template, 'dist'))).toEqual(before);
  }, 60_000);

  test('a wrong value fails cdk8s synth as well, and nothing is written', () => {
    const { code, err } = run(template, 'node_modules/.bin/cdk8s', ['synth'], { WRONG_VALUE: '1' });
    expect(code).not.toBe(0);
    expectReport(err);
    // cdk8s-cli empties the folder itself, before it runs the program
    expect(existsSync(join(template, 'dist')) ? manifestsIn(join(template, 'dist')) : {}).toEqual({});
  }, 60_000);
});

describe('an app of ECMAScript modules', () => {
  let folder: string;
  beforeAll(() => {
    folder = appWith({
      'package.json': '{ "type": "module", "private": true }\n',
      'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'NodeNext', target: 'ES2022', lib: ['ES2022'], strict: true, declaration: true }, include: ['*.ts'] }),
      'cdk8s.yaml': 'language: typescript\napp: node run.js\n',
      'main.ts': MAIN.replace('{ App, Chart, ChartProps }', '{ Chart, type ChartProps }'),
      'run.ts': `import { App, Cluster, ClusterChart } from 'cdk8s-sextant';\nimport { MyChart } from './main.js';
const app = new App();
const chart = new ClusterChart(app, 'prod', { cluster: new Cluster('prod', { kubernetes: '1.34' }) });
new MyChart(chart, 'shop', { namespace: 'shop' });
app.synth();\n`,
      'test.js': `import test from 'node:test';\nimport { Testing } from 'cdk8s';\nimport { expectValid } from 'cdk8s-sextant/testing';\nimport { MyChart } from './main.js';
test('valid', () => expectValid(new MyChart(Testing.app(), 'shop')));\n`,
    }, template);
  });

  test('it compiles, its test passes, it synthesizes, and what is written is valid', () => {
    passes(folder, 'tsc', ['--build']);
    expect(run(folder, process.execPath, ['--test', 'test.js'])).toMatchObject({ code: 0, out: expect.stringMatching(/pass 1\b/) as string });
    expect(passes(folder, 'sextant', ['synth']).out).toMatch(/6 objects, all valid[^]*prod {2}Kubernetes 1\.34 {2}6 objects/);
    passes(folder, 'cdk8s', ['synth']);
    expect(Object.keys(manifestsIn(join(folder, 'dist'))).sort()).toEqual(expect.arrayContaining([expect.stringMatching(/^prod\/.*shop.*\.yaml$/)]) as string[]);
    expect(passes(folder, 'sextant', ['validate', 'dist']).code).toBe(0);
  }, 120_000);

  test('a wrong field does not compile, a wrong value does not synthesize', () => {
    write(folder, { 'wrong.ts': WRONG_FIELD });
    const { code, out } = run(folder, 'node_modules/.bin/tsc', ['--noEmit']);
    rmSync(join(folder, 'wrong.ts'));
    expect({ code, out }).toEqual({ code: 2, out: expect.stringContaining("'hostz'") as string });
    const before = manifestsIn(join(folder, 'dist'));
    const wrong = run(folder, 'node_modules/.bin/sextant', ['synth'], { WRONG_VALUE: '1' });
    expect(wrong).toMatchObject({ code: 1, err: expect.stringMatching(/data\[colour\]: Invalid value: 7/) as string });
    expect(manifestsIn(join(folder, 'dist'))).toEqual(before);
  }, 60_000);
});

/** A program of JavaScript that writes to dist. */
const plain = (body: string): string => `const { ApiObject, App, Chart } = require('cdk8s');\nconst app = new App();\nconst chart = new Chart(app, 'plain');\n${body}\napp.synth();\n`;
const configMap = (name: string, data: string): string => `new ApiObject(chart, '${name}', { apiVersion: 'v1', kind: 'ConfigMap', data: ${data} });`;
const OURS = "const { ConfigMap } = require('cdk8s-sextant/kubernetes/core/v1'); new ConfigMap(chart, 'ours', { data: { a: 'b' } });";
const PLUS = `const kplus = require('cdk8s-plus-33');
const web = new kplus.Deployment(chart, 'web', { replicas: REPLICAS, containers: [{ image: 'nginx:1.29', portNumber: 8080 }] });
web.exposeViaService();`;

describe('a program on cdk8s alone', () => {
  test.each([
    ['plain objects beside one of ours', `${OURS}${configMap('theirs', "{ a: 'b' }")}`, `${OURS}${configMap('theirs', '{ a: 1 }')}`, /data\[a\]: Invalid value: 1[^]*at plain\/theirs/],
    ['cdk8s-plus for another version of Kubernetes beside one of ours', OURS + PLUS.replace('REPLICAS', '2'), OURS + PLUS.replace('REPLICAS', "'many'"), /spec\.replicas: Invalid value: "many"[^]*at plain\/web/],
  ])('%s: what is wrong is refused by the App of cdk8s itself', (_, good, bad, said) => {
    const folder = appWith({ 'good.js': plain(good), 'bad.js': plain(bad) }, template);
    expect(run(folder, process.execPath, ['bad.js'])).toMatchObject({ code: 1, err: expect.stringMatching(said) as string });
    expect(existsSync(join(folder, 'dist')) ? manifestsIn(join(folder, 'dist')) : {}).toEqual({});
    expect(run(folder, process.execPath, ['good.js'])).toMatchObject({ code: 0, err: '' });
    expect(Object.keys(manifestsIn(join(folder, 'dist')))).toEqual(['plain.k8s.yaml']);
  }, 30_000);

  test.each([
    ['plain objects', configMap('theirs', "{ a: 'b' }"), configMap('theirs', '{ a: 1 }'), /data\[a\]: Invalid value: 1/],
    ['cdk8s-plus', PLUS.replace('REPLICAS', '2'), PLUS.replace('REPLICAS', "'many'"), /spec\.replicas: Invalid value: "many"/],
  ])('%s with nothing of ours: sextant synth validates what is written', (_, good, bad, said) => {
    const folder = appWith({ 'good.js': plain(good), 'bad.js': plain(bad) }, template);
    passes(folder, 'sextant', ['synth', '--app', 'node good.js']);
    const before = manifestsIn(join(folder, 'dist'));
    expect(run(folder, 'node_modules/.bin/sextant', ['synth', '--app', 'node bad.js'])).toMatchObject({ code: 1, err: expect.stringMatching(said) as string });
    expect(manifestsIn(join(folder, 'dist'))).toEqual(before);
  }, 30_000);

  test('nothing of ours, and the plugin in cdk8s.yaml', () => {
    const yaml = (app: string): string => `language: typescript\napp: node ${app}\nvalidations:\n  - package: ./node_modules/cdk8s-sextant\n    class: ValidationPlugin\n    version: 0.0.0\n    properties: { kubernetes: '1.33' }\n`;
    const folder = appWith({ 'good.js': plain(configMap('theirs', "{ a: 'b' }")), 'bad.js': plain(configMap('theirs', '{ a: 1 }')), 'cdk8s.yaml': yaml('good.js') }, template);
    passes(folder, 'cdk8s', ['synth']);
    write(folder, { 'cdk8s.yaml': yaml('bad.js') });
    const { code, out } = run(folder, 'node_modules/.bin/cdk8s', ['synth']);
    expect({ code, out }).toEqual({ code: 2, out: expect.stringMatching(/value-has-type[^]*data\[a\]/) as string });
  }, 30_000);
});
