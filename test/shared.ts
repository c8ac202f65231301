import { existsSync, readFileSync } from 'fs';
import { join, resolve } from 'path';

/** The folder with the schema mirror and the corpus; a clone alone has none, then tests that need it are skipped by name. */
export const SHARED = resolve(__dirname, '../../shared');

export interface Recorded {
  readonly id: string;
  readonly object: Readonly<Record<string, unknown>>;
  readonly verdict: string;
}

/** A test over the recorded objects of one file of the corpus. */
export function corpus(file: string): (name: string, run: (objects: readonly Recorded[]) => void) => void {
  const path = join(SHARED, 'corpus', file);
  return (name, run) => (existsSync(path) ? test : test.skip)(`${name} (needs ../shared/corpus/${file})`, () => {
    run(readFileSync(path, 'utf8').trimEnd().split('\n').map(line => JSON.parse(line) as Recorded));
  });
}
