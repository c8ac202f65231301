import { existsSync, readFileSync } from 'fs';
import { join, resolve } from 'path';

/** The folder with the schema mirror and the corpus; a clone alone has none, then tests that need it are skipped by name. */
export const SHARED = resolve(__dirname, '../../shared');

export interface Recorded {
  readonly id: string;
  readonly object: Readonly<Record<string, unknown>>;
  readonly verdict: string;
}

/** `test` where a folder or file of ../shared is there, else a test that is skipped by name; where it is required, it fails. */
export function needing(path: string): (name: string, run: () => void | Promise<void>, timeout?: number) => void {
  const there = existsSync(join(SHARED, path)) || process.env.SEXTANT_SHARED === 'required';
  return (name, run, timeout) => (there ? test : test.skip)(`${name} (needs ../shared/${path})`, async () => run(), timeout);
}

/** A test over the recorded objects of one file of the corpus. */
export function corpus(file: string): (name: string, run: (objects: readonly Recorded[]) => void) => void {
  return (name, run) => needing(`corpus/${file}`)(name, () => {
    run(readFileSync(join(SHARED, 'corpus', file), 'utf8').trimEnd().split('\n').map(line => JSON.parse(line) as Recorded));
  });
}
