import { ApiObject, App as CdkApp, Chart, YamlOutputType } from 'cdk8s';
import { Construct } from 'constructs';
import { parseAllDocuments } from 'yaml';
import { App } from '../../lib/app';
import { folderWith, textsIn } from '../folder';
import { Random } from '../random';

type Grow = (app: CdkApp) => void;

/** Every file of a folder with its documents. */
function contentOf(folder: string): Record<string, unknown[]> {
  const documents = (text: string) => parseAllDocuments(text).map(d => d.toJS() as unknown).filter(d => d !== null);
  return Object.fromEntries(Object.entries(textsIn(folder)).map(([file, text]) => [file, documents(text)]));
}

function outputOf(AppClass: typeof CdkApp, grow: Grow, yamlOutputType?: YamlOutputType): Record<string, unknown[]> {
  const outdir = folderWith();
  const app = new AppClass({ outdir, yamlOutputType });
  grow(app);
  app.synth();
  return contentOf(outdir);
}

const configMap = (scope: Construct, id: string, data: Record<string, string> = {}) => new ApiObject(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', data });

const trees: Record<string, Grow> = {
  'no chart': () => undefined,
  'an empty chart': app => new Chart(app, 'empty'),
  'two charts': app => {
    configMap(new Chart(app, 'one'), 'a');
    configMap(new Chart(app, 'two', { namespace: 'shop', labels: { app: 'x' } }), 'a', { y: 'no', n: '1' });
  },
  'ids that are numbers': app => {
    for (const id of ['b', '2', '10', 'a', '1']) {
      const chart = new Chart(app, id);
      for (const inner of ['z', '3', '1']) configMap(chart, inner);
      configMap(new Chart(new Construct(chart, 'x'), 'nested'), 'n');
    }
  },
  'nested charts': app => {
    const outer = new Chart(app, 'outer');
    configMap(outer, 'first');
    configMap(new Chart(outer, 'inner'), 'a');
    configMap(new Chart(new Construct(outer, 'group'), 'deep'), 'a');
    configMap(outer, 'last');
  },
  'charts that depend on one another': app => {
    const [a, b, c] = ['a', 'b', 'c'].map(id => new Chart(app, id));
    [a, b, c].forEach(chart => ['x', 'y'].forEach(id => configMap(chart, id)));
    a.addDependency(b);
    b.node.findChild('x').node.addDependency(c.node.findChild('y'));
  },
  'constructs that depend on one another': app => {
    const chart = new Chart(app, 'c');
    const [a, b] = ['a', 'b'].map(id => new Construct(chart, id));
    [a, b].forEach(group => ['x', 'y', 'z'].forEach(id => configMap(group, id)));
    a.node.addDependency(b);
    ApiObject.of(b.node.findChild('x')).addDependency(b.node.findChild('z'));
  },
  'an object that depends on the construct it is in': app => {
    const group = new Construct(new Chart(app, 'c'), 'g');
    const [x] = ['x', 'y', 'z'].map(id => configMap(group, id));
    x.addDependency(group);
  },
};

/** A tree of charts, constructs and objects with dependencies, of which cdk8s may refuse some for a cycle. */
function randomTree(seed: number): Grow {
  return app => {
    const random = new Random(seed);
    const constructs: Construct[] = [];
    const scopes: Construct[] = [];
    for (let i = 0; i < 3; i++) scopes.push(new Chart(app, random.pick(['c', 'z', 'a', '']) + i));
    for (let i = 0; i < 20; i++) {
      const scope = random.pick(scopes);
      const id = random.pick(['n', '', 'b']) + i;
      const kind = random.below(8);
      const made = kind === 0 ? new Chart(scope, id) : kind < 3 ? new Construct(scope, id) : configMap(scope, id);
      if (kind < 3) scopes.push(made);
      constructs.push(made);
    }
    for (let i = random.below(8); i > 0; i--) {
      const [source, target] = [random.pick(constructs), random.pick([...constructs, ...scopes])];
      // cdk8s drops what depends on itself without a word; we refuse it
      if (source !== target) source.node.addDependency(target);
    }
  };
}

const types = Object.values(YamlOutputType).filter((v): v is YamlOutputType => typeof v === 'number');

describe.each(types.map(type => ({ type, name: YamlOutputType[type] })))('files, documents and order are those of cdk8s: $name', ({ type }) => {
  test.each(Object.entries(trees))('%s', (_, grow) => {
    expect(outputOf(App, grow, type)).toEqual(outputOf(CdkApp, grow, type));
  });
});

test('300 random trees come out in the order of cdk8s, or are refused by both', () => {
  const refused = { both: 0, none: 0 };
  for (let seed = 1; seed <= 300; seed++) {
    const attempt = (AppClass: typeof CdkApp): unknown => {
      const app = new AppClass({ outdir: folderWith() });
      randomTree(seed)(app);
      try {
        app.synth();
        const nameOf = (doc: unknown) => (doc as { metadata: { name: string } }).metadata.name;
        return Object.entries(contentOf(app.outdir)).map(([file, docs]) => [file, docs.map(nameOf)]);
      } catch {
        return 'refused';
      }
    };
    const theirs = attempt(CdkApp);
    expect({ seed, output: attempt(App) }).toEqual({ seed, output: theirs });
    refused[theirs === 'refused' ? 'both' : 'none']++;
  }
  // the comparison is of both kinds
  expect(Math.min(refused.both, refused.none)).toBeGreaterThan(30);
});

test('a cycle is named', () => {
  const app = new App({ outdir: folderWith() });
  const chart = new Chart(app, 'c');
  const [a, b, c] = ['a', 'b', 'c'].map(id => configMap(chart, id));
  a.addDependency(b);
  b.addDependency(c);
  c.addDependency(a);
  expect(() => app.synth()).toThrow('dependency cycle: c/a => c/b => c/c => c/a');
  const self = new App();
  const lonely = configMap(new Chart(self, 'c'), 'a');
  lonely.addDependency(lonely);
  expect(() => self.synth()).toThrow('dependency cycle: c/a => c/a');
});

test('layers of dependencies take linear time: cdk8s would walk 2^30 paths', () => {
  const app = new App({ outdir: folderWith() });
  const chart = new Chart(app, 'c');
  const layers = Array.from({ length: 30 }, (_, i) => [0, 1].map(j => configMap(chart, `${i}-${j}`)));
  layers.slice(1).forEach((layer, i) => layer.forEach(object => object.addDependency(...layers[i])));
  const started = performance.now();
  app.synth();
  expect(performance.now() - started).toBeLessThan(2000);
});

test('a chain longer than the call stack', () => {
  const app = new App({ outdir: folderWith() });
  const chart = new Chart(app, 'c');
  const objects = Array.from({ length: 12_000 }, (_, i) => configMap(chart, `o${i}`));
  objects.slice(1).forEach((object, i) => objects[i].addDependency(object));
  expect(() => app.synth()).not.toThrow();
});
