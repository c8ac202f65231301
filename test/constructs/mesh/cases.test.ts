import { readFileSync } from 'fs';
import { join } from 'path';
import { ApiObject, JsonPatch } from 'cdk8s';
import { parse } from 'yaml';
import { Program, Step } from './program';
import { askedBelow } from '../../../lib/cluster/asked';
import { everyTopic } from '../../../lib/together/topics';
import { folderWith } from '../../folder';
import { App, Cluster, ClusterChart, ClusterRecord, validate } from 'cdk8s-sextant';

interface Case {
  readonly title: string;
  readonly on: Omit<ClusterRecord, 'name'>;
  readonly namespace?: string;
  readonly say: readonly Step[];
  /** By kind, or by kind and name. */
  readonly objects?: Readonly<Record<string, object>>;
  /** How many there are of a kind. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Words that are nowhere in the manifests. */
  readonly lacks?: readonly string[];
  readonly refused?: readonly string[];
  readonly warned?: readonly string[];
  /** What is told beside the manifests; none where there is to be nothing. */
  readonly notes?: readonly string[];
}

interface Rendered {
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

const RELATIONS = new Set([...everyTopic().values()].flatMap(topic => Object.keys(topic)));
const cases = parse(readFileSync(join(__dirname, 'cases.yaml'), 'utf8')) as Case[];

function programOf({ on, namespace, say }: Case): { readonly app: App; readonly cluster: Cluster } {
  const app = new App({ outdir: folderWith() });
  const cluster = Cluster.from({ name: 'prod', kubernetes: '1.35', ...on });
  const chartOf = (id: string, home?: string): ClusterChart => new ClusterChart(app, id, { cluster, namespace: home, disableResourceNameHashes: true });
  new Program(chartOf('all', namespace), chartOf).run(say);
  return { app, cluster };
}

function failureOf(app: App): string {
  try {
    app.synthYaml();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it synthesizes');
}

test.each(cases.filter(({ refused }) => refused))('$title', c => {
  const text = failureOf(programOf(c).app);
  for (const words of c.refused ?? []) expect(text).toContain(words);
  // nothing but what was meant, and where it is
  expect(text).toMatch(/^\d problems?, nothing was written\n/);
  expect(text).toMatch(/ {4}at (?:all|in-)\S+, cluster prod/);
  expect(text).not.toMatch(/undefined|\[object/);
});

test.each(cases.filter(({ refused }) => !refused))('$title', ({ objects = {}, counts = {}, lacks = [], warned = [], notes, ...c }) => {
  const { app, cluster } = programOf(c);
  const told: string[] = [];
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation(text => told.push(String(text)) > 0);
  app.synth();
  spy.mockRestore();
  for (const words of warned) expect(told.join('')).toContain(words);
  // how the objects fit together is another matter: of some, only a part is made here
  const rules = [...told.join('').matchAll(/\[([a-z0-9-]+)(?:, IST\d{4})?\]$/gm)].map(found => found[1]).filter(rule => !RELATIONS.has(rule));
  if (warned.length === 0) expect(rules).toEqual([]);
  const noted = askedBelow(app).flatMap(({ answer }) => answer.notes);
  for (const words of notes ?? []) expect(noted.join('\n')).toContain(words);
  if (notes?.length === 0) expect(noted).toEqual([]);
  const rendered = app.charts.flatMap(chart => chart.toJson() as Rendered[]);
  for (const word of lacks) expect(JSON.stringify(rendered)).not.toContain(word);
  for (const [kind, count] of Object.entries(counts)) expect([kind, rendered.filter(o => o.kind === kind).length]).toEqual([kind, count]);
  for (const [name, expected] of Object.entries(objects)) {
    expect([name, rendered.find(o => o.kind === name || `${o.kind} ${o.metadata.name}` === name)]).toMatchObject([name, expected]);
  }
  expect(rendered.flatMap(object => validate(object, { kubernetes: cluster.kubernetes })).filter(({ severity }) => severity !== 'warning')).toEqual([]);
});

test('a mesh that there is no way to tell', () => {
  const app = new App({ outdir: folderWith() });
  const cluster = new Cluster('prod', { kubernetes: '1.35', mesh: { provider: 'linkred' as never } });
  const chart = new ClusterChart(app, 'all', { cluster });
  new Program(chart, () => chart).run([{ DenyByDefault: {} }]);
  expect(failureOf(app)).toContain('the service mesh of a cluster of no known distribution is not known');
});

test('every object can be reached and patched', () => {
  for (const c of cases.filter(({ refused }) => !refused)) {
    const { app } = programOf(c);
    const all = app.charts.flatMap(chart => chart.node.findAll()).filter((one): one is ApiObject => ApiObject.isApiObject(one));
    for (const object of all) object.addJsonPatch(JsonPatch.add('/metadata/annotations', { patched: 'yes' }));
    for (const { metadata } of app.charts.flatMap(chart => chart.toJson())) expect(metadata.annotations).toEqual({ patched: 'yes' });
  }
});
