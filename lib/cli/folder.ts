import { lstatSync, readdirSync, readFileSync, statSync } from 'fs';
import { basename, join, relative, sep } from 'path';

/** Files of an output folder that are no manifests of a cluster, though their names end alike. */
const NOT_MANIFESTS = /^(?:kustomization|Chart|values|cdk8s|(?:docker-)?compose)\.ya?ml$/i;

/** What cdk8s writes beside the manifests. */
export const METADATA = 'construct-metadata.json';

/** Everything in a folder that is no folder, links too, relative to it with `/`, sorted. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter(e => !e.isDirectory()).map(e => relative(folder, join(e.parentPath, e.name)).split(sep).join('/')).sort();
}

/** What a path leads to; undefined for nothing. */
export function kindOf(path: string): 'file' | 'folder' | 'pipe' | 'socket' | 'device' | undefined {
  try {
    const stat = statSync(path);
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : stat.isFIFO() ? 'pipe' : stat.isSocket() ? 'socket' : 'device';
  } catch {
    return undefined;
  }
}

export function isManifest(file: string): boolean {
  const name = basename(file);
  return /\.ya?ml$/.test(name) && !NOT_MANIFESTS.test(name);
}

/** Whether a file holds objects, or nothing at all. */
export function holdsObjects(file: string): boolean {
  if (!lstatSync(file).isFile()) return false;
  const text = readFileSync(file, 'utf8');
  return /^kind:/m.test(text) || text.split('\n').every(line => /^\s*(?:---\s*)?(?:#.*)?$/.test(line));
}
