/** What a program loads; run as a program, `npx ts-node -T test/loading.ts`, writes what is loaded now into loading.json. */
import { spawnSync } from 'child_process';
import { readFileSync, writeFileSync } from 'fs';
import { join, relative, resolve } from 'path';
import { folderWith } from './folder';

export const ROOT = resolve(__dirname, '..');
export const BUILD = join(ROOT, 'build');
export const DATA = join(__dirname, 'loading.json');

/** A program, and all that it may load. */
export interface Loading {
  /** Arguments of node, after `CLI` and `FOLDER` are filled in. */
  readonly run: readonly string[];
  /** Files of FOLDER. */
  readonly files?: Readonly<Record<string, string>>;
  /** Packages that must not be loaded; one within another is `cdk8s > yaml`. */
  readonly never: readonly string[];
  readonly loads: Loaded;
}

export interface Loaded {
  /** Schema files that are read, below `generated/schemas`. */
  readonly schemas: readonly string[];
  readonly packages: readonly string[];
  /** Our own modules, below `build`. */
  readonly modules: readonly string[];
}

/** Runs the program on its own. @throws Error if it fails */
export function loadedBy({ run, files = {} }: Pick<Loading, 'run' | 'files'>): Loaded {
  const folder = folderWith(files);
  const answer = join(folder, 'loaded.json');
  const args = run.map(arg => arg.replace('CLI', join(BUILD, 'lib/cli.js')).replace('FOLDER', folder));
  const { status, stderr } = spawnSync(process.execPath, ['-r', join(__dirname, 'loading.probe.cjs'), ...args], {
    cwd: ROOT, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', SEXTANT_LOADED: answer, CDK8S_OUTDIR: join(folder, 'dist') },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);

  const { modules, read } = JSON.parse(readFileSync(answer, 'utf8')) as { modules: string[]; read: string[] };
  const schemas = join(BUILD, 'generated/schemas');
  const below = (parent: string, paths: readonly string[]): string[] => paths.filter(path => path.startsWith(`${parent}/`)).map(path => relative(parent, path));
  const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();
  return {
    schemas: unique(below(schemas, read)),
    packages: unique(modules.flatMap(module => packageOf(module) ?? [])),
    modules: unique(below(BUILD, modules)),
  };
}

/** `/app/node_modules/cdk8s/node_modules/yaml/dist/index.js` → `cdk8s > yaml` */
function packageOf(module: string): string | undefined {
  const [, ...paths] = module.split('/node_modules/');
  const names = paths.map(path => path.split('/').slice(0, path.startsWith('@') ? 2 : 1).join('/'));
  return names.length === 0 ? undefined : names.join(' > ');
}

export function readData(): Record<string, Loading> {
  return JSON.parse(readFileSync(DATA, 'utf8')) as Record<string, Loading>;
}

if (require.main === module) {
  const now = readData();
  for (const [name, loading] of Object.entries(now)) now[name] = { ...loading, loads: loadedBy(loading) };
  writeFileSync(DATA, `${JSON.stringify(now, undefined, 2)}\n`);
}
