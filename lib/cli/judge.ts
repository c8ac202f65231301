import type { Io } from './command';
import type { Cluster } from '../cluster';
import { UserError } from '../error';
import type { Issue } from '../issue';
import { registryWith } from './imports';
import { read, filesOf, type Entry } from '../read';
import { judgementsOf, type Judgement, type Law } from './records';
import { writerOf, type Tally, type Writer } from './writer';
import { printable } from '../messages/words';
import { expand } from '../read/list';
import { byPath, textOf } from '../report';
import { settingsOf } from '../rules/settings';

export interface JudgeOptions {
  readonly paths: readonly string[];
  readonly kubernetes: string;
  /** The cluster that the objects are for. @default - any */
  readonly cluster?: Cluster;
  /** Files and folders with CustomResourceDefinitions. */
  readonly crds: readonly string[];
  readonly format: 'text' | 'json' | 'jsonl';
  /** Whether the objects are for one cluster, and are judged among each other, too. */
  readonly together: boolean;
}

/** Text that is written at once, in UTF-16 units. */
const BLOCK = 64 * 1024;

/**
 * Reads, judges and reports object by object, or at the end, if how they fit together counts; resolves to the exit code.
 * What cannot be read is told at the end, the rest is judged.
 */
export async function judge(options: JudgeOptions, io: Io): Promise<number> {
  const named = filesOf(options.paths);
  const registry = await registryWith(options.crds, io, options.kubernetes);
  if (registry === undefined) return 1;
  const tally: Tally = { objects: 0, accept: 0, reject: 0, unknown: 0, doomed: 0, kubernetes: options.kubernetes, since: process.hrtime.bigint() };
  if (options.together) tally.unfit = 0;
  const writer = writerOf(options.format);
  const law = { kubernetes: options.kubernetes, cluster: options.cluster, registry, settings: options.cluster && settingsOf(() => [], options.cluster) };
  const faults: string[] = [];
  const gathered: Entry[] = [];
  let text = writer.begin(tally);
  for (const { path, files, faults: unread } of named) {
    const before = tally.objects + gathered.length + faults.length;
    faults.push(...unread);
    for (const file of files) {
      try {
        for await (const entries of read(file, io.stdin, file === path)) {
          for (const entry of entries) {
            if (options.together) gathered.push(entry);
            else for (const judgement of judgementsOf(entry, law)) text += count(tally, writer, judgement);
            if (text.length <= BLOCK) continue;
            await io.out.write(text);
            text = '';
            if (io.out.closed) return codeOf(tally);
          }
        }
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        faults.push(error.message);
      }
    }
    if (tally.objects + gathered.length + faults.length === before) faults.push(`${path === '-' ? 'standard input' : printable(path)}: no manifest found`);
  }
  for (const judgement of gathered.length === 0 ? [] : related(judgedTogether(gathered, law), options.cluster, tally)) {
    text += count(tally, writer, judgement);
    if (text.length <= BLOCK) continue;
    await io.out.write(text);
    text = '';
    if (io.out.closed) return codeOf(tally);
  }
  await io.out.write(text + writer.end(tally));
  const warnings = options.cluster?.issues ?? [];
  if (warnings.length > 0) await io.err.write(`${textOf(warnings)}\n`);
  if (faults.length > 0) throw new UserError(faults.join('\n'));
  return codeOf(tally);
}

function codeOf(tally: Tally): number {
  return tally.reject + tally.unknown + tally.doomed + (tally.unfit ?? 0) === 0 ? 0 : 1;
}

function count(tally: Tally, writer: Writer, { at, verdict, issues }: Judgement): string {
  tally[verdict]++;
  if (issues.some(issue => issue.severity === 'doomed')) tally.doomed++;
  return writer.object(tally.objects++, at, verdict, byPath(issues));
}

/** Judges what was read, by the settings that it holds itself. */
function judgedTogether(entries: readonly Entry[], law: Law): Judgement[] {
  const isKind = (apiVersion: string, kind: string): boolean => law.registry.find(apiVersion, kind) !== undefined;
  const objects = (): unknown[] => entries.flatMap(entry => (entry.issue ? [] : [...expand(entry.object, isKind)].map(item => item.object)));
  const settings = settingsOf(objects, law.cluster);
  return entries.flatMap(entry => [...judgementsOf(entry, { ...law, settings })]);
}

/** Each judgement with what is found among all objects; the verdict on an object stays its own. */
function related(gathered: readonly Judgement[], cluster: Cluster | undefined, tally: Tally): Judgement[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { relate } = require('../together/relate') as typeof import('../together/relate');
  const objects = gathered.flatMap((judgement, number) => judgement.objects.map(judged => ({ ...judged, number })));
  const found = new Map<number, Issue[]>();
  for (const { index, issue } of relate(objects.map(({ object }) => object), { cluster })) {
    const { number, place } = objects[index];
    const issues = found.get(number) ?? [];
    issues.push(place(issue));
    found.set(number, issues);
  }
  for (const issues of found.values()) if (issues.some(({ severity }) => severity === 'error')) tally.unfit = (tally.unfit ?? 0) + 1;
  return gathered.map((judgement, number) => ({ ...judgement, issues: [...judgement.issues, ...found.get(number) ?? []] }));
}
