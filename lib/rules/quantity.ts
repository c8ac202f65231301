import { remembered } from '../memory';

/** Suffixes of quantities as powers of ten and of two. */
const DECIMAL: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const BINARY: Readonly<Record<string, bigint>> = { Ki: 10n, Mi: 20n, Gi: 30n, Ti: 40n, Pi: 50n, Ei: 60n };
const QUANTITY = /^([+-]?)(\d*)\.?(\d*)(?:([KMGTPE]i)|[eE]([+-]?\d+)|([numkMGTPE]?))$/;

/** No comparison needs more than that, and a text of ten letters must not make a number of a billion digits. */
const LARGEST_EXPONENT = 100;

const milliIn = remembered((text: string): bigint => read(text.trim()));

/** A quantity in thousandths, as the server stores it: what is finer is rounded up. */
export function milliOf(quantity: unknown): bigint {
  return milliIn(typeof quantity === 'string' ? quantity : String(quantity));
}

export function isNegative(quantity: unknown): boolean {
  return typeof quantity === 'number' ? quantity < 0 : String(quantity).includes('-') && milliOf(quantity) < 0n;
}

function read(text: string): bigint {
  const match = QUANTITY.exec(text);
  if (!match) return 0n;
  const [, sign, whole = '', fraction = '', binary, exponent, decimal = ''] = match;
  const digits = BigInt(`${whole}${fraction}` || '0') * (binary === undefined ? 1n : 2n ** (BINARY[binary] as bigint));
  const power = 3 - fraction.length + (exponent === undefined ? DECIMAL[decimal] ?? 0 : clamped(Number(exponent)));
  const amount = power >= 0 ? digits * 10n ** BigInt(power) : roundedUp(digits, 10n ** BigInt(-power));
  return sign === '-' ? -amount : amount;
}

function clamped(exponent: number): number {
  return Math.max(-LARGEST_EXPONENT, Math.min(LARGEST_EXPONENT, exponent));
}

function roundedUp(amount: bigint, unit: bigint): bigint {
  return (amount + unit - 1n) / unit;
}

/** The whole number that a quantity stands for, rounded up. */
export function wholeOf(quantity: unknown): bigint {
  const milli = milliOf(quantity);
  return milli < 0n ? -roundedUp(-milli, 1000n) : roundedUp(milli, 1000n);
}

const INT64 = 2n ** 63n;

/** Decimal quantities of at most so many digits are kept as an integer and a power of ten. */
const LARGEST_DIGITS = 18;

/** Powers of ten by which the server multiplies such an integer in 64 bits, whatever comes of it; with others what does not fit is 0. */
const UNCHECKED: readonly number[] = [1, 2, 3, 6, 9];

/** Whether the server takes a quantity for a whole number: it looks at the thousandths, in 64 bits. */
export function isWhole(quantity: unknown): boolean {
  const milli = milliOf(quantity);
  if (milli < INT64 && milli >= -INT64) return milli % 1000n === 0n;
  const [, , whole = '', fraction = '', binary, exponent, decimal = ''] = QUANTITY.exec(String(quantity).trim()) ?? [];
  // A binary quantity is no more than the largest integer, whose thousandths are none either.
  if (binary !== undefined && milli >= INT64 * 1000n) return true;
  const isShort = binary === undefined && whole.replace(/^0+/, '').length + fraction.length <= LARGEST_DIGITS;
  const power = 3 - fraction.length + Number(exponent ?? DECIMAL[decimal] ?? 0);
  return (isShort && !UNCHECKED.includes(power)) || BigInt.asIntN(64, milli) % 1000n === 0n;
}
