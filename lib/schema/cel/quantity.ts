import { Opaque } from './opaque';
import { remembered } from '../../memory';

/** Suffixes as powers of ten and of two. */
const DECIMAL: Readonly<Record<string, number>> = { 'n': -9, 'u': -6, 'm': -3, '': 0, 'k': 3, 'M': 6, 'G': 9, 'T': 12, 'P': 15, 'E': 18 };
const BINARY: Readonly<Record<string, number>> = { Ki: 10, Mi: 20, Gi: 30, Ti: 40, Pi: 50, Ei: 60 };

const QUANTITY = /^([+-]?)(0*)((?:[1-9]\d*)?)(?:\.(\d*))?((?:[numkMGTPE]|[KMGTPE]i|[eE][-+]?\d+)?)$/;
const LONG = { least: -(2n ** 63n), most: 2n ** 63n - 1n };

/** So many digits are surely within 64 bits. */
const SHORT_DIGITS = 18;
/** What has more places is rounded up to so many. */
const NANO = -9;
/** No number is written out with more digits than that. */
const MOST_DIGITS = 5000;

/**
 * A quantity of Kubernetes: a whole number and the power of ten that it counts. The server keeps it in 64 bits where it can, and only then calls
 * it an integer.
 */
export class Quantity extends Opaque {
  static readonly parse: (text: string) => Quantity | undefined = remembered(read);

  readonly type = 'kubernetes.Quantity';

  /** @param isShort whether the server has it in 64 bits */
  constructor(readonly value: bigint, readonly scale: number, readonly isShort: boolean) {
    super();
  }

  get sign(): -1 | 0 | 1 {
    return this.value < 0n ? -1 : this.value > 0n ? 1 : 0;
  }

  /** The int that it is; undefined where it has a fraction or is not kept in 64 bits. */
  get integer(): bigint | undefined {
    if (!this.isShort || this.scale < 0) return undefined;
    if (this.value === 0n) return 0n;
    const whole = this.scale < 20 ? this.value * 10n ** BigInt(this.scale) : LONG.most + 1n;
    return isLong(whole) ? whole : undefined;
  }

  get approximate(): number {
    const base = Number(this.value);
    return this.scale === 0 ? base : base * powerOfTen(this.scale);
  }

  compareTo(other: Quantity): -1 | 0 | 1 {
    const [a, b] = [this.sign, other.sign];
    if (a !== b || a === 0) return a < b ? -1 : a > b ? 1 : 0;
    const larger = sizeOf(this) - sizeOf(other);
    if (larger !== 0) return larger * a > 0 ? 1 : -1;
    const least = Math.min(this.scale, other.scale);
    const [left, right] = [scaled(this, least), scaled(other, least)];
    return left < right ? -1 : left > right ? 1 : 0;
  }

  equals(other: Quantity): boolean {
    return this.compareTo(other) === 0;
  }

  plus(other: Quantity): Quantity {
    return (this.isShort && other.isShort ? shortSum(this, other) : undefined) ?? longSum(this, other);
  }

  minus(other: Quantity): Quantity {
    return this.plus(new Quantity(other.isShort ? BigInt.asIntN(64, -other.value) : -other.value, other.scale, other.isShort));
  }
}

function isLong(value: bigint): boolean {
  return value >= LONG.least && value <= LONG.most;
}

/** Digits before the point, or less than 0 for zeros behind it: what tells most numbers apart. */
function sizeOf({ value, scale }: Quantity): number {
  return (value < 0n ? -value : value).toString().length + scale;
}

function scaled({ value, scale }: Quantity, least: number): bigint {
  return value * 10n ** BigInt(scale - least);
}

