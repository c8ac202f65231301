import { isMap } from '../equality';
import { numberOf } from '../order';
import type { Overload } from '../overload';
import { A, BOOL, listOf, optionalOf } from '../type';
import { CelError, Duration, Optional, Timestamp } from '../value';

/** The year 1, which is Go's time without a value. */
const FIRST = -62135596800n * 1_000_000_000n;

function ofNonZero(value: unknown): Optional {
  return isZero(value) ? Optional.NONE : Optional.of(value);
}

/** Objects of the resource count as values even when they are empty; maps that the expression made do not. */
function isZero(value: unknown): boolean {
  if (value === null || value === '' || value === false) return true;
  if (value instanceof Map) return value.size === 0;
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length === 0;
  if (value instanceof Duration) return value.nanoseconds === 0n;
  if (value instanceof Timestamp) return value.nanoseconds === FIRST;
  // eslint-disable-next-line eqeqeq
  return !isMap(value) && numberOf(value) == 0;
}

function valueOf(optional: Optional): unknown {
  if (optional.held === undefined) throw new CelError('value of optional.none()');
  return optional.held.value;
}

function unwrap(list: readonly unknown[]): unknown[] {
  return list.flatMap(element => {
    if (!(element instanceof Optional)) throw new CelError('unwrap of a value that is not optional');
    return element.held === undefined ? [] : [element.held.value];
  });
}

const MAYBE = optionalOf(A);
const MAYBES = listOf(MAYBE);
const LIST = listOf(A);

const first = (list: readonly unknown[]): Optional => list.length === 0 ? Optional.NONE : Optional.of(list[0]);
const last = (list: readonly unknown[]): Optional => list.length === 0 ? Optional.NONE : Optional.of(list[list.length - 1]);

/** The second argument of `or` and `orValue` is needed only if the first has no value: an emitter that knows it may leave it out. */
export const overloads: readonly Overload[] = [
  { name: 'optional.of', parameters: [A], result: MAYBE, since: 29, run: Optional.of },
  { name: 'optional.ofNonZeroValue', parameters: [A], result: MAYBE, since: 29, run: ofNonZero },
  { name: 'optional.none', parameters: [], result: MAYBE, since: 29, run: () => Optional.NONE },
  { name: 'value', method: true, parameters: [MAYBE], result: A, since: 29, fails: true, run: valueOf },
  { name: 'hasValue', method: true, parameters: [MAYBE], result: BOOL, since: 29, run: (optional: Optional) => optional.held !== undefined },
  { name: 'or', method: true, parameters: [MAYBE, MAYBE], result: MAYBE, since: 29, run: (a: Optional, b: Optional) => a.held === undefined ? b : a },
  { name: 'orValue', method: true, parameters: [MAYBE, A], result: A, since: 29, run: (a: Optional, b: unknown) => a.held === undefined ? b : a.held.value },
  { name: 'first', method: true, parameters: [LIST], result: MAYBE, since: 33, run: first },
  { name: 'last', method: true, parameters: [LIST], result: MAYBE, since: 33, run: last },
  { name: 'optional.unwrap', parameters: [MAYBES], result: LIST, since: 33, fails: true, run: unwrap },
  { name: 'unwrapOpt', method: true, parameters: [MAYBES], result: LIST, since: 33, fails: true, run: unwrap },
];
