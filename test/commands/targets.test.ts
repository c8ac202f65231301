import { join } from 'path';
import { command, leftovers, OLD, ours, ROOT } from './program';
import { textsIn } from '../folder';

const SHOP = ours(`
  const { WebService, Worker } = workload();
  const Secret = define('Secret', 'v1', 'Secret', 'kubernetes');
  const app = new App();
  for (const profile of ['gke', 'k3s', 'kubeadm']) {
    const chart = new ClusterChart(app, 'shop-' + profile, { cluster: Cluster.from({ name: profile, profile, kubernetes: '1.35' }), disableResourceNameHashes: true });
    new WebService(chart, 'web', { image: 'example.com/web:1.0.0', port: 80, route: { host: 'a.example.com' }, env: { DB_PASSWORD: profile + '-hush' } });
    new Worker(chart, 'mail', { image: 'example.com/mail:1.0.0' });
    new Secret(chart, 'key', { stringData: { a: profile + '-hush' } });
    if (profile === 'k3s') new ConfigMap(chart, 'own', { daat: {} });
  }
  app.synth();`);

test('a table, the differences, and the reasons', async () => {
  const { code, out, err, folder } = await command('targets', SHOP);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  // what may be secret is told to differ, and no more
  expect(out.replace(/hidden, [0-9a-f]{6}/g, 'hidden')).toBe(`${[
    'cluster  Kubernetes  shop/web  shop/mail  shop/key  shop/own',
    'gke      1.35        same      same       same      -',
    'k3s      1.35        differs   same       differs   refused',
    'kubeadm  1.35        refused   same       differs   -',
    '',
    'shop/web: 1 same, 1 differs, 1 refused',
    '  Deployment spec.template.spec.containers[0].env[0].value',
    '    (hidden): gke',
    '    (hidden): k3s',
    '  Service metadata.annotations[cloud.google.com/neg]',
    '    "{\\"ingress\\": true}": gke',
    '    (none): elsewhere',
    '  Ingress metadata.annotations[kubernetes.io/ingress.class]',
    '    "gce": gke',
    '    (none): elsewhere',
    '  Ingress spec.ingressClassName',
    '    "traefik": k3s',
    '    (none): elsewhere',
    '  refused on kubeadm',
    '    no ingress class on kubeadm / upstream Kubernetes (source: upstream ships none; ingress-nginx retired March 2026; confidence high); give the cluster the option ingressClass',
    '',
    'shop/key: 1 same, 2 differs',
    '  Secret stringData.a',
    '    (hidden): gke',
    '    (hidden): k3s',
    '    (hidden): kubeadm',
    '',
    'shop/own: 1 refused',
    '  refused on k3s',
    '    daat: Unknown field: there is no such field; did you mean "data"?',
  ].join('\n')}\n`);
  expect(textsIn(join(folder, 'dist'))).toEqual(OLD);
  expect(leftovers(folder)).toEqual([]);
});

test('as JSON', async () => {
  const { code, out } = await command('targets', SHOP, ['--format', 'json']);
  const { clusters, constructs } = JSON.parse(out) as { clusters: unknown[]; constructs: { construct: string; on: object }[] };
  expect(code).toBe(0);
  expect(clusters[1]).toEqual({ name: 'k3s', distribution: 'K3s', kubernetes: '1.35' });
  expect(constructs.map(({ construct, on }) => [construct, on])).toContainEqual(['shop/web', { gke: 'same', k3s: 'differs', kubeadm: 'refused' }]);
  expect(out).not.toContain('hush');
});

test('a plain cdk8s app with charts for clusters; it writes nothing, not even where it says itself', async () => {
  const { code, out, folder } = await command('targets', SHOP.replace('new App()', "new CdkApp({ outdir: 'there' })"));
  expect(code).toBe(0);
  expect(out).toContain('kubeadm  1.35        refused   same');
  expect(Object.keys(textsIn(folder)).filter(file => file.startsWith('there/'))).toEqual([]);
});

test.each([
  ['has nothing for a cluster', ours('const app = new App(); new ConfigMap(new Chart(app, "c"), "a"); app.synth();'), /has nothing for a cluster: put constructs into a ClusterChart/],
  ['fails', 'process.exit(3)', /`node main\.js` ended with exit code 3/],
])('a program that %s', async (_, program, said) => {
  const { code, err } = await command('targets', program);
  expect(code).toBe(1);
  expect(err).toMatch(said);
});

const HIDDEN = ours(`
  const { Worker } = workload();
  const { JsonPatch } = require(${JSON.stringify(join(ROOT, 'node_modules/cdk8s'))});
  const app = new App();
  for (const [name, hush] of [['eu', 'hush-1'], ['us', 'hush-2']]) {
    const chart = new ClusterChart(app, name, { cluster: Cluster.from({ name, kubernetes: '1.35' }), disableResourceNameHashes: true });
    new Worker(chart, 'queue', { image: 'example.com/a:1.0.0', args: ['--password', hush, '-u', 'me:' + hush], env: { A: hush } });
    new ConfigMap(chart, 'b', { data: { id_rsa: hush } });
    new ConfigMap(chart, 'patched', { data: { a: 'aGk=' + name } }).addJsonPatch(JsonPatch.replace('/kind', 'Secret'), JsonPatch.replace('/data/a', name === 'eu' ? 'aHVzaA==' : 'aHVzaDI='));
    new ConfigMap(chart, 'noted', { metadata: { annotations: { 'kubectl.kubernetes.io/last-applied-configuration': hush } } });
  }
  app.synth();`);

test('nothing is told that may be secret, and a construct keeps its name', async () => {
  for (const format of ['text', 'json']) {
    const { code, out } = await command('targets', HIDDEN, ['--format', format]);
    expect(code).toBe(0);
    expect(out).not.toMatch(/hush|aHVzaA/);
    for (const name of ['queue', 'b', 'patched', 'noted']) expect(out).toMatch(new RegExp(`(?:^|[" ])${name}\\b`, 'm'));
  }
});
