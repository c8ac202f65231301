import { readdirSync } from 'fs';
import { join } from 'path';
import type { Io, Sink } from '../../lib/cli/command';
import { run } from '../../lib/cli/run';
import { folderWith } from '../folder';

export const ROOT = join(__dirname, '../..');
export const configMap = (name: string, data = '{a: b}') => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: ${data}\n`;
export const OLD = { 'old.k8s.yaml': `---\n${configMap('old')}`, 'gke/old.k8s.yaml': '', 'construct-metadata.json': '{}' };

/** A program that writes these files, and says something. */
export const plain = (files: Record<string, string>, rest = '') => `
  const fs = require('fs'), path = require('path'), out = process.env.CDK8S_OUTDIR;
  for (const [file, text] of Object.entries(${JSON.stringify(files)})) {
    fs.mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
    fs.writeFileSync(path.join(out, file), text);
  }
  console.log('made by the program'); console.error('and its complaint');
  ${rest}`;

/** A program on our App. */
export const ours = (body: string) => `
  require(${JSON.stringify(join(ROOT, 'node_modules/ts-node'))}).register({ transpileOnly: true, compilerOptions: { module: 'commonjs', target: 'es2022' } });
  const { App, Cluster, ClusterChart } = require(${JSON.stringify(join(ROOT, 'lib/index'))});
  const { define } = require(${JSON.stringify(join(ROOT, 'lib/binding'))});
  const { App: CdkApp, Chart, Include } = require(${JSON.stringify(join(ROOT, 'node_modules/cdk8s'))});
  const ConfigMap = define('ConfigMap', 'v1', 'ConfigMap', 'kubernetes');
  const workload = () => require(${JSON.stringify(join(ROOT, 'generated/constructs/workload'))});
  ${body}`;

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly folder: string;
}

/** Runs `sextant synth` in a new folder with the program, cdk8s.yaml and, unless there is none, a dist of an earlier run. */
export function synth(program: string, args: string[] = [], files: Record<string, string> = {}, env: Record<string, string> = {}): Promise<Ran> {
  return command('synth', program, args, files, env);
}

/** The same with another command. */
export async function command(
  word: string, program: string, args: string[] = [], files: Record<string, string> = {}, env: Record<string, string> = {},
): Promise<Ran> {
  const folder = folderWith({
    'main.js': program,
    'cdk8s.yaml': 'language: typescript\napp: node main.js\noutput: dist\n',
    ...Object.fromEntries(Object.entries(OLD).map(([file, text]) => [`dist/${file}`, text])),
    ...files,
  });
  const texts = { out: '', err: '' };
  const sink = (name: 'out' | 'err'): Sink => ({ closed: false, write: text => { texts[name] += text; return Promise.resolve(); } });
  const io: Io = { stdin: (async function* () { /* nothing */ })(), out: sink('out'), err: sink('err'), env: { ...process.env, ...env } };
  const here = process.cwd();
  process.chdir(folder);
  try {
    const code = await run([word, ...args], io);
    return { code, ...texts, folder };
  } finally {
    process.chdir(here);
  }
}

/** Nothing is left beside the output, whatever happened. */
export const leftovers = (folder: string) => readdirSync(folder).filter(name => name.startsWith('.'));
