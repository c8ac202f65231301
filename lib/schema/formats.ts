import { isCidr, isEmail, isHostname, isIpv4, isIpv6, isMac, isRequestUri } from './addresses';

/** Text formats that the API server asserts. A format that is not here is not asserted. */
type Format = (text: string) => boolean;

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const QUANTITY = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/;
const TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:[.,]\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const OFFSET = /(?:Z|[+-](?:[01]\d|2[0-4]):(?:[0-5]\d|60))$/;
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?([0-9a-f])[0-9a-f]{3}-?([0-9a-f])[0-9a-f]{3}-?[0-9a-f]{12}$/i;
const GO_DURATION = /^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
const COLOR_PART = '\\s*(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\s*';
const RGB = new RegExp(`^rgb\\(${COLOR_PART},${COLOR_PART},${COLOR_PART}\\)$`);

/** Formats of the API server's own kinds, asserted when the object is decoded. */
export const nativeFormats: Readonly<Record<string, Format>> = {
  // Go's base64 reader passes over line ends.
  'byte': text => BASE64.test(text.replace(/[\r\n]/g, '')),
  'date-time': text => isTime(text) && OFFSET.test(text),
  // Six digits of a second, no more and no fewer.
  'micro-time': text => isTime(text) && OFFSET.test(text) && /\.\d{6}(?:Z|[+-])/.test(text),
  'quantity': isQuantity,
};

/** Formats of custom resources, asserted with the schema. */
export const customFormats: Readonly<Record<string, Format>> = {
  'bsonobjectid': text => /^[0-9a-f]{24}$/i.test(text),
  'byte': text => text !== '' && BASE64.test(text),
  'cidr': isCidr,
  'creditcard': text => isCreditCard(text.replace(/\D/g, '')),
  'date': text => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text),
  'date-time': text => isTime(text.toUpperCase()),
  'datetime': text => isTime(text.toUpperCase()),
  'duration': isDuration,
  'email': isEmail,
  'hexcolor': text => /^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text),
  'hostname': isHostname,
  'ipv4': isIpv4,
  'ipv6': isIpv6,
  'isbn': text => isIsbn10(text.replace(/[\s-]/g, '')) || isIsbn13(text.replace(/[\s-]/g, '')),
  'isbn10': text => isIsbn10(text.replace(/[\s-]/g, '')),
  'isbn13': text => isIsbn13(text.replace(/[\s-]/g, '')),
  'mac': isMac,
  'rgbcolor': text => RGB.test(text),
  'ssn': text => /^\d{3}[- ]?\d{2}[- ]\d{4}$/.test(text),
  'uri': isRequestUri,
  'uuid': text => UUID.test(text),
  'uuid3': text => UUID.exec(text)?.[1] === '3',
  'uuid4': text => UUID.exec(text)?.[1] === '4' && /[89ab]/i.test(UUID.exec(text)?.[2] ?? ''),
  'uuid5': text => UUID.exec(text)?.[1] === '5' && /[89ab]/i.test(UUID.exec(text)?.[2] ?? ''),
};

export function isQuantity(text: string): boolean {
  // The server trims.
  return QUANTITY.test(text.trim());
}

function isTime(text: string): boolean {
  const match = TIME.exec(text);
  return match !== null && Number(match[2]) < 24 && Number(match[3]) < 60 && Number(match[4]) < 60 && isDay(match[1] as string);
}

function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000 + year % 400, month, 0)).getUTCDate();
}

/** Unit words; a longer word counts if it begins with the last of its line. */
const UNITS: readonly (readonly string[])[] = [
  ['ns', 'nano'], ['us', 'µs', 'micro'], ['ms', 'milli'], ['s', 'sec'], ['m', 'min'], ['h', 'hr', 'hour'], ['d', 'day'], ['w', 'wk', 'week'],
];

/** Go's form, or any text in which one number stands before the word of a unit. The look behind only spares a search within each number. */
function isDuration(text: string): boolean {
  const pairs = [...text.matchAll(/(?<!\d)(\d+)\s*([A-Za-zµ]+)/g)].map(match => [match[1] as string, (match[2] as string).toLowerCase()] as const);
  if (pairs.some(([digits]) => digits.replace(/^0+/, '').length > 19 || BigInt(digits) > 0x7fffffffffffffffn)) return false;
  return GO_DURATION.test(text) || pairs.some(([, word]) => UNITS.some(unit => unit.includes(word) || word.startsWith(unit[unit.length - 1] as string)));
}

function isCreditCard(digits: string): boolean {
  const issued = /^(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|(?:222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|6(?:011|5\d\d)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|(?:2131|1800|35\d{3})\d{11})$/;
  const sum = [...digits].reverse().reduce((total, digit, i) => total + (i % 2 === 0 ? Number(digit) : Number(digit) * 2 - (Number(digit) > 4 ? 9 : 0)), 0);
  return issued.test(digits) && sum % 10 === 0;
}

function isIsbn10(text: string): boolean {
  return /^\d{9}[\dX]$/.test(text) && [...text].reduce((sum, c, i) => sum + (10 - i) * (c === 'X' ? 10 : Number(c)), 0) % 11 === 0;
}

function isIsbn13(text: string): boolean {
  return /^\d{13}$/.test(text) && [...text].reduce((sum, c, i) => sum + Number(c) * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}
