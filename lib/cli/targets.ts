import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import type { Io } from './command';
import { readConfig } from './config';
import { UserError } from '../error';
import { Interrupt } from './interrupt';
import { matrixOf, textOfMatrix } from './matrix';
import { runProgram } from './program';
import { printable } from '../messages/words';
import type { TargetRow } from '../synth/targets';

export interface TargetsArguments {
  readonly app?: string;
  readonly format: 'text' | 'json';
}

/** Runs the program without writing anything, and shows what each construct is on each cluster. Resolves to the exit code: refusals are what is asked for. */
export async function runTargets({ app: given, format }: TargetsArguments, io: Io): Promise<number> {
  const app = given ?? readConfig('cdk8s.yaml').app;
  if (app === undefined) throw new UserError('no program to run: give --app COMMAND, or app: in cdk8s.yaml');
  const folder = mkdtempSync(join(tmpdir(), 'sextant-targets-'));
  const interrupt = new Interrupt(() => rmSync(folder, { recursive: true, force: true }));
  try {
    const [told, outdir] = [join(folder, 'targets.jsonl'), join(folder, 'dist')];
    mkdirSync(outdir);
    const env = { ...io.env, CDK8S_OUTDIR: outdir, SEXTANT_TARGETS: told, SEXTANT_REPORT: undefined };
    await runProgram(app, { env, out: io.err, err: io.err, interrupt });
    const rows = existsSync(told) ? readFileSync(told, 'utf8').split('\n').filter(line => line !== '').map(line => JSON.parse(line) as TargetRow) : [];
    if (rows.length === 0) throw new UserError(`\`${printable(app)}\` has nothing for a cluster: put constructs into a ClusterChart, and call app.synth()`, 1);
    const matrix = matrixOf(rows);
    await io.out.write(format === 'json' ? `${JSON.stringify(matrix, undefined, 2)}\n` : textOfMatrix(matrix));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    interrupt.release();
  }
}
