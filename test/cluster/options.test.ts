import { VirtualService } from '../../generated/bindings/istio';
import { ConfigMap } from '../../generated/bindings/kubernetes/core/v1';
import { SYSTEMS } from '../../generated/versions';
import { App, Cluster, ClusterChart, ClusterRecord, UserError } from '../../lib';
import { profileIds, profileNamed } from '../../lib/cluster/profiles';
import { legacy } from '../../lib/profiles/legacy';
import { textOf } from '../../lib/report';
import { folderWith } from '../folder';

const of = (profile: string, options: object = {}): Cluster => Cluster.from({ name: 'prod', profile, kubernetes: '1.36', ...options });

describe('options that no compiler saw', () => {
  test.each<[string, object, string]>([
    ['gke', { kubernetes: '1.20' }, 'cluster "prod": Kubernetes version "1.20" is not known: 1.27 to 1.37 are'],
    ['gke', { kubernetes: undefined }, "cluster \"prod\": its version is missing: give kubernetes '1.35'"],
    ['openshift', { kubernetes: undefined }, "its version is missing: give openshift '4.20' or kubernetes '1.35'"],
    ['gke', { openshift: '4.20' }, 'option "openshift" is not known: known are kubernetes'],
    ['openshift', { openshift: '4.20' }, 'openshift 4.20 is Kubernetes 1.33, not 1.36: give one of the two'],
    ['openshift', { kubernetes: undefined, openshift: '3.11' }, 'openshift "3.11" is no version of Red Hat OpenShift 4.x: 4.20 is one'],
    ['openshift', { kubernetes: undefined, openshift: '4.10' }, 'Kubernetes version "1.23" is not known'],
    ['gke', { ingresClass: 'gce' }, 'option "ingresClass" is not known: did you mean "ingressClass"?'],
    ['gke', { platform: 'aws' }, 'platform: Google Kubernetes Engine (Standard) is the same everywhere, leave it out'],
    ['kops', { platform: 'vsphere' }, 'platform "vsphere" is not known: aws, azure, gce, openstack are'],
    ['gke', { on: Cluster.kind('beneath', { kubernetes: '1.36' }) }, 'on: Google Kubernetes Engine (Standard) is not laid over another cluster'],
    ['gke-autopilot', { nodePools: { a: {} } }, 'nodePools: GKE Autopilot has none to declare: no user node pools; use cloud.google.com/compute-class'],
    ['gke', { nodePools: { a: { arch: 'arm64' } } }, 'nodePools.a: option "arch" is not known: did you mean "architecture"?'],
    ['raspberry-pi', { nodePools: { a: { accelerators: { 'nvidia.com/gpu': 'x' } } } }, 'nodePools.a.accelerators: Raspberry Pi cluster (k3s on arm64) has none: use a generic device plugin'],
    ['gke', { nodePools: { a: { serverless: true } } }, 'nodePools.a.serverless: Google Kubernetes Engine (Standard) has no virtual nodes: serverless capacity: Autopilot'],
    ['k3s', { nodePools: { a: { spot: true } } }, 'nodePools.a.spot: K3s has no mark of its own for spot nodes: no label of the distribution\'s own; mark interruptible nodes yourself; give the labels'],
    ['gke', { nodePools: { a: { edge: true } } }, 'nodePools.a.edge: Google Kubernetes Engine (Standard) has no mark of its own for edge nodes; give the labels'],
    ['kind', { nodePools: { a: { sandbox: true } } }, 'nodePools.a.sandbox: kind has no runtime class of its own for it: the node image is changed by hand if at all; give the name of yours'],
    ['gke', { policy: { securityContextConstraints: { a: 'anyuid' } } }, 'policy.securityContextConstraints: Google Kubernetes Engine (Standard) has none'],
    ['gke', { nodePools: 3 }, 'nodePools: a mapping is expected, a whole number was found'],
    ['gke', { nodePools: { a: 'b' } }, 'nodePools.a: a mapping is expected, a string was found'],
    ['gke', { kubernetes: 1.35 }, 'kubernetes: a string is expected, a number was found: quote it'],
    ['gke', { addons: { istoi: true } }, 'add-on "istoi" is not known: did you mean "istio"'],
    ['gke', { addons: { istio: 1.3 } }, `add-on "istio": its version must be a text such as '${SYSTEMS.istio}', or true`],
    ['gke', { addons: { 'service-catalog': true } }, '"service-catalog" is no more, kubernetes-sigs/service-catalog retired 2022: take servicebinding.io/v1 + operators / Crossplane'],
  ])('%s %j', (profile, options, said) => {
    expect(() => of(profile, options)).toThrow(UserError);
    expect(() => of(profile, options)).toThrow(said);
  });

  test.each<[string, object]>([
    ['openshift', { kubernetes: undefined, openshift: '4.20' }],
    ['openshift', { kubernetes: '1.33', openshift: '4.20.3' }],
    ['kops', { platform: 'aws' }],
    ['k3s', { nodePools: { a: { spot: { a: 'b' }, edge: { a: 'b' }, sandbox: 'kata' } } }],
    ['gke', { nodePools: { a: { spot: true, sandbox: true, accelerators: { 'nvidia.com/gpu': 'nvidia-l4' } } }, addons: { 'istio': '1.30', 'cert-manager': true } }],
    ['aks', { nodePools: { a: { serverless: true } } }],
  ])('%s %j is fine', (profile, options) => expect(() => of(profile, options)).not.toThrow());

  test('no name of the past is taken for data of today', () => {
    for (const key of ['constructor', '__proto__', 'toString']) expect(() => of(key)).toThrow(`profile "${key}" is not known`);
  });
});

