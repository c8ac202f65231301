import { execFileSync } from 'child_process';
import { mkdirSync, readdirSync, readFileSync } from 'fs';
import { basename, dirname, join } from 'path';
import { parseAllDocuments } from 'yaml';
import { writeJson } from '../corpus';
import { Line, Place, Run, Side } from '../line';

const OUT = 'out';

/** The objects of the boutique, a file for each chart. */
function boutique({ root, folder }: Place): void {
  const out = join(folder, OUT);
  execFileSync(process.execPath, [join(root, 'build/examples/boutique.js')], { env: { ...process.env, CDK8S_OUTDIR: out } });
  mkdirSync(join(folder, 'objects'), { recursive: true });
  for (const file of readdirSync(out, { recursive: true }).map(String).filter(name => name.endsWith('.yaml'))) {
    const objects = parseAllDocuments(readFileSync(join(out, file), 'utf8')).map(document => document.toJS() as unknown);
    writeJson(join(folder, 'objects', `${dirname(file)}-${basename(file, '.k8s.yaml')}.json`), objects);
  }
}

function plain(whose: 'ours' | 'cdk8s'): Side {
  return {
    name: whose === 'ours' ? 'the same ApiObjects, our App' : 'the same ApiObjects, plain cdk8s',
    ours: whose === 'ours',
    run: ({ programs, folder }) => {
      const files = readdirSync(join(folder, 'objects')).sort().map(file => join(folder, 'objects', file));
      return { args: [join(programs, 'plain.js'), whose, join(folder, `${OUT}-${whose}`), ...files] };
    },
  };
}

function fleet(whose: 'ours' | 'cdk8s', size: readonly [clusters: number, charts: number, apps: number]): Side {
  return {
    name: whose === 'ours' ? 'typed bindings, our App, all validated' : 'plain cdk8s, nothing validated',
    ours: whose === 'ours',
    run: ({ programs, folder }): Run => ({ args: [join(programs, 'fleet.js'), whose, join(folder, `${OUT}-${whose}`), ...size.map(String)] }),
  };
}

const program: Side = {
  name: 'the program itself, all validated',
  ours: true,
  run: ({ root, folder }) => ({ args: [join(root, 'build/examples/boutique.js')], env: { CDK8S_OUTDIR: join(folder, OUT) } }),
};

export const lines: readonly Line[] = [
  { name: 'synth/boutique', measures: 'synth of examples/boutique.ts for three clusters', sides: [program, plain('cdk8s'), plain('ours')], prepare: boutique },
  { name: 'synth/boutique-objects', measures: 'synth of the boutique’s finished objects', sides: [plain('ours'), plain('cdk8s')], prepare: boutique },
  {
    name: 'synth/fleet',
    measures: 'synth of 3,000 objects in 300 charts of 10 clusters',
    sides: [fleet('ours', [10, 30, 2]), fleet('cdk8s', [10, 30, 2])],
  },
  {
    name: 'synth/chart',
    measures: 'synth of 3,000 objects in one chart',
    sides: [fleet('ours', [1, 1, 600]), fleet('cdk8s', [1, 1, 600])],
  },
];
