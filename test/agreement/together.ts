/** Holds `validateTogether` against what a mesh's own analyzers find in sets of objects: equal is a finding of the same code on the same object. */
import { readFileSync } from 'fs';
import { join } from 'path';
import { validateTogether } from '../../lib/together';

/** What the webhook's part is: an object alone, as it is refused. */
const LEFT_OUT: ReadonlySet<string> = new Set(['IST0106']);

interface Written {
  readonly kind: string;
  readonly metadata?: { readonly name?: string; readonly namespace?: string };
}

/** A set of objects, and what was found in it. */
interface AnalyzedSet {
  readonly id: string;
  readonly source: string;
  readonly change?: string;
  readonly objects: readonly Written[];
  readonly findings: readonly { readonly code: string; readonly resource: string }[];
}

/** How often a code was found on an object by both, by us alone, and by the analyzers alone. */
export interface Tally {
  both: number;
  ours: number;
  theirs: number;
}

/** Findings that only one has: `+ <id> IST0101 Gateway shop/web` is ours alone. */
export interface Agreement {
  readonly byCode: ReadonlyMap<string, Tally>;
  readonly all: Tally;
  readonly sets: number;
  readonly differing: readonly string[];
}

export function agreementOn(corpus: string): Agreement {
  const byCode = new Map<string, Tally>();
  const all: Tally = { both: 0, ours: 0, theirs: 0 };
  const differing: string[] = [];
  const sets = readFileSync(join(corpus, 'istio-analyze.jsonl'), 'utf8').trimEnd().split('\n').map(line => JSON.parse(line) as AnalyzedSet);
  for (const { id, objects, findings } of sets) {
    const theirs = new Set(findings.filter(({ code }) => !LEFT_OUT.has(code)).map(({ code, resource }) => `${code} ${resource}`));
    const ours = new Set(validateTogether(objects).filter(({ code }) => code !== undefined).map(({ code, object }) => `${code} ${nameOf(objects[object])}`));
    for (const finding of new Set([...theirs, ...ours])) {
      const code = finding.slice(0, finding.indexOf(' '));
      const who = !ours.has(finding) ? 'theirs' : !theirs.has(finding) ? 'ours' : 'both';
      const tally = byCode.get(code) ?? { both: 0, ours: 0, theirs: 0 };
      byCode.set(code, tally);
      tally[who]++;
      all[who]++;
      if (who !== 'both') differing.push(`${who === 'ours' ? '+' : '-'} ${id} ${finding}`);
    }
  }
  return { byCode: new Map([...byCode].sort(([a], [b]) => (a < b ? -1 : 1))), all, sets: sets.length, differing };
}

/** Share of what we find that is found by the analyzers, too. */
export function precisionOf({ both, ours }: Tally): number {
  return both + ours === 0 ? 1 : both / (both + ours);
}

/** Share of what the analyzers find that we find, too. */
export function recallOf({ both, theirs }: Tally): number {
  return both + theirs === 0 ? 1 : both / (both + theirs);
}

/** The figures, for people. */
export function tableOf({ byCode, all, sets, differing }: Agreement): string[] {
  const row = (code: string, tally: Tally): string => `${code.padEnd(12)}${[tally.both, tally.ours, tally.theirs].map(count => String(count).padStart(8)).join('')}`
    + `${[precisionOf(tally), recallOf(tally)].map(share => `${(100 * share).toFixed(1)} %`.padStart(12)).join('')}`;
  return [
    `${sets} sets of objects together: findings of both, of ours alone, of the mesh's analyzers alone`,
    `${''.padEnd(12)}${['both', 'ours', 'theirs'].map(word => word.padStart(8)).join('')}${['precision', 'recall'].map(word => word.padStart(12)).join('')}`,
    ...[...byCode].map(([code, tally]) => row(code, tally)),
    row('all', all),
    ...differing.slice(0, 20).map(line => `  ${line}`),
  ];
}

function nameOf({ kind, metadata: { name, namespace } = {} }: Written): string {
  return `${kind} ${namespace ? `${namespace}/` : ''}${name ?? ''}`;
}
