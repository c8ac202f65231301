import { spawnSync } from 'child_process';
import { join } from 'path';
import { ApiObject, App as CdkApp, Chart, Include, JsonPatch, Lazy, Testing, YamlOutputType } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { parseAllDocuments } from 'yaml';
import { folderWith, textsIn } from './folder';
import { App, Cluster, ClusterChart, SynthError, UserError } from 'cdk8s-sextant';
import { VirtualService } from 'cdk8s-sextant/istio';
import { Deployment } from 'cdk8s-sextant/kubernetes/apps/v1';
import { ConfigMap, Namespace, Secret } from 'cdk8s-sextant/kubernetes/core/v1';
import { ClusterRole } from 'cdk8s-sextant/kubernetes/rbac/v1';

const BEFORE = { 'gone.k8s.yaml': 'apiVersion: v1\nkind: ConfigMap\n', 'chart.k8s.yaml': 'old\n' };

const podSpec = { containers: [{ name: 'main', image: 'nginx:1.29' }] };
const deploymentSpec = { selector: { matchLabels: { app: 'web' } }, template: { metadata: { labels: { app: 'web' } }, spec: podSpec } };

/** The user's mistakes, and what the report says of them. */
const mistakes: { name: string; grow: (chart: Chart) => void; said: (string | RegExp)[] }[] = [
  {
    name: 'a wrong field',
    grow: chart => new Deployment(chart, 'web', { spec: { ...deploymentSpec, replica: 2 } as never }),
    said: ['spec.replica: Unknown field', 'at chart/web', 'did you mean "replicas"?', /Deployment .*apps\/v1/],
  },
  {
    name: 'a wrong type',
    grow: chart => new Deployment(chart, 'web', { spec: { ...deploymentSpec, replicas: 'many' as never } }),
    said: ['spec.replicas: Invalid value: "many"', 'at chart/web'],
  },
  {
    name: 'an unknown kind',
    grow: chart => new ApiObject(chart, 'web', { apiVersion: 'apps/v1', kind: 'Deploymint' }),
    said: ['Unknown kind', 'at chart/web', 'Deployment'],
  },
  {
    name: 'a custom resource',
    grow: chart => new VirtualService(chart, 'route', { spec: { hosts: ['a'], http: [{ route: [{ destination: { host: 'a' }, weight: '10' as never }] }] } }),
    said: ['spec.http[0].route[0].weight: Invalid value: "10"', 'at chart/route'],
  },
  {
    name: 'an object of cdk8s-plus',
    grow: chart => new kplus.NetworkPolicy(chart, 'policy', {
      ingress: { rules: [{ peer: kplus.NetworkPolicyIpBlock.anyIpv4(chart, 'any'), ports: [kplus.NetworkPolicyPort.tcp('x' as never)] }], default: 'everything' as never },
      metadata: { name: 'Not_A_Name' },
    }),
    said: ['metadata.name: Invalid value: "Not_A_Name"', 'at chart/policy/Resource'],
  },
  {
    name: 'a manifest that is included',
    grow: chart => new Include(chart, 'old', { url: join(folderWith({ 'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\nspec: {}\n' }), 'a.yaml') }),
    said: ['spec: Unknown field', 'at chart/old/'],
  },
  {
    name: 'a patch',
    grow: chart => new ConfigMap(chart, 'a').addJsonPatch(JsonPatch.add('/dat', { a: 'b' })),
    said: ['dat: Unknown field', 'at chart/a'],
  },
  {
    name: 'a validation of its own and a value that cannot be rendered, with the rest',
    grow: chart => {
      const construct = new Construct(chart, 'picky');
      construct.node.addValidation({ validate: () => ['no port was\ngiven'] });
      new ConfigMap(construct, 'dated', { data: { now: new Date(0) as never } });
      new ConfigMap(chart, 'wrong', { data: { n: 1 as never } });
    },
    said: [/[23] problems/, /no port was\n *given/, 'chart/picky', "can't render non-simple object of type 'Date'", 'data[n]: Invalid value: 1'],
  },
];

