import { readdirSync, realpathSync, statSync, type Stats } from 'fs';
import { UserError } from '../error';

/** What is read of a folder. */
export const EXTENSIONS = ['.yaml', '.yml', '.json', '.jsonl', '.ndjson'] as const;

export function extensionOf(file: string): typeof EXTENSIONS[number] | undefined {
  const lower = file.toLowerCase();
  return EXTENSIONS.find(extension => lower.endsWith(extension));
}

/** A path that the user named, and the files it stands for; `-` is standard input. */
export interface Named {
  readonly path: string;
  readonly files: readonly string[];
  /** What below it cannot be read, and why. */
  readonly faults: readonly string[];
}

/** The files of each path, folders with all below them, in a fixed order; a path that does not exist is the user's error. */
export function filesOf(paths: readonly string[]): Named[] {
  if (paths.filter(path => path === '-').length > 1) throw new UserError('- (standard input) is given twice, it can be read once');
  return paths.map(path => {
    if (path === '-') return { path, files: ['-'], faults: [] };
    const stat = statOf(path);
    if (typeof stat === 'string') throw new UserError(`${path}: ${stat}`);
    if (!stat.isDirectory()) return { path, files: [path], faults: [] };
    const faults: string[] = [];
    const files = [...walk(path === '.' ? '' : path.replace(/\/+$/, '') || '/', path, new Set(), faults)];
    if (files.length + faults.length === 0) throw new UserError(`${path}: no manifest in this folder, looked for ${EXTENSIONS.join(', ')}`);
    return { path, files, faults };
  });
}

/** Why a file that was found in a folder is not to be read: opening a pipe would wait for somebody who writes. */
export function unreadable(file: string): string | undefined {
  const stat = statOf(file);
  return typeof stat === 'string' ? stat : stat.isFile() ? undefined : stat.isDirectory() ? 'has become a folder' : 'is a pipe, socket or device, not a file';
}

function statOf(path: string): Stats | string {
  try {
    return statSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'no such file or folder' : `cannot be read (${code})`;
  }
}

function* walk(prefix: string, folder: string, above: ReadonlySet<string>, faults: string[]): Generator<string> {
  let real: string;
  let names: string[];
  try {
    real = realpathSync(folder);
    // a link to a folder above would never end
    if (above.has(real)) return;
    names = readdirSync(folder).sort((a, b) => (a < b ? -1 : 1));
  } catch {
    faults.push(`${folder}: may not be read`);
    return;
  }
  for (const name of names) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = prefix === '' || prefix.endsWith('/') ? prefix + name : `${prefix}/${name}`;
    const stat = statOf(path);
    if (typeof stat !== 'string' && stat.isDirectory()) {
      yield* walk(path, path, new Set([...above, real]), faults);
    } else if (extensionOf(name) !== undefined) {
      const fault = unreadable(path);
      if (fault === undefined) yield path;
      else faults.push(`${path}: ${fault === 'no such file or folder' ? 'a link to nothing' : fault}`);
    }
  }
}
