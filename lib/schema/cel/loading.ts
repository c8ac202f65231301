/** Texts of the resource as the values that their formats say they are. */
import { dayOf, durationOf as goDurationOf, timeOf as goTimeOf } from './time';
import { CelError, Duration, Timestamp } from './value';

const SECOND = 1_000_000_000n;

/** Words of units; of a line, the last counts for all words that begin with it. */
const UNITS: readonly (readonly [size: bigint, words: readonly string[]])[] = [
  [1n, ['ns', 'nano']], [1000n, ['us', 'µs', 'micro']], [1_000_000n, ['ms', 'milli']], [SECOND, ['s', 'sec']], [60n * SECOND, ['m', 'min']],
  [3600n * SECOND, ['h', 'hr', 'hour']], [86400n * SECOND, ['d', 'day']], [604800n * SECOND, ['w', 'wk', 'week']],
];

/** `1h30m`, or all numbers with words of units in a text: `1 day and 2 hours`. */
export function durationOf(value: unknown): Duration {
  const text = String(value);
  const known = goDurationOf(text);
  if (known) return known;
  const sizes = [...text.matchAll(/(?<!\d)(\d+)\s*([A-Za-zµ]+)/g)].flatMap(([, count, word]) => {
    const lower = (word as string).toLowerCase();
    const sized = UNITS.filter(([, words]) => words.includes(lower) || lower.startsWith(words[words.length - 1] as string));
    return sized.map(([size]) => BigInt(count as string) * size);
  });
  if (sizes.length === 0) throw new CelError('not a duration');
  return new Duration(BigInt.asIntN(64, sizes.reduce((sum, size) => sum + size)));
}

export function timeOf(value: unknown): Timestamp {
  const text = String(value);
  if (text === '') return new Timestamp(0n);
  // one without a zone is in UTC
  return goTimeOf(text) ?? goTimeOf(`${text}Z`) ?? invalid('time');
}

export function dateOf(value: unknown): Timestamp {
  return dayOf(String(value)) ?? invalid('date');
}

function invalid(name: string): never {
  throw new CelError(`not a ${name}`);
}
