import type { Issue } from '../issue';
import { issue } from './faults';
import { own } from '../fields';
import { isMapping } from '../schema/values';

/** Where an object says how often it wants to run, `.spec.replicas`. */
export interface ScalePaths {
  readonly spec: string;
  readonly status: string;
  readonly selector?: string;
}

const MOST_REPLICAS = 2 ** 31 - 1;

/** What the subresource `scale` cannot be made of. The server's paths begin with a dot here. */
export function judgeScale(scale: ScalePaths | undefined, object: unknown): Issue[] {
  if (scale === undefined) return [];
  const counts = [scale.spec, scale.status].flatMap(path => {
    const { value, isBroken } = valueAt(object, path);
    if (isBroken || (value !== undefined && !Number.isInteger(value))) return [issue('value-has-type', 'Invalid', path, value, { expected: 'integer' })];
    const isOut = typeof value === 'number' && (value < 0 || value > MOST_REPLICAS);
    return isOut ? [issue('value-is-in-range', 'Invalid', path, value, { minimum: 0, maximum: MOST_REPLICAS })] : [];
  });
  const selector = scale.selector === undefined ? undefined : valueAt(object, scale.selector);
  const isText = selector === undefined || (!selector.isBroken && (selector.value === undefined || typeof selector.value === 'string'));
  return isText ? counts : [...counts, issue('value-has-type', 'Invalid', scale.selector as string, selector?.value, { expected: 'string' })];
}

function valueAt(object: unknown, path: string): { readonly value?: unknown; readonly isBroken: boolean } {
  let value = object;
  for (const step of path.replace(/^\./, '').split('.')) {
    if (value === null || value === undefined) return { isBroken: false };
    if (!isMapping(value)) return { value, isBroken: true };
    value = own(value, step);
  }
  return { value, isBroken: false };
}
