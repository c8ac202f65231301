import { readFileSync } from 'fs';
import { join } from 'path';
import { ApiObject, JsonPatch } from 'cdk8s';
import { parse } from 'yaml';
import { askedBelow } from '../../../lib/cluster/asked';
import { folderWith } from '../../folder';
import { App, Cluster, ClusterChart, ClusterRecord, validateTogether } from 'cdk8s-sextant';
import { Mesh, MutualTls } from 'cdk8s-sextant/mesh';
import { KnativeInstall, KnativeInstallProps, ServerlessService, ServerlessServiceProps } from 'cdk8s-sextant/serverless';

interface Case {
  readonly title: string;
  readonly on: Omit<ClusterRecord, 'name'>;
  readonly install: KnativeInstallProps;
  readonly service?: Omit<ServerlessServiceProps, 'image'>;
  /** Spec of the KnativeServing. */
  readonly serving?: object;
  readonly refused?: readonly string[];
}

interface Rendered {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec: object;
}

const cases = parse(readFileSync(join(__dirname, 'install.yaml'), 'utf8')) as Case[];

function appOn(on: Case['on']): { readonly app: App; readonly cluster: Cluster; readonly chart: ClusterChart } {
  const app = new App({ outdir: folderWith() });
  const cluster = Cluster.from({ name: 'prod', kubernetes: '1.35', ...on });
  return { app, cluster, chart: new ClusterChart(app, 'platform', { cluster, disableResourceNameHashes: true }) };
}

const servingIn = (chart: ClusterChart): Rendered | undefined => (chart.toJson() as Rendered[]).find(({ kind }) => kind === 'KnativeServing');

test.each(cases)('$title', ({ on, install, service, serving, refused }) => {
  const { app, cluster, chart } = appOn(on);
  new KnativeInstall(chart, 'knative', install);
  const shop = new ClusterChart(app, 'shop', { cluster, namespace: 'shop', disableResourceNameHashes: true });
  if (service) expect(new ServerlessService(shop, 'it', { image: 'example.com/it:1.0.0', ...service }).way).toBe('knative');
  if (refused) {
    for (const words of refused) expect(() => app.synthYaml()).toThrow(words);
    return;
  }
  app.synthYaml();
  const [space, ...others] = chart.toJson() as Rendered[];
  expect(space).toEqual({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'knative-serving' } });
  expect(others).toHaveLength(1);
  expect(servingIn(chart)?.metadata).toEqual({ name: 'knative-serving', namespace: 'knative-serving' });
  if (serving) expect(servingIn(chart)?.spec).toEqual(serving);
});

test('flags are those of services for the same cluster, also of those that are made later, and of those that are asked for', () => {
  const { app, cluster, chart } = appOn({ profile: 'gke' });
  const install = new KnativeInstall(chart, 'knative').enable('tag-header-based-routing');
  for (const [name, own, pool] of [['same', cluster, 'web'], ['other', Cluster.from({ name: 'other', profile: 'gke', kubernetes: '1.35', addons: { 'knative-serving': true } }), undefined]] as const) {
    const shop = new ClusterChart(app, name, { cluster: own, namespace: 'shop' });
    const placement = pool === undefined ? { initContainers: { first: { image: 'example.com/first:1' } } } : { placement: { architecture: 'arm64' as const } };
    new ServerlessService(shop, 'it', { image: 'example.com/it:1.0.0', scale: { max: 3 }, ...placement });
  }
  expect(install.resource.toJson()).toMatchObject({ spec: { config: { features: { 'tag-header-based-routing': 'enabled', 'kubernetes.podspec-nodeselector': 'enabled' } } } });
  // the other cluster has none of them
  expect(() => app.synthYaml()).toThrow(/^1 problem[^s][^]*"kubernetes.podspec-init-containers"[^]*cluster other/);
});

