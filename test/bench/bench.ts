/**
 * Ratios against what a user would take instead, and against an earlier commit, measured in one run:
 * npm run bench -- [--only NAME]… [--runs N] [--against [REF]] [--json FILE] [--list]
 */
import { existsSync, readdirSync, writeFileSync } from 'fs';
import { basename, join } from 'path';
import { parseArgs } from 'util';
import { Line, Place, Sample } from './line';
import { measure } from './measure';
import { Ratio, ratiosOf } from './statistics';
import { Outcome, tableOf } from './table';
import { copy, isInstalled, ROOT, SHARED, Workspace } from './workspace';

/** Lines are found by the name of their file. */
async function linesOf(only: readonly string[]): Promise<Line[]> {
  const files = readdirSync(join(__dirname, 'lines')).filter(file => file.endsWith('.ts')).sort();
  const all: Line[] = [];
  for (const file of files) {
    const { lines } = await import(join(__dirname, 'lines', file)) as { lines: readonly Line[] };
    const stray = lines.find(line => line.name.split('/')[0] !== basename(file, '.ts'));
    if (stray) throw new Error(`lines/${file}: the line ${stray.name} does not begin with the name of its file`);
    all.push(...lines);
  }
  const wanted = (line: Line): boolean => only.length === 0 || only.some(name => line.name === name || line.name.startsWith(`${name}/`));
  const stranger = only.find(name => !all.some(line => line.name === name || line.name.startsWith(`${name}/`)));
  if (stranger !== undefined) throw new Error(`--only ${stranger}: no such line, accepted: ${all.map(line => line.name).join(', ')}`);
  return all.filter(wanted);
}

/** A side at a place: each of ours has one more for the earlier commit. */
interface Runner {
  readonly name: string;
  readonly run: () => Promise<Sample>;
  readonly samples: Sample[];
  /** The runner that it is compared with. */
  readonly base?: Runner;
}

async function outcomeOf(line: Line, here: Place, earlier: Place | undefined, ref: string, rounds: number): Promise<Outcome> {
  const skipped = (line.needs ?? []).filter(path => !existsSync(join(SHARED, path))).map(path => `${line.name}, it needs ../shared/${path}`);
  if (skipped.length > 0) return { name: line.name, measures: line.measures, ratios: [], sides: [], skipped };
  line.prepare?.(here);
  if (earlier) copy(here, earlier);

  let runners: Runner[] = [];
  for (const side of line.sides) {
    const missing = side.peers?.find(peer => !isInstalled(peer));
    if (missing !== undefined) {
      skipped.push(`${side.name}, ${missing} is not installed`);
      continue;
    }
    const own: Runner = { name: side.name, run: () => measure(side.run(here), here), samples: [], base: runners[0] };
    runners.push(own);
    if (side.ours && earlier) runners.push({ name: `${side.name} at ${ref}`, run: () => measure(side.run(earlier), earlier), samples: [], base: own });
  }
  // round 0 is the warm-up; A B A B, so that a slow moment of the machine meets all sides
  for (let round = 0; round <= rounds; round++) {
    for (const runner of [...runners]) {
      try {
        const sample = await runner.run();
        if (round > 0) runner.samples.push(sample);
      } catch (error) {
        // an earlier commit need not know what this one does
        if (!runner.name.endsWith(` at ${ref}`)) throw new Error(`${line.name}, ${runner.name}: ${error instanceof Error ? error.message : String(error)}`);
        skipped.push(`${runner.name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
        runners = runners.filter(other => other !== runner);
      }
    }
  }
  const ratios = runners.flatMap((runner): Ratio[] => (runner.base ? ratiosOf(line, runner.name, runner.base.samples, runner.samples) : []));
  return { name: line.name, measures: line.measures, ratios, sides: runners.map(({ name, samples }) => ({ name, samples })), skipped };
}

async function main(): Promise<void> {
  // `--against` alone means the commit before
  const argv = process.argv.slice(2).flatMap((arg, i, all) => (arg === '--against' && /^(?:--.*)?$/.test(all[i + 1] ?? '') ? [arg, 'HEAD~1'] : [arg]));
  const { values } = parseArgs({
    args: argv,
    options: {
      only: { type: 'string', multiple: true, default: [] },
      runs: { type: 'string', default: '5' },
      against: { type: 'string' },
      json: { type: 'string' },
      list: { type: 'boolean' },
    },
  });
  const lines = await linesOf(values.only);
  if (values.list) {
    process.stdout.write(lines.map(line => `${line.name}: ${line.measures}\n`).join(''));
    return;
  }
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: a number from 1 is accepted`);
  if (!existsSync(join(ROOT, 'build/lib/cli.js'))) throw new Error('build/ is missing: run `npx projen compile`');

  const workspace = new Workspace();
  try {
    const here = workspace.place('here', ROOT);
    const ref = values.against ?? '';
    const earlier = values.against === undefined ? undefined : workspace.place('earlier', workspace.build(ref));
    const outcomes: Outcome[] = [];
    process.stdout.write(`ratios: above 1× the first side does better than the other; median (min–max) of ${runs} interleaved ${runs === 1 ? 'run' : 'runs'}\n\n`);
    for (const line of lines) {
      const outcome = await outcomeOf(line, workspace.at(here, line.name), earlier && workspace.at(earlier, line.name), ref, runs);
      outcomes.push(outcome);
      process.stdout.write(`${tableOf(outcome)}\n`);
    }
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ node: process.version, runs, against: values.against, lines: outcomes }, undefined, 2)}\n`);
  } finally {
    workspace.remove();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
