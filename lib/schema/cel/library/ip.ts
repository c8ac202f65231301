import { remembered } from '../../../memory';
import { canonical, isV4, parseIp, specialRange, type Address } from '../../../rules/ip';
import { isIpv6 } from '../../addresses';
import { Opaque } from '../opaque';
import type { Overload } from '../overload';
import { BOOL, INT, STRING, opaque } from '../type';
import { CelError } from '../value';

export const IP = opaque('net.IP');

const STRICT_V4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** An address without a zone; IPv4 in the form of IPv6 is none. */
export class Ip extends Opaque {
  static readonly parse: (text: string) => Ip | undefined = remembered(read);

  readonly type = 'net.IP';
  private shortest: string | undefined;

  constructor(readonly address: Address) {
    super();
  }

  /** In its shortest form. */
  get text(): string {
    return this.shortest ??= canonical(this.address);
  }

  equals(other: Ip): boolean {
    return this.text === other.text;
  }

  get family(): 4 | 6 {
    return isV4(this.address) ? 4 : 6;
  }
}

function read(text: string): Ip | undefined {
  if (!STRICT_V4.test(text) && !isIpv6(text)) return undefined;
  const address = parseIp(text);
  return address === undefined || (text.includes(':') && isV4(address)) ? undefined : new Ip(address);
}

export function ipOf(text: string): Ip {
  const ip = Ip.parse(text);
  if (ip === undefined) throw new CelError('not an IP address without zone');
  return ip;
}

function isGlobalUnicast(ip: Ip): boolean {
  const [high] = ip.family === 4 ? ip.address.slice(12) as [number] : ip.address as [number];
  const isMulticast = ip.family === 4 ? high >= 224 && high < 240 : high === 0xff;
  return !isMulticast && ip.text !== '255.255.255.255' && specialRange(ip.address) === undefined;
}

function isIn(range: string): (ip: Ip) => boolean {
  return ip => specialRange(ip.address) === range;
}

function property(name: string, run: (ip: Ip) => boolean): Overload {
  return { name, method: true, parameters: [IP], result: BOOL, since: 31, run };
}

export const overloads: readonly Overload[] = [
  { name: 'isIP', parameters: [STRING], result: BOOL, since: 31, run: (text: string) => Ip.parse(text) !== undefined },
  { name: 'ip', parameters: [STRING], result: IP, since: 31, fails: true, run: ipOf },
  { name: 'ip.isCanonical', parameters: [STRING], result: BOOL, since: 31, fails: true, run: (text: string) => ipOf(text).text === text },
  { name: 'string', parameters: [IP], result: STRING, since: 31, run: (ip: Ip) => ip.text },
  { name: 'family', method: true, parameters: [IP], result: INT, since: 31, run: (ip: Ip) => ip.family },
  property('isUnspecified', isIn('unspecified')),
  property('isLoopback', isIn('loopback')),
  property('isLinkLocalMulticast', isIn('link-local multicast')),
  property('isLinkLocalUnicast', isIn('link-local')),
  property('isGlobalUnicast', isGlobalUnicast),
];
