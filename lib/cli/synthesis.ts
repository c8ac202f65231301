import { join, resolve } from 'path';
import type { Io } from './command';
import { readConfig } from './config';
import { UserError } from '../error';
import { Interrupt } from './interrupt';
import { Issue } from '../issue';
import { minorOf, versionOr } from '../kubernetes';
import { Output } from './output';
import { runProgram } from './program';
import { toldIn, type Told } from './told';
import { printable } from '../messages/words';
import { textOf } from '../report';
import { judgeFiles } from './written';
import type { TargetCount } from '../synth/account';
import { isFatal } from '../synth/failure';
import { writeFiles } from '../synth/files';

export interface SynthArguments {
  readonly stdout: boolean;
  readonly output?: string;
  readonly app?: string;
}

/** Runs the program into a fresh folder, validates what nothing validated yet, and only then replaces the output. Resolves to the exit code. */
export async function runSynth({ stdout, ...given }: SynthArguments, io: Io): Promise<number> {
  const started = performance.now();
  const config = readConfig('cdk8s.yaml');
  const app = given.app ?? config.app;
  if (app === undefined) throw new UserError('no program to run: give --app COMMAND, or app: in cdk8s.yaml');
  const name = given.output ?? config.output ?? 'dist';
  const kubernetes = `1.${minorOf(versionOr(undefined, io.env))}`;

  const output = new Output(name);
  const interrupt = new Interrupt(() => output.clean());
  try {
    const env = { ...io.env, CDK8S_OUTDIR: output.fresh, SEXTANT_REPORT: output.report, SEXTANT_OUTPUT: resolve(name) };
    await runProgram(app, { env, out: stdout ? io.err : io.out, err: io.err, interrupt });
    const files = output.files();
    if (files.length === 0) throw new UserError(`\`${printable(app)}\` wrote no manifests: call app.synth(), and leave outdir of the App unset`, 1);

    const told = toldIn(output.report);
    const rest = await judgeRest(output, files, told, kubernetes);
    await io.err.write(textOf(rest.issues));
    const problems = rest.issues.filter(isFatal).length;
    if (problems > 0) throw new UserError(`${count(problems, 'problem')}, ${output.name} was not changed`, 1);

    if (stdout) await io.out.write(files.map(file => streamOf(output.read(file))).join(''));
    else replaceAll(output, told);
    const targets = [...told.flatMap(t => t.targets), ...(rest.objects > 0 ? [{ kubernetes, objects: rest.objects }] : [])];
    await (stdout ? io.err : io.out).write(summaryOf(stdout ? 'standard output' : output.name, files.length, targets, performance.now() - started));
    return 0;
  } finally {
    output.clean();
    interrupt.release();
  }
}

/** Puts the manifests into their place, and what they need beside it; the program may name another place for that. */
function replaceAll(output: Output, told: readonly Told[]): void {
  const beside = new Map<string, Map<string, string>>();
  for (const { folder = output.beside, name, text } of told.flatMap(({ requirements }) => requirements ?? [])) {
    const files = beside.get(folder) ?? new Map<string, string>();
    beside.set(folder, files.set(name, text));
  }
  for (const folder of beside.keys()) output.refuseWithin(folder);
  writeFiles([...beside].map(([folder, files]) => ({ folder, files })), () => output.replace());
}

/** Judges the files that the program itself did not validate: it uses nothing of ours, or has a second App. */
async function judgeRest(
  output: Output, files: readonly string[], told: readonly Told[], kubernetes: string,
): Promise<{ readonly objects: number; readonly issues: Issue[] }> {
  const known = new Set(told.flatMap(t => t.files ?? []));
  const rest = files.filter(file => !known.has(file));
  try {
    const { objects, issues } = await judgeFiles(rest.map(file => join(output.fresh, file)), kubernetes);
    return { objects, issues: issues.map(issue => ({ ...issue, at: { ...issue.at, file: output.named(issue.at?.file ?? '') } })) };
  } catch (error) {
    throw error instanceof UserError ? new UserError(output.named(error.message), 1) : error;
  }
}

/** A file as part of one stream: every document starts with `---`, and nothing stands for a chart without objects. */
function streamOf(text: string): string {
  if (/^(?:---\s*)?$/.test(text)) return '';
  return `${text.startsWith('---') ? '' : '---\n'}${text}${text.endsWith('\n') ? '' : '\n'}`;
}

function summaryOf(name: string, files: number, targets: readonly TargetCount[], milliseconds: number): string {
  const objects = targets.reduce((sum, target) => sum + target.objects, 0);
  const rows = targets.map(t => [t.cluster ?? '(no cluster)', `Kubernetes ${t.kubernetes}`, count(t.objects, 'object')]);
  const widths = [0, 1].map(i => Math.max(0, ...rows.map(row => row[i].length)));
  const lines = rows.map(row => `  ${row[0].padEnd(widths[0])}  ${row[1].padEnd(widths[1])}  ${row[2]}\n`);
  return `${name}: ${count(files, 'file')}, ${count(objects, 'object')}, all valid, in ${(milliseconds / 1000).toFixed(2)} s\n${lines.join('')}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
