/** Generates one system as the task `generate` does: node generate.js PACKAGE MIRROR SYSTEM FOLDER */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'fs';
import { basename, dirname, join } from 'path';
import type * as Bindings from '../../../lib/schema/bindings';
import type * as Core from '../../../lib/schema/core';
import type * as Crds from '../../../lib/schema/crds';
import type * as Emit from '../../../lib/schema/emit';
import type * as Mirror from '../../../lib/schema/mirror';
import type * as Node from '../../../lib/schema/node';
import type * as Sources from '../../../lib/sources';

const [root, mirror, system, folder] = process.argv.slice(2);

/** A module of the package by its name, wherever a commit has it. */
async function load<T>(name: string): Promise<T> {
  const lib = join(root, 'build/lib');
  const found = readdirSync(lib, { recursive: true }).map(String).filter(file => basename(file) === `${name}.js`);
  if (found.length !== 1) throw new Error(`${found.length} modules are called ${name}`);
  return await import(join(lib, found[0])) as T;
}

async function main(): Promise<void> {
  const { KUBERNETES, sources } = await load<typeof Sources>('sources');
  const { readCrds, readMinor } = await load<typeof Mirror>('mirror');
  const { emitSchema } = await load<typeof Emit>('emit');
  const { emitBindings, coreTypesOf } = await load<typeof Bindings>('bindings');

  const own = sources.filter(source => source.system === system);
  const [{ version, from, digest }] = own;
  const pool = system === KUBERNETES
    ? (await load<typeof Core>('core')).poolOfMinors(own.map(source => readMinor(source, { mirror })), version)
    : (await load<typeof Crds>('crds')).poolOf(readCrds(own[0], { mirror }), own[0]);
  // what is equal in the core is not generated again
  const core = system === KUBERNETES ? pool : JSON.parse(readFileSync(join(root, 'build/generated/schemas/kubernetes.json'), 'utf8')) as Node.Pool;

  const files = new Map([...await emitBindings(pool, coreTypesOf(core), { release: version, repository: from, digest }), ['schema.json', emitSchema(pool)]]);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

void main();
