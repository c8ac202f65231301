import { folderWith } from '../folder';
import { App, Cluster, ClusterChart, validate, validateTogether } from 'cdk8s-sextant';
import { KnativeServing } from 'cdk8s-sextant/knative-operator';
import { Service } from 'cdk8s-sextant/knative-serving';
import { ConfigMap } from 'cdk8s-sextant/kubernetes/core/v1';

const spec = { template: { spec: { nodeSelector: { a: 'b' }, containers: [{ image: 'example.com/app:1' }] } } };
const service = { apiVersion: 'serving.knative.dev/v1', kind: 'Service', metadata: { name: 'a' }, spec };
const FLAG = { 'kubernetes.podspec-nodeselector': 'enabled' };
const flags = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'config-features', namespace: 'knative-serving' }, data: FLAG };
const errors = (issues: readonly { readonly severity: string; readonly path: string }[]): string[] => issues.filter(i => i.severity === 'error').map(i => i.path);

test('alone, the defaults of the system hold', () => expect(errors(validate(service))).toEqual(['spec.template.spec.nodeSelector']));

test('among other objects, what they set does', () => {
  expect(errors(validateTogether([service]))).toEqual(['spec.template.spec.nodeSelector']);
  expect(errors(validateTogether([service, flags]))).toEqual([]);
  expect(errors(validateTogether([{ apiVersion: 'v1', kind: 'List', items: [flags, service] }]))).toEqual([]);
});

test.each<[string, (chart: ClusterChart) => void]>([
  ['its ConfigMap', chart => new ConfigMap(chart, 'flags', { metadata: { name: 'config-features', namespace: 'knative-serving' }, data: FLAG })],
  ['its operator', chart => new KnativeServing(chart, 'install', { metadata: { namespace: 'knative-serving' }, spec: { config: { features: FLAG } } })],
])('at synth, what %s of the same cluster says does', (_, install) => {
  const app = new App({ outdir: folderWith() });
  const chart = new ClusterChart(app, 'one', { cluster: Cluster.k3s('one', { kubernetes: '1.35' }) });
  new Service(chart, 'a', { spec });
  expect(() => app.synthYaml()).toThrow('spec.template.spec.nodeSelector');
  install(new ClusterChart(app, 'other', { cluster: Cluster.k3s('other', { kubernetes: '1.35' }) }));
  expect(() => app.synthYaml()).toThrow('spec.template.spec.nodeSelector');
  install(chart);
  expect(app.synthYaml()).toContain('nodeSelector');
});