describe.each([['our App', App], ['the App of cdk8s', CdkApp]])('with %s', (_, AppClass) => {
  test.each(mistakes)('$name fails synth, is named, and nothing is written', ({ grow, said }) => {
    const outdir = folderWith(BEFORE);
    const app = new AppClass({ outdir });
    const chart = new Chart(app, 'chart');
    // one of ours brings the validation into any app
    new ConfigMap(chart, 'fine');
    grow(chart);
    let message = '';
    try {
      app.synth();
    } catch (error) {
      message = (error as Error).message;
      expect((error as Error).stack).toBe(message);
    }
    for (const text of said) expect(message).toEqual(text instanceof RegExp ? expect.stringMatching(text) : expect.stringContaining(text));
    expect(textsIn(outdir)).toEqual(BEFORE);
  });

  test('what a Secret holds is in no message', () => {
    const app = new AppClass({ outdir: folderWith() });
    const chart = new Chart(app, 'chart');
    new Secret(chart, 'a', { data: { password: 'hunter2!!' }, stringData: { pin: 4711 as never } });
    expect(() => app.synth()).toThrow(/data\[password\][^]*stringData\[pin\]/);
    expect(() => app.synth()).not.toThrow(/hunter2|4711/);
  });
});

test('the error is a SynthError, a UserError, with the issues as data', () => {
  const app = new App({ outdir: folderWith() });
  new ConfigMap(new Chart(app, 'chart'), 'a', { data: { n: 1 as never } });
  try {
    app.synth();
    throw new Error('synth passed');
  } catch (error) {
    expect(error).toBeInstanceOf(SynthError);
    expect(error).toBeInstanceOf(UserError);
    expect((error as SynthError).issues).toMatchObject([{ severity: 'error', path: 'data[n]', at: { construct: 'chart/a', kind: 'ConfigMap' } }]);
  }
});

test('a cluster-scoped object gets no namespace from its chart; an object of an unknown kind and a namespace of its own stay', () => {
  const app = new App({ outdir: folderWith() });
  const chart = new Chart(app, 'chart', { namespace: 'shop' });
  new ClusterRole(chart, 'role', { rules: [] });
  new Namespace(chart, 'namespace');
  new ConfigMap(chart, 'config');
  new ConfigMap(chart, 'elsewhere', { metadata: { namespace: 'other' } });
  const namespaces = parseAllDocuments(app.synthYaml()).map(d => [d.getIn(['kind']), d.getIn(['metadata', 'namespace'])]);
  expect(namespaces).toEqual([['ClusterRole', undefined], ['Namespace', undefined], ['ConfigMap', 'shop'], ['ConfigMap', 'other']]);
});

test('validations of the user run once, whatever the number of charts', () => {
  const app = new App({ outdir: folderWith() });
  let runs = 0;
  for (let i = 0; i < 20; i++) new ConfigMap(new Chart(app, `c${i}`), 'a');
  app.node.addValidation({ validate: () => { runs++; return []; } });
  app.synth();
  expect(runs).toBe(1);
});

