import { compare } from './crds';
import { Pool } from './node';

/** Path below `generated/` → content. */
export type Files = Map<string, string>;

/** One node a line, so that a schema bump reads as what changed. */
export function emitSchema(pool: Pool): string {
  const lines = [
    `{"system":${JSON.stringify(pool.system)},"version":${JSON.stringify(pool.version)},"kinds":[`,
    pool.kinds.map(kind => JSON.stringify(kind)).join(',\n'),
    '],"nodes":[',
    pool.nodes.map(node => JSON.stringify(node)).join(',\n'),
    pool.definitions ? `],"definitions":${JSON.stringify(pool.definitions)}}` : ']}',
  ];
  return lines.join('\n') + '\n';
}

/** Group → version → kind → system, or systems where several have it; the first is taken unless another is asked for. */
export function emitIndex(pools: readonly Pool[]): string {
  const index = new Map<string, Map<string, Map<string, string[]>>>();
  for (const pool of pools) {
    for (const { group, version, kind } of pool.kinds) {
      const versions = index.get(group) ?? new Map<string, Map<string, string[]>>();
      const kinds = versions.get(version) ?? new Map<string, string[]>();
      kinds.set(kind, [...(kinds.get(kind) ?? []), pool.system]);
      index.set(group, versions.set(version, kinds));
    }
  }
  const sorted = <T>(map: Map<string, T>): [string, T][] => [...map].sort(([a], [b]) => compare(a, b));
  const groups = sorted(index).map(([group, versions]) => {
    const body = sorted(versions).map(([version, kinds]) => {
      const systems = Object.fromEntries(sorted(kinds).map(([kind, list]) => [kind, list.length === 1 ? list[0] : list]));
      return `${JSON.stringify(version)}:${JSON.stringify(systems)}`;
    });
    return `${JSON.stringify(group)}:{${body.join(',\n ')}}`;
  });
  return `{\n${groups.join(',\n')}\n}\n`;
}

/** `generated/README.md`: what is here, counted. */
export function emitReadme(pools: readonly Pool[], files: Files): string {
  const bytes = (prefix: string): number => [...files].reduce((sum, [path, text]) => sum + (path.startsWith(prefix) ? Buffer.byteLength(text) : 0), 0);
  const rows = pools.map(pool =>
    `| ${pool.system} | ${pool.version} | ${new Set(pool.kinds.map(k => `${k.group}/${k.kind}`)).size} | ${pool.kinds.length} | ${pool.nodes.length} |`);
  const kinds = pools.reduce((sum, pool) => sum + new Set(pool.kinds.map(k => `${k.group}/${k.kind}`)).size, 0);
  const versions = pools.reduce((sum, pool) => sum + pool.kinds.length, 0);
  return [
    '# Machine-written: do not edit',
    '',
    'Written by `npx projen generate` from the sources of `lib/sources.ts`. Delete this folder and run the task: the same bytes come back.',
    '',
    `${pools.length} systems, ${kinds} kinds in ${versions} versions. Schemas ${bytes('schemas/')} bytes, bindings ${bytes('bindings/')} bytes.`,
    '',
    '| system | release | kinds | kind versions | schema nodes |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