/** The sum in 64 bits, where the server finds it there. */
function shortSum(a: Quantity, b: Quantity): Quantity | undefined {
  if (b.value === 0n) return a;
  if (a.value === 0n) return b;
  const least = Math.min(a.scale, b.scale);
  if (Math.max(a.scale, b.scale) - least > SHORT_DIGITS) return undefined;
  const parts = [scaled(a, least), scaled(b, least)] as const;
  const sum = parts[0] + parts[1];
  return parts.every(isLong) && isLong(sum) ? new Quantity(sum, least, true) : undefined;
}

function longSum(a: Quantity, b: Quantity): Quantity {
  const least = Math.min(a.scale, b.scale);
  // beyond that the smaller one would not be seen
  if (Math.max(a.scale, b.scale) - least > MOST_DIGITS) return sizeOf(a) > sizeOf(b) ? a : b;
  return new Quantity(scaled(a, least) + scaled(b, least), least, false);
}

/** As Go computes it, so that products round alike. */
function powerOfTen(exponent: number): number {
  if (exponent > 308 || exponent < -323) return exponent > 0 ? Infinity : 0;
  const size = Math.abs(exponent);
  const [high, low] = [Number(`1e${exponent < 0 ? '-' : ''}${size - size % 32}`), Number(`1e${size % 32}`)];
  return exponent < 0 ? high / low : high * low;
}

function read(text: string): Quantity | undefined {
  const [all, sign, zeros, whole = '', fraction = '', suffix = ''] = QUANTITY.exec(text) ?? [];
  if (all === undefined || text === '') return undefined;
  const quantity = readParts(sign === '-' ? -1n : 1n, whole, fraction, suffix);
  // a text without digits is 0, if 64 bits hold it
  return zeros === '' && whole === '' && fraction === '' && quantity?.isShort === false ? undefined : quantity;
}

function readParts(factor: bigint, whole: string, fraction: string, suffix: string): Quantity | undefined {
  if (Object.prototype.hasOwnProperty.call(BINARY, suffix)) return readBinary(factor, whole, fraction, BINARY[suffix] as number);
  const exponent = exponentOf(suffix);
  if (exponent === undefined) return undefined;
  const scale = exponent - fraction.length;
  const digits = BigInt(`${whole}${fraction}` || '0');
  const isShort = Math.max(1, whole.length) + fraction.length <= SHORT_DIGITS && scale >= NANO;
  return isShort ? new Quantity(factor * digits, scale, true) : rounded(factor, digits, scale);
}

function exponentOf(suffix: string): number | undefined {
  if (Object.prototype.hasOwnProperty.call(DECIMAL, suffix)) return DECIMAL[suffix];
  const written = /^[eE]([-+]?\d+)$/.exec(suffix)?.[1];
  if (written === undefined) return undefined;
  const exponent = BigInt(written.replace('+', ''));
  // the server keeps 32 bits of it
  return isLong(exponent) ? Number(BigInt.asIntN(32, exponent)) : undefined;
}

function readBinary(factor: bigint, whole: string, fraction: string, power: number): Quantity {
  const digits = BigInt(`${whole}${fraction}` || '0') << BigInt(power);
  const room = 14 - Math.max(1, whole.length) - Math.floor(power * 3 / 10);
  if (fraction === '' && room >= 0) return new Quantity(factor * digits, 0, true);
  const quantity = rounded(factor, digits, -fraction.length);
  const most = new Quantity(factor * LONG.most, 0, false);
  return quantity.compareTo(most) * Number(factor) > 0 ? most : quantity;
}

/** To nanos, away from zero. */
function rounded(factor: bigint, digits: bigint, scale: number): Quantity {
  if (digits === 0n) return new Quantity(0n, scale, false);
  if (scale > MOST_DIGITS) return new Quantity(factor * digits, scale, false);
  if (scale >= NANO) return new Quantity(factor * digits * 10n ** BigInt(scale - NANO), NANO, false);
  const places = NANO - scale;
  if (places > digits.toString().length) return new Quantity(factor, NANO, false);
  const unit = 10n ** BigInt(places);
  return new Quantity(factor * ((digits + unit - 1n) / unit), NANO, false);
}
