import type { ScalarTag } from 'yaml';

const NULL = /^(?:~|null|Null|NULL)?$/;
const TRUE = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const BOOL = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON|n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const NUMBER = /^[-+.\d]/;
const INT = /^([-+]?)(0[bB][01]+|0[oO][0-7]+|0[xX][\da-fA-F]+|0[0-7]*|[1-9]\d*)$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const NO_NUMBER = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const TIME = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?(?:Z|[-+]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:\.\d+)?)?$/;
const BASE64 = /^[A-Za-z\d+/]*={0,2}$/;

/** What Go's integers hold: 64 bits, with a sign or without. */
const LEAST = -(2n ** 63n);
const MOST = 2n ** 64n - 1n;

/** No number has so many digits: it would be infinite. */
const LONGEST = 400;

function fits(integer: bigint): boolean {
  return integer >= LEAST && integer <= MOST;
}

/** An integer with all its digits; undefined for what is none, or is written in another base and takes more than 64 bits. */
function integerOf(text: string): bigint | undefined {
  if (text.length > LONGEST) return undefined;
  const [, sign, digits] = INT.exec(text.replace(/_/g, '')) ?? [];
  if (digits === undefined) return undefined;
  const value = BigInt(/^0\d/.test(digits) ? `0o${digits}` : digits.toLowerCase());
  const integer = sign === '-' ? -value : value;
  return /^0./.test(digits) && !fits(integer) ? undefined : integer;
}

/** A number as Go reads it; what it has no number for is text. */
function numberOf(text: string): number | string {
  const integer = integerOf(text);
  if (integer !== undefined) return Number(integer);
  if (NO_NUMBER.test(text)) return /nan/i.test(text) ? NaN : text.startsWith('-') ? -Infinity : Infinity;
  const plain = text.length > LONGEST ? '' : text.replace(/_/g, '');
  const value = FLOAT.test(plain) ? Number(plain) : Infinity;
  // there is no zero below zero in JSON
  return Number.isFinite(value) ? value + 0 : text;
}

/** A text that an explicit tag demands to be of a form. */
function formed(isForm: (text: string) => boolean, resolve: (text: string) => unknown): NonNullable<ScalarTag['resolve']> {
  return (text, fail) => {
    if (!isForm(text)) fail('the text is of another form');
    return resolve(text);
  };
}

function isBase64(text: string): boolean {
  const plain = text.replace(/[\r\n]/g, '');
  return plain.length % 4 === 0 && BASE64.test(plain);
}

/**
 * What unquoted words mean to the API server and to kubectl: YAML 1.1 with Go's numbers, without base 60 and without times.
 * An earlier entry wins; those without a test are for explicit tags.
 */
export const SCALARS: ScalarTag[] = [
  { tag: 'tag:yaml.org,2002:null', default: true, test: NULL, resolve: () => null },
  { tag: 'tag:yaml.org,2002:bool', default: true, test: BOOL, resolve: text => TRUE.test(text) },
  { tag: 'tag:yaml.org,2002:float', default: true, test: NUMBER, resolve: numberOf },
  { tag: 'tag:yaml.org,2002:null', resolve: formed(text => NULL.test(text), () => null) },
  { tag: 'tag:yaml.org,2002:bool', resolve: formed(text => BOOL.test(text), text => TRUE.test(text)) },
  { tag: 'tag:yaml.org,2002:int', resolve: formed(text => fits(integerOf(text) ?? MOST + 1n), numberOf) },
  { tag: 'tag:yaml.org,2002:float', resolve: formed(text => typeof numberOf(text) === 'number', numberOf) },
  { tag: 'tag:yaml.org,2002:binary', resolve: formed(isBase64, text => Buffer.from(text, 'base64').toString('utf8')) },
  { tag: 'tag:yaml.org,2002:timestamp', resolve: formed(text => TIME.test(text), text => text) },
];

/** The decimal digits of an unquoted integer. */
export function digitsOf(text: string): string | undefined {
  return integerOf(text)?.toString();
}

/** An unquoted number as a key: an integer of 64 bits by its digits, any other as Go writes one of 32 bits in its shortest form. */
export function keyOfNumber(value: number, text: string): string {
  const integer = integerOf(text);
  if (integer !== undefined && fits(integer)) return String(integer);
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
  const single = Math.fround(value);
  let digits = 1;
  while (digits < 9 && Math.fround(Number(single.toExponential(digits - 1))) !== single) digits++;
  const shortest = single.toExponential(digits - 1);
  const [mantissa, exponent] = shortest.split('e');
  const power = Number(exponent);
  return power < -4 || power >= 6 ? `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}` : String(Number(shortest));
}
