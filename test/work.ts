import { Session } from 'inspector';
import { setFlagsFromString } from 'v8';

interface Counted {
  readonly result: readonly { readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[] }[];
}

/** What the engine does itself, and no block of code is entered for. */
const NATIVE: readonly [object, readonly string[]][] = [[Object, ['keys', 'values', 'entries']], [Array.prototype, ['includes', 'indexOf', 'slice', 'concat', 'flat', 'join']]];

/** Counts how long the lists are that the engine goes through by itself; ends when told to. */
function countNative(): () => number {
  let count = 0;
  const undo = NATIVE.flatMap(([owner, names]) => names.map(name => {
    const methods = owner as Record<string, (...args: unknown[]) => unknown>;
    const original = methods[name];
    methods[name] = function (this: unknown, ...args: unknown[]) {
      const result = original.apply(this, args);
      const through: unknown = Array.isArray(this) ? this : result;
      count += Array.isArray(through) ? through.length : 0;
      return result;
    };
    return () => {
      methods[name] = original;
    };
  }));
  return () => {
    for (const step of undo) step();
    return count;
  };
}

/**
 * How much is done while something runs, as a count that is the same on every machine: how often each block of code is entered, of whatever file,
 * and what the engine goes through by itself.
 */
export function workOf(run: () => void): number {
  const session = new Session();
  session.connect();
  const post = (method: string, params: object = {}): unknown => {
    let answer: unknown;
    session.post(method, params, (error, result) => {
      if (error) throw error;
      answer = result;
    });
    return answer;
  };
  try {
    // optimized code does not count
    setFlagsFromString('--no-opt');
    post('Profiler.enable');
    post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    const native = countNative();
    let work = 0;
    try {
      run();
    } finally {
      work = native();
    }
    const { result } = post('Profiler.takePreciseCoverage') as Counted;
    for (const { functions } of result) for (const { ranges } of functions) for (const { count } of ranges) work += count;
    return work;
  } finally {
    setFlagsFromString('--opt');
    post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

/** How many times more is done for four times as much: 4 where the work is linear, 16 where each is compared with all others. */
export function growthOf(run: (size: number) => void, size = 500): number {
  run(size);
  const few = workOf(() => run(size));
  return workOf(() => run(4 * size)) / few;
}
