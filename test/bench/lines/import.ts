import { execFileSync } from 'child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'fs';
import { join } from 'path';
import { appOf, loadOf, System, SYSTEMS, Whose, WHOSE } from '../apps';
import { Line, Place, Run, Side } from '../line';
import { compiled, isInstalled, ROOT, SHARED } from '../workspace';

const CLI = join(ROOT, 'node_modules/cdk8s-cli');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
const BUNDLE = 'crds.yaml';

/** All files of a folder, counted. */
function sizeOf(folder: string): Readonly<Record<string, number>> {
  const files = readdirSync(folder, { recursive: true }).map(file => join(folder, String(file))).filter(file => statSync(file).isFile());
  const texts = files.map(file => readFileSync(file, 'utf8'));
  return {
    KB: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000,
    lines: texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0),
  };
}

function importOf({ spec }: System, { folder }: Place): Run {
  const output = join(folder, 'imports');
  return {
    args: ['-r', join(ROOT, 'test/bench/offline.cjs'), join(CLI, 'bin/cdk8s'), 'import', spec ?? BUNDLE, '--language', 'typescript', '--output', output, '--no-save'],
    env: { CDK8S_CHECK_UPGRADE: 'false', SEXTANT_BENCH_DEFINITIONS: join(SHARED, 'schemas/core/vVERSION.json') },
    figures: () => sizeOf(output),
  };
}

/** The system's CRDs as one file. */
function bundle({ system, spec }: System, { folder }: Place): void {
  if (spec !== undefined) return;
  const crds = join(SHARED, 'schemas/crds', system);
  const texts = readdirSync(crds).filter(file => file.endsWith('.yaml')).sort().map(file => readFileSync(join(crds, file), 'utf8'));
  writeFileSync(join(folder, BUNDLE), texts.join('\n---\n'));
}

/** Apps made as `cdk8s init` makes them; theirs with the imports, in TypeScript and compiled. */
function apps(system: System, place: Place): void {
  for (const whose of WHOSE) {
    const folder = join(place.folder, whose);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'main.ts'), appOf(system, whose));
    writeFileSync(join(folder, 'main.js'), compiled(appOf(system, whose)));
    writeFileSync(join(folder, 'load.js'), compiled(loadOf(system, whose)));
    if (!isInstalled('cdk8s-cli')) continue;
    cpSync(join(CLI, 'templates/typescript-app/tsconfig.json'), join(folder, 'template.json'));
    // what else is installed here declares globals that a user's app does not have
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: './template.json', compilerOptions: { types: ['node'] } }));
  }
  if (!isInstalled('cdk8s-cli')) return;
  bundle(system, place);
  const { args, env } = importOf(system, place);
  execFileSync(process.execPath, args, { cwd: place.folder, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  const imports = join(place.folder, 'cdk8s/imports');
  rmSync(imports, { recursive: true, force: true });
  cpSync(join(place.folder, 'imports'), imports, { recursive: true });
  for (const file of readdirSync(imports)) writeFileSync(join(imports, file.replace(/\.ts$/, '.js')), compiled(readFileSync(join(imports, file), 'utf8')));
}

function sidesOf(run: (whose: Whose, place: Place) => Run): Side[] {
  return [
    { name: 'ours', ours: true, run: place => run('ours', place) },
    { name: 'cdk8s import', peers: ['cdk8s-cli'], run: place => run('cdk8s', place) },
  ];
}

/** And what cdk8s costs alone, the least that either can cost. */
function withEmpty(run: (whose: Whose, place: Place) => Run): Side[] {
  return [...sidesOf(run), { name: 'cdk8s alone', run: place => run('empty', place) }];
}

function linesOf(app: System): Line[] {
  const { system, spec } = app;
  const needs = spec === undefined ? [`schemas/crds/${system}`] : ['schemas/core'];
  const generated = (place: Place): Run => {
    const folder = join(place.folder, 'generated');
    return { args: [join(place.programs, 'generate.js'), place.root, SHARED, system, folder], figures: () => sizeOf(folder) };
  };
  const what = spec === undefined ? system : 'the core (ours 1.27 to 1.37, theirs 1.36)';
  return [
    {
      name: `import/${system}/generate`,
      measures: `generating schema and bindings of ${what}`,
      needs,
      prepare: place => bundle(app, place),
      sides: sidesOf((whose, place) => (whose === 'ours' ? generated(place) : importOf(app, place))),
    },
    {
      name: `import/${system}/types`,
      measures: `tsc --noEmit of a 20-line app with ${what}`,
      needs,
      prepare: place => apps(app, place),
      sides: withEmpty((whose, { folder }) => ({ args: [TSC, '--noEmit', '-p', join(folder, whose)] })),
    },
    {
      name: `import/${system}/load`,
      measures: `loading the modules of ${what} that a 20-line app imports, compiled`,
      needs,
      prepare: place => apps(app, place),
      sides: withEmpty((whose, { folder }) => ({ args: [join(folder, whose, 'load.js')] })),
    },
    {
      name: `import/${system}/run`,
      measures: `a 20-line app with ${what}, compiled, to its manifests; ours validates`,
      needs,
      prepare: place => apps(app, place),
      sides: withEmpty((whose, { folder }) => ({ args: [join(folder, whose, 'main.js')], env: { CDK8S_OUTDIR: join(folder, whose, 'dist') } })),
    },
  ];
}

export const lines: readonly Line[] = SYSTEMS.flatMap(linesOf);
