import { readFileSync } from 'fs';
import { join } from 'path';
import { ApiObject, Chart, JsonPatch, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { parse } from 'yaml';
import { folderWith } from '../../folder';
import { App, Cluster, ClusterChart, ClusterRecord, UserError } from 'cdk8s-sextant';
import * as workloads from 'cdk8s-sextant/workload';

type Make = 'WebService' | 'Worker' | 'Scheduled' | 'StatefulService';

interface Case {
  readonly title: string;
  readonly make: Make;
  readonly props: object;
  readonly on: Omit<ClusterRecord, 'name'>;
  /** By kind, or by kind and name. */
  readonly objects?: Readonly<Record<string, object>>;
  /** Words that are nowhere in the manifests. */
  readonly lacks?: readonly string[];
  readonly refused?: readonly string[];
}

interface Rendered {
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

const cases = parse(readFileSync(join(__dirname, 'clusters.yaml'), 'utf8')) as Case[];

function chartOn(on: Case['on'], app = new App({ outdir: folderWith() })): ClusterChart {
  return new ClusterChart(app, 'all', { cluster: Cluster.from({ name: 'prod', kubernetes: '1.35', ...on }), disableResourceNameHashes: true });
}

function make(scope: Construct, kind: Make, props: object): Construct {
  return new workloads[kind](new Construct(scope, 'shop'), 'it', { image: 'example.com/it:1.0.0', ...props } as never);
}

describe.each([...new Set(cases.map(c => c.make))])('%s', kind => {
  test.each(cases.filter(c => c.make === kind))('$title', ({ props, on, objects = {}, lacks = [], refused }) => {
    const chart = chartOn(on);
    make(chart, kind, props);
    if (refused) {
      for (const words of refused) expect(() => (chart.node.root as App).synthYaml()).toThrow(words);
      return expect(() => (chart.node.root as App).synthYaml()).toThrow(/at all\/shop\/it(?:\/\w+)?, cluster prod/);
    }
    const text = (chart.node.root as App).synthYaml();
    for (const word of lacks) expect(text).not.toContain(word);
    const rendered = chart.toJson() as Rendered[];
    for (const [name, expected] of Object.entries(objects)) {
      expect(rendered.find(o => o.kind === name || `${o.kind} ${o.metadata.name}` === name)).toMatchObject(expected);
    }
  });

  test('everything can be patched', () => {
    const chart = chartOn({ profile: 'gke' });
    const volumes = { '/data': { size: '1Gi', shared: true } };
    make(chart, kind, { port: 80, protocol: 'http', schedule: '@daily', identity: 'me', volumes, route: { host: 'a.example.com' }, loadBalancer: {} });
    const all = chart.node.findAll().filter(c => ApiObject.isApiObject(c)) as ApiObject[];
    expect(all.length).toBeGreaterThan(2);
    for (const object of all) object.addJsonPatch(JsonPatch.add('/metadata/labels/patched', 'yes'));
    for (const object of chart.toJson()) expect(object.metadata.labels.patched).toBe('yes');
  });
});

test('all that is refused is told at once, and nothing is written', () => {
  const app = new App({ outdir: folderWith() });
  for (const profile of ['eks', 'kubeadm']) {
    const chart = new ClusterChart(app, profile, { cluster: Cluster.from({ name: profile, profile, kubernetes: '1.35' }) });
    make(chart, 'StatefulService', { port: 80, volumes: { '/data': { size: '1Gi' } }, route: { host: 'a.example.com' }, protocol: 'http', loadBalancer: { internal: true } });
  }
  let text = '';
  try {
    app.synth();
  } catch (error) {
    text = (error as Error).message;
  }
  expect(text).toMatch(/^5 problems, nothing was written\n/);
  expect(text.match(/^    at (?:eks|kubeadm)\/shop\/it/gm)).toHaveLength(5);
});

test('a plain cdk8s app is refused, too, and a chart without a cluster knows nothing', () => {
  const chart = Testing.chart();
  make(chart, 'WebService', { port: 80, route: { host: 'a.example.com' } });
  expect(() => Testing.synth(chart)).toThrow('the ingress class of a cluster of no known distribution is not known');
});

test('what was taken out of the tree is refused no more', () => {
  const chart = chartOn({ profile: 'kubeadm' });
  make(chart, 'WebService', { port: 80, loadBalancer: {} });
  new Chart(chart, 'rest');
  chart.node.tryRemoveChild('shop');
  expect((chart.node.root as App).synthYaml()).toBe('');
});

test('a workload has an identity of its own as soon as somebody asks for its name', () => {
  const chart = chartOn({ profile: 'k3s' });
  const service = make(chart, 'WebService', { port: 80 }) as workloads.WebService;
  const named = make(new Construct(chart, 'other'), 'WebService', { port: 80, serviceAccount: 'mine' }) as workloads.WebService;
  expect((chart.node.root as App).synthYaml()).not.toContain('kind: ServiceAccount');
  expect([service.serviceAccount, service.serviceAccount, named.serviceAccount]).toEqual(['shop-it-serviceaccount', 'shop-it-serviceaccount', 'mine']);
  service.addVersion('v2');
  const rendered = chart.toJson() as (Rendered & { spec: { template: { spec: object } } })[];
  expect(rendered.filter(({ kind }) => kind === 'ServiceAccount').map(({ metadata }) => metadata.name)).toEqual(['shop-it-serviceaccount']);
  for (const { spec } of rendered.filter(({ kind, metadata }) => kind === 'Deployment' && metadata.name.startsWith('shop-it'))) {
    // a name is no token
    expect(spec.template.spec).toMatchObject({ serviceAccountName: 'shop-it-serviceaccount', automountServiceAccountToken: false });
  }
});

test('more may be added later', () => {
  const chart = chartOn({ profile: 'k3s' });
  const service = make(chart, 'StatefulService', { port: 80 }) as workloads.StatefulService;
  service.addVolume('/data', { size: '1Gi' }).addEnv('A', 'b');
  expect(service.addLoadBalancer('Way')?.name).toBe('shop-it-way-service');
  expect(service.hostOf(1)).toBe('shop-it-1.shop-it-pods');
  const text = (chart.node.root as App).synthYaml();
  for (const words of ['volumeClaimTemplates', 'mountPath: /data', 'name: A', 'type: LoadBalancer']) expect(text).toContain(words);
});

test('a version has a name of its own, and no volume that one pod alone can have', () => {
  const chart = chartOn({ profile: 'gke' });
  const web = make(chart, 'WebService', { port: 80, replicas: 1, volumes: { '/data': { size: '1Gi' } } }) as workloads.WebService;
  for (const version of ['', 'stable', 'Service']) expect(() => web.addVersion(version)).toThrow(UserError);
  expect((chart.node.root as App).synthYaml()).toContain('type: Recreate');
  web.addVersion('canary');
  expect(() => (chart.node.root as App).synthYaml()).toThrow('"/data": several pods on different nodes are to write to one volume');
});

test('the name of a StatefulSet leaves room for those of its pods', () => {
  const chart = new ClusterChart(new App({ outdir: folderWith() }), 'c', { cluster: Cluster.k3s('prod', { kubernetes: '1.35' }), disableResourceNameHashes: true });
  const service = new workloads.StatefulService(chart, 'a'.repeat(80), { image: 'example.com/it:1.0.0', port: 80 });
  expect(service.name).toHaveLength(52);
});
