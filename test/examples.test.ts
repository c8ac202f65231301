import { readFileSync } from 'fs';
import { join } from 'path';
import { parseAllDocuments } from 'yaml';
import { folderWith, textsIn } from './folder';
import { validate } from 'cdk8s-sextant';
import { expectValid } from 'cdk8s-sextant/testing';

type Manifest = Record<string, never> & { kind: string; metadata: { name: string; namespace?: string } };

/** Runs an example as `node` would, and gives the manifests of each file. */
function run(example: string): Record<string, Manifest[]> {
  const outdir = folderWith();
  const before = process.env.CDK8S_OUTDIR;
  process.env.CDK8S_OUTDIR = outdir;
  try {
    jest.isolateModules(() => { jest.requireActual(`../examples/${example}`); });
  } finally {
    if (before === undefined) delete process.env.CDK8S_OUTDIR;
    else process.env.CDK8S_OUTDIR = before;
  }
  return Object.fromEntries(Object.entries(textsIn(outdir)).map(([file, text]) => [file, parseAllDocuments(text, { version: '1.1' }).map(d => d.toJS() as Manifest)]));
}

describe('the boutique', () => {
  const files = run('boutique');
  const clusters: [string, string][] = [['gke', '1.35'], ['k3s', '1.34'], ['openshift', '1.33']];

  test('has one file for each cluster', () => {
    expect(Object.keys(files)).toEqual(clusters.map(([name]) => `${name}/boutique.k8s.yaml`));
  });

  test.each(clusters)('is what %s with Kubernetes %s accepts, without so much as a warning', (name, kubernetes) => {
    const objects = files[`${name}/boutique.k8s.yaml`];
    expect(objects.length).toBeGreaterThanOrEqual(30);
    expect(objects.flatMap(object => validate(object, { kubernetes }))).toEqual([]);
    // the validator does look at them
    expect(() => expectValid(objects.map(o => ({ ...o, nonsense: 1 })), { kubernetes })).toThrow(`${objects.length} problems`);
  });

  test('is a shop of ten services, a canary, a Knative service, an edge pool with a device, and a nightly training on a GPU', () => {
    const [objects] = Object.values(files);
    const counts: Record<string, number> = {};
    for (const { kind } of objects) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual({
      Namespace: 1,
      Deployment: 11,
      Service: 11,
      PodDisruptionBudget: 8,
      ...{ Gateway: 1, DestinationRule: 1, VirtualService: 1 },
      ...{ NodeGroup: 1, DeviceModel: 1, Device: 1 },
      CronJob: 1,
    });
    expect(JSON.stringify(objects)).toContain('"nvidia.com/gpu":1');
  });

  test('gives the pods of redis their user, but for a cluster that does so itself', () => {
    const users = Object.values(files).map(objects => JSON.stringify(objects.find(o => o.kind === 'Deployment' && o.metadata.name === 'redis')).match(/"runAsUser":(\d+)/)?.[1]);
    expect(users).toEqual(['999', '999', undefined]);
  });

  test('lies in its namespace, but for what lies in none', () => {
    const without = Object.values(files).flat().filter(o => o.metadata.namespace !== 'boutique').map(o => o.kind);
    expect(new Set(without)).toEqual(new Set(['Namespace', 'NodeGroup']));
  });

  test('refers only to hosts that are there', () => {
    for (const objects of Object.values(files)) {
      const services = new Set(objects.filter(o => o.kind === 'Service').map(o => o.metadata.name));
      const named = [...JSON.stringify(objects).matchAll(/"(?:value|host)":"([a-z-]+)(?:\.boutique\.svc[a-z.]*)?(?::\d+)?"/g)].map(m => m[1]);
      expect(named.length).toBeGreaterThan(20);
      expect(named.filter(name => !services.has(name))).toEqual([]);
    }
  });
});

