const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const V4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);
const GROUP = /^[0-9a-f]{1,4}$/i;

/** An address of either version as Go's `netip` reads it: no leading zeros, and a zone after `%` for version 6. */
export function isAddress(text: string): boolean {
  if (V4.test(text)) return true;
  const percent = text.indexOf('%');
  return percent < 0 ? isV6(text) : percent < text.length - 1 && isV6(text.slice(0, percent));
}

/** An address without a zone, and the length of a prefix. */
export function isPrefix(text: string): boolean {
  const slash = text.lastIndexOf('/');
  const [address, bits] = [text.slice(0, slash), text.slice(slash + 1)];
  if (slash < 0 || !/^(?:0|[1-9]\d{0,2})$/.test(bits)) return false;
  return V4.test(address) ? Number(bits) <= 32 : !address.includes('%') && isV6(address) && Number(bits) <= 128;
}

/** An address, or a prefix where there is one slash. */
export function isSubnet(text: string): boolean {
  return text.split('/').length === 2 ? isPrefix(text) : isAddress(text);
}

function isV6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2 || !text.includes(':')) return false;
  const [front, back] = halves.map(half => half === '' ? [] : half.split(':')) as [string[], string[]?];
  const groups = [...front, ...back ?? []];
  const last = groups[groups.length - 1];
  const isDotted = last !== undefined && V4.test(last) && text.endsWith(last);
  const length = groups.length + (isDotted ? 1 : 0);
  return (isDotted ? groups.slice(0, -1) : groups).every(group => GROUP.test(group)) && (back === undefined ? length === 8 : length < 8);
}

const SOCKET = 'unix://';

/** The path of `unix:///run/a.sock`; undefined for what is no socket. */
export function socketOf(text: string): string | undefined {
  return text.startsWith(SOCKET) ? text.slice(SOCKET.length) : undefined;
}

/** A socket without a file, `@name`, or the absolute path of a file. */
export function isSocketPath(path: string): boolean {
  return path.startsWith('@') || (path.startsWith('/') && !path.endsWith('/'));
}
