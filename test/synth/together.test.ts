import { join } from 'path';
import { ApiObject, App as CdkApp, Chart, Include } from 'cdk8s';
import { Construct } from 'constructs';
import { App, Cluster, ClusterChart, Issue, SynthError } from '../../lib/index';
import { issuesOf } from '../../lib/testing';
import { folderWith } from '../folder';

interface Written {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly labels?: Record<string, string> };
  readonly spec?: unknown;
}

const service = (name: string, namespace = 'shop'): Written => ({
  apiVersion: 'v1', kind: 'Service', metadata: { name, namespace }, spec: { selector: { app: name }, ports: [{ name: 'http', port: 80 }] },
});
const deployment = (name: string, namespace = 'shop'): Written => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace },
  spec: { selector: { matchLabels: { app: name } }, template: { metadata: { labels: { app: name } }, spec: { containers: [{ name, image: 'a:1' }] } } },
});
const route = (host: string, more: object = {}): Written => ({
  apiVersion: 'networking.istio.io/v1',
  kind: 'VirtualService',
  metadata: { name: 'route', namespace: 'shop' },
  spec: { hosts: [host], http: [{ route: [{ destination: { host, ...more } }] }] },
});
const rule = (host: string, version: string): Written => ({
  apiVersion: 'networking.istio.io/v1',
  kind: 'DestinationRule',
  metadata: { name: 'rule', namespace: 'shop' },
  spec: { host, subsets: [{ name: 'v1', labels: { app: host, version } }] },
});
const namespace = (labels?: Record<string, string>): Written => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels } });

const add = (scope: Construct, objects: readonly Written[]): void => objects.forEach((object, n) => void new ApiObject(scope, `o${n}`, { ...object }));

/** What is said of objects of one chart: `error destination-host-exists at chart/o1`. */
function said(objects: readonly Written[], cluster?: Cluster): string[] {
  const app = new App({ outdir: folderWith() });
  add(cluster ? new ClusterChart(app, 'chart', { cluster }) : new Chart(app, 'chart'), objects);
  return issuesOf(app).map(shown);
}

function shown({ severity, rule: id, at }: Issue): string {
  return `${severity} ${id} at ${at?.construct}`;
}

describe('at synth', () => {
  test('what contradicts another object of the app fails, with where it is and what to do', () => {
    const app = new App({ outdir: folderWith() });
    add(new Chart(app, 'chart'), [service('web'), route('web', { subset: 'v2' }), rule('web', 'v1'), deployment('web')]);
    expect(() => app.synth()).toThrow(SynthError);
    expect(() => app.synth()).toThrow(/subset: Not found: "v2": no DestinationRule for web has this subset\n    at chart\/o1\n    did you mean "v1"\?\n    \[destination-subset-exists, IST0101\]/);
  });

  test('what is missing is an error only where the app has others of its kind and place: elsewhere it may be there already', () => {
    expect(said([service('api'), route('web')])).toEqual(['error destination-host-exists at chart/o1']);
    expect(said([service('api', 'other'), route('web')])).toEqual(['warning destination-host-exists at chart/o1']);
    expect(said([route('api.example.com')])).toEqual(['warning destination-host-exists at chart/o0']);
  });

  test('a workload stands for the pods that it will make', () => {
    expect(said([service('web'), rule('web', 'v1'), deployment('web')])).toEqual(['error subset-selects-pods at chart/o1']);
    const spec = { selector: { matchLabels: { app: 'web' } }, template: { metadata: { labels: { app: 'web', version: 'v1' } }, spec: { containers: [{ name: 'web', image: 'a:1' }] } } };
    expect(said([service('web'), rule('web', 'v1'), { ...deployment('web'), spec }])).toEqual([]);
    expect(said([service('web'), rule('web', 'v1'), { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', metadata: { name: 'web', namespace: 'shop' }, spec }])).toEqual([]);
    // pods of another service are no reason to think that all are known
    expect(said([service('web'), rule('web', 'v1'), deployment('api')])).toEqual(['warning subset-selects-pods at chart/o1']);
  });

  test('objects that are for different clusters do not meet, nor those for none', () => {
    const app = new App({ outdir: folderWith() });
    const charts = ['a', 'b'].map(name => new ClusterChart(app, name, { cluster: new Cluster(name, { kubernetes: '1.35' }) }));
    add(charts[0], [service('web'), service('api')]);
    add(charts[1], [service('api'), route('web')]);
    add(new Chart(app, 'c'), [route('web')]);
    expect(issuesOf(app).map(shown)).toEqual(['error destination-host-exists at b/o1', 'warning destination-host-exists at c/o0']);
  });

  test('charts for no cluster may be for different ones: only what is in conflict within one is an error', () => {
    const twice = (first: string, second: string): string[] => {
      const app = new App({ outdir: folderWith() });
      for (const [id, chart] of [['a', first], ['b', second]]) {
        const scope = app.node.tryFindChild(chart) as Chart | undefined ?? new Chart(app, chart);
        const { metadata, ...object } = route('api.example.com');
        new ApiObject(scope, id, { ...object, metadata: { ...metadata, name: id, namespace: id } });
      }
      return issuesOf(app).filter(({ rule: id }) => id === 'mesh-host-has-one-route').map(shown);
    };
    expect(twice('one', 'one')).toEqual(['error mesh-host-has-one-route at one/a', 'error mesh-host-has-one-route at one/b']);
    expect(twice('dev', 'prod')).toEqual(['warning mesh-host-has-one-route at dev/a', 'warning mesh-host-has-one-route at prod/b']);
  });

  test('rules of a mesh are not asked of what does not speak of it, unless the cluster has it', () => {
    const plain = [namespace(), { ...service('web'), spec: { selector: { app: 'web' }, ports: [{ port: 80 }] } }];
    const found = ['warning namespace-joins-the-mesh at chart/o0', 'warning port-protocol-is-known at chart/o1'];
    expect(said(plain)).toEqual([]);
    expect(said(plain, new Cluster('prod', { kubernetes: '1.35', addons: { istio: true } }))).toEqual(found);
    expect(said([...plain, route('web')])).toEqual(found);
  });

  test('what is about running pods is not asked', () => {
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', namespace: 'shop' }, spec: { containers: [{ name: 'web', image: 'a:1' }] } };
    expect(said([namespace({ 'istio-injection': 'enabled' }), pod])).toEqual([]);
  });

  test('an object of a List that is included is told by its place', () => {
    const list = `apiVersion: v1\nkind: List\nitems:\n- ${JSON.stringify(service('api'))}\n- ${JSON.stringify(route('web'))}\n`;
    const app = new App({ outdir: folderWith() });
    new Include(new Chart(app, 'chart'), 'old', { url: join(folderWith({ 'a.yaml': list }), 'a.yaml') });
    expect(issuesOf(app).map(({ rule: id, path }) => [id, path])).toEqual([['destination-host-exists', 'items[1].spec.http[0].route[0].destination.host']]);
  });

  test('an app of cdk8s itself is judged, too, if there is one object of ours in it', () => {
    const app = new CdkApp({ outdir: folderWith() });
    add(new ClusterChart(app, 'chart', { cluster: new Cluster('prod', { kubernetes: '1.35' }) }), [service('api'), route('web')]);
    expect(() => app.synth()).toThrow(/destination-host-exists, IST0101/);
  });
});
