/** Addresses as the API server's Go libraries read them; each law is held against a server's answers in `test/data/schema/formats.json`. */

const DECIMAL = /^\d+(?:\.\d+){3}$/;
const STRICT_V4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** Leading zeros are read as if they were not there; any address that is written with dots counts. */
export function isIpv4(text: string): boolean {
  if (DECIMAL.test(text)) return text.split('.').every(part => Number(part) <= 255);
  return text.includes('.') && isIpv6(text);
}

export function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2 || !text.includes(':')) return false;
  const groups = halves.flatMap(half => half === '' ? [] : half.split(':'));
  const last = groups[groups.length - 1] ?? '';
  const dotted = last.includes('.');
  const hex = dotted ? groups.slice(0, -1) : groups;
  const length = hex.length + (dotted ? 2 : 0);
  return hex.every(group => /^[0-9a-f]{1,4}$/i.test(group)) && (!dotted || STRICT_V4.test(last)) && (halves.length === 2 ? length < 8 : length === 8);
}

export function isCidr(text: string): boolean {
  const [address, bits, ...more] = text.split('/');
  if (more.length > 0 || address === undefined || bits === undefined || !/^\d+$/.test(bits)) return false;
  return DECIMAL.test(address) ? isIpv4(address) && Number(bits) <= 32 : isIpv6(address) && Number(bits) <= 128;
}

/** 6, 8 or 20 bytes. */
export function isMac(text: string): boolean {
  const separated = /^[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2})*$/i.test(text) || /^[0-9a-f]{4}(?:\.[0-9a-f]{4})+$/i.test(text) || /^[0-9a-f]{12}$/i.test(text);
  return separated && [12, 16, 40].includes(text.replace(/[:.-]/g, '').length);
}

const NAME = '0-9A-Za-z\\p{S}\\p{L}';
const SINGLE = new RegExp(`^[${NAME}]-?[${NAME}]{0,62}$`, 'u');
const DOTTED = new RegExp(`^(?:[${NAME}](?:[${NAME}-]{0,61}[${NAME}])?\\.)+[A-Za-z\\p{L}]{2,63}$`, 'u');

export function isHostname(text: string): boolean {
  return text.length <= 255 && (SINGLE.test(text) || DOTTED.test(text));
}

/** An absolute URI or an absolute path, as a request line has it: a fragment is no part of it, and a query may hold anything. */
export function isRequestUri(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  if (text === '' || /[\x00-\x1f\x7f]/.test(text)) return false;
  if (text === '*') return true;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(text)?.[0] ?? '';
  const rest = text.slice(scheme.length);
  if (!rest.startsWith('/')) return scheme !== '';
  const [whole = ''] = rest.split('?');
  const authority = /^\/\/([^/]*)/.exec(whole);
  const path = authority ? whole.slice(authority[0].length) : whole;
  return !/%(?![0-9a-f]{2})/i.test(path) && (!authority || scheme === '' || isAuthority(authority[1] as string));
}

function isAuthority(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [user, host] = at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + 1)];
  if (/[^\w.~!$&'()*+,;=:%@-]/.test(user)) return false;
  const literal = /^\[([^\]]*)\](?::\d*)?$/.exec(host);
  if (literal) return isIpv6((literal[1] as string).split('%')[0] as string);
  return /^(?:[^\s\\^`{|}#%[\]/]|%[89a-f][0-9a-f])*$/i.test(host) && /^[^:]*(?::\d*)?$/.test(host);
}

const ATOM = '[^\\s()<>\\[\\]:;@\\\\,."]+';
const ADDRESS = new RegExp(`^(?:${ATOM}(?:\\.${ATOM})*|"(?:[^"\\\\]|\\\\.)*")@(?:${ATOM}(?:\\.${ATOM})*|\\[[^\\]]*\\])$`);

/** An address alone, or in angle brackets after a name; blanks and a comment may follow it. */
export function isEmail(text: string): boolean {
  const bare = text.trim().replace(/\([^()]*\)$/, '').replace(/@\s+/, '@');
  const named = /^(?:[^<>@]*\s)?<([^<>]*)>$/.exec(bare) ?? /^<([^<>]*)>$/.exec(bare);
  return ADDRESS.test(named ? named[1] as string : bare);
}
