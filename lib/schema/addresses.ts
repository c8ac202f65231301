/** Addresses as the API server's Go libraries read them; each law is held against a server's answers in `test/data/schema/formats.json`. */

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const V4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);
const LOOSE_V4 = /^\d+(?:\.\d+){3}$/;

/** Leading zeros are read as if they were not there; any address that is written with dots counts. */
export function isIpv4(text: string): boolean {
  return isLooseV4(text) || (text.includes('.') && isLooseV6(text));
}

export function isIpv6(text: string): boolean {
  return isV6(text, /^[0-9a-f]{1,4}$/i, last => V4.test(last));
}

/** An address of either version, as it should be written. */
export function isIp(text: string): boolean {
  return V4.test(text) || isIpv6(text);
}

export function isCidr(text: string): boolean {
  const [address, bits, ...more] = text.split('/');
  if (more.length > 0 || address === undefined || bits === undefined || !/^\d+$/.test(bits)) return false;
  return isLooseV4(address) ? Number(bits) <= 32 : isLooseV6(address) && Number(bits) <= 128;
}

function isLooseV4(text: string): boolean {
  return LOOSE_V4.test(text) && text.split('.').every(part => Number(part) <= 255);
}

function isLooseV6(text: string): boolean {
  return isV6(text, /^0*[0-9a-f]{1,4}$/i, isLooseV4);
}

/** Groups of hexadecimal digits; an address of version 4 may be the last two of them. */
function isV6(text: string, group: RegExp, isV4: (last: string) => boolean): boolean {
  const halves = text.split('::');
  if (halves.length > 2 || !text.includes(':')) return false;
  const groups = halves.flatMap(half => half === '' ? [] : half.split(':'));
  const last = groups[groups.length - 1] ?? '';
  const dotted = last.includes('.') && text.endsWith(last);
  const hex = dotted ? groups.slice(0, -1) : groups;
  const length = hex.length + (dotted ? 2 : 0);
  return hex.every(part => group.test(part)) && (!dotted || isV4(last)) && (halves.length === 2 ? length < 8 : length === 8);
}

/** 6, 8 or 20 bytes. */
export function isMac(text: string): boolean {
  const separated = /^[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2})*$/i.test(text) || /^[0-9a-f]{4}(?:\.[0-9a-f]{4})+$/i.test(text) || /^[0-9a-f]{12}$/i.test(text);
  return separated && [12, 16, 40].includes(text.replace(/[:.-]/g, '').length);
}

const NAME = '0-9A-Za-z\\p{S}\\p{L}';
const SINGLE = new RegExp(`^[${NAME}]-?[${NAME}]{0,62}$`, 'u');
const DOTTED = new RegExp(`^(?:[${NAME}](?:[${NAME}-]{0,61}[${NAME}])?\\.)+[A-Za-z\\p{L}]{2,63}$`, 'u');

/** A name alone, or several with dots between them; lengths are those in UTF-8. */
export function isHostname(text: string): boolean {
  if (!SINGLE.test(text) && !DOTTED.test(text)) return false;
  return Buffer.byteLength(text) <= 255 && text.split('.').every(part => Buffer.byteLength(part) <= 63);
}
