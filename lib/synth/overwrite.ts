import { existsSync, readdirSync, statSync } from 'fs';
import { join, relative, sep } from 'path';
import { App as CdkApp, YamlOutputType } from 'cdk8s';
import type { Manifest, Remark } from './manifest';

/** cdk8s names a file by kind and name alone: what it would overwrite without a word. */
export function overwritten(app: Partial<CdkApp>, manifests: readonly Manifest[]): Remark[] {
  if (app.yamlOutputType !== YamlOutputType.FILE_PER_RESOURCE) return [];
  const seen = new Map<string, string>();
  return manifests.flatMap(({ source }): Remark[] => {
    const file = `${source.kind}.${source.metadata.name ?? source.name}`;
    const other = seen.get(file);
    seen.set(file, source.node.path);
    const text = `would be written to the file of ${other}, ${file}: give it another name, or use the App of cdk8s-sextant`;
    return other === undefined ? [] : [{ construct: source.node.path, text }];
  });
}

/** The files of a folder with what tells that one was written: relative paths, with `/`. */
export function filesOf(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return new Map(entries.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name);
    const { mtimeMs, ino, size } = statSync(path);
    return [relative(folder, path).split(sep).join('/'), `${mtimeMs} ${ino} ${size}`];
  }));
}
