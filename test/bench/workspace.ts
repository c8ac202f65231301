import { execFileSync } from 'child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { basename, join, resolve } from 'path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { Place } from './line';

/** This checkout. */
export const ROOT = resolve(__dirname, '../..');

/** The folder with the schema mirror and the corpus, which a clone alone does not have. */
export const SHARED = resolve(ROOT, '../shared');

/** A folder outside of the project in which everything is measured, as in a user's app. */
export class Workspace {
  private readonly folder = mkdtempSync(join(tmpdir(), 'sextant-bench-'));

  /** A place for one build of this package, with the programs of this checkout. */
  public place(name: string, root: string): Omit<Place, 'folder'> {
    const programs = join(this.folder, name, 'app');
    mkdirSync(join(programs, 'node_modules'), { recursive: true });
    // one copy of cdk8s for the programs and the package
    symlinkSync(join(root, 'node_modules'), join(this.folder, name, 'node_modules'));
    symlinkSync(root, join(programs, 'node_modules/cdk8s-sextant'));
    for (const file of readdirSync(join(__dirname, 'programs'))) {
      const text = readFileSync(join(__dirname, 'programs', file), 'utf8');
      writeFileSync(join(programs, `${basename(file, '.ts')}.js`), compiled(text));
    }
    return { root, programs };
  }

  /** The folder of a line in a place. */
  public at(place: Omit<Place, 'folder'>, line: string): Place {
    const folder = join(place.programs, line);
    mkdirSync(folder, { recursive: true });
    return { ...place, folder };
  }

  /** Another commit of this package, built; the checkout and its git folder stay as they are. */
  public build(ref: string): string {
    const root = join(this.folder, 'commit');
    mkdirSync(root);
    const git = (...args: string[]): Buffer => execFileSync('git', args, { cwd: ROOT, maxBuffer: 1e9 });
    execFileSync('tar', ['-x', '-C', root], { input: git('archive', ref) });
    const lock = 'package-lock.json';
    const same = readFileSync(join(root, lock), 'utf8') === readFileSync(join(ROOT, lock), 'utf8');
    if (same) symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    else execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', process.stderr, 'inherit'] });
    execFileSync('npm', ['run', 'compile'], { cwd: root, stdio: ['ignore', process.stderr, 'inherit'] });
    return root;
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** TypeScript as the app of a user runs it once it is compiled. */
export function compiled(text: string): string {
  return transpileModule(text, { compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true } }).outputText;
}

/** Copies what a line made in one place into another. */
export function copy(from: Place, to: Place): void {
  if (from.folder !== to.folder) cpSync(from.folder, to.folder, { recursive: true });
}

export function isInstalled(name: string): boolean {
  return existsSync(join(ROOT, 'node_modules', name, 'package.json'));
}
