import { join } from 'path';
import { builtInObjects, BUILT_IN, CORPUS, customObjects, madeObjects, realObjects, writeJson } from '../corpus';
import { Line } from '../line';
import { ROOT } from '../workspace';

function line(name: string, what: string, objects: () => object[]): Line {
  return {
    name: `judge/${name}`,
    measures: `objects a second, warm: ${what}; ours with defaults, rules and expressions, ajv the schema alone`,
    by: 'objects/s',
    needs: [CORPUS, ...BUILT_IN],
    prepare: ({ folder }) => writeJson(join(folder, 'objects.json'), objects()),
    sides: [
      { name: 'validate()', ours: true, run: ({ programs }) => ({ args: [join(programs, 'judge.js'), 'objects.json'], figures: 'printed' }) },
      {
        name: 'ajv',
        run: () => ({
          args: ['-r', require.resolve('ts-node/register/transpile-only'), join(ROOT, 'test/bench/ajv.ts'), 'objects.json'],
          env: { TS_NODE_PROJECT: join(ROOT, 'tsconfig.json') },
          figures: 'printed',
        }),
      },
    ],
  };
}

export const lines: readonly Line[] = [
  line('deployments', 'real Deployments', () => realObjects(o => o.apiVersion === 'apps/v1' && o.kind === 'Deployment')),
  line('pods', 'real Pods', () => realObjects(o => o.apiVersion === 'v1' && o.kind === 'Pod')),
  line('built-in', 'the accepted objects of built-in kinds, and 10,000 made ones', () => [...builtInObjects(), ...madeObjects(2000)]),
  line('custom', '10,000 accepted custom resources', () => customObjects(10_000)),
  line('all', 'all real objects', () => realObjects()),
];
