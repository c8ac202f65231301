const SECOND = 1_000_000_000n;

const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n, us: 1000n, µs: 1000n, μs: 1000n, ms: 1_000_000n, s: SECOND, m: 60n * SECOND, h: 3600n * SECOND,
};

const MOST = 2n ** 63n;

/** `1h30m` in nanoseconds, as Go reads it; undefined for what is none, or longer than 64 bits hold. */
export function nanosecondsOf(text: string): bigint | undefined {
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  const rest = text.slice(sign.length);
  if (rest === '0') return 0n;
  if (!/^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(rest)) return undefined;
  let sum = 0n;
  for (const [, whole, fraction = '', unit] of rest.matchAll(/(\d*)\.?(\d*)([a-zµμ]+)/g)) {
    const size = UNITS[unit as string] as bigint;
    sum += BigInt(whole as string) * size + fractionOf(fraction, size);
    if (sum > MOST) return undefined;
  }
  return sum === MOST && sign !== '-' ? undefined : sign === '-' ? -sum : sum;
}

/** A fraction of a unit in nanoseconds, rounded as Go does; digits that it has no room for do not count. */
function fractionOf(digits: string, unit: bigint): bigint {
  let [value, scale] = [0n, 1];
  for (const digit of digits) {
    const next = value * 10n + BigInt(digit);
    if (next >= MOST) break;
    value = next;
    scale *= 10;
  }
  return BigInt(Math.trunc(Number(value) * (Number(unit) / scale)));
}

/** Unit words; a longer word counts if it begins with the last of its line. */
const WORDS: readonly (readonly string[])[] = [
  ['ns', 'nano'], ['us', 'µs', 'micro'], ['ms', 'milli'], ['s', 'sec'], ['m', 'min'], ['h', 'hr', 'hour'], ['d', 'day'], ['w', 'wk', 'week'],
];

/** Go's form, or any text in which one number stands before the word of a unit. */
export function isDuration(text: string): boolean {
  if (nanosecondsOf(text) !== undefined) return true;
  // the look behind only spares a search within each number
  const pairs = [...text.matchAll(/(?<!\d)(\d+)[\t\n\f\r ]*([A-Za-zµ]+)/g)].map(([, digits, word]) => [digits as string, (word as string).toLowerCase()] as const);
  if (pairs.some(([digits]) => digits.replace(/^0+/, '').length > 19 || BigInt(digits) >= MOST)) return false;
  return pairs.some(([, word]) => WORDS.some(unit => unit.includes(word) || word.startsWith(unit[unit.length - 1] as string)));
}