describe('profiles by name', () => {
  test.each(profileIds())('%s, and by its other words', id => {
    const profile = profileNamed(id);
    for (const alias of profile.aliases ?? []) expect(profileNamed(alias)).toBe(profile);
  });

  test('no word is of two profiles, or of the past', () => {
    const words = profileIds().flatMap(id => [id, ...profileNamed(id).aliases ?? []]);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter(word => word in legacy)).toEqual([]);
  });

  test.each(Object.entries(legacy))('%s is no more', (name, { replacement }) => {
    expect(() => of(name)).toThrow(UserError);
    expect(() => of(name)).toThrow(`"${name}" is no more`);
    expect(() => of(name)).toThrow(`take ${replacement}`);
  });

  test.each([['gk', 'did you mean "gke"'], ['openshfit', 'did you mean "openshift"'], ['mainframe', 'known are ack, aks, ']])('%s is not known', (name, said) => expect(() => of(name)).toThrow(said));
});

describe('a fleet as data', () => {
  const fleet: ClusterRecord[] = JSON.parse(`[
    { "name": "eu", "profile": "gke", "kubernetes": "1.35" },
    { "name": "shop", "profile": "ocp", "openshift": "4.20", "platform": "vsphere" },
    { "name": "lab", "kubernetes": "1.36", "ingressClass": "nginx" }
  ]`) as ClusterRecord[];

  test('is a list of clusters', () => {
    expect(fleet.map(record => Cluster.from(record)).map(({ name, kubernetes, profile }) => [name, kubernetes, profile.title])).toEqual([
      ['eu', '1.35', 'Google Kubernetes Engine (Standard)'],
      ['shop', '1.33', 'Red Hat OpenShift 4.x'],
      ['lab', '1.36', 'a cluster of no known distribution'],
    ]);
  });

  test('makes what the typed functions make', () => {
    expect(Cluster.from(fleet[0])).toEqual(Cluster.gke('eu', { kubernetes: '1.35' }));
    expect(Cluster.from(fleet[2])).toEqual(new Cluster('lab', { kubernetes: '1.36', ingressClass: 'nginx' }));
  });
});

