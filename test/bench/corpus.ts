import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { SHARED } from './workspace';
import { Registry } from '../../lib/schema/registry';

interface Typed {
  readonly apiVersion: string;
  readonly kind: string;
}

/** Objects that were published somewhere and that a real server of the newest judged version accepts. */
export function realObjects(wanted: (object: Typed) => boolean = () => true): Typed[] {
  return readFileSync(join(SHARED, CORPUS), 'utf8').trimEnd().split('\n')
    .map(line => JSON.parse(line) as { readonly object: Typed; readonly verdict: string })
    .filter(({ object, verdict }) => verdict === 'accept' && wanted(object) && Registry.default().find(object.apiVersion, object.kind) !== undefined)
    .map(({ object }) => object);
}

/** Where they are, below ../shared. */
export const CORPUS = 'corpus/real.jsonl';

export function writeJson(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value));
}
