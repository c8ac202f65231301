import type { Io } from './command';
import type { Cluster } from '../cluster';
import { UserError } from '../error';
import { registryWith } from './imports';
import { read, filesOf } from '../read';
import { judgementsOf, type Judgement } from './records';
import { printable } from '../messages/words';
import { byPath, textOf } from '../report';
import { writerOf, type Tally, type Writer } from './writer';

export interface JudgeOptions {
  readonly paths: readonly string[];
  readonly kubernetes: string;
  /** The cluster that the objects are for. @default - any */
  readonly cluster?: Cluster;
  /** Files and folders with CustomResourceDefinitions. */
  readonly crds: readonly string[];
  readonly format: 'text' | 'json' | 'jsonl';
}

/** Text that is written at once, in UTF-16 units. */
const BLOCK = 64 * 1024;

/** Reads, judges and reports object by object; resolves to the exit code. What cannot be read is told at the end, the rest is judged. */
export async function judge(options: JudgeOptions, io: Io): Promise<number> {
  const named = filesOf(options.paths);
  const registry = await registryWith(options.crds, io, options.kubernetes);
  if (registry === undefined) return 1;
  const tally: Tally = { objects: 0, accept: 0, reject: 0, unknown: 0, doomed: 0, kubernetes: options.kubernetes, since: process.hrtime.bigint() };
  const writer = writerOf(options.format);
  const law = { kubernetes: options.kubernetes, cluster: options.cluster, registry };
  const faults: string[] = [];
  let text = writer.begin(tally);
  for (const { path, files, faults: unread } of named) {
    const before = tally.objects + faults.length;
    faults.push(...unread);
    for (const file of files) {
      try {
        for await (const entries of read(file, io.stdin, file === path)) {
          for (const entry of entries) {
            for (const judgement of judgementsOf(entry, law)) text += count(tally, writer, judgement);
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
    if (tally.objects + faults.length === before) faults.push(`${path === '-' ? 'standard input' : printable(path)}: no manifest found`);
  }
  await io.out.write(text + writer.end(tally));
  const warnings = options.cluster?.issues ?? [];
  if (warnings.length > 0) await io.err.write(`${textOf(warnings)}\n`);
  if (faults.length > 0) throw new UserError(faults.join('\n'));
  return codeOf(tally);
}

function codeOf(tally: Tally): number {
  return tally.reject + tally.unknown + tally.doomed === 0 ? 0 : 1;
}

function count(tally: Tally, writer: Writer, { at, verdict, issues }: Judgement): string {
  tally[verdict]++;
  if (issues.some(issue => issue.severity === 'doomed')) tally.doomed++;
  return writer.object(tally.objects++, at, verdict, byPath(issues));
}
