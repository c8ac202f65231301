import { ApiObject, App as CdkApp, Chart, YamlOutputType } from 'cdk8s';
import { Construct } from 'constructs';
import { folderWith, textsIn } from './folder';
import { App, Cluster, ClusterChart } from 'cdk8s-sextant';
import { ConfigMap } from 'cdk8s-sextant/kubernetes/core/v1';

const gke = new Cluster('gke', { kubernetes: '1.35' });
const k3s = new Cluster('k3s', { kubernetes: 'v1.34.2+k3s1' });

test('a cluster knows its version as a minor', () => {
  expect([gke.name, gke.kubernetes, k3s.kubernetes]).toEqual(['gke', '1.35', '1.34']);
});

test.each([
  ['', '1.35', 'must be a DNS label'],
  ['Prod', '1.35', 'must be a DNS label'],
  ['../prod', '1.35', 'must be a DNS label'],
  ['a.b', '1.35', 'must be a DNS label'],
  ['-a', '1.35', 'must be a DNS label'],
  ['a'.repeat(64), '1.35', 'must be a DNS label'],
  ['prod', '1.20', 'cluster "prod": Kubernetes version "1.20" is not known: 1.27 to 1.37 are'],
  ['prod', 'latest', '"latest" is not known'],
])('new Cluster(%j, { kubernetes: %j }) is refused', (name, kubernetes, said) => {
  expect(() => new Cluster(name, { kubernetes })).toThrow(said);
});

test('Cluster.of finds the nearest, and for a plain chart the neutral one; tryOf finds none there', () => {
  const app = new App();
  const outer = new ClusterChart(app, 'outer', { cluster: gke });
  const inner = new ClusterChart(new Construct(outer, 'x'), 'inner', { cluster: k3s });
  expect(Cluster.of(new Construct(outer, 'deep'))).toBe(gke);
  expect(Cluster.of(new Construct(inner, 'deep'))).toBe(k3s);
  const none = new Chart(app, 'none');
  expect(Cluster.tryOf(none)).toBeUndefined();
  const neutral = Cluster.of(none);
  expect([neutral.name, neutral.kubernetes, neutral.profile.title]).toEqual(['neutral', '1.36', 'a cluster of no known distribution']);
  expect(Cluster.of(new Construct(none, 'deep'))).toBe(neutral);
  expect(Cluster.of(new Chart(new App({ kubernetes: '1.30' }), 'a')).kubernetes).toBe('1.30');
  expect(neutral.ingress().state).toBe('unknown');
});

/** The files that charts of these ids are written to. */
function filesOf(grow: (app: App) => void, yamlOutputType?: YamlOutputType): string[] {
  const app = new App({ outdir: folderWith(), yamlOutputType });
  grow(app);
  app.synth();
  return Object.keys(textsIn(app.outdir));
}

const fill = <C extends Chart>(chart: C): C => {
  new ConfigMap(chart, 'a', { metadata: { name: 'config' } });
  return chart;
};

