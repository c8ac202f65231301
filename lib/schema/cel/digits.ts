/** Doubles as Go writes them. */

const view = new DataView(new ArrayBuffer(8));

/** With so many places and no more, the last rounded to the nearest, to the even one of two that are as near. */
export function fixed(value: number, places: number): string {
  if (!Number.isFinite(value)) return special(value);
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const mantissa = (bits & 0xfffffffffffffn) + (exponent === 0 ? 0n : 1n << 52n);
  const power = Math.max(exponent, 1) - 1075;
  const scaled = mantissa * 10n ** BigInt(places);
  const digits = (power >= 0 ? scaled << BigInt(power) : halved(scaled, BigInt(-power))).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${bits >> 63n ? '-' : ''}${whole}${places === 0 ? '' : `.${digits.slice(-places)}`}`;
}

/** The number divided by a power of two. */
function halved(value: bigint, power: bigint): bigint {
  const whole = value >> power;
  const [rest, half] = [value - (whole << power), 1n << (power - 1n)];
  return rest > half || (rest === half && (whole & 1n) === 1n) ? whole + 1n : whole;
}

function special(value: number): string {
  return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
}

/** As few digits as tell the number from all others, with an exponent from a million on and below a ten-thousandth. */
export function shortest(value: number): string {
  if (!Number.isFinite(value)) return special(value);
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < LARGE) return `${sign}${plain(Math.abs(value))}`;
  return `${sign}${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

const LARGE = 6;

/** As few digits, without an exponent. */
export function plain(value: number): string {
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const all = digits.replace('.', '');
  const point = Number(exponent) + 1;
  const text = point <= 0 ? `0.${'0'.repeat(-point)}${all}` : all.length <= point ? all.padEnd(point, '0') : `${all.slice(0, point)}.${all.slice(point)}`;
  return value < 0 || Object.is(value, -0) ? `-${text}` : text;
}

const RAISED: Readonly<Record<string, string>> = {
  '-': '⁻', '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹',
};

/** In English: groups of three digits, and no negative zero. */
export function grouped(value: number, places: number): string {
  if (!Number.isFinite(value)) return inEnglish(value);
  // beyond 255 places only as many of the zeros at the end are written as the lowest eight bits say
  const [, whole = '', fraction = ''] = /^([^.]*)\.?(.*)$/.exec(fixed(value || 0, Math.min(places, 1100))) as unknown as string[];
  const least = places & 0xff;
  const kept = fraction.slice(0, Math.max(least, fraction.replace(/0+$/, '').length));
  return `${whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')}${kept === '' ? '' : `.${kept}`}`;
}

const EVEN = /^(\d\.\d{5}[02468])50*e(.*)$/;

/** In English: six places and a power of ten in raised digits, at least two of them. */
export function scientific(value: number): string {
  if (!Number.isFinite(value)) return inEnglish(value);
  // of two that are as near, JavaScript takes the larger, Go the even one
  const even = EVEN.exec(Math.abs(value).toExponential(60));
  const [digits = '', exponent = ''] = even ? even.slice(1) : Math.abs(value).toExponential(6).split('e');
  const power = exponent.replace('+', '').replace(/^(-?)(\d)$/, '$10$2');
  return `${value < 0 ? '-' : ''}${digits}×10${power.replace(/./g, sign => RAISED[sign] as string)}`;
}

function inEnglish(value: number): string {
  return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '-∞';
}
