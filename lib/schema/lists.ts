import { existsSync, readdirSync, readFileSync } from 'fs';
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
  files.set('rules.ts', topicsIn(root, 'rules'));
  files.set('system-rules.ts', systemRules(root));
  files.set('defaults.ts', topicsIn(root, 'defaults'));
  files.set('profiles.ts', profiles(root));
  files.set('versions.ts', versions());
  files.set('together.ts', together(root));
  for (const intent of foldersIn(join(root, 'constructs'))) {
    const exports = modulesIn(join(root, 'constructs', intent)).map(name => `export * from '../../constructs/${intent}/${name}';\n`).join('');
    files.set(`constructs/${intent}.ts`, `${BANNER}${exports}`);
    const providers = exporting(join(root, 'constructs', intent, 'providers'), 'provider');
    if (providers.length > 0) files.set(`providers/${intent}.ts`, providersOf(intent, providers));
  }
  return files;
}

/** Modules of a folder that export a constant of the folder's name. */
function topicsIn(root: string, name: 'rules' | 'defaults'): string {
  const folder = join(root, 'lib', name);
  const topics = exporting(folder, name);
  const imports = topics.map(topic => `import { ${name} as ${camel(topic)} } from '../lib/${name}/${topic}';\n`).join('');
  return `${BANNER}${imports}\n/** The ${name} of the API server's own kinds, by topic. */\nexport const topics = { ${topics.map(camel).join(', ')} };\n`;
}

