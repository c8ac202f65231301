import { grouped } from '../groups';
import { printable } from '../messages/words';
import type { TargetRow } from '../synth/targets';

/** What constructs are on clusters. */
export interface Matrix {
  readonly clusters: readonly { readonly name: string; readonly distribution: string; readonly kubernetes: string }[];
  readonly constructs: readonly ConstructTargets[];
}

export interface ConstructTargets {
  readonly construct: string;
  /** By cluster; a cluster that does not have the construct is left out. */
  readonly on: Readonly<Record<string, Cell>>;
  /** Fields whose values differ between clusters, with the clusters by value; `undefined` stands for a field that is not there. */
  readonly differs: readonly { readonly field: string; readonly values: readonly Valued[] }[];
  /** Clusters by the reason why they cannot have it. */
  readonly refused: readonly { readonly reason: string; readonly clusters: readonly string[] }[];
}

/** `same` as on most clusters, or not, or not at all. */
export type Cell = 'same' | 'differs' | 'refused';

interface Valued {
  readonly value?: string;
  readonly clusters: readonly string[];
}

export function matrixOf(rows: readonly TargetRow[]): Matrix {
  // a program may be synthesized more than once
  const last = new Map(rows.map(row => [JSON.stringify([row.cluster, row.distribution, row.kubernetes, row.construct]), row]));
  const clusters = new Map(rows.map(({ cluster: name, distribution, kubernetes }) => [name, { name, distribution, kubernetes }]));
  const byConstruct = grouped(last.values(), row => [row.construct]);
  return { clusters: [...clusters.values()], constructs: [...byConstruct].map(([construct, own]) => targetsOf(construct, own)) };
}

function targetsOf(construct: string, rows: readonly TargetRow[]): ConstructTargets {
  const emitted = rows.filter(row => row.refused.length === 0);
  const forms = clustersBy(emitted, row => JSON.stringify(Object.entries(row.fields).sort()));
  const most = [...forms.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const cellOf = (row: TargetRow): Cell => (row.refused.length > 0 ? 'refused' : most.includes(row.cluster) ? 'same' : 'differs');
  const fields = [...new Set(emitted.flatMap(row => Object.keys(row.fields)))];
  const differs = fields.flatMap(field => {
    const values = clustersBy(emitted, row => row.fields[field]);
    return values.size < 2 ? [] : [{ field, values: [...values].map(([value, clusters]) => ({ value, clusters })) }];
  });
  const refused = grouped(rows, row => row.refused);
  return {
    construct,
    on: Object.fromEntries(rows.map(row => [row.cluster, cellOf(row)])),
    differs,
    refused: [...refused].map(([reason, those]) => ({ reason, clusters: those.map(row => row.cluster) })),
  };
}

/** Names of clusters by what they have in common. */
function clustersBy<K>(rows: readonly TargetRow[], key: (row: TargetRow) => K): Map<K, string[]> {
  return new Map([...grouped(rows, row => [key(row)])].map(([common, those]) => [common, those.map(row => row.cluster)]));
}

/** A table of clusters and constructs, and below it how they differ and why they are refused. */
export function textOfMatrix({ clusters, constructs }: Matrix): string {
  const header = ['cluster', 'Kubernetes', ...constructs.map(({ construct }) => construct)];
  const table = clusters.map(({ name, kubernetes }) => [name, kubernetes, ...constructs.map(({ on }) => on[name] ?? '-')]);
  return `${aligned([header, ...table])}${constructs.map(detailOf).join('')}`.split('\n').map(printable).join('\n');
}

function detailOf({ construct, on, differs, refused }: ConstructTargets): string {
  if (differs.length === 0 && refused.length === 0) return '';
  const counts = (['same', 'differs', 'refused'] as const).map(cell => [Object.values(on).filter(one => one === cell).length, cell]).filter(([n]) => n !== 0);
  const values = differs.map(({ field, values: all }) => `  ${field}\n${[...all].sort(absentLast).map(lineOf).join('')}`);
  const reasons = refused.map(({ reason, clusters }) => `  refused on ${clusters.join(', ')}\n    ${reason.replace(/\n/g, '\n    ')}\n`);
  return `\n${construct}: ${counts.map(([n, cell]) => `${n} ${cell}`).join(', ')}\n${[...values, ...reasons].join('')}`;
}

function lineOf({ value, clusters }: Valued): string {
  return `    ${value === undefined ? '(none): elsewhere' : `${value}: ${clusters.join(', ')}`}\n`;
}

function absentLast(one: Valued, other: Valued): number {
  return Number(one.value === undefined) - Number(other.value === undefined);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, i) => Math.max(...rows.map(row => row[i].length)));
  return rows.map(row => `${row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] + 2))).join('')}\n`).join('');
}
