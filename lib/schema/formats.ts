/** Text formats that the API server asserts. A format that is not here is not asserted. */
type Format = (text: string) => boolean;

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const QUANTITY = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/;
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:[.,]\d+)?(?:Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);
const HOUR_UNITS = '(?:ns|us|µs|μs|ms|s|m|h)';
const GO_DURATION = new RegExp(`^[+-]?(?:0|(?:(?:\\d+\\.?\\d*|\\.\\d+)${HOUR_UNITS})+)$`);
const WORD_DURATION = /^\s*(?:\d+\s*(?:ns|nanos?|us|µs|μs|micros?|ms|millis?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)\s*)+$/i;

/** Formats of the API server's own kinds, asserted when the object is decoded. */
export const nativeFormats: Readonly<Record<string, Format>> = {
  // Go's base64 reader passes over line ends.
  'byte': text => BASE64.test(text.replace(/[\r\n]/g, '')),
  'date-time': isRfc3339,
  'quantity': isQuantity,
};

/** Formats of custom resources, asserted when the schema is. */
export const customFormats: Readonly<Record<string, Format>> = {
  'byte': text => BASE64.test(text.replace(/[\r\n]/g, '')),
  'date': text => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text),
  'date-time': text => isRfc3339(text.toUpperCase()),
  'datetime': text => isRfc3339(text.toUpperCase()),
  'duration': text => GO_DURATION.test(text) || WORD_DURATION.test(text),
  'email': text => /^[^\s@<>]+@[^\s@<>]+$/.test(text),
  'ipv4': text => IPV4.test(text),
  'ipv6': isIpv6,
  'cidr': isCidr,
  'mac': text => /^(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}(?:[0-9a-f]{2}\1[0-9a-f]{2}\1)?[0-9a-f]{2}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4})$/i.test(text),
  'uri': text => /^(?:[a-z][a-z0-9+.-]*:|\/)\S*$/i.test(text) && !/%(?![0-9a-f]{2})/i.test(text),
  'uuid': text => UUID.test(text),
  'uuid3': text => UUID.test(text) && /^[^-]{8}-?[^-]{4}-?3/.test(text),
  'uuid4': text => UUID.test(text) && /^[^-]{8}-?[^-]{4}-?4[^-]{3}-?[89ab]/i.test(text),
  'uuid5': text => UUID.test(text) && /^[^-]{8}-?[^-]{4}-?5[^-]{3}-?[89ab]/i.test(text),
};

export function isQuantity(text: string): boolean {
  // The server trims.
  return QUANTITY.test(text.trim());
}

export function isRfc3339(text: string): boolean {
  const match = RFC3339.exec(text);
  if (!match) return false;
  const [, , , , hour, minute, second] = match;
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60 && isDay(text.slice(0, 10));
}

function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year === 0 ? 4 : year, month, 0)).getUTCDate();
}

export function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2 || !text.includes(':')) return false;
  const groups = halves.flatMap(half => half === '' ? [] : half.split(':'));
  const v4 = groups.length > 0 && (groups[groups.length - 1] as string).includes('.');
  const hex = v4 ? groups.slice(0, -1) : groups;
  const length = hex.length + (v4 ? 2 : 0);
  return hex.every(group => /^[0-9a-f]{1,4}$/i.test(group)) && (!v4 || IPV4.test(groups[groups.length - 1] as string))
    && (halves.length === 2 ? length < 8 : length === 8);
}

export function isCidr(text: string): boolean {
  const [address, bits, ...more] = text.split('/');
  if (more.length > 0 || address === undefined || bits === undefined || !/^(?:0|[1-9]\d{0,2})$/.test(bits)) return false;
  return (IPV4.test(address) && Number(bits) <= 32) || (isIpv6(address) && Number(bits) <= 128);
}
