/** The 16 bytes of an address; IPv4 is written as its mapped IPv6 address, as Go has it. */
export type Address = readonly number[];

export interface Network {
  /** The address as it is written, bits beyond the prefix included. */
  readonly address: Address;
  /** Length of the prefix, of the 128 bits for IPv6 and of the 32 for IPv4. */
  readonly length: number;
  /** 32 or 128. */
  readonly width: number;
}

const [DOT, ZERO] = ['.'.charCodeAt(0), '0'.charCodeAt(0)];
const MAPPED = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff];

/** Reads an address as the server does: zeros at the front of a number count for nothing. */
export function parseIp(text: string): Address | undefined {
  const [dot, colon] = [text.indexOf('.'), text.indexOf(':')];
  if (colon >= 0 && (dot < 0 || colon < dot)) return parseV6(text);
  return dot >= 0 ? parseV4(text) : undefined;
}

export function isV4(address: Address): boolean {
  for (let i = 0; i < MAPPED.length; i++) if (address[i] !== MAPPED[i]) return false;
  return true;
}

function parseV4(text: string): Address | undefined {
  const bytes = [...MAPPED];
  let byte = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : DOT;
    if (code === DOT) {
      if (byte < 0) return undefined;
      bytes.push(byte);
      byte = -1;
    } else {
      if (code < ZERO || code > ZERO + 9) return undefined;
      byte = 10 * Math.max(byte, 0) + code - ZERO;
      if (byte > 255) return undefined;
    }
  }
  return bytes.length === 16 ? bytes : undefined;
}

function parseV6(text: string): Address | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [front, back] = halves.map(half => half === '' ? [] : half.split(':')) as [string[], string[]?];
  const last = back ?? front;
  const dotted = last[last.length - 1]?.includes('.') ? parseV4(last.pop() as string)?.slice(12) : [];
  const groups = [...front, ...back ?? []];
  if (!dotted || !groups.every(group => /^[0-9a-f]+$/i.test(group) && parseInt(group, 16) <= 0xffff)) return undefined;
  const missing = 16 - dotted.length - 2 * groups.length;
  if (back ? missing < 2 : missing !== 0) return undefined;
  const bytes = (list: string[]): number[] => list.flatMap(group => [parseInt(group, 16) >> 8, parseInt(group, 16) & 0xff]);
  return [...bytes(front), ...Array.from({ length: missing }, () => 0), ...bytes(back ?? []), ...dotted];
}

export function parseCidr(text: string): Network | undefined {
  const slash = text.indexOf('/');
  const [written, bits] = [text.slice(0, slash), text.slice(slash + 1)];
  if (slash < 0 || !/^\d+$/.test(bits)) return undefined;
  const v4 = parseV4(written);
  const address = v4 ?? (written.includes(':') ? parseV6(written) : undefined);
  const width = v4 ? 32 : 128;
  return address && Number(bits) <= width ? { address, length: Number(bits), width } : undefined;
}

/** The network with all bits beyond its prefix 0. */
export function masked({ address, length, width }: Network): Address {
  const kept = length + 128 - width;
  return address.map((byte, i) => byte & (0xff00 >> Math.min(8, Math.max(0, kept - 8 * i))) & 0xff);
}

/** Whether the smaller network is part of the larger, and not all of it. */
export function isWithin(small: Network, large: Network): boolean {
  if (isV4(small.address) !== isV4(large.address) || large.length >= small.length) return false;
  const [inner, outer] = [masked({ ...large, address: masked(small) }), masked(large)];
  return inner.every((byte, i) => byte === outer[i]);
}

/** The one way to write an address: lower case, no zeros at the front, the first longest run of zeros as `::`. */
export function canonical(address: Address): string {
  if (isV4(address)) return address.slice(12).join('.');
  const groups = Array.from({ length: 8 }, (_, i) => (((address[2 * i] as number) << 8) | (address[2 * i + 1] as number)).toString(16));
  const runs = [...groups.map(group => group === '0' ? '0' : '1').join('').matchAll(/00+/g)];
  const longest = runs.reduce<RegExpExecArray | RegExpMatchArray | undefined>((best, run) => best && best[0].length >= run[0].length ? best : run, undefined);
  if (!longest) return groups.join(':');
  const start = longest.index as number;
  return `${groups.slice(0, start).join(':')}::${groups.slice(start + longest[0].length).join(':')}`;
}

/** Ranges that an endpoint or an external address may not be in. */
export function specialRange(address: Address): string | undefined {
  const [a, b, c] = isV4(address) ? address.slice(12) : address;
  const zeros = (count: number): boolean => address.slice(0, count).every(byte => byte === 0);
  if (isV4(address)) {
    if (a === 0 && b === 0 && c === 0 && address[15] === 0) return 'unspecified';
    return a === 127 ? 'loopback' : a === 169 && b === 254 ? 'link-local' : a === 224 && b === 0 && c === 0 ? 'link-local multicast' : undefined;
  }
  if (zeros(16)) return 'unspecified';
  if (zeros(15) && address[15] === 1) return 'loopback';
  if (a === 0xfe && ((b as number) & 0xc0) === 0x80) return 'link-local';
  return a === 0xff && ((b as number) & 0x0f) === 2 ? 'link-local multicast' : undefined;
}
