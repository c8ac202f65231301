const QUANTITY = /^([+-]?)0*(\d*)(?:\.(\d*))?(?:([KMGTPE]i)|([eE])([+-]?\d+)|([numkMGTPE]?))$/;
const DECIMAL = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const BINARY = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

/** Exponents of ten of the smallest amount that is kept, and of the smallest that lists of resources keep. */
const NANO = -9;
export const MILLI = -3;

/** What the server calculates with numbers of 64 bits has at most so many digits. */
const DIGITS = 18;
const BINARY_DIGITS = 15;
const LARGEST = 2n ** 63n - 1n;

type Form = 'binary' | 'decimal' | 'exponent';

/** `units` times ten to the `power`. */
interface Amount {
  readonly units: bigint;
  readonly power: number;
}

/**
 * A quantity as the server writes it: `1024Mi` is `1Gi`, `0.5` is `500m`, 1000 is `1k`. Oddities are the server's too:
 * it keeps the text where that is nearly canonical (`1.500`, `+1`), and knows no suffix beyond `E`.
 * What is finer than the power of ten `finest` is rounded up; what is no quantity comes back as it is.
 */
export function amountOf(quantity: unknown, finest = NANO): unknown {
  if (typeof quantity !== 'string' && typeof quantity !== 'number') return quantity;
  const text = String(quantity).trim();
  const match = QUANTITY.exec(text);
  if (!match) return text === '' ? '0' : quantity;
  const [, sign, whole, fraction = '', binary, e, exponent, suffix = ''] = match;
  const digits = `${whole || '0'}${fraction}`;
  const form: Form = binary !== undefined ? 'binary' : e !== undefined ? 'exponent' : 'decimal';
  const power = form === 'exponent' ? Number(exponent) : form === 'decimal' ? 3 * DECIMAL.indexOf(suffix) + NANO : 0;
  const factor = binary === undefined ? 1n : 1024n ** BigInt(BINARY.indexOf(binary));
  const units = BigInt(digits) * factor;
  const amount = { units, power: power - fraction.length };

  if (isShort(whole || '0', fraction, binary, units) && amount.power >= NANO) {
    if (amount.power >= finest && isCanonical(digits, form, amount.power)) return text;
    return written(signed(rounded(amount, finest), sign), form);
  }
  const large = rounded(amount, NANO);
  const capped = form === 'binary' && large.units > LARGEST * 10n ** BigInt(-large.power) ? { units: LARGEST, power: 0 } : large;
  const isFraction = form === 'binary' && capped.units < 10n ** BigInt(-capped.power);
  return written(signed(rounded(capped, finest), sign), isFraction ? 'decimal' : form);
}

/** A decimal amount as the server writes a sum that begins with `first`: in its form. */
export function amountLike(amount: string, first: unknown): string {
  const form = QUANTITY.exec(String(first).trim());
  const [, sign, whole = '', , , , , suffix] = QUANTITY.exec(amount) ?? [];
  const units = signed({ units: BigInt(whole || '0'), power: suffix === 'm' ? MILLI : 0 }, sign);
  return written(units, form?.[4] !== undefined ? 'binary' : form?.[5] !== undefined ? 'exponent' : 'decimal');
}

/** Whether the server calculates it with numbers of 64 bits. */
function isShort(whole: string, fraction: string, binary: string | undefined, units: bigint): boolean {
  if (binary === undefined) return whole.length + fraction.length <= DIGITS;
  const bits = 10 * BINARY.indexOf(binary);
  return fraction === '' && BINARY_DIGITS - whole.length - Math.trunc(bits * 3 / 10) - 1 >= 0 && units <= LARGEST;
}

function isCanonical(digits: string, form: Form, power: number): boolean {
  if (form === 'binary') return (BigInt(digits) & 7n) !== 0n;
  return power % 3 === 0 && !digits.endsWith('000') && !digits.startsWith('0');
}

function rounded({ units, power }: Amount, finest: number): Amount {
  if (power >= finest) return { units, power };
  // Far below, only that it is not zero counts.
  if (String(units).length + power < finest) return { units: units > 0n ? 1n : 0n, power: finest };
  const unit = 10n ** BigInt(finest - power);
  return { units: (units + unit - 1n) / unit, power: finest };
}

function signed({ units, power }: Amount, sign: string | undefined): Amount {
  return { units: sign === '-' ? -units : units, power };
}

function written(amount: Amount, form: Form): string {
  if (amount.units === 0n) return '0';
  if (form === 'binary') {
    const whole = wholeOf(amount);
    const size = whole === undefined ? 0n : whole < 0n ? -whole : whole;
    // Small ones, and those with a fraction, are written as decimals.
    if (whole !== undefined && size >= 1024n) {
      const [rest, times] = withoutFactor(whole, 1024n);
      return `${rest}${BINARY[times] ?? ''}`;
    }
  }
  const [rest, times] = withoutFactor(amount.units, 10n);
  let [units, power] = [rest, amount.power + times];
  for (; power % 3 !== 0; power--) units *= 10n;
  if (form === 'exponent') return power === 0 ? `${units}` : `${units}e${power}`;
  return `${units}${DECIMAL[(power - NANO) / 3] ?? ''}`;
}

function wholeOf({ units, power }: Amount): bigint | undefined {
  if (power >= 0) return units * 10n ** BigInt(power);
  const unit = 10n ** BigInt(-power);
  return units % unit === 0n ? units / unit : undefined;
}

function withoutFactor(units: bigint, factor: bigint): [bigint, number] {
  let times = 0;
  while (units % factor === 0n) {
    units /= factor;
    times++;
  }
  return [units, times];
}
