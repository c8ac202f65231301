import { isUtf8 } from 'buffer';
import { readdirSync, realpathSync, statSync, type Stats } from 'fs';
import { UserError } from '../error';
import { printable } from '../messages/words';

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
    if (typeof stat === 'string') throw new UserError(`${printable(path)}: ${stat}`);
    if (!stat.isDirectory()) return { path, files: [path], faults: [] };
    const faults: string[] = [];
    const files = [...walk(path === '.' ? '' : path.replace(/\/+$/, '') || '/', path, new Set(), faults)];
    if (files.length + faults.length === 0) throw new UserError(`${printable(path)}: no manifest in this folder, looked for ${EXTENSIONS.join(', ')}`);
    return { path, files, faults };
  });
}

/** Why a file that was found in a folder is not to be read: opening a pipe would wait for somebody who writes. */
export function unreadable(file: string): string | undefined {
  const stat = statOf(file);
  return typeof stat === 'string' ? stat : stat.isFile() ? undefined : stat.isDirectory() ? 'has become a folder' : 'is a pipe, socket or device, not a file';
}

function statOf(path: string | Buffer): Stats | string {
  try {
    return statSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'no such file or folder' : `cannot be read (${code})`;
  }
}

/** The files below a folder. Each folder is gone through once, by whatever name it is met first: links may lead to one another. */
function* walk(prefix: string, folder: string, seen: Set<string>, faults: string[]): Generator<string> {
  let names: string[];
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return;
    seen.add(real);
    names = namesIn(folder, prefix, faults).sort((a, b) => (a < b ? -1 : 1));
  } catch {
    faults.push(`${printable(folder)}: may not be read`);
    return;
  }
  for (const name of names) {
    const path = below(prefix, name);
    const stat = statOf(path);
    if (typeof stat !== 'string' && stat.isDirectory()) {
      yield* walk(path, path, seen, faults);
    } else if (extensionOf(name) !== undefined) {
      const fault = unreadable(path);
      if (fault === undefined) yield path;
      else faults.push(`${printable(path)}: ${fault === 'no such file or folder' ? 'a link to nothing' : fault}`);
    }
  }
}

/** What is in a folder, without what is hidden or installed. A name that is no UTF-8 is no text: it cannot be opened by what node makes of it. */
function namesIn(folder: string, prefix: string, faults: string[]): string[] {
  return readdirSync(folder, { encoding: 'buffer' }).flatMap(bytes => {
    const name = bytes.toString('utf8');
    if (name.startsWith('.') || name === 'node_modules') return [];
    if (isUtf8(bytes)) return [name];
    const stat = statOf(Buffer.concat([Buffer.from(`${folder}/`), bytes]));
    const shown = bytes.toString('latin1').replace(/[^ -~]/g, char => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
    if (extensionOf(name) !== undefined || (typeof stat !== 'string' && stat.isDirectory())) faults.push(`${printable(below(prefix, shown))}: the name is not UTF-8, rename it`);
    return [];
  });
}

function below(prefix: string, name: string): string {
  return prefix === '' || prefix.endsWith('/') ? prefix + name : `${prefix}/${name}`;
}
