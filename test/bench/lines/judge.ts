import { join } from 'path';
import { CORPUS, realObjects, writeJson } from '../corpus';
import { Line } from '../line';
import { ROOT } from '../workspace';

function line(name: string, what: string, wanted?: Parameters<typeof realObjects>[0]): Line {
  return {
    name: `judge/${name}`,
    measures: `objects a second, warm: ${what}; ours judges metadata, too, ajv the schema alone`,
    by: 'objects/s',
    needs: [CORPUS],
    prepare: ({ folder }) => writeJson(join(folder, 'objects.json'), realObjects(wanted)),
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
  line('deployments', 'real Deployments', o => o.apiVersion === 'apps/v1' && o.kind === 'Deployment'),
  line('pods', 'real Pods', o => o.apiVersion === 'v1' && o.kind === 'Pod'),
  line('all', 'all real objects'),
];
