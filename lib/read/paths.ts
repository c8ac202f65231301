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
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EACCES' || code === 'EPERM') throw new UserError(`${path}: may not be read`);
    return undefined;
  }
}

/** The files of each path, folders with all below them, in a fixed order; a path that does not exist is the user's error. */
export function filesOf(paths: readonly string[]): Named[] {
  if (paths.filter(path => path === '-').length > 1) throw new UserError('- (standard input) is given twice, it can be read once');
  return paths.map(path => {
    if (path === '-') return { path, files: ['-'] };
    const stat = statOf(path);
    if (stat === undefined) throw new UserError(`${path}: no such file or folder`);
    if (!stat.isDirectory()) return { path, files: [path] };
    const files = [...walk(path === '.' ? '' : path.replace(/\/+$/, '') || '/', path, new Set())];
    if (files.length === 0) throw new UserError(`${path}: no manifest in this folder, looked for ${EXTENSIONS.join(', ')}`);
    return { path, files };
  });
}

function* walk(prefix: string, folder: string, above: ReadonlySet<string>): Generator<string> {
  const real = realpathSync(folder);
  // a link to a folder above would never end
  if (above.has(real)) return;
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    throw new UserError(`${folder}: may not be read`);
  }
  for (const name of names.sort((a, b) => (a < b ? -1 : 1))) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = prefix === '' || prefix.endsWith('/') ? prefix + name : `${prefix}/${name}`;
    const stat = statOf(path);
    if (stat?.isDirectory()) yield* walk(path, path, new Set([...above, real]));
    else if (stat?.isFile() && extensionOf(name) !== undefined) yield path;
  }
}
