import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { API_VERSIONS, Kind, objectsOf } from './programs/shop';
import { SHARED } from './workspace';
import { Registry } from '../../lib/schema/registry';

interface Typed {
  readonly apiVersion: string;
  readonly kind: string;
}

/** Objects that were published somewhere and that a real server of the newest judged version accepts. */
export function realObjects(wanted: (object: Typed) => boolean = () => true): Typed[] {
  return accepted(CORPUS).filter(object => wanted(object) && Registry.default().find(object.apiVersion, object.kind) !== undefined);
}

/** Every object of the server's own kinds that the corpus has and the server accepts. */
export function builtInObjects(): Typed[] {
  return [CORPUS, ...BUILT_IN].flatMap(accepted).filter(({ apiVersion, kind }) => Registry.default().find(apiVersion, kind)?.native === true);
}

/** So many accepted custom resources of the systems that are typed; after the last one it begins again. */
export function customObjects(count: number): Typed[] {
  const objects = [CORPUS, ...BUILT_IN].flatMap(accepted).filter(({ apiVersion, kind }) => Registry.default().find(apiVersion, kind)?.native === false);
  return Array.from({ length: count }, (_, i) => objects[i % objects.length] as Typed);
}

/** Objects that were made for this: five for each of many apps. */
export function madeObjects(apps: number): Typed[] {
  return Array.from({ length: apps }, (_, i) => Object.entries(objectsOf(`app-${i}`))
    .map(([kind, props]): Typed => ({ apiVersion: API_VERSIONS[kind as Kind], kind, ...props }))).flat();
}

function accepted(file: string): Typed[] {
  return readFileSync(join(SHARED, file), 'utf8').trimEnd().split('\n')
    .map(line => JSON.parse(line) as { readonly object: Typed; readonly verdict: string })
    .filter(({ verdict }) => verdict === 'accept')
    .map(({ object }) => object);
}

/** Where they are, below ../shared. */
export const CORPUS = 'corpus/real.jsonl';
export const BUILT_IN: readonly string[] = ['corpus/unit.jsonl', 'corpus/native.jsonl'];

export function writeJson(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value));
}
