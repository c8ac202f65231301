import { spawnSync } from 'child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'fs';
import { dirname, join, resolve } from 'path';

export const ROOT = resolve(__dirname, '../..');

/** What `setup.ts` made for all test files; they are other processes. */
export const packed = {
  get tarball(): string { return join(process.env.SEXTANT_PACKED ?? '', 'package.tgz'); },
  /** The tarball's content. */
  get folder(): string { return join(process.env.SEXTANT_PACKED ?? '', 'package'); },
};

export interface Manifest {
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly typesVersions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

export function manifest(): Manifest {
  return JSON.parse(readFileSync(join(packed.folder, 'package.json'), 'utf8')) as Manifest;
}

/** Every file of the tarball, sorted. */
export function packedFiles(): string[] {
  const entries = readdirSync(packed.folder, { recursive: true, withFileTypes: true });
  return entries.filter(e => e.isFile()).map(e => join(e.parentPath, e.name).slice(packed.folder.length + 1)).sort();
}

/** What a user writes after `cdk8s-sextant/`; the root is ''. */
export function publicModules(): string[] {
  const patterns = Object.entries(manifest().exports).flatMap(([key, target]) => typeof target === 'string' ? [] : [{ key, target }]);
  const names = patterns.flatMap(({ key, target }) => {
    if (!key.includes('*')) return [key];
    const [before, after] = target.default.slice(2).split('*');
    return packedFiles().filter(file => file.startsWith(before) && file.endsWith(after)).map(file => key.replace('*', file.slice(before.length, -after.length)));
  });
  return [...new Set(names.map(name => name.slice(2)))].sort();
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program in a folder as its user would, from a shell that knows nothing of this project. */
export function run(folder: string, command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const ours = /^(?:npm_(?:package|lifecycle|node|command|execpath|config_local_prefix)|INIT_CWD|PROJEN|JEST|NODE_ENV|SEXTANT)/;
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
  // cdk8s-cli would ask a registry whether there is a newer one
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder, encoding: 'utf8', env: { ...own, CDK8S_CHECK_UPGRADE: 'false', ...env }, maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  return { code: status, out: stdout, err: stderr };
}

/** Runs a program of `node_modules/.bin` and expects it to end well. */
export function passes(folder: string, command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const ran = run(folder, join(folder, 'node_modules/.bin', command), args, env);
  if (ran.code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${ran.code}\n${ran.out}\n${ran.err}`);
  return ran;
}

/** Installs packages into a folder, the packed one among them. */
export function install(folder: string, packages: readonly string[] = []): void {
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', ...packages, packed.tarball];
  const { code, err } = run(folder, 'npm', args);
  if (code !== 0) throw new Error(`npm ${args.join(' ')} ended with ${code}\n${err}`);
}

/** Beside the tarball: all of it is removed in the end. */
function newFolder(): string {
  return mkdtempSync(join(process.env.SEXTANT_PACKED ?? '', 'app-'));
}

/** A new folder with files; with the installed packages of another one, if there is one. */
export function appWith(files: Readonly<Record<string, string>>, installed?: string): string {
  const folder = newFolder();
  write(folder, files);
  if (installed !== undefined) symlinkSync(join(installed, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** An app as `cdk8s init typescript-app` makes it, with the versions that it fills in; its `cdk8s import` asks the network and is left out. */
export function templateApp(name: string): string {
  const cli = join(ROOT, 'node_modules/cdk8s-cli');
  const template = join(cli, 'templates/typescript-app');
  const versionOf = (module: string): string => (JSON.parse(readFileSync(join(ROOT, 'node_modules', module, 'package.json'), 'utf8')) as { version: string }).version;
  const { dependencies } = JSON.parse(readFileSync(join(cli, 'package.json'), 'utf8')) as Manifest;
  const values: Readonly<Record<string, string>> = {
    $base: name,
    cdk8s_core_version: versionOf('cdk8s'),
    cdk8s_plus_version: versionOf('cdk8s-plus-33'),
    cdk8s_cli_spec: `^${versionOf('cdk8s-cli')}`,
    constructs_version: dependencies.constructs.replace('^', ''),
  };
  const folder = newFolder();
  cpSync(template, folder, { recursive: true, filter: source => !source.endsWith('.hooks.sscaff.js') });
  for (const file of readdirSync(folder, { withFileTypes: true }).filter(e => e.isFile())) {
    const path = join(folder, file.name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\{\{\s*(\S+?)\s*\}\}/g, (whole, key: string) => values[key] ?? whole));
  }
  return folder;
}

/** The manifests in a folder, with their texts. */
export function manifestsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true }).map(String).filter(file => file.endsWith('.yaml')).sort();
  return Object.fromEntries(files.map(file => [file, readFileSync(join(folder, file), 'utf8')]));
}
