import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { appWith, install, packed, publicModules, run } from './project';

const COMPILERS = { 'ts5.4': 'typescript@5.4', 'ts5.9': 'typescript@~5.9', 'ts7': 'typescript@7' } as const;

/** How a compiler finds a module, and with which other options that goes. */
const RESOLUTIONS: { readonly compiler: keyof typeof COMPILERS; readonly resolution: string; readonly module: string }[] = [
  { compiler: 'ts5.4', resolution: 'node10', module: 'CommonJS' },
  { compiler: 'ts5.4', resolution: 'node16', module: 'Node16' },
  { compiler: 'ts5.4', resolution: 'bundler', module: 'ES2022' },
  { compiler: 'ts5.9', resolution: 'node10', module: 'CommonJS' },
  { compiler: 'ts5.9', resolution: 'nodenext', module: 'NodeNext' },
  { compiler: 'ts5.9', resolution: 'bundler', module: 'ES2022' },
  // node10 is gone from TypeScript 7
  { compiler: 'ts7', resolution: 'nodenext', module: 'NodeNext' },
  { compiler: 'ts7', resolution: 'bundler', module: 'ES2022' },
];

const modules = publicModules();
const addressOf = (name: string): string => name === '' ? 'cdk8s-sextant' : `cdk8s-sextant/${name}`;

/** Imports everything; a module whose types are not found, or are `any`, is an error: the wrong property would not be one. */
const PROGRAM = [
  ...modules.map((name, i) => `import * as m${i} from '${addressOf(name)}';`),
  ...modules.map((_, i) => `// @ts-expect-error there is no such export\nexport const x${i} = m${i}.there_is_no_such_export;`),
  "import { Deployment } from 'cdk8s-sextant/kubernetes/apps/v1';",
  "import { expectValid } from 'cdk8s-sextant/testing';",
  "import { App, Cluster, ClusterChart } from 'cdk8s-sextant';",
  "const chart = new ClusterChart(new App({ kubernetes: '1.33' }), 'c', { cluster: new Cluster('c', { kubernetes: '1.33' }) });",
  "const spec = { selector: { matchLabels: { a: 'b' } }, template: { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'a', image: 'b' }] } } };",
  "new Deployment(chart, 'good', { spec });",
  '// @ts-expect-error a wrong field',
  "new Deployment(chart, 'bad', { spec: { ...spec, replica: 1 } });",
  '// @ts-expect-error a wrong type',
  "new Deployment(chart, 'bad', { spec: { ...spec, replicas: 'many' } });",
  'expectValid(chart);',
  '',
].join('\n');

const folder = appWith({ 'package.json': '{ "private": true }\n', 'main.ts': PROGRAM });
beforeAll(() => {
  install(folder, ['cdk8s@latest', 'constructs@latest', '@types/node@20', ...Object.entries(COMPILERS).map(([name, spec]) => `${name}@npm:${spec}`)]);
}, 180_000);

test.each(RESOLUTIONS)('the types of every module compile under $compiler, $resolution', ({ compiler, resolution, module }) => {
  const compilerOptions = { module, moduleResolution: resolution, target: 'ES2017', lib: ['es2016'], strict: true, noEmit: true, types: [], exactOptionalPropertyTypes: true };
  const config = `tsconfig.${compiler}-${resolution}.json`;
  writeFileSync(join(folder, config), JSON.stringify({ compilerOptions, files: ['main.ts'] }));
  const manifest = JSON.parse(readFileSync(join(folder, 'node_modules', compiler, 'package.json'), 'utf8')) as { bin: { tsc: string } };
  const { code, out } = run(folder, process.execPath, [join('node_modules', compiler, manifest.bin.tsc), '-p', config, '--listFiles']);
  expect(out.split('\n').filter(line => /error TS/.test(line))).toEqual([]);
  expect(code).toBe(0);
  // what was compiled is the declarations of the package
  expect(out.match(/node_modules\/cdk8s-sextant\/build\/generated\/bindings\/.*\.d\.ts$/gm)?.length).toBeGreaterThanOrEqual(modules.filter(name => !/^(?:testing|(?:mesh|serverless|workload).*)?$/.test(name)).length);
}, 180_000);

test('every module loads, and has the classes that its declarations name', () => {
  const declared = Object.fromEntries(modules.map(name => [addressOf(name), classesOf(name)]));
  const program = `const wrong = [];
    for (const [address, classes] of Object.entries(${JSON.stringify(declared)})) {
      const module = require(address);
      wrong.push(...classes.filter(name => module[name] === undefined).map(name => address + ': ' + name));
    }
    console.log(JSON.stringify(wrong));`;
  expect(Object.keys(declared).length).toBeGreaterThan(100);
  expect(Object.values(declared).flat().length).toBeGreaterThan(1000);
  expect(run(folder, process.execPath, ['-e', program])).toEqual({ code: 0, out: '[]\n', err: '' });
}, 60_000);

test('every module loads by import as well, its classes by name', () => {
  const declared = modules.map(name => ({ address: addressOf(name), names: classesOf(name) })).filter(({ names }) => names.length > 0);
  const program = declared.map(({ address, names }, i) => `import { ${names.map(name => `${name} as ${name}${i}`).join(', ')} } from '${address}';`).join('\n');
  expect(run(folder, process.execPath, ['--input-type=module', '-e', program])).toEqual({ code: 0, out: '', err: '' });
}, 60_000);

function classesOf(name: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(packed.folder, 'package.json'), 'utf8')) as { exports: Record<string, { types: string }> };
  const key = `./${name}`.replace(/\/$/, '');
  const own = name === '' ? '.' : key;
  const pattern = own in exports ? own : Object.keys(exports).filter(k => k.includes('*') && own.startsWith(k.split('*')[0])).sort((a, b) => b.length - a.length)[0];
  const file = exports[pattern].types.replace('*', own.slice(pattern.split('*')[0].length));
  return [...readFileSync(join(packed.folder, file), 'utf8').matchAll(/^export declare (?:class|function|const) (\w+)/gm)].map(found => found[1]);
}
