import { readFileSync } from 'fs';
import { join } from 'path';
import { ApiObject, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';
import { parse } from 'yaml';
import { askedBelow } from '../../../lib/cluster/asked';
import { folderWith } from '../../folder';
import { App, Cluster, ClusterChart, ClusterRecord } from 'cdk8s-sextant';
import { KnativeInstall, ServerlessService, ServerlessServiceProps } from 'cdk8s-sextant/serverless';

interface Case {
  readonly title: string;
  readonly props: object;
  readonly on: Omit<ClusterRecord, 'name'>;
  readonly way?: string;
  readonly address?: string;
  /** What else is asked of the service. */
  readonly asks?: readonly 'address'[];
  /** Host names that are added when it is made. */
  readonly added?: readonly string[];
  /** By kind, or by kind and name. */
  readonly objects?: Readonly<Record<string, object>>;
  /** Words that are nowhere in the manifests. */
  readonly lacks?: readonly string[];
  readonly refused?: readonly string[];
  /** What whoever uses the manifests has to see to. */
  readonly told?: readonly string[];
}

interface Rendered {
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

const cases = parse(readFileSync(join(__dirname, 'clusters.yaml'), 'utf8')) as Case[];

function chartOn(on: Case['on'], namespace: string | undefined = 'test'): ClusterChart {
  const cluster = Cluster.from({ name: 'prod', kubernetes: '1.35', ...on });
  return new ClusterChart(new App({ outdir: folderWith() }), 'all', { cluster, namespace, disableResourceNameHashes: true });
}

function make(chart: ClusterChart, props: object): ServerlessService {
  const given = { image: 'example.com/it:1.0.0', ...props } as ServerlessServiceProps;
  return new ServerlessService(new Construct(chart, 'shop'), 'it', given);
}

const textOf = (chart: ClusterChart): string => (chart.node.root as App).synthYaml();

test.each(cases)('$title', ({ props, on, way, address, asks = [], added = [], objects = {}, lacks = [], told = [], refused }) => {
  const chart = chartOn(on);
  const service = make(chart, props);
  asks.forEach(one => service[one]);
  added.forEach(host => service.addDomain(host));
  if (refused) {
    for (const words of refused) expect(() => textOf(chart)).toThrow(words.startsWith('/') ? new RegExp(words.slice(1, words.indexOf('/', 1))) : words);
    return expect(() => textOf(chart)).toThrow(/at all\/shop\/it(?:\/\w+)?, cluster prod/);
  }
  const text = textOf(chart);
  if (way !== undefined) expect(service.way).toBe(way);
  if (address !== undefined) expect(service.address).toBe(address);
  for (const word of lacks) expect(text).not.toContain(word);
  const notes = askedBelow(chart).flatMap(({ answer }) => answer.notes).join('\n');
  for (const words of told) expect(notes).toContain(words);
  const rendered = chart.toJson() as Rendered[];
  for (const [name, expected] of Object.entries(objects)) {
    expect(rendered.find(o => o.kind === name || `${o.kind} ${o.metadata.name}` === name)).toMatchObject(expected);
  }
});

const WAYS: readonly Case['on'][] = [
  { addons: { 'knative-serving': true }, profile: 'k3s' },
  { serverless: { way: 'cloud-run', domain: 'x.run.app' } },
  { addons: { 'keda-http-add-on': true }, profile: 'k3s' },
  { serverless: { way: 'hpa-from-zero' }, kubernetes: '1.37', profile: 'k3s' },
  { serverless: { way: 'keep-one' }, profile: 'k3s' },
];

describe.each(WAYS)('%j', on => {
  const props = { scale: { max: 3, external: { name: 'queue', perPod: 1 } } };

  test('everything can be patched, the main child is what makes the pods', () => {
    const chart = chartOn(on);
    const service = make(chart, props);
    expect(ApiObject.of(service).kind).toMatch(/^(?:Service|Deployment)$/);
    const all = chart.node.findAll().filter(c => ApiObject.isApiObject(c)) as ApiObject[];
    for (const object of all) object.metadata.addLabel('patched', 'yes');
    ApiObject.of(service).addJsonPatch(JsonPatch.replace('/spec/template/spec/containers/0/image', 'example.com/it:2.0.0'));
    expect(textOf(chart).match(/patched: "?yes/g)).toHaveLength(all.length);
    expect(textOf(chart)).toContain('image: example.com/it:2.0.0');
  });

  test('more may be added later', () => {
    const chart = chartOn(on);
    make(chart, props).addEnv('LATE', 'yes').addVolume('/late', { secret: 'late' });
    for (const words of ['name: LATE', 'mountPath: /late', 'secretName: late']) expect(textOf(chart)).toContain(words);
  });

  test('so may a host name, or it is refused', () => {
    const chart = chartOn(on);
    const made = make(chart, props).addDomain('late.example.com', 'late-tls');
    if (made) return expect(textOf(chart)).toContain('late.example.com');
    expect(() => textOf(chart)).toThrow('"late.example.com": not possible on Cloud Run');
  });

  test('it has a URL', () => expect(make(chartOn(on), props).url).toMatch(/^https?:\/\/shop-it[.-][a-z.]+(?::8080)?$/));
});

test('devices cannot be claimed', () => {
  const chart = chartOn({ addons: { 'knative-serving': true } });
  const service = ApiObject.of(make(chart, { scale: { max: 3 } }));
  service.addJsonPatch(JsonPatch.add('/spec/template/spec/resourceClaims', [{ name: 'gpu', resourceClaimTemplateName: 'gpu' }]));
  service.addJsonPatch(JsonPatch.add('/spec/template/spec/containers/0/resources/claims', [{ name: 'gpu' }]));
  expect(() => textOf(chart)).toThrow(/resources\.claims: Unknown field[^]*resourceClaims: Unknown field/);
});

test('where the namespace is not known, no request finds it', () => {
  const cluster = Cluster.from({ name: 'prod', kubernetes: '1.35', addons: { 'knative-serving': true } });
  const chart = new ClusterChart(new App({ outdir: folderWith() }), 'all', { cluster, disableResourceNameHashes: true });
  const service = make(chart, { scale: { max: 3 } });
  expect(textOf(chart)).toContain('kind: Service');
  expect(service.url).not.toBe('');
  expect(() => textOf(chart)).toThrow('give the chart a namespace');
});

test('what is refused is asked for its address all the same, and everything is told at once', () => {
  const chart = chartOn({ profile: 'k3s' });
  expect(make(chart, { scale: { min: 0, max: 0 }, placement: { spot: true } }).address).toBe('it:80');
  expect(() => textOf(chart)).toThrow(/^3 problems/);
});

test.each([[49, true], [50, false]])('a name of %i characters on the managed one', (length, isFine) => {
  const chart = chartOn({ serverless: { way: 'cloud-run' } });
  new ServerlessService(chart, 'a'.repeat(length), { image: 'example.com/it:1.0.0', scale: { max: 1 } });
  if (isFine) return expect(textOf(chart)).toContain(`name: ${'a'.repeat(length)}`);
  expect(() => textOf(chart)).toThrow('name cannot be: a service has a name of at most 49 characters');
});

describe('what no compiler saw', () => {
  const chartOf = (): ClusterChart => {
    const cluster = new Cluster('prod', { kubernetes: '1.35', serverless: { way: 'knativ' as never } });
    return new ClusterChart(new App({ outdir: folderWith() }), 'all', { cluster, namespace: 'test' });
  };

  test('a way of the cluster that is none', () => {
    const chart = chartOf();
    expect(make(chart, { scale: { max: 3 } }).way).toBeUndefined();
    expect(() => textOf(chart)).toThrow(/^1 problem, nothing was written[^]*"knativ": serverless.way cannot be[^]*did you mean "knative"/);
    expect(Cluster.of(chart).serverless().state).toBe('unknown');
  });

  test('nor is Knative installed by it', () => {
    const chart = chartOf();
    new KnativeInstall(chart, 'knative');
    expect(() => textOf(chart)).toThrow('"knativ": serverless.way cannot be');
  });

  test('no props at all', () => {
    const chart = chartOn({ addons: { 'knative-serving': true } });
    new ServerlessService(chart, 'it', undefined as never);
    expect(() => textOf(chart)).toThrow('scale cannot be');
  });
});

test('a flag of the app counts for its cluster alone', () => {
  const app = new App({ outdir: folderWith() });
  const flags = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'config-features', namespace: 'knative-serving' } };
  const made = ['one', 'other'].map(name => {
    const cluster = Cluster.from({ name, kubernetes: '1.35', addons: { 'knative-serving': true }, nodePools: { cheap: { labels: { a: 'b' } } } });
    const chart = new ClusterChart(app, name, { cluster, namespace: 'test' });
    make(chart, { scale: { max: 3 }, placement: { pool: 'cheap' } });
    return chart;
  });
  new ApiObject(made[0], 'flags', flags).addJsonPatch(JsonPatch.add('/data', { 'kubernetes.podspec-nodeselector': 'enabled' }));
  expect(() => app.synthYaml()).toThrow(/^1 problem[^s][^]*cluster other/);
});
