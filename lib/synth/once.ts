import type { Issue } from '../issue';
import type { Manifest } from './manifest';
import { split } from '../schema/registry';

/** Objects of one name that are not the same: on a cluster only the last one stays. */
export function namedTwice(manifests: readonly Manifest[], place: (manifest: Manifest, issue: Issue) => Issue): Issue[] {
  const first = new Map<string, Manifest>();
  const issues: Issue[] = [];
  for (const manifest of manifests) {
    const { name, namespace } = manifest.object.metadata ?? {};
    const { apiVersion, kind } = manifest.object;
    if (typeof name !== 'string' || typeof apiVersion !== 'string' || typeof kind !== 'string') continue;
    // charts that are for no cluster may be for different ones
    const scope = manifest.target.cluster ? [manifest.target.cluster.name] : ['', manifest.source.chart.node.path];
    const key = [...scope, split(apiVersion)[0], kind, String(namespace ?? ''), name].join('\n');
    const other = first.get(key);
    if (!other) {first.set(key, manifest);} else if (JSON.stringify(other.object) !== JSON.stringify(manifest.object)) {
      const params = { other: other.source.node.path };
      issues.push(place(manifest, { rule: 'object-is-there-once', severity: 'error', type: 'Duplicate', path: 'metadata.name', value: name, params }));
    }
  }
  return issues;
}
