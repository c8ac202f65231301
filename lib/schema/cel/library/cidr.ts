import { remembered } from '../../../memory';
import { masked, type Network } from '../../../rules/ip';
import { Opaque } from '../opaque';
import type { Overload } from '../overload';
import { BOOL, INT, STRING, opaque } from '../type';
import { CelError } from '../value';
import { IP, Ip, ipOf } from './ip';

const CIDR = opaque('net.CIDR');

/** A network; bits of the address beyond its prefix may be set, and stay. */
export class Cidr extends Opaque {
  static readonly parse: (text: string) => Cidr | undefined = remembered(read);

  readonly type = 'net.CIDR';

  constructor(readonly ip: Ip, readonly bits: number) {
    super();
  }

  get text(): string {
    return `${this.ip.text}/${this.bits}`;
  }

  equals(other: Cidr): boolean {
    return this.text === other.text;
  }

  masked(): Cidr {
    return new Cidr(new Ip(masked(network(this.ip, this.bits))), this.bits);
  }

  contains(ip: Ip): boolean {
    return ip.family === this.ip.family && new Ip(masked(network(ip, this.bits))).equals(this.masked().ip);
  }

  containsNetwork(other: Cidr): boolean {
    return this.bits <= other.bits && this.contains(other.ip);
  }
}

function read(text: string): Cidr | undefined {
  const [, written = '', bits = ''] = /^(.*)\/(0|[1-9]\d{0,2})$/s.exec(text) ?? [];
  const ip = Ip.parse(written);
  return ip === undefined || Number(bits) > (ip.family === 4 ? 32 : 128) ? undefined : new Cidr(ip, Number(bits));
}

function network({ address, family }: Ip, length: number): Network {
  return { address, length, width: family === 4 ? 32 : 128 };
}

function cidrOf(text: string): Cidr {
  const cidr = Cidr.parse(text);
  if (cidr === undefined) throw new CelError('not a network such as 192.0.2.0/24');
  return cidr;
}

const method = { method: true, since: 31 } as const;

export const overloads: readonly Overload[] = [
  { name: 'isCIDR', parameters: [STRING], result: BOOL, since: 31, run: (text: string) => Cidr.parse(text) !== undefined },
  { name: 'cidr', parameters: [STRING], result: CIDR, since: 31, fails: true, run: cidrOf },
  { name: 'string', parameters: [CIDR], result: STRING, since: 31, run: (cidr: Cidr) => cidr.text },
  { name: 'containsIP', ...method, parameters: [CIDR, STRING], result: BOOL, fails: true, run: (cidr: Cidr, ip: string) => cidr.contains(ipOf(ip)) },
  { name: 'containsIP', ...method, parameters: [CIDR, IP], result: BOOL, run: (cidr: Cidr, ip: Ip) => cidr.contains(ip) },
  { name: 'containsCIDR', ...method, parameters: [CIDR, STRING], result: BOOL, fails: true, run: (cidr: Cidr, other: string) => cidr.containsNetwork(cidrOf(other)) },
  { name: 'containsCIDR', ...method, parameters: [CIDR, CIDR], result: BOOL, run: (cidr: Cidr, other: Cidr) => cidr.containsNetwork(other) },
  { name: 'ip', ...method, parameters: [CIDR], result: IP, run: (cidr: Cidr) => cidr.ip },
  { name: 'prefixLength', ...method, parameters: [CIDR], result: INT, run: (cidr: Cidr) => cidr.bits },
  { name: 'masked', ...method, parameters: [CIDR], result: CIDR, run: (cidr: Cidr) => cidr.masked() },
];