describe('hello', () => {
  test('is at most 20 lines', () => {
    expect(readFileSync(join(__dirname, '../examples/hello.ts'), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(20);
  });

  test('writes four objects for each of two clusters', () => {
    expect(Object.entries(run('hello')).map(([file, objects]) => [file, objects.map(o => o.kind)])).toEqual([
      ['gke/hello.k8s.yaml', ['Deployment', 'Service', 'PodDisruptionBudget', 'VirtualService']],
      ['k3s/hello.k8s.yaml', ['Deployment', 'Service', 'PodDisruptionBudget', 'VirtualService']],
    ]);
  });
});

describe('anywhere', () => {
  const files = run('anywhere');

  test.each([['gke', '1.35'], ['aks', '1.35'], ['openshift', '1.33']])('is what %s with Kubernetes %s accepts', (name, kubernetes) => {
    const objects = files[`${name}/shop.k8s.yaml`];
    expect(objects.flatMap(object => validate(object, { kubernetes }))).toEqual([]);
    const kinds = objects.map(o => o.kind);
    for (const kind of ['StatefulSet', 'Deployment', 'CronJob', 'Service', 'Ingress', 'ServiceAccount', 'PodDisruptionBudget']) expect(kinds).toContain(kind);
  });
});

describe('mesh-canary', () => {
  const files = run('mesh-canary');
  const all = ['Deployment', 'Namespace', 'PodDisruptionBudget', 'Service'];
  const routed = ['Gateway', 'HTTPRoute'];
  const styles: [string, string, string[]][] = [
    ['istio-sidecar', '1.35', [...all, 'AuthorizationPolicy', 'DestinationRule', 'Gateway', 'ServiceAccount', 'VirtualService']],
    ['istio-ambient', '1.35', [...all, ...routed, 'AuthorizationPolicy', 'ServiceAccount']],
    ['istio-gateway-api', '1.35', [...all, ...routed, 'AuthorizationPolicy', 'ServiceAccount']],
    ['gateway-api', '1.34', [...all, ...routed, 'NetworkPolicy']],
  ];

  test('is one intent of at most 30 lines', () => {
    const text = readFileSync(join(__dirname, '../examples/mesh-canary.ts'), 'utf8');
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(30);
  });

  test.each(styles)('is told to %s with Kubernetes %s, which accepts it', (name, kubernetes, kinds) => {
    const objects = files[`${name}/${name}.k8s.yaml`];
    expect(objects.flatMap(object => validate(object, { kubernetes }))).toEqual([]);
    expect([...new Set(objects.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
    // a quarter of the visitors
    expect(JSON.stringify(objects)).toMatch(/"weight":75.*"weight":25/);
  });
});

describe('the serverless API', () => {
  const files = run('serverless-api');
  const clusters: [string, string, string[]][] = [
    ['gke', '1.35', ['Service', 'Service']],
    ['openshift', '1.33', ['Service', 'Service']],
    ['k3s', '1.34', ['Service', 'Service']],
    ['cloud-run', '1.35', ['Service', 'Service']],
    ['aks', '1.35', ['Deployment', 'Service', 'Service', 'HTTPScaledObject', 'Deployment', 'Service', 'Service', 'HTTPScaledObject']],
    ['plain', '1.37', ['Deployment', 'Service', 'HorizontalPodAutoscaler', 'Deployment', 'Service', 'HorizontalPodAutoscaler']],
  ];

  test('is for six clusters, three of which are given their Knative', () => {
    expect(Object.keys(files).sort()).toEqual([
      ...clusters.map(([name]) => `${name}/quotes.k8s.yaml`), ...['gke', 'k3s', 'openshift'].map(name => `${name}/platform.k8s.yaml`),
    ].sort());
  });

  test.each(clusters)('is what %s with Kubernetes %s accepts, without so much as a warning', (name, kubernetes, kinds) => {
    const objects = files[`${name}/quotes.k8s.yaml`];
    expect(objects.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
    expect([...objects, ...files[`${name}/platform.k8s.yaml`] ?? []].flatMap(object => validate(object, { kubernetes }))).toEqual([]);
  });

  test.each([
    ['gke', 'http://render.quotes.svc.cluster.local'],
    ['openshift', 'http://render.quotes.svc.cluster.local'],
    ['k3s', 'http://render.quotes.svc.cluster.local'],
    ['cloud-run', 'https://render-123456789012.europe-west1.run.app'],
    ['aks', 'http://render.quotes.svc.cluster.local:8080'],
    ['plain', 'http://render.quotes.svc.cluster.local'],
  ])('knows on %s where the other service is', (name, url) => {
    expect(JSON.stringify(files[`${name}/quotes.k8s.yaml`])).toContain(`{"name":"RENDER","value":"${url}"}`);
  });
});
