/** Durations and timestamps as Go reads them. */
import { timestampOf } from './standard/arithmetic';
import { CelError, Duration, Timestamp } from './value';
import { nanosecondsOf } from '../duration';

const SECOND = 1_000_000_000n;

/** `1h30m`; undefined for what is none. */
export function durationOf(text: string): Duration | undefined {
  const nanoseconds = nanosecondsOf(text);
  return nanoseconds === undefined ? undefined : new Duration(nanoseconds);
}

const TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{1,2}):(\d{2}):(\d{2})(?:[.,](\d+))?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** `2020-01-02T03:04:05Z`; undefined for what is none. */
export function timeOf(text: string): Timestamp | undefined {
  const found = TIME.exec(text);
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  const [, , , , , , , fraction = '', sign, zoneHours, zoneMinutes] = found;
  const days = daysOf(year, month, day);
  if (days === undefined || hour > 23 || minute > 59 || second > 59 || Number(zoneHours ?? 0) > 24 || Number(zoneMinutes ?? 0) > 60) return undefined;
  const offset = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * (sign === '-' ? -1 : 1);
  const seconds = days * 86400 + hour * 3600 + minute * 60 + second - offset * 60;
  return timestampOf(BigInt(seconds) * SECOND + BigInt(fraction.slice(0, 9).padEnd(9, '0')), offset);
}

/** `2020-01-02` as its first moment; undefined for what is none. */
export function dayOf(text: string): Timestamp | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const days = found === null ? undefined : daysOf(Number(found[1]), Number(found[2]), Number(found[3]));
  return days === undefined ? undefined : new Timestamp(BigInt(days) * 86400n * SECOND);
}

/** Days since 1970; undefined for a day that is not in the calendar. */
function daysOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / 86_400_000 : undefined;
}

/** With the offset of its zone: `2020-01-02T03:04:05+01:00`. */
export function timeText({ nanoseconds, offset }: Timestamp): string {
  const local = nanoseconds + BigInt(offset) * 60n * SECOND;
  const rest = ((local % SECOND) + SECOND) % SECOND;
  const whole = new Date(Number((local - rest) / 1_000_000n)).toISOString().slice(0, -5);
  const fraction = rest === 0n ? '' : `.${String(rest).padStart(9, '0').replace(/0+$/, '')}`;
  const two = (number: number): string => String(Math.trunc(number)).padStart(2, '0');
  const zone = offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
  return `${whole}${fraction}${zone}`;
}

/** The moment as a date whose UTC fields are those of a zone: a name such as `Europe/Berlin`, or an offset such as `-08:00`. */
export function localDate(time: Timestamp, zone = 'UTC'): Date {
  const milliseconds = Number((time.nanoseconds - (((time.nanoseconds % 1_000_000n) + 1_000_000n) % 1_000_000n)) / 1_000_000n);
  return new Date(milliseconds + (zone.includes(':') ? fixedOffset(zone) * 60_000 : namedOffset(zone, milliseconds)));
}

function fixedOffset(zone: string): number {
  const [, sign, hours, minutes] = /^([+-]?)(\d+):([+-]?\d+)$/.exec(zone) ?? [];
  if (hours === undefined) throw new CelError(`unknown time zone ${zone}`);
  return sign === '-' ? -Number(hours) * 60 - Number(minutes) : Number(hours) * 60 + Number(minutes);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds east of UTC. */
function namedOffset(zone: string, milliseconds: number): number {
  if (zone === '' || zone === 'UTC' || zone === 'Local') return 0;
  const parts = formatOf(zone).formatToParts(milliseconds);
  const part = (type: string): number => Number(parts.find(found => found.type === type)?.value);
  const year = parts.some(({ type, value }) => type === 'era' && value.startsWith('B')) ? 1 - part('year') : part('year');
  const local = new Date(0);
  local.setUTCFullYear(year, part('month') - 1, part('day'));
  local.setUTCHours(part('hour') % 24, part('minute'), part('second'));
  return local.getTime() - Math.floor(milliseconds / 1000) * 1000;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  try {
    const numeric = 'numeric';
    const made = new Intl.DateTimeFormat('en-US', {
      timeZone, hourCycle: 'h23', era: 'short', year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric,
    });
    if (formats.size < 1000) formats.set(timeZone, made);
    return made;
  } catch {
    throw new CelError(`unknown time zone ${timeZone}`);
  }
}
