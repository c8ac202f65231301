import { ApiObject, App as CdkApp, Chart, Include, Testing, YamlOutputType } from 'cdk8s';
import { folderWith, textsIn } from '../folder';
import { App, Cluster, ClusterChart } from 'cdk8s-sextant';
import { ConfigMap } from 'cdk8s-sextant/kubernetes/core/v1';

const cluster = new Cluster('prod', { kubernetes: '1.33' });
const broken = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec: { replcas: 1 } };

test('a ClusterChart alone makes a plain app validate what is in it, for its cluster', () => {
  const outdir = folderWith();
  const app = new CdkApp({ outdir });
  const chart = new ClusterChart(app, 'shop', { cluster });
  new ApiObject(chart, 'web', broken);
  expect(() => app.synth()).toThrow(/spec\.replcas: Unknown field[\s\S]*shop\/web[\s\S]*cluster prod[\s\S]*did you mean "replicas"/);
  expect(textsIn(outdir)).toEqual({});
});

test('two objects of one kind and name are not written over each other', () => {
  const outdir = folderWith();
  const app = new CdkApp({ outdir, yamlOutputType: YamlOutputType.FILE_PER_RESOURCE });
  for (const id of ['a', 'b']) new ConfigMap(new Chart(app, id), 'x', { metadata: { name: 'same', namespace: id } });
  expect(() => app.synth()).toThrow(/would be written to the file of a\/x, ConfigMap\.same/);
  expect(textsIn(outdir)).toEqual({});
});

test.each([['ours', App], ['a plain one', CdkApp]])('what an included List holds is judged: %s', (_, Kind) => {
  const list = (...items: object[]): string => folderWith({ 'list.yaml': JSON.stringify({ apiVersion: 'v1', kind: 'List', items }) }) + '/list.yaml';
  const good = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } };
  const include = (url: string): Chart => {
    const chart = new Chart(new Kind({ outdir: folderWith() }), 'c');
    new Include(chart, 'i', { url });
    new ConfigMap(chart, 'o', { metadata: { name: 'o' } });
    return chart;
  };
  expect(Testing.synth(include(list(good)))).toHaveLength(2);
  expect(() => Testing.synth(include(list(good, broken)))).toThrow(/items\[1\]\.spec\.replcas: Unknown field/);
});
