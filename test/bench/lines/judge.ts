import { join } from 'path';
import { builtInObjects, BUILT_IN, CORPUS, customObjects, madeObjects, realObjects, writeJson } from '../corpus';
import { Line, Run } from '../line';
import { ROOT } from '../workspace';

/** A program of the bench's own folder, which needs more than the package exports. */
function script(name: string): Run {
  return {
    args: ['-r', require.resolve('ts-node/register/transpile-only'), join(ROOT, 'test/bench', name), 'objects.json'],
    env: { TS_NODE_PROJECT: join(ROOT, 'tsconfig.json') },
    figures: 'printed',
  };
}

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
        run: () => script('ajv.ts'),
      },
    ],
  };
}

export const lines: readonly Line[] = [
  line('deployments', 'real Deployments', () => realObjects(o => o.apiVersion === 'apps/v1' && o.kind === 'Deployment')),
  line('pods', 'real Pods', () => realObjects(o => o.apiVersion === 'v1' && o.kind === 'Pod')),
  line('built-in', 'the accepted objects of built-in kinds, and 10,000 made ones', () => [...builtInObjects(), ...madeObjects(2000)]),
  line('custom', '10,000 accepted custom resources', () => customObjects(10_000)),
  {
    name: 'judge/rule',
    measures: 'expressions of custom resources a second, warm, by the median one: each with values of accepted objects',
    by: 'rules/s',
    needs: [CORPUS],
    prepare: ({ folder }) => writeJson(join(folder, 'objects.json'), customObjects(10_000)),
    sides: [{ name: 'compiled', run: () => script('rule.ts') }],
  },
  line('all', 'all real objects', () => realObjects()),
];
