import { isUtf8 } from 'buffer';
import { readFileSync } from 'fs';
import type { Io } from './command';
import { UserError } from '../error';
import { filesOf } from '../read';
import { textOf } from '../report';
import { Registry } from '../schema/registry';

/** What is typed, and the user's own kinds; undefined if a definition of theirs is broken, which is reported. */
export async function registryWith(crds: readonly string[], io: Io): Promise<Registry | undefined> {
  if (crds.length === 0) return Registry.default();
  const named = filesOf(crds);
  const faults = named.flatMap(({ faults: some }) => some);
  if (faults.length > 0) throw new UserError(faults.map(fault => `--crds: ${fault}`).join('\n'));
  const files = named.flatMap(({ files: some }) => some);
  if (files.includes('-')) throw new UserError('--crds: standard input is not accepted, name a folder or file');
  const { loadCrds } = await import('../schema/crds');
  const { pool, issues } = loadCrds(files.map(file => ({ file, text: textOfFile(file) })), 'user');
  if (issues.length > 0) await io.err.write(textOf(issues));
  if (issues.length === 0 && pool.kinds.length === 0) throw new UserError(`--crds: no CustomResourceDefinition in ${crds.join(', ')}`, 1);
  return issues.some(issue => issue.severity === 'error') ? undefined : Registry.default().with([pool]);
}

function textOfFile(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new UserError(`--crds: ${file}: ${code === 'EACCES' || code === 'EPERM' ? 'may not be read' : `cannot be read (${code})`}`);
  }
  if (!isUtf8(bytes)) throw new UserError(`--crds: ${file}: this is not UTF-8, save it as UTF-8`);
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
