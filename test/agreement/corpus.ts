import { existsSync, readFileSync } from 'fs';
import { join } from 'path';

export type ServerVerdict = 'accept' | 'reject' | 'unserved';

/** One object of the corpus, with what the server said of it. */
export interface Case {
  readonly set: string;
  readonly id: string;
  readonly object: { readonly apiVersion?: string; readonly kind?: string };
  readonly verdict: ServerVerdict;
  readonly message?: string;
  readonly fields?: readonly { readonly field: string; readonly reason: string; readonly message: string }[];
  readonly mutation?: string;
}

export const SETS = ['real', 'unit', 'native', 'mutated'] as const;

/** Rejections that say something of that server, not of the object; the corpus' README names them. */
const STATE = /provided IP is not in the valid range|failed to allocate|already allocated|could not retrieve namespace|pods ".*" not found/;

/** The version whose verdicts stand on the objects' own lines. */
export const NEWEST_JUDGED = '1.36';

function* jsonLines<T>(file: string): Iterable<T> {
  for (const line of readFileSync(file, 'utf8').split('\n')) if (line !== '') yield JSON.parse(line) as T;
}

interface OtherVersions {
  readonly set: string;
  readonly id: string;
  readonly verdicts: Readonly<Record<string, ServerVerdict>>;
  readonly messages?: Readonly<Record<string, string>>;
}

/** The objects of one set as a server of one version judged them; other versions than the newest judged the built-in kinds alone. */
export function casesOf(corpus: string, set: string, kubernetes: string, isBuiltIn: (object: Case['object']) => boolean): { cases: Case[]; leftOut: number } {
  const other = new Map<string, OtherVersions>();
  if (kubernetes !== NEWEST_JUDGED) for (const line of jsonLines<OtherVersions>(join(corpus, 'versions.jsonl'))) other.set(`${line.set} ${line.id}`, line);
  const cases: Case[] = [];
  let leftOut = 0;
  for (const line of jsonLines<Omit<Case, 'set'>>(join(corpus, `${set}.jsonl`))) {
    if (kubernetes !== NEWEST_JUDGED && !isBuiltIn(line.object)) continue;
    const there = other.get(`${set} ${line.id}`);
    const verdict = there === undefined ? line.verdict : there.verdicts[kubernetes];
    if (verdict === undefined) throw new Error(`the corpus has no verdicts for Kubernetes ${kubernetes}`);
    const message = verdict === 'reject' ? there?.messages?.[kubernetes] ?? line.message : undefined;
    if (verdict === 'reject' && STATE.test([message, ...(line.fields ?? []).map(field => field.message)].join('\n'))) leftOut++;
    else cases.push({ ...line, set, verdict, message, fields: verdict === 'reject' ? line.fields : undefined });
  }
  return { cases, leftOut };
}

/** Whether a kind is one of the API server's own: its group has kinds of the core. */
export function builtIn(schemas: string): (object: Case['object']) => boolean {
  const file = join(schemas, 'index.json');
  if (!existsSync(file)) throw new Error(`${file} is missing: generate first`);
  const index = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, Record<string, string | string[]>>>;
  const groups = new Set(Object.keys(index).filter(group => Object.values(index[group]).some(kinds => Object.values(kinds).flat().includes('kubernetes'))));
  return ({ apiVersion }) => typeof apiVersion !== 'string' || groups.has(apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '');
}
