import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { ApiObject } from 'cdk8s';
import { parse } from 'yaml';
import { explained, Thing } from './explained';
import { Program, Step } from './program';
import { folderWith } from '../../folder';
import { App, Cluster, ClusterChart, validate } from 'cdk8s-sextant';
import type { MeshName } from 'cdk8s-sextant/mesh';

interface Task {
  readonly task: string;
  readonly on?: MeshName;
  readonly namespace?: string;
  readonly given?: keyof typeof GIVEN;
  readonly mesh?: object;
  readonly say: readonly Step[];
  readonly documented: readonly Thing[];
  readonly explained?: readonly (keyof typeof explained)[];
}

const http = (name: string, port: number, targetPort?: number): Step => ({ Service: { ports: [{ name: 'http', port, targetPort }], selector: { app: name } }, as: name });

// what is warned about is how the few objects of a task are to each other
beforeEach(() => { jest.spyOn(process.stderr, 'write').mockReturnValue(true); });
afterEach(() => jest.restoreAllMocks());

/** Services that are there before a task begins. */
const GIVEN = {
  'bookinfo': ['productpage', 'details', 'reviews', 'ratings'].map(name => http(name, 9080)),
  'httpbin': [http('httpbin', 8000, 8080)],
  'external': [{ Service: { type: 'ExternalName', externalName: 'httpbin.org', ports: [{ name: 'http', protocol: 'TCP', port: 80 }] }, as: 'my-httpbin' }],
  'helloworld': [http('helloworld', 5000)],
  'sleep': [http('sleep', 80)],
  'tcp-echo': [{ Service: { ports: [{ name: 'tcp', port: 9000 }, { name: 'tcp-other', port: 9001 }], selector: { app: 'tcp-echo' } }, as: 'tcp-echo' }],
  'nginx': [{ Service: { ports: [{ port: 443, protocol: 'TCP' }], selector: { run: 'my-nginx' } }, as: 'my-nginx' }],
} as const;

const tasks = readdirSync(join(__dirname, 'tasks')).flatMap(file => parse(readFileSync(join(__dirname, 'tasks', file), 'utf8')) as Task[]);

/** What is said by a task, as objects, without those that were there before. */
function made({ on = 'istio-sidecar', namespace, given, mesh, say }: Task): Thing[] {
  const app = new App({ outdir: folderWith() });
  const cluster = new Cluster('prod', { kubernetes: '1.35', gatewayClass: 'istio', mesh: { provider: on, ...mesh } });
  const root = new ClusterChart(app, 'all', { cluster, namespace, disableResourceNameHashes: true });
  const services = (given ? GIVEN[given] : []) as readonly Step[];
  const program = new Program(root, (id, home) => new ClusterChart(app, id, { cluster, namespace: home, disableResourceNameHashes: true })).run(services);
  const before = new Set<unknown>(program.things.values());
  program.run(say);
  app.synth();
  const objects = app.charts.flatMap(chart => chart.node.findAll()).filter((one): one is ApiObject => ApiObject.isApiObject(one) && !before.has(one));
  return [...new Set(objects)].map(object => object.toJson() as Thing);
}

/** Without names, which stand in references by kind and number. */
function nameless(objects: readonly Thing[]): Thing[] {
  const names = new Map<string, string>();
  for (const kind of ['Gateway', 'ServiceEntry']) objects.filter(one => one.kind === kind).forEach((one, i) => names.set(String(one.metadata?.name), `${kind} ${i}`));
  const named = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? (names.has(value.replace(/-istio$/, '')) ? `${names.get(value.replace(/-istio$/, ''))}-istio` : value);
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, named(one)]));
  };
  return objects.map(({ kind, metadata: { name: _, ...metadata } = {}, spec }) => ({ kind, ...Object.keys(metadata).length > 0 ? { metadata } : {}, spec: named(spec) as Thing['spec'] }));
}

/** In an order of their own. */
const sorted = (objects: readonly Thing[]): Thing[] => [...objects].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

function compared(task: Task, objects: readonly Thing[], differences: readonly (keyof typeof explained)[]): [Thing[], Thing[]] {
  const both = structuredClone([nameless(objects), task.documented]) as [Thing[], Thing[]];
  for (const difference of differences) both.forEach((side, i) => { both[i] = explained[difference](side, both[1 - i]); });
  return [keyed(both[0]), keyed(both[1])];
}

/** Keys in one order, too. */
function keyed(objects: readonly Thing[]): Thing[] {
  const ordered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(ordered);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, ordered(one)]));
  };
  return sorted(objects.map(ordered) as Thing[]);
}

describe.each([...new Set(tasks.map(({ on = 'istio-sidecar' }) => on))])('%s', mesh => {
  test.each(tasks.filter(({ on = 'istio-sidecar' }) => on === mesh))('$task', task => {
    const objects = made(task);
    const [ours, theirs] = compared(task, objects, task.explained ?? []);
    expect(ours).toEqual(theirs);
    expect(objects.flatMap(object => validate(object, { kubernetes: '1.35' }))).toEqual([]);
    // each difference that is explained is one
    for (const difference of task.explained ?? []) {
      const [one, other] = compared(task, objects, (task.explained ?? []).filter(each => each !== difference));
      expect([difference, JSON.stringify(one) === JSON.stringify(other)]).toEqual([difference, false]);
    }
  });
});

test('every explanation is needed', () => {
  expect(Object.keys(explained).sort()).toEqual([...new Set(tasks.flatMap(task => task.explained ?? []))].sort());
});

