/** How Go reads numbers of texts. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const HEXADECIMAL = /^([+-]?)0x([\da-f]*)\.?([\da-f]*)p([+-]?\d+)$/i;

/** A text as a whole number of so many bits; undefined for what is none. */
export function integerOf(text: string, bits: 32 | 64): number | undefined {
  if (!/^[+-]?\d+$/.test(text)) return undefined;
  const value = BigInt(text.replace('+', ''));
  return BigInt.asIntN(bits, value) === value ? Number(value) : undefined;
}

/** A text as a number; NaN where it says so, undefined for what is none or too large. */
export function floatOf(text: string): number | undefined {
  const special = /^([+-]?)(?:inf|infinity)$|^nan$/i.exec(text);
  if (special) return special[1] === undefined ? NaN : special[1] === '-' ? -Infinity : Infinity;
  const digits = withoutUnderscores(text);
  if (digits === undefined) return undefined;
  const value = DECIMAL.test(digits) ? Number(digits) : hexadecimalOf(digits);
  return value === undefined || Number.isFinite(value) ? value : undefined;
}

/** `1_000` → `1000`: they stand between digits, or after the prefix of hexadecimal ones. */
function withoutUnderscores(text: string): string | undefined {
  if (!text.includes('_')) return text;
  const rest = text.replace(/^([+-]?)0[xX]_?/, '$10x');
  const between = /^[+-]?0x/.test(rest) ? /(?<![\da-fA-Fx])_|_(?![\da-fA-F])/ : /(?<!\d)_|_(?!\d)/;
  return between.test(rest) ? undefined : rest.replace(/_/g, '');
}

function hexadecimalOf(text: string): number | undefined {
  const [, sign, whole = '', fraction = '', exponent] = HEXADECIMAL.exec(text) ?? [];
  if (exponent === undefined || whole + fraction === '') return undefined;
  return (sign === '-' ? -1 : 1) * Number(`0x${whole}${fraction}`) * 2 ** (Number(exponent) - 4 * fraction.length);
}
