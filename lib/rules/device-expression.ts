import { scopes } from './expression';
import { checkOnce } from './findings';
import type { Rules } from './rule';
import type { DeviceSelector } from '../../generated/bindings/kubernetes/resource/v1';

/** What one expression may cost, as the server estimates it before anything runs. */
const LIMIT = 1_000_000;

/** The compiler is read when the first expression comes. */
function compiler(): typeof import('../schema/cel/cost/selector') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('../schema/cel/cost/selector') as typeof import('../schema/cel/cost/selector');
}

export const rules: Rules = {
  'device-expression-is-cheap': {
    on: ['v1', 'v1beta1', 'v1beta2'].map(version => `resource/${version}.DeviceSelector`),
    when: 'cel',
    must: 'the expression may take too long: loops within loops are more than the server takes',
    fix: 'use fewer loops within each other',
    check: checkOnce(({ cel }: DeviceSelector, report) => {
      if (!cel?.expression) return;
      const cost = compiler().costOfSelector(cel.expression, scopes().deviceEnvironment(report.minor));
      if (cost !== undefined && cost > LIMIT) report('Forbidden', 'cel.expression');
    }, 'version'),
  },
};