/** The rules of each system's own admission, read when they are asked for. */
function systemRules(root: string): string {
  const folder = join(root, 'lib/rules');
  const systems = foldersIn(folder).map(system => {
    const topics = exporting(join(folder, system), 'rules');
    if (topics.length === 0) return '';
    const unknown = !sources.some(source => source.system === system);
    if (unknown) throw new Error(`lib/rules/${system} is named after no system of lib/sources.ts`);
    return `  '${system}': () => ({\n${topics.map(topic => `    '${topic}': require('../lib/rules/${system}/${topic}').rules,\n`).join('')}  }),\n`;
  }).join('');
  const settings = foldersIn(folder).filter(system => exporting(join(folder, system), 'settings').includes('settings'))
    .map(system => `  '${system}': () => require('../lib/rules/${system}/settings').settings,\n`).join('');
  return [
    `${BANNER}import type { ReadSettings, SystemRules } from '../lib/rules/system';\n`,
    `/** How the settings of systems are read, on which their rules depend. */\nexport const settings: Readonly<Record<string, () => ReadSettings>> = {\n${settings}};\n`,
    '/** What the own admission of systems asks beyond the schemas of their kinds: by system and topic, each system loaded when it is asked for. */',
    `export const systems: Readonly<Record<string, () => Readonly<Record<string, SystemRules>>>> = {\n${systems}};\n`,
  ].join('\n');
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Modules of a folder that export a constant. */
function exporting(folder: string, constant: string): string[] {
  return modulesIn(folder).filter(module => new RegExp(`^export const ${constant}\\b`, 'm').test(readFileSync(join(folder, `${module}.ts`), 'utf8')));
}

/** The profiles of distributions, and for each a typed function that makes a cluster of it. */
function profiles(root: string): string {
  const folder = join(root, 'lib/profiles');
  const names = exporting(folder, 'profile');
  const titleOf = (name: string): string => /^  title: '(.+)',$/m.exec(readFileSync(join(folder, `${name}.ts`), 'utf8'))?.[1] ?? name;
  const types = names.map(name => `import type { profile as ${camel(name)} } from '../lib/profiles/${name}';\n`).join('');
  const loaders = names.map(name => `  '${name}': (): typeof ${camel(name)} => require('../lib/profiles/${name}').profile,\n`).join('');
  const functions = names.map(name => [
    `  /** ${titleOf(name)}. */`,
    `  public static ${camel(name)}<C>(this: Maker<C>, name: string, options: OptionsOf<typeof ${camel(name)}>): C {`,
    `    return new this(name, { ...options, profile: profiles['${name}']() } as ClusterProps);`,
    '  }\n',
  ].join('\n')).join('\n');
  return [
    `${BANNER}import type { ClusterProps } from '../lib/cluster/options';\nimport type { Maker, OptionsOf } from '../lib/cluster/typed';\n${types}`,
    `/** What is known of each distribution, loaded when it is asked for. */\nexport const profiles = {\n${loaders}};\n`,
    `/** For each distribution the function that makes a cluster of it. */\nexport abstract class Distributions {\n${functions}}\n`,
  ].join('\n');
}

/** The rules about objects among others, by system and topic, each topic loaded when there are objects of a kind that it is about. */
function together(root: string): string {
  const folder = join(root, 'lib/rules');
  const systems = foldersIn(folder).filter(system => existsSync(join(folder, system, 'together'))).map(system => {
    const text = textOf(join(folder, system, 'together/system.ts'));
    const topics = exporting(join(folder, system, 'together'), 'relations').map(topic => {
      const about = listIn(textOf(join(folder, system, 'together', `${topic}.ts`)), 'about');
      return `      { name: '${system}/${topic}', about: [${about}], relations: (): Relations => require('../lib/rules/${system}/together/${topic}').relations },\n`;
    });
    const assumed = /^export const assumed = true;$/m.test(text);
    return `  '${system}': {\n    marks: [${listIn(text, 'marks')}],\n    assumed: ${assumed},\n    topics: [\n${topics.join('')}    ],\n  },\n`;
  });
  return [
    `${BANNER}import type { Relations } from '../lib/together/relation';\n`,
    '/** A system, and the rules about its objects. */\nexport interface System {',
    '  /** API groups and keys of labels that only its objects have; the rules of a system without any are always asked. */\n  readonly marks: readonly string[];',
    '  /** Whether it counts as installed where no cluster is named. */\n  readonly assumed: boolean;',
    '  readonly topics: readonly { readonly name: string; readonly about: readonly string[]; readonly relations: () => Relations }[];\n}\n',
    `export const systems = {\n${systems.join('')}};\n`,
  ].join('\n');
}

/** The texts of a constant of a module that is a list of them, as they are written. */
function listIn(text: string, constant: string): string {
  return (new RegExp(`^export const ${constant} = \\[([^\\]]*)\\]`, 'm').exec(text)?.[1] ?? '').trim().replace(/,?\s*\n\s*/g, ', ').replace(/,\s*$/, '');
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The ways in which constructs of an intent can be told, each loaded when it is asked for. */
function providersOf(intent: string, names: readonly string[]): string {
  const from = (name: string): string => `../../constructs/${intent}/providers/${name}`;
  const types = names.map(name => `import type { provider as ${camel(name)} } from '${from(name)}';\n`).join('');
  const loaders = names.map(name => `  '${name}': (): typeof ${camel(name)} => require('${from(name)}').provider,\n`).join('');
  return `${BANNER}${types}\nexport const providers = {\n${loaders}};\n`;
}

/** The Kubernetes minors of the sources, those of which a server was asked, and which release of each system is known. */
function versions(): string {
  const core = sources.filter(source => source.system === KUBERNETES);
  const minorsOf = (list: typeof core): number[] => list.map(source => Number(source.version.split('.')[1]));
  const [minors, asked] = [minorsOf(core), minorsOf(core.filter(source => source.from.startsWith('kube-apiserver ')))];
  const constant = (name: string, minor: number): string => `export const ${name} = ${minor};\n`;
  const systems = sources.filter(source => source.system !== KUBERNETES).map(source => `  '${source.system}': '${source.version}',\n`).join('');
  return [
    `${BANNER}\n/** Oldest and newest Kubernetes minor that is known: 27 is 1.27. */\n${constant('OLDEST', Math.min(...minors))}${constant('NEWEST', Math.max(...minors))}`,
    `/** The same of those that were compared with an API server of that version. */\n${constant('OLDEST_COMPARED', Math.min(...asked))}${constant('NEWEST_COMPARED', Math.max(...asked))}`,
    `/** A Kubernetes version that is known. */\nexport type KubernetesVersion = ${minors.map(minor => `'1.${minor}'`).join(' | ')};\n`,
    `/** The release of each system whose schemas are shipped. */\nexport const SYSTEMS = {\n${systems}};\n`,
  ].join('\n');
}

function modulesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter(name => name.endsWith('.ts')).map(name => name.slice(0, -3)).sort(compare);
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name).sort(compare);
}