describe('versions', () => {
  const MINORS = Array.from({ length: 11 }, (_, i) => `1.${27 + i}`);

  test.each(profileIds())('%s takes every version, and warns of what it is not known to offer', id => {
    const fact = profileNamed(id).facts.kubernetesVersions;
    const { minors, extended = [], max } = 'value' in fact ? fact.value : {};
    for (const kubernetes of MINORS) {
      const upTo = max === undefined || Number(kubernetes.slice(2)) <= Number(max.slice(2));
      const offered = minors ? [...minors, ...extended].includes(kubernetes) : upTo;
      expect([kubernetes, of(id, { kubernetes }).issues.map(issue => issue.rule)]).toEqual([kubernetes, offered ? [] : ['kubernetes-is-offered']]);
    }
  });

  test('the warning carries the fact', () => {
    expect(textOf(of('gke', { kubernetes: '1.30' }).issues)).toBe(`cluster prod
  warning: "1.30": offered by Google Kubernetes Engine (Standard) are 1.34, 1.35 and 1.36 as of 2026-08-22 (source: endoflife-date/endoflife.date@a70eca3 (2026-08-22) products/google-kubernetes-engine.md; confidence high)
    at cluster prod
    make sure that the cluster runs this version
    [kubernetes-is-offered]

`);
  });

  test('a version of the distribution’s own is one of Kubernetes', () => {
    expect(['4.14', 'v4.20', '4.22.1'].map(openshift => Cluster.openshift('a', { openshift }).kubernetes)).toEqual(['1.27', '1.33', '1.35']);
  });
});

describe('add-ons', () => {
  const shipped = SYSTEMS.istio;

  const releases: [string | true, number][] = [
    [true, 0], [shipped, 0], [`v${shipped}`, 0], [shipped.split('.').slice(0, 2).join('.'), 0], ['1.2', 1], ['1.29.1', 1], [`${shipped}0`, 1],
  ];

  test.each(releases)('istio %s', (version, warnings) => {
    expect(of('gke', { addons: { istio: version } }).issues).toHaveLength(warnings);
  });

  test('another release than the one that is judged by is a warning that names both', () => {
    expect(textOf(of('gke', { addons: { istio: '1.29' } }).issues)).toContain(`warning: "istio 1.29": its objects are judged by the schemas of istio ${shipped}`);
  });

  test.each<[string, object, string, string, boolean | undefined]>([
    ['gke', {}, 'networking.istio.io/v1', 'VirtualService', undefined],
    ['gke', { addons: {} }, 'networking.istio.io/v1', 'VirtualService', false],
    ['gke', { addons: { istio: '1.30' } }, 'networking.istio.io/v1', 'VirtualService', true],
    ['gke', { addons: {} }, 'apps/v1', 'Deployment', true],
    ['gke', { addons: {} }, 'networking.gke.io/v1', 'ManagedCertificate', true],
    ['gke', { addons: {} }, 'gateway.networking.k8s.io/v1', 'HTTPRoute', true],
    ['kind', { addons: {} }, 'gateway.networking.k8s.io/v1', 'HTTPRoute', false],
    ['kind', { addons: { 'gateway-api-experimental': true } }, 'gateway.networking.k8s.io/v1', 'HTTPRoute', true],
    ['platform9', { addons: {} }, 'networking.istio.io/v1', 'VirtualService', undefined],
    ['kind', { addons: {} }, 'example.com/v1', 'Thing', undefined],
  ])('%s %j serves %s %s: %s', (profile, options, apiVersion, kind, served) => expect(of(profile, options).serves(apiVersion, kind)).toBe(served));
});

test('warnings of a cluster are told once, where it is synthesized', () => {
  const app = new App({ outdir: folderWith() });
  const cluster = Cluster.gke('old', { kubernetes: '1.30', addons: { 'cert-manager': true } });
  for (const id of ['a', 'b']) {
    const chart = new ClusterChart(app, id, { cluster });
    new ConfigMap(chart, 'c', {});
    new VirtualService(chart, 'v', { spec: { hosts: ['a'], http: [{ route: [{ destination: { host: 'a' } }] }] } });
  }
  const said: string[] = [];
  const write = jest.spyOn(process.stderr, 'write').mockImplementation(text => said.push(String(text)) > 0);
  app.synth();
  write.mockRestore();
  expect(said.join('').match(/\[[a-z-]+\]/g)).toEqual(['[kubernetes-is-offered]', '[system-is-on-cluster]', '[system-is-on-cluster]']);
  expect(said.join('')).toContain('"networking.istio.io/v1 VirtualService": the cluster is declared without istio\n');
});
