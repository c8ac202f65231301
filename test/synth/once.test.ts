import { App as CdkApp, Chart } from 'cdk8s';
import { folderWith } from '../folder';
import { App, Cluster, ClusterChart } from 'cdk8s-sextant';
import { ConfigMap, ServiceAccount } from 'cdk8s-sextant/kubernetes/core/v1';

const cluster = Cluster.k3s('prod', { kubernetes: '1.35' });
const app = (): App => new App({ outdir: folderWith() });
const map = (chart: Chart, id: string, value: string, namespace?: string): ConfigMap => new ConfigMap(chart, id, { metadata: { name: 'a', namespace }, data: { value } });

test('two objects of one name that differ', () => {
  const root = app();
  const [one, two] = ['one', 'two'].map(id => new ClusterChart(root, id, { cluster }));
  map(one, 'first', '1');
  map(two, 'second', '2');
  expect(() => root.synth()).toThrow(/metadata\.name: Duplicate value: "a": another object of this kind and name is made by one\/first, and it is not the same[^]*at two\/second, cluster prod/);
});

test.each<[string, (root: App) => void]>([
  ['that are the same', root => { for (const id of ['one', 'two']) map(new ClusterChart(root, id, { cluster }), 'a', '1'); }],
  ['in two namespaces', root => { for (const id of ['one', 'two']) map(new ClusterChart(root, id, { cluster }), 'a', id, id); }],
  ['of two kinds', root => {
    const chart = new ClusterChart(root, 'one', { cluster });
    map(chart, 'a', '1');
    new ServiceAccount(chart, 'b', { metadata: { name: 'a' } });
  }],
  ['for two clusters', root => {
    map(new ClusterChart(root, 'one', { cluster }), 'a', '1');
    map(new ClusterChart(root, 'two', { cluster: Cluster.k3s('stage', { kubernetes: '1.35' }) }), 'a', '2');
  }],
  ['in two charts for no cluster, which may be for two', root => { for (const id of ['one', 'two']) map(new Chart(root, id), 'a', id); }],
])('two objects of one name %s', (_, fill) => {
  const root = app();
  fill(root);
  expect(() => root.synth()).not.toThrow();
});

test('in one chart of a plain app', () => {
  const root = new CdkApp({ outdir: folderWith() });
  const chart = new Chart(root, 'c');
  map(chart, 'first', '1');
  map(chart, 'second', '2');
  expect(() => root.synth()).toThrow('only the last one would stay');
});
