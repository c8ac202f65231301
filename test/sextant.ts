import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import type { Io } from '../lib/cli/command';
import { run } from '../lib/cli/run';
import { command as validate } from '../lib/commands/validate';

/** A folder for files that is emptied after each test. */
export function folderOfTest(): { readonly path: string } {
  const folder = { path: '' };
  beforeEach(() => {
    folder.path = mkdtempSync(join(tmpdir(), 'sextant-'));
  });
  afterEach(() => rmSync(folder.path, { recursive: true, force: true }));
  return folder;
}

export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** `sextant validate …` in this process; the folder is called DIR, and the summary tells no time. */
export async function sextantValidate(folder: string, argv: readonly string[], stdin: readonly (string | Uint8Array)[] = []): Promise<Outcome> {
  const texts = { out: '', err: '' };
  const io: Io = {
    stdin: (async function* () { yield* stdin; })(),
    out: { closed: false, write: async text => { texts.out += text; } },
    err: { closed: false, write: async text => { texts.err += text; } },
    env: {},
  };
  const code = await run(['validate', ...argv.map(arg => arg.replace('DIR', folder))], io, { validate: async () => ({ command: validate }) });
  const plain = (text: string): string => text.split(folder).join('DIR').replace(/, in \d+\.\d\d s, for Kubernetes 1\.36\n$/, '\n');
  return { code, out: plain(texts.out), err: plain(texts.err) };
}
