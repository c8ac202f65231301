import { identityOf } from './identity';
import { Issue, Where } from './issue';
import { read } from './read';
import { expand } from './read/list';
import { Registry } from './schema/registry';
import { validate } from './validate';

/** Judges the objects of manifests that are already written; issues name file and line. */
export async function judgeFiles(files: readonly string[], kubernetes: string): Promise<{ readonly objects: number; readonly issues: Issue[] }> {
  const registry = Registry.default();
  const isKind = (apiVersion: string, kind: string): boolean => registry.find(apiVersion, kind) !== undefined;
  const issues: Issue[] = [];
  let objects = 0;
  for (const file of files) {
    for await (const entries of read(file, nothing())) {
      for (const entry of entries) {
        if (entry.issue) issues.push(entry.issue);
        for (const { path, object } of entry.issue ? [] : expand(entry.object, isKind)) {
          objects++;
          const at: Where = { ...entry.at, ...identityOf(object) };
          for (const issue of validate(object, { kubernetes, registry })) {
            issues.push({ ...issue, at: { ...at, line: entry.locate?.(within(path, issue.path)) ?? at.line } });
          }
        }
      }
    }
  }
  return { objects, issues };
}

function within(prefix: string, path: string): string {
  return [prefix, path].filter(part => part !== '').join('.');
}

async function* nothing(): AsyncGenerator<string> {
  // standard input is not among the files
}
