import { existsSync, symlinkSync } from 'fs';
import { join } from 'path';
import { App as CdkApp } from 'cdk8s';
import { parse } from 'yaml';
import { OLD, ours, synth } from '../commands/program';
import { folderWith, textsIn } from '../folder';
import { App, AppProps, Cluster, ClusterChart } from 'cdk8s-sextant';
import { VirtualService } from 'cdk8s-sextant/istio';
import { ResourceSlice } from 'cdk8s-sextant/kubernetes/resource/v1beta1';
import { StatefulService } from 'cdk8s-sextant/workload';

const here = process.cwd();
let folder = '';
beforeEach(() => {
  folder = folderWith();
  process.chdir(folder);
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => process.chdir(here));

function fill(app: CdkApp): CdkApp {
  for (const cluster of [Cluster.microk8s('edge', { kubernetes: '1.35', addons: { istio: '1.29' } }), Cluster.k3s('bare', { kubernetes: '1.35' })]) {
    const chart = new ClusterChart(app, `shop-${cluster.name}`, { cluster });
    const db = new StatefulService(chart, 'db', { image: 'example.com/db:1.0.0', port: 5432, volumes: { '/data': { size: '1Gi' } } });
    if (cluster.name === 'edge') new VirtualService(chart, 'route', { spec: { hosts: [db.name], http: [{ route: [{ destination: { host: db.name } }] }] } });
    if (cluster.name === 'bare') new ResourceSlice(chart, 'slice', { spec: { driver: 'gpu.example.com', nodeName: 'a', pool: { name: 'a', generation: 1, resourceSliceCount: 1 } } });
  }
  return app;
}

const made = (props: AppProps = {}): Record<string, string> => {
  fill(new App(props)).synth();
  return existsSync('requirements') ? textsIn('requirements') : {};
};

test('what is needed, and who asked', () => {
  const texts = made();
  expect(Object.keys(texts)).toEqual(['bare.yaml', 'edge.yaml']);
  expect(parse(texts['edge.yaml'])).toEqual({
    cluster: 'edge',
    distribution: 'MicroK8s',
    kubernetes: '1.35',
    systems: [{
      system: 'istio', judgedBy: expect.stringMatching(/^1\.\d+/) as string, declared: '1.29', kinds: ['networking.istio.io/v1 VirtualService'], by: ['shop-edge/route'],
    }],
    needs: [{
      of: 'default storage class', needs: ['addon hostpath-storage'], sources: [expect.stringMatching(/confidence/) as string], by: ['shop-edge/db'],
    }],
  });
  const { flags, needs } = parse(texts['bare.yaml']) as { flags: unknown; needs: { notes: string[] }[] };
  expect(flags).toEqual([{ flag: 'runtime-config', kinds: ['resource.k8s.io/v1beta1 ResourceSlice'], by: ['shop-bare/slice'] }]);
  expect(needs[0].notes).toEqual(['node-local, RWO, no expansion']);
});

test('the same program, the same bytes', () => expect(made()).toEqual(made()));

test('none where they are not wanted, or elsewhere', () => {
  expect(made({ requirements: false })).toEqual({});
  expect(made({ requirements: 'needs' })).toEqual({});
  expect(Object.keys(textsIn('needs'))).toEqual(['bare.yaml', 'edge.yaml']);
});

test('none where the output folder is no part of the working directory', () => {
  const outdir = folderWith();
  fill(new App({ outdir })).synth();
  expect(existsSync(join(outdir, '../requirements'))).toBe(false);
});

test('never among the manifests; then nothing is written at all', () => {
  expect(() => made({ requirements: 'dist/needs' })).toThrow('requirements: dist/needs is in the output folder, where all YAML files count as manifests');
  expect(existsSync('dist')).toBe(false);
});

test('none for a folder deeper down, which may be part of another output, nor among manifests by a link', () => {
  fill(new App({ outdir: 'dist/prod' })).synth();
  expect(Object.keys(textsIn('.')).filter(file => file.includes('requirements'))).toEqual([]);
  fill(new App({ outdir: 'requirements' })).synth();
  expect(Object.keys(textsIn('requirements'))).toEqual(['bare/shop.k8s.yaml', 'edge/shop.k8s.yaml']);
  symlinkSync('dist', 'link');
  expect(() => fill(new App({ requirements: 'link' })).synth()).toThrow('link is in the output folder');
  expect(() => fill(new App({ requirements: '' })).synth()).toThrow('requirements: the path of a folder is expected');
});

test('each cluster has its own, also where one chart is in another', () => {
  const app = new App();
  const outer = new ClusterChart(app, 'outer', { cluster: Cluster.k3s('outer', { kubernetes: '1.35' }) });
  const inner = new ClusterChart(outer, 'inner', { cluster: Cluster.microk8s('inner', { kubernetes: '1.35' }) });
  for (const chart of [outer, inner]) new StatefulService(chart, 'db', { image: 'example.com/db:1.0.0', port: 5432, volumes: { '/data': { size: '1Gi' } } });
  app.synth();
  expect(textsIn('requirements')['outer.yaml']).not.toContain('hostpath-storage');
  expect(textsIn('requirements')['inner.yaml']).toContain('hostpath-storage');
});

test('a refusal of the system is one, and leaves everything as it was', () => {
  const file = join(folderWith({ taken: '' }), 'taken');
  expect(() => made({ requirements: file })).toThrow(/taken cannot be written: .*; nothing was written/);
  expect(existsSync('dist')).toBe(false);
});

test('the App of cdk8s leaves them, too', () => {
  fill(new CdkApp()).synth();
  expect(Object.keys(textsIn('requirements'))).toEqual(['bare.yaml', 'edge.yaml']);
});

describe('sextant synth', () => {
  const program = (props = '') => ours(`
    const { StatefulService } = workload();
    const app = new App(${props});
    const chart = new ClusterChart(app, 'c', { cluster: Cluster.microk8s('edge', { kubernetes: '1.35' }) });
    new StatefulService(chart, 'db', { image: 'example.com/db:1.0.0', port: 5432, volumes: { '/data': { size: '1Gi' } } });
    app.synth();`);

  test('writes them beside the output', async () => {
    const { code, folder: place } = await synth(program());
    expect(code).toBe(0);
    expect(textsIn(join(place, 'requirements'))['edge.yaml']).toContain('addon hostpath-storage');
  });

  test('does not where they are not wanted, or nothing is written', async () => {
    for (const [source, args] of [[program('{ requirements: false }'), []], [program(), ['--stdout']]] as const) {
      const { code, folder: place } = await synth(source, [...args]);
      expect(code).toBe(0);
      expect(existsSync(join(place, 'requirements'))).toBe(false);
    }
  });

  test('leaves the output as it was if they cannot be written', async () => {
    const { code, err, folder: place } = await synth(program(), [], { requirements: '' });
    expect(code).toBe(1);
    expect(err).toContain('cannot be written');
    expect(textsIn(join(place, 'dist'))).toEqual(OLD);
  });

  test('leaves the output as it was if they are to be among the manifests', async () => {
    const { code, err } = await synth(program("{ requirements: 'dist/needs' }"));
    expect(code).toBe(1);
    expect(err).toContain('dist/needs is in the output folder');
  });
});
