import { Issue } from '../issue';
import { Address, canonical, isV4, masked, parseCidr, parseIp, specialRange } from './ip';
import { Report } from './rule';
import { textOf } from '../messages/words';

/** From this minor on the server refuses addresses that programs read differently. */
const STRICT_SINCE = 36;
const STRICT_NUMBER = /^(?:0|[1-9]\d*)$/;
const STRICT_V4 = /^(?:(?:0|[1-9]\d*)\.){3}(?:0|[1-9]\d*)$/;

/** What programs read differently: a zero at the front, an IPv4 address in IPv6 clothes. */
function ambiguity(written: string, address: Address): string | undefined {
  if (STRICT_V4.test(written)) return undefined;
  const loose = written.split(':').some(part => part.includes('.') ? part.split('.').some(octet => !STRICT_NUMBER.test(octet)) : part.length > 4);
  return loose ? 'zeros' : written.includes(':') && isV4(address) ? 'mapped' : undefined;
}

function faultOfIp(text: string, strict: boolean): string | undefined {
  const address = parseIp(text);
  return address ? strict ? ambiguity(text, address) : undefined : 'ip';
}

function faultOfCidr(text: string, strict: boolean): string | undefined {
  const network = parseCidr(text);
  if (!network) return 'cidr';
  if (!strict) return undefined;
  const [written = '', bits = ''] = text.split('/');
  const base = masked(network);
  if (!STRICT_NUMBER.test(bits)) return 'zeros';
  return ambiguity(written, network.address) ?? (network.address.some((byte, i) => byte !== base[i]) ? 'bits' : undefined);
}

/** Reports what is no address, and from 1.36 on one that is ambiguous; `exact` wants the canonical form at every version. Tells whether all is well. */
export function demandIp(report: Report, at: string, text: string, { exact = false } = {}): boolean {
  const fault = faultOfIp(text, exact || report.minor >= STRICT_SINCE);
  const form = exact && !fault ? canonical(parseIp(text) as Address) : text;
  if (fault ?? form !== text) report('Invalid', at, text, { fault: fault ?? 'form', form });
  return !fault && form === text;
}

/** As `demandIp`, for the address and prefix of a network. */
export function demandCidr(report: Report, at: string, text: string, { exact = false } = {}): boolean {
  const fault = faultOfCidr(text, exact || report.minor >= STRICT_SINCE);
  const network = parseCidr(text);
  const form = exact && !fault && network ? `${canonical(masked(network))}/${network.length}` : text;
  if (fault ?? form !== text) report('Invalid', at, text, { fault: fault ?? 'form', form });
  return !fault && form === text;
}

/** The words for what these report. */
export function addressOf(issue: Issue): string {
  switch (textOf(issue, 'fault')) {
    case 'zeros': return 'no number may begin with a zero: some programs read it as octal';
    case 'mapped': return 'an IPv4 address must be written as one, not mapped into IPv6';
    case 'bits': return 'all bits beyond the prefix must be 0';
    case 'form': return `must be in its shortest form, ${textOf(issue, 'form') ?? ''}`;
    case 'cidr': return 'must be an address and the length of its prefix, "192.0.2.0/24" or "2001:db8::/64"';
    default: return 'must be an IP address, "192.0.2.1" or "2001:db8::1"';
  }
}

/** Reports an address of a range that is not for others to reach. */
export function demandReachable(report: Report, at: string, text: string): void {
  const address = parseIp(text);
  const range = address && specialRange(address);
  if (range) report('Invalid', at, text, { range });
}

export function reachableOf(issue: Issue): string {
  return `an address that others can reach is allowed, not ${textOf(issue, 'range') === 'unspecified' ? 'the unspecified one' : `a ${textOf(issue, 'range') ?? 'special'} one`}`;
}
