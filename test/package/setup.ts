import { spawnSync } from 'child_process';
import { mkdtempSync, readdirSync, renameSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { ROOT } from './project';

/** Packs the project once, as a release would, and unpacks it. */
export default function setup(): void {
  const folder = mkdtempSync(join(tmpdir(), 'sextant-packed-'));
  run('npm', ['pack', '--pack-destination', folder, '--loglevel=error'], ROOT);
  const [tarball] = readdirSync(folder);
  renameSync(join(folder, tarball), join(folder, 'package.tgz'));
  run('tar', ['xzf', 'package.tgz'], folder);
  process.env.SEXTANT_PACKED = folder;
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${error?.message ?? `${stdout}\n${stderr}`}`);
}
