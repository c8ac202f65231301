import { Construct } from 'constructs';
import { refuse } from '../../../lib/cluster/asked';

/** Whether a word is one of those that there are, or left out; where it is not, synthesis fails. Without types, any word can be said. */
export function checkWord(scope: Construct, path: string, value: unknown, accepted: readonly string[]): boolean {
  if (value === undefined || accepted.includes(value as string)) return true;
  refuse(scope, path, { rule: 'mesh-word-is-known', severity: 'error', type: 'NotSupported', path, value, params: { accepted: [...accepted] } });
  return false;
}
