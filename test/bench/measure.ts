import { ChildProcessByStdio, spawn } from 'child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Readable } from 'stream';
import { Place, Run, Sample } from './line';

const PROBE = join(__dirname, 'probe.cjs');

/** Runs a process to its end. @throws Error with the end of what it wrote, if it failed */
export async function measure({ args, cwd, env, stdin, codes = [0], figures }: Run, place: Place): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'sextant-bench-cost-'));
  const cost = join(folder, 'cost');
  const input = stdin === undefined ? 'ignore' : openSync(stdin, 'r');
  try {
    const child = spawn(process.execPath, args, {
      cwd: cwd ?? place.folder,
      env: { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(PROBE)}`, SEXTANT_BENCH_COST: cost, ...env },
      stdio: [input, 'pipe', 'pipe'],
    }) as ChildProcessByStdio<null, Readable, Readable>;
    let [out, words] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (figures === 'printed') out += text;
      words = (words + text).slice(-2000);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      words = (words + text).slice(-2000);
    });
    const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
    if (code === null || !codes.includes(code)) throw new Error(`ended with ${code}: ${words.trim()}`);
    const costs = readFileSync(cost, 'utf8').trimEnd().split('\n').map(line => JSON.parse(line) as { microseconds: number; kilobytes: number });
    return {
      cpu: costs.reduce((sum, one) => sum + one.microseconds, 0) / 1e6,
      rss: Math.max(...costs.map(one => one.kilobytes)) / 1024,
      figures: figures === 'printed' ? JSON.parse(out) as Sample['figures'] : figures?.() ?? {},
    };
  } finally {
    if (typeof input === 'number') closeSync(input);
    rmSync(folder, { recursive: true, force: true });
  }
}
