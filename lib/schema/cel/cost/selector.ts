import { DEVICE } from './device';
import { estimateOf } from './estimate';
import { compileCel } from '../compile';
import type { Environment } from '../environment';

/** The most that an expression of a device selector may cost; undefined for one that does not compile. */
export function costOfSelector(expression: string, environment: Environment): number | undefined {
  const made = compileCel(expression, environment);
  return 'errors' in made ? undefined : estimateOf(made.checked, DEVICE, 'device');
}