test('the version is the cluster’s, else the app’s, else the environment’s, else the default', () => {
  // a field of 1.35
  const grow = (scope: Construct) => new Deployment(scope, 'web', { spec: { ...deploymentSpec, template: { ...deploymentSpec.template, spec: { ...podSpec, hostnameOverride: 'a' } } } });
  const fails = (make: () => Construct, env?: string): boolean => {
    const before = process.env.SEXTANT_KUBERNETES;
    if (env === undefined) delete process.env.SEXTANT_KUBERNETES;
    else process.env.SEXTANT_KUBERNETES = env;
    try {
      const scope = make();
      grow(scope);
      (scope.node.root as App).synthYaml();
      return false;
    } catch (error) {
      expect((error as Error).message).toContain('hostnameOverride');
      return true;
    } finally {
      if (before === undefined) delete process.env.SEXTANT_KUBERNETES;
      else process.env.SEXTANT_KUBERNETES = before;
    }
  };
  const cluster = (app: string | undefined, version: string) => () => new ClusterChart(new App({ kubernetes: app }), 'c', { cluster: new Cluster('c', { kubernetes: version }) });
  expect(fails(() => new Chart(new App(), 'c'))).toBe(false);
  expect(fails(() => new Chart(new App(), 'c'), '1.30')).toBe(true);
  expect(fails(() => new Chart(new App({ kubernetes: '1.36' }), 'c'), '1.30')).toBe(false);
  expect(fails(() => new Chart(new App({ kubernetes: '1.30' }), 'c'))).toBe(true);
  expect(fails(cluster('1.30', '1.36'), '1.30')).toBe(false);
  expect(fails(cluster('1.36', '1.30'))).toBe(true);
  expect(() => new App({ kubernetes: '2.0' })).toThrow('"2.0" is not known');
});

describe('in an app of cdk8s', () => {
  const grow = (charts: number) => {
    const app = new CdkApp({ outdir: folderWith() });
    let rendered = 0;
    for (let i = 0; i < charts; i++) new ConfigMap(new Chart(app, `c${i}`), 'a', { data: Lazy.any({ produce: () => { rendered++; return { a: 'b' }; } }) });
    return { app, count: () => rendered };
  };

  test('objects are rendered once to validate and once to write, whatever the number of charts', () => {
    const { app, count } = grow(10);
    app.synth();
    expect(count()).toBe(20);
    app.synthYaml();
    expect(count()).toBe(40);
  });

  test('no answer is older than the tree', () => {
    const chart = Testing.chart();
    const map = new ConfigMap(chart, 'a');
    expect(Testing.synth(chart)).toHaveLength(1);
    map.metadata.addLabel('not a label', 'x');
    expect(() => Testing.synth(chart)).toThrow('not a label');
    const app = chart.node.root as CdkApp;
    expect(() => app.synth()).toThrow('not a label');
    map.addJsonPatch(JsonPatch.remove('/metadata/labels'));
    expect(() => app.synth()).not.toThrow();
    expect(Testing.synth(chart)).toHaveLength(1);
  });

  test('prototypes stay as they are', () => {
    const before = Object.getOwnPropertyDescriptors(CdkApp.prototype);
    grow(1).app.synth();
    expect(Object.getOwnPropertyDescriptors(CdkApp.prototype)).toEqual(before);
    expect(Object.keys(grow(1).app)).toEqual(Object.keys(new CdkApp()));
  });
});

