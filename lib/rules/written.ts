import { RANGES_SINCE } from '../custom/numbers';
import type { Issue } from '../issue';
import { pathOf, type Oddity } from '../read/oddities';
import { nodeAt } from '../schema/at';
import type { SchemaNode } from '../schema/node';
import type { Found } from '../schema/registry';
import { boundsOf } from '../schema/values';

/**
 * What the server says of a text beyond what it says of the object: a key may come once, its own kinds take no fraction and no exponent for an
 * integer, and the bounds of an integer hold for all its digits.
 */
export function judgeWritten(oddities: readonly Oddity[], object: unknown, found: Found | undefined, minor: number): Issue[] {
  return oddities.flatMap((oddity): Issue[] => {
    const path = pathOf(oddity.keys);
    if (oddity.written === undefined) return [{ rule: 'field-is-unique', severity: 'error', type: 'Duplicate', path }];
    const node = found && nodeAt(found.pool, found.entry.node, oddity.keys, minor);
    const issue = node && judgeNumber(oddity.written, valueAt(object, oddity.keys), node, found.native, minor);
    return issue === undefined ? [] : [{ ...issue, path }];
  });
}

function judgeNumber(written: string, value: unknown, node: SchemaNode, native: boolean, minor: number): Issue | undefined {
  const orString = node['x-kubernetes-int-or-string'] === true;
  if (!Number.isInteger(value) || (orString ? node.format === 'quantity' : node.type !== 'integer')) return undefined;
  const common = { severity: 'error', path: '', value } as const;
  if (!/^-?\d+$/.test(written)) {
    // Of a custom resource, the server takes it for an integer as long as a double holds it exactly.
    if (!native && Number.isSafeInteger(value)) return undefined;
    return { ...common, rule: 'value-has-type', type: 'TypeInvalid', params: { expected: 'integer', found: 'number', written } };
  }
  const digits = BigInt(written);
  const ofFormat = boundsOf(native || minor >= RANGES_SINCE ? node.format : undefined);
  for (const { minimum, maximum } of [ofFormat, node]) {
    if ((minimum !== undefined && digits < exact(Math.ceil(minimum))) || (maximum !== undefined && digits > exact(Math.floor(maximum)))) {
      const type = !native && BigInt.asIntN(64, digits) !== digits ? 'TypeInvalid' : 'Invalid';
      return { ...common, rule: 'value-is-in-range', type, params: { minimum, maximum, written } };
    }
  }
  return undefined;
}

/** The largest integer of 64 bits is no double; the nearest one stands for it. */
function exact(bound: number): bigint {
  return bound >= 2 ** 63 ? 2n ** 63n - 1n : bound <= -(2 ** 63) ? -(2n ** 63n) : BigInt(bound);
}

function valueAt(object: unknown, keys: readonly (string | number)[]): unknown {
  let value = object;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.prototype.hasOwnProperty.call(value, key)) return undefined;
    value = (value as { readonly [key: string]: unknown })[key];
  }
  return value;
}
