import type { Overload } from '../overload';
import { localDate } from '../time';
import { DURATION, INT, STRING, TIMESTAMP } from '../type';
import { Duration, Timestamp } from '../value';

const DAY = 86_400_000;

/** Parts of a moment, from its date in UTC or in the zone that is given. */
const PARTS: Readonly<Record<string, (date: Date) => number>> = {
  getFullYear: date => date.getUTCFullYear(),
  getMonth: date => date.getUTCMonth(),
  getDayOfYear: date => Math.floor((date.getTime() - new Date(date).setUTCMonth(0, 1)) / DAY),
  getDayOfMonth: date => date.getUTCDate() - 1,
  getDate: date => date.getUTCDate(),
  getDayOfWeek: date => date.getUTCDay(),
  getHours: date => date.getUTCHours(),
  getMinutes: date => date.getUTCMinutes(),
  getSeconds: date => date.getUTCSeconds(),
  getMilliseconds: date => date.getUTCMilliseconds(),
};

/** What a duration is in a unit, in nanoseconds. */
const UNITS: Readonly<Record<string, bigint>> = {
  getHours: 3600n * 1_000_000_000n,
  getMinutes: 60n * 1_000_000_000n,
  getSeconds: 1_000_000_000n,
  getMilliseconds: 1_000_000n,
};

export const times: readonly Overload[] = [
  ...Object.entries(PARTS).flatMap(([name, part]): Overload[] => [
    { name, method: true, parameters: [TIMESTAMP], result: INT, run: (time: Timestamp) => part(localDate(time)) },
    { name, method: true, parameters: [TIMESTAMP, STRING], result: INT, fails: true, run: (time: Timestamp, zone: string) => part(localDate(time, zone)) },
  ]),
  ...Object.entries(UNITS).map(([name, unit]): Overload => (
    { name, method: true, parameters: [DURATION], result: INT, run: (duration: Duration) => Number(duration.nanoseconds / unit) }
  )),
];