test('a flag that is asked for and is none', () => {
  const { app, chart } = appOn({});
  new KnativeInstall(chart, 'knative').enable('kubernetes.podspec-tolerationz');
  expect(() => app.synthYaml()).toThrow('did you mean "kubernetes.podspec-tolerations"');
});

test('what is patched into a service counts, too', () => {
  const { app, cluster, chart } = appOn({});
  new KnativeInstall(chart, 'knative');
  const shop = new ClusterChart(app, 'shop', { cluster, namespace: 'shop' });
  const service = new ServerlessService(shop, 'it', { image: 'example.com/it:1.0.0', scale: { max: 3 } });
  ApiObject.of(service).addJsonPatch(JsonPatch.add('/spec/template/spec/priorityClassName', 'high'));
  expect(app.synthYaml()).toContain('kubernetes.podspec-priorityclassname: enabled');
});

test('a host name of a service lets claims to host names be made', () => {
  const { app, cluster, chart } = appOn({});
  new KnativeInstall(chart, 'knative');
  const shop = new ClusterChart(app, 'shop', { cluster, namespace: 'shop' });
  expect(app.synthYaml()).not.toContain('autocreate');
  new ServerlessService(shop, 'it', { image: 'example.com/it:1.0.0', scale: { max: 3 }, domains: ['it.example.com'] });
  expect(app.synthYaml()).toContain('autocreate-cluster-domain-claims: "true"');
});

test('without an installation the app does not say that there is Knative', () => {
  const { app, cluster } = appOn({ profile: 'k3s' });
  const shop = new ClusterChart(app, 'shop', { cluster, namespace: 'shop' });
  expect(new ServerlessService(shop, 'it', { image: 'example.com/it:1.0.0', scale: { max: 3 } }).way).toBeUndefined();
});

test('what a distribution needs for it is told', () => {
  const { app, chart } = appOn({ profile: 'openshift' });
  new KnativeInstall(chart, 'knative');
  const told = (askedBelow(app)).flatMap(({ construct, answer }) => answer.requires.map(text => [construct.node.path, text]));
  expect(told).toEqual([['platform/knative', 'OpenShift Serverless Operator, and a KnativeServing in the namespace knative-serving']]);
});

test('the Knative of the app comes before another system that is installed', () => {
  const { app, cluster, chart } = appOn({ addons: { 'keda-http-add-on': true } });
  const shop = new ClusterChart(app, 'shop', { cluster, namespace: 'shop' });
  expect(new ServerlessService(shop, 'before', { image: 'example.com/it:1.0.0', scale: { max: 3 } }).way).toBe('keda-http');
  new KnativeInstall(chart, 'knative');
  expect(new ServerlessService(shop, 'after', { image: 'example.com/it:1.0.0', scale: { max: 3 } }).way).toBe('knative');
});

describe('with a mesh that lets nothing but mutual TLS in', () => {
  const shop = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } };
  const inMesh = (isKnativeIn: boolean): string[] => {
    const { app, cluster, chart } = appOn({});
    const install = new KnativeInstall(chart, 'knative', { ingress: 'istio' });
    const own = new ClusterChart(app, 'shop', { cluster, namespace: 'shop' });
    const mesh = new Mesh(own, 'mesh', { provider: 'istio-sidecar' }).addNamespace(new ApiObject(own, 'namespace', shop));
    if (isKnativeIn) mesh.addNamespace(install.namespace);
    new MutualTls(own, 'tls', { mesh, mode: 'strict' });
    new ServerlessService(own, 'it', { image: 'example.com/it:1.0.0', scale: { max: 3 } });
    const objects = app.node.findAll().filter(one => ApiObject.isApiObject(one)).map(one => (one as ApiObject).toJson() as object);
    return validateTogether(objects, { cluster }).filter(({ rule }) => rule === 'activator-speaks-mutual-tls').map(({ path }) => path);
  };

  test('Knative has to be in it, too', () => {
    expect(inMesh(false)).toEqual(['spec.mtls.mode']);
    expect(inMesh(true)).toEqual([]);
  });
});
