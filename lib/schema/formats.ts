import { isCidr, isHostname, isIpv4, isIpv6, isMac } from './addresses';
import { isUrl } from './cel/url';
import { isDuration } from './duration';
import { isEmail } from './mail';

/** Text formats that the API server asserts. A format that is not here is not asserted. */
type Format = (text: string) => boolean;

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** Without digits it is nothing, which does not go with the largest suffixes or with a negative exponent of two digits. */
const QUANTITY = /^(?=.)[+-]?(?:(?=\.?\d)\d*(?:\.\d*)?(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?0*\d{1,18})?|\.?(?:[numkMGTPE]|[KMGT]i|[eE](?:\+?0*\d{1,18}|-0*\d))?)$/;
const TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:[.,]\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const OFFSET = /(?:Z|[+-](?:[01]\d|2[0-4]):(?:[0-5]\d|60))$/;
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?([0-9a-f])[0-9a-f]{3}-?([0-9a-f])[0-9a-f]{3}-?[0-9a-f]{12}$/i;
const BLANKS = '[\\t\\n\\f\\r ]*';
const COLOR_PART = `${BLANKS}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)${BLANKS}`;
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

/** Formats of custom resources, asserted with the schema, by their names without dashes. */
export const customFormats: Readonly<Record<string, Format>> = {
  bsonobjectid: text => /^[0-9a-f]{24}$/i.test(text),
  byte: text => text !== '' && BASE64.test(text),
  cidr: isCidr,
  creditcard: text => isCreditCard(text.replace(/\D/g, '')),
  date: text => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text),
  datetime: isLooseTime,
  duration: isDuration,
  email: isEmail,
  hexcolor: text => /^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text),
  hostname: isHostname,
  ipv4: isIpv4,
  ipv6: isIpv6,
  isbn: text => isIsbn10(withoutBlanks(text)) || isIsbn13(withoutBlanks(text)),
  isbn10: text => isIsbn10(withoutBlanks(text)),
  isbn13: text => isIsbn13(withoutBlanks(text)),
  k8slongname: text => text.length <= 253 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/.test(text),
  k8sshortname: text => text.length <= 63 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(text),
  mac: isMac,
  password: () => true,
  rgbcolor: text => RGB.test(text),
  ssn: text => /^\d{3}[- ]\d{2}[- ]\d{4}$/.test(text),
  uri: isUrl,
  uuid: text => UUID.test(text),
  uuid3: text => UUID.exec(text)?.[1] === '3',
  uuid4: text => UUID.exec(text)?.[1] === '4' && /[89ab]/i.test(UUID.exec(text)?.[2] ?? ''),
  uuid5: text => UUID.exec(text)?.[1] === '5' && /[89ab]/i.test(UUID.exec(text)?.[2] ?? ''),
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

/** A time in any case of its letters; what follows a further T is not looked at, and any sign may come before a fraction. */
function isLooseTime(text: string): boolean {
  const [day = '', time = ''] = text.toLowerCase().split('t');
  const match = /^(\d{2}):(\d{2}):(\d{2})(?:[^\n]\d+)?(?:z|[+-]\d{2}:\d{2})$/u.exec(time);
  return match !== null && Number(match[1]) < 24 && Number(match[2]) < 60 && Number(match[3]) < 60 && /^\d{4}-\d{2}-\d{2}$/.test(day) && isDay(day);
}

function withoutBlanks(text: string): string {
  return text.replace(/[\t\n\f\r -]/g, '');
}

function isCreditCard(digits: string): boolean {
  const issued = /^(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|6(?:011|5\d\d)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|(?:2131|1800|35\d{3})\d{11})$/;
  const sum = [...digits].reverse().reduce((total, digit, i) => total + (i % 2 === 0 ? Number(digit) : Number(digit) * 2 - (Number(digit) > 4 ? 9 : 0)), 0);
  return issued.test(digits) && sum % 10 === 0;
}

function isIsbn10(text: string): boolean {
  return /^\d{9}[\dX]$/.test(text) && [...text].reduce((sum, c, i) => sum + (10 - i) * (c === 'X' ? 10 : Number(c)), 0) % 11 === 0;
}

function isIsbn13(text: string): boolean {
  return /^\d{13}$/.test(text) && [...text].reduce((sum, c, i) => sum + Number(c) * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}
