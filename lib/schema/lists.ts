import { existsSync, readdirSync } from 'fs';
import { join } from 'path';
import { compare } from './crds';
import { Files } from './emit';
import { KUBERNETES, sources } from '../sources';

const BANNER = '// Machine-written by `npx projen generate` from file names: do not edit.\n';

/** The lists that file names make: commands, and one entry module for each intent under `constructs/`. */
export function emitLists(root: string): Files {
  const files: Files = new Map();
  const commands = modulesIn(join(root, 'lib/commands')).map(name => `  '${name}': () => import('../lib/commands/${name}'),\n`).join('');
  files.set('index.ts', `${BANNER}\n/** Commands of the CLI, each loaded when it is called. */\nexport const commands = {\n${commands}};\n`);
  files.set('versions.ts', versions());
  for (const intent of foldersIn(join(root, 'constructs'))) {
    const exports = modulesIn(join(root, 'constructs', intent)).map(name => `export * from '../../constructs/${intent}/${name}';\n`).join('');
    files.set(`constructs/${intent}.ts`, `${BANNER}${exports}`);
  }
  return files;
}

/** The Kubernetes minors of the sources. */
function versions(): string {
  const minors = sources.filter(source => source.system === KUBERNETES).map(source => Number(source.version.split('.')[1]));
  const constant = (name: string, minor: number): string => `export const ${name} = ${minor};\n`;
  return `${BANNER}\n/** Oldest and newest Kubernetes minor that is known: 27 is 1.27. */\n${constant('OLDEST', Math.min(...minors))}${constant('NEWEST', Math.max(...minors))}`;
}

function modulesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter(name => name.endsWith('.ts')).map(name => name.slice(0, -3)).sort(compare);
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name).sort(compare);
}
