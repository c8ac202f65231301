import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { dirname, join, relative, resolve } from 'path';
import { parseArgs } from 'util';
import { UserError } from './error';
import { emitBindings, coreTypesOf } from './schema/bindings';
import { poolOfMinors } from './schema/core';
import { poolOf } from './schema/crds';
import { emitIndex, emitReadme, emitSchema, Files } from './schema/emit';
import { emitLists } from './schema/lists';
import { digestOf, Origin, readCrds, readMinor } from './schema/mirror';
import { KUBERNETES, sources } from './sources';

const ROOT = resolve(__dirname, '..');

/** Sources → everything under `generated/`: load, normalize, emit. */
export async function generate(origin: Origin): Promise<Files> {
  const files: Files = new Map(emitLists(ROOT));

  const minors = sources.filter(source => source.system === KUBERNETES);
  const core = poolOfMinors(minors.map(source => readMinor(source, origin)), `${minors[0]?.version} to ${minors[minors.length - 1]?.version}`);
  const systems = sources.filter(source => source.system !== KUBERNETES);
  const pools = [core, ...systems.map(source => poolOf(readCrds(source, origin), source))];

  for (const pool of pools) files.set(`schemas/${pool.system}.json`, emitSchema(pool));
  files.set('schemas/index.json', emitIndex(pools));

  const coreTypes = coreTypesOf(core);
  for (const pool of pools) {
    const source = systems.find(s => s.system === pool.system);
    const from = { release: pool.version, repository: source?.from ?? 'github:kubernetes/kubernetes', digest: source?.digest ?? digestOf(minors.map(m => m.digest)) };
    for (const [path, text] of await emitBindings(pool, coreTypes, from)) files.set(`bindings/${path}`, text);
  }

  files.set('README.md', emitReadme(pools, files));
  return files;
}

/** What differs between `folder` and `files`; empty when nothing does. */
export function differences(folder: string, files: Files): string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const present = entries.filter(e => e.isFile()).map(e => relative(folder, join(e.parentPath, e.name)));
  return [
    ...present.filter(path => !files.has(path)).map(path => `${path}: left over`),
    ...[...files].filter(([path, text]) => !present.includes(path) || readFileSync(join(folder, path), 'utf8') !== text).map(([path]) => `${path}: out of date`),
  ].sort();
}

function write(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  put(folder, files);
}

function put(folder: string, files: Files): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { mirror: { type: 'string', default: resolve(ROOT, '../shared') }, upstream: { type: 'boolean' }, lists: { type: 'boolean' }, check: { type: 'boolean' } },
  });
  const folder = join(ROOT, 'generated');
  if (values.lists) {
    put(folder, emitLists(ROOT));
    return;
  }
  if (values.check && !existsSync(join(values.mirror, 'schemas'))) {
    console.log(`generated files: not checked, there is no mirror at ${values.mirror}`);
    return;
  }
  const started = Date.now();
  const files = await generate({ mirror: values.mirror, upstream: values.upstream });
  const changed = differences(folder, files);
  if (values.check && changed.length > 0) throw new UserError(`generated/ is not what lib/generate.ts makes of its sources; run \`npx projen generate\`\n  ${changed.slice(0, 20).join('\n  ')}`);
  if (!values.check) write(folder, files);
  console.log(`generated files: ${files.size}, ${values.check ? 'unchanged' : `${changed.length} changed`}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

if (require.main === module) {
  main().catch((error: unknown) => {
    const usage = String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
    console.error(error instanceof UserError || usage ? (error as Error).message : error);
    process.exitCode = error instanceof UserError ? error.code : usage ? 2 : 1;
  });
}
