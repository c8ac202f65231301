import { execFileSync } from 'child_process';
import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { UserError } from '../error';
import { Source } from '../sources';
import { TextFile } from './load';

/** Reads a source's files at its commit from its repository, with git; nothing but those files is downloaded. */
export function readUpstream(source: Source): TextFile[] {
  const [repository, commit] = addressOf(source);
  const folder = mkdtempSync(join(tmpdir(), 'sextant-upstream-'));
  const git = (...args: string[]): string => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    git('init', '--quiet');
    git('remote', 'add', 'origin', repository);
    git('fetch', '--quiet', '--depth=1', '--filter=blob:none', 'origin', commit);
    const names = git('ls-tree', '-r', '--name-only', '-z', commit).split('\0').filter(name => matches(name, source.path ?? ''));
    if (names.length === 0) throw new UserError(`${source.system}: ${source.path} matches no file of ${source.from}`, 1);
    return names.map(name => ({ file: name, text: git('show', `${commit}:${name}`) }));
  } catch (error) {
    if (error instanceof UserError) throw error;
    const said = (error as { stderr?: string }).stderr?.split('\n').find(line => /^(?:fatal|error):/.test(line)) ?? (error as Error).message.split('\n')[0];
    throw new UserError(`${source.system}: cannot read ${source.from}: ${said}; read it from a mirror with --mirror DIR`, 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `github:owner/name@commit` or `file:/path@commit` → what git fetches from, and the commit. */
function addressOf(source: Source): [string, string] {
  const match = /^(github|file):(.+)@([0-9a-f]{40})$/.exec(source.from);
  if (!match) throw new UserError(`${source.system}: ${source.from} is not of the form github:owner/name@commit`, 1);
  const [, scheme, place, commit] = match as unknown as [string, string, string, string];
  return [scheme === 'file' ? place : `https://github.com/${place}.git`, commit];
}

/** `*` stands for anything but a slash; several patterns are separated by blanks. */
function matches(name: string, patterns: string): boolean {
  return patterns.split(' ').some(pattern => {
    const parts = pattern.split('*').map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('[^/]*')}$`).test(name);
  });
}