describe('a folder per cluster', () => {
  const shops = (app: App) => {
    fill(new ClusterChart(app, 'shop-gke', { cluster: gke }));
    fill(new ClusterChart(app, 'k3s-shop', { cluster: k3s }));
    fill(new Chart(app, 'common'));
  };

  test.each([
    [YamlOutputType.FILE_PER_CHART, ['common.k8s.yaml', 'gke/shop.k8s.yaml', 'k3s/shop.k8s.yaml']],
    [YamlOutputType.FILE_PER_APP, ['app.k8s.yaml', 'gke/app.k8s.yaml', 'k3s/app.k8s.yaml']],
    [YamlOutputType.FILE_PER_RESOURCE, ['ConfigMap.config.k8s.yaml', 'gke/ConfigMap.config.k8s.yaml', 'k3s/ConfigMap.config.k8s.yaml']],
    [YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE, ['common/ConfigMap.config.k8s.yaml', 'gke/shop/ConfigMap.config.k8s.yaml', 'k3s/shop/ConfigMap.config.k8s.yaml']],
  ])('of output type %s', (type, files) => expect(filesOf(shops, type)).toEqual(files));

  test('names carry a hash only where they would clash', () => {
    expect(filesOf(app => {
      fill(new ClusterChart(new Construct(app, 'x'), 'shop', { cluster: gke }));
      fill(new ClusterChart(new Construct(app, 'y'), 'shop', { cluster: gke }));
      fill(new ClusterChart(app, 'gke', { cluster: gke }));
    })).toEqual(['gke/gke.k8s.yaml', expect.stringMatching(/^gke\/x-shop-c8\w{6}\.k8s\.yaml$/), expect.stringMatching(/^gke\/y-shop-c8\w{6}\.k8s\.yaml$/)]);
  });

  test('files are numbered where one is to be applied before another, and only in that folder', () => {
    expect(filesOf(app => {
      const [a, b] = ['a', 'b'].map(id => fill(new ClusterChart(app, id, { cluster: gke })));
      fill(new ClusterChart(app, 'c', { cluster: k3s }));
      a.addDependency(b);
    })).toEqual(['gke/0000-b.k8s.yaml', 'gke/0001-a.k8s.yaml', 'k3s/c.k8s.yaml']);
  });

  test('two clusters of one name must be one', () => {
    const shared = (cluster: Cluster) => filesOf(app => {
      fill(new ClusterChart(app, 'a', { cluster: gke }));
      fill(new ClusterChart(app, 'b', { cluster }));
    });
    const two = (kubernetes: string) => shared(new Cluster('gke', { kubernetes }));
    expect(() => shared(Cluster.k3s('gke', { kubernetes: '1.35' }))).toThrow('two clusters are named "gke", one of a cluster of no known distribution, one of K3s');
    expect(() => two('1.34')).toThrow('two clusters are named "gke", one with Kubernetes 1.35, one with 1.34');
    expect(two('1.35')).toEqual(['gke/a.k8s.yaml', 'gke/b.k8s.yaml']);
  });
});

describe('names of objects', () => {
  const nameOf = (chart: Chart, ids: string[], kind = 'ConfigMap') => {
    const scope = ids.slice(0, -1).reduce<Construct>((parent, id) => new Construct(parent, id), chart);
    return new ApiObject(scope, ids[ids.length - 1], { apiVersion: 'v1', kind }).name;
  };
  const chart = (disableResourceNameHashes?: boolean) => new ClusterChart(new CdkApp(), 'shop-gke', { cluster: gke, disableResourceNameHashes });

  test('are the same on every cluster', () => {
    const names = [gke, k3s].map(cluster => nameOf(new ClusterChart(new CdkApp(), `shop-${cluster.name}`, { cluster }), ['web', 'Resource']));
    expect(names[0]).toMatch(/^web-[0-9a-f]{8}$/);
    expect(names[1]).toBe(names[0]);
  });

  test.each([
    [['web', 'Resource'], 'web'],
    [['web', 'Service'], 'web-service'],
    [['web', 'web'], 'web'],
    [['My_App.v1', 'x'], 'my-app-v1-x'],
    [['a'.repeat(60), 'b'.repeat(40)], `${'a'.repeat(22)}-${'b'.repeat(40)}`],
  ])('of %j without hashes: %s', (ids, name) => expect(nameOf(chart(true), ids)).toBe(name));

  test.each([[['Resource']], [['a'.repeat(200), 'b']], [['Ä', 'ß']], [['.-_']]])('of %j are DNS labels', ids => {
    for (const hashes of [true, false]) {
      expect(nameOf(chart(hashes), ids)).toMatch(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/);
      expect(nameOf(chart(hashes), ids, 'CronJob').length).toBeLessThanOrEqual(52);
    }
  });

  test('differ for two paths', () => {
    const c = chart();
    expect(nameOf(c, ['a-b'])).not.toBe(nameOf(c, ['a', 'b']));
  });
});