describe('files', () => {
  const twice = (app: CdkApp) => {
    const chart = new Chart(app, 'chart');
    for (const namespace of ['a', 'b']) new ConfigMap(chart, namespace, { metadata: { name: 'same', namespace } });
    new ConfigMap(chart, 'other', { metadata: { name: 'other' } });
  };

  test.each([YamlOutputType.FILE_PER_RESOURCE, YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE])('objects of one name get a file each (%s)', yamlOutputType => {
    const app = new App({ outdir: folderWith(), yamlOutputType });
    twice(app);
    app.synth();
    expect(Object.keys(textsIn(app.outdir)).map(f => f.replace(/^chart\//, ''))).toEqual(['ConfigMap.other.k8s.yaml', 'ConfigMap.same.a.k8s.yaml', 'ConfigMap.same.b.k8s.yaml']);
  });

  test('two objects that are one and the same cannot be two files', () => {
    const app = new App({ outdir: folderWith(BEFORE), yamlOutputType: YamlOutputType.FILE_PER_RESOURCE });
    for (const id of ['a', 'b']) new ConfigMap(new Chart(app, id), 'x', { metadata: { name: 'same' } });
    expect(() => app.synth()).toThrow(/a\/x and b\/x would both be written to ConfigMap\.same\.cluster\.core\.k8s\.yaml/);
    expect(textsIn(app.outdir)).toEqual(BEFORE);
  });

  test.each(Object.values(YamlOutputType).filter(t => typeof t === 'number'))('every file and document starts with --- (%s)', yamlOutputType => {
    const app = new App({ outdir: folderWith(), yamlOutputType: yamlOutputType as YamlOutputType });
    twice(app);
    new Chart(app, 'empty');
    app.synth();
    for (const text of [...Object.values(textsIn(app.outdir)), app.synthYaml()]) {
      expect(text).toMatch(/^---\n/);
      expect(text.match(/^---$/gm)).toHaveLength(Math.max(1, text.match(/^kind:/gm)?.length ?? 0));
    }
  });

  test('other files stay, and where one cannot be written none is', () => {
    const outdir = folderWith({ ...BEFORE, README: 'mine\n' });
    const app = new App({ outdir, yamlOutputType: YamlOutputType.FILE_PER_CHART });
    new ConfigMap(new Chart(app, 'chart'), 'a');
    app.synth();
    expect(textsIn(outdir)).toEqual({ ...BEFORE, 'README': 'mine\n', 'chart.k8s.yaml': expect.stringContaining('kind: ConfigMap') as string });

    const blocked = folderWith({ ...BEFORE, 'zoo.k8s.yaml/x': '' });
    const second = new App({ outdir: blocked });
    for (const id of ['chart', 'new', 'zoo']) new ConfigMap(new Chart(second, id), 'a');
    expect(() => second.synth()).toThrow('zoo.k8s.yaml is a folder');
    expect(textsIn(blocked)).toEqual({ ...BEFORE, 'zoo.k8s.yaml/x': '' });
  });

  test('cdk8s-cli is told where objects come from if it asks', () => {
    const app = new App({ outdir: folderWith(), recordConstructMetadata: true });
    new ConfigMap(new Chart(app, 'chart'), 'a', { metadata: { name: 'config' } });
    app.synth();
    expect(JSON.parse(textsIn(app.outdir)['construct-metadata.json'])).toEqual({ version: '1.0.0', resources: { config: { path: 'chart/a' } } });
  });
});

describe('an error that nobody catches', () => {
  const program = (app: string) => `
    require('ts-node').register({ transpileOnly: true, compilerOptions: { module: 'commonjs', target: 'es2022' } });
    const { App: CdkApp, Chart } = require('cdk8s');
    const { App } = require('./lib/app');
    const { define } = require('./lib/binding');
    const app = new ${app}({ outdir: process.env.OUT });
    new (define('ConfigMap', 'v1', 'ConfigMap', 'kubernetes'))(new Chart(app, 'chart'), 'a', { dat: {} });
    app.synth();`;

  test.each(['App', 'CdkApp'])('is printed as its report alone, and the exit code is not 0 (%s)', app => {
    const outdir = folderWith(BEFORE);
    const { status, stderr } = spawnSync(process.execPath, ['-e', program(app)], { cwd: join(__dirname, '..'), env: { ...process.env, OUT: outdir }, encoding: 'utf8' });
    expect(status).not.toBe(0);
    expect(stderr).toContain('dat: Unknown field');
    // node adds its version, and for an app of cdk8s nothing else
    expect(stderr).not.toMatch(/at .*[:(].*\.[jt]s:\d+|throw |node:internal|code: 1|\{/);
    expect(textsIn(outdir)).toEqual(BEFORE);
  });
});

test('time is linear in charts', () => {
  const grow = (charts: number) => {
    const app = new App({ outdir: folderWith(), yamlOutputType: YamlOutputType.FILE_PER_APP });
    for (let i = 0; i < charts; i++) for (let j = 0; j < 3; j++) new ConfigMap(new Chart(app, `c${i}-${j}`), 'a', { data: { a: 'b' } });
    const started = performance.now();
    app.synth();
    return performance.now() - started;
  };
  grow(100);
  // eight times the charts; quadratic work would take 64 times as long
  expect(grow(1600) / grow(200)).toBeLessThan(30);
});

