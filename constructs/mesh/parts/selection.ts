import { Construct } from 'constructs';
import { Callable, serviceOf } from './backend';
import type { Service } from './intent';
import { refuse } from '../../../lib/cluster/asked';

/** Labels of the pods that answer for what can be called; undefined where they are not known: then synthesis fails. */
export function podsBehind(scope: Construct, callable: Callable): Readonly<Record<string, string>> | undefined {
  const service = serviceOf(scope, callable);
  return service && selectorOf(scope, service);
}

/** Labels of the pods of a service; undefined where they are not known: then synthesis fails. */
export function selectorOf(scope: Construct, { selector = {}, name }: Service): Readonly<Record<string, string>> | undefined {
  if (Object.keys(selector).length > 0) return { ...selector };
  refuse(scope, 'pods', { rule: 'pods-are-known', severity: 'error', type: 'Invalid', path: '', value: name });
  return undefined;
}
