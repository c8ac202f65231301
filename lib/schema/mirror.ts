import { createHash } from 'crypto';
import { existsSync, readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { UserError } from '../error';
import { KUBERNETES, Source } from '../sources';
import { Minor } from './core';
import { compare } from './crds';
import { load, TextFile } from './load';
import { Json } from './node';
import { readUpstream } from './upstream';

/** Where the generator reads schemas from. */
export interface Origin {
  /** Folder with `schemas/` and `facts/`. */
  readonly mirror: string;
  /** Read from upstream's repository where the source names a path there. @default false */
  readonly upstream?: boolean;
}

/** One Kubernetes minor, its digest checked. */
export function readMinor(source: Source, { mirror }: Origin): Minor {
  const minor = Number(source.version.split('.')[1]);
  const scopes = readJson(join(mirror, 'schemas/scopes.json')) as unknown as Record<string, { kinds: Minor['kinds'] }>;
  const markers = join(mirror, `facts/markers/${source.version}.json`);
  const gates = readJson(join(mirror, 'facts/feature-gates.json'))[source.version] as Readonly<Record<string, { readonly default: boolean }>> | undefined;
  const result: Minor = {
    minor,
    definitions: (readJson(join(mirror, `schemas/core/v${source.version}.json`)) as unknown as { definitions: Minor['definitions'] }).definitions,
    kinds: scopes[source.version]?.kinds ?? {},
    markers: existsSync(markers) ? readJson(markers) as unknown as Minor['markers'] : {},
    gates: Object.fromEntries(Object.entries(gates ?? {}).map(([gate, known]) => [gate, known.default])),
  };
  verify(source, digestOf(result));
  return result;
}

/** The CustomResourceDefinitions of one system, their digest checked. */
export function readCrds(source: Source, origin: Origin): ReturnType<typeof load>['crds'] {
  const files = origin.upstream && source.path !== undefined ? readUpstream(source) : readFolder(join(origin.mirror, 'schemas/crds', source.system), source);
  const { crds, issues } = load(files);
  const fault = issues[0];
  if (fault) throw new UserError(`${source.system}: ${fault.at?.file}, line ${fault.at?.line}: ${fault.path} ${JSON.stringify(fault.params)}`, 1);
  const sorted = [...crds].sort((a, b) => compare(`${a.names.plural}.${a.group}`, `${b.names.plural}.${b.group}`));
  verify(source, digestOf(sorted));
  return sorted;
}

/** Digest of what was read, whatever its layout in files: JSON with sorted keys. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(canonical(value as Json))).digest('hex').slice(0, 32);
}

function verify(source: Source, digest: string): void {
  if (digest === source.digest) return;
  const name = source.system === KUBERNETES ? `${KUBERNETES} ${source.version}` : source.system;
  throw new UserError(`${name}: digest is ${digest}, lib/sources.ts says ${source.digest}; if the new content is wanted, write its digest there`, 1);
}

function readFolder(folder: string, source: Source): TextFile[] {
  if (!existsSync(folder)) {
    const other = source.path === undefined ? 'this source is mirror only' : 'or read it from its repository with --upstream';
    throw new UserError(`${source.system}: no folder ${folder}; name the mirror with --mirror DIR (${other})`, 2);
  }
  return readdirSync(folder).filter(name => name.endsWith('.yaml')).sort(compare).map(name => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}

function readJson(file: string): Record<string, Json> {
  if (!existsSync(file)) throw new UserError(`no file ${file}; name the mirror with --mirror DIR`, 2);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Json>;
}

function canonical(value: Json): Json {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)).map(([key, child]) => [key, canonical(child)]));
}
