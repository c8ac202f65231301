import { demandRange, rangeOf } from './check';
import { nameOf } from './names';
import { Rules } from './rule';
import { isZone } from './zone';
import type { CronJobProps, CronJobSpec } from '../../generated/bindings/kubernetes/batch/v1';
import { nanosecondsOf } from '../schema/duration';

/** Nine characters and two dashes are what the server adds to a job's name. */
const NAME_LIMIT = 52;

interface Unit {
  readonly minimum: number;
  readonly maximum: number;
  readonly names?: readonly string[];
}

/** Minute, hour, day of month, month, day of week; a name's number counts from the minimum. */
const UNITS: readonly Unit[] = [
  { minimum: 0, maximum: 59 },
  { minimum: 0, maximum: 23 },
  { minimum: 1, maximum: 31 },
  { minimum: 1, maximum: 12, names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] },
  { minimum: 0, maximum: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];

const EVERY = new Set(['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly']);

/** Whether a text is a schedule as cron knows it: five fields, or `@daily` and the like. */
export function isSchedule(text: string): boolean {
  if (text.startsWith('@')) return EVERY.has(text) || (text.startsWith('@every ') && nanosecondsOf(text.slice('@every '.length)) !== undefined);
  const fields = text.split(/\s+/).filter(field => field !== '');
  return fields.length === UNITS.length && fields.every((field, i) => isField(field, UNITS[i] as Unit));
}

function isField(field: string, unit: Unit): boolean {
  return field.split(',').every(part => part === '' || isRange(part, unit));
}

function isRange(part: string, unit: Unit): boolean {
  const [range, step, ...more] = part.split('/') as [string, string?, ...string[]];
  if (more.length > 0 || (step !== undefined && !(numberIn(step) as number > 0))) return false;
  const ends = range.split('-');
  // The server does not look at what follows the dash of a star.
  if (ends[0] === '*' || ends[0] === '?') return true;
  if (ends.length > 2) return false;
  const [from, to] = [numberIn(ends[0] as string, unit), numberIn(ends.at(-1) as string, unit)];
  return from !== undefined && to !== undefined && from >= unit.minimum && to <= unit.maximum && from <= to;
}

function numberIn(text: string, unit?: Unit): number | undefined {
  const named = unit?.names?.indexOf(text.toLowerCase()) ?? -1;
  if (unit && named >= 0) return unit.minimum + named;
  return /^\+?[0-9]+$|^-0+$/.test(text) ? Math.abs(Number(text)) : undefined;
}

export const rules: Rules = {
  'schedule-is-valid': {
    on: 'batch/v1.CronJobSpec',
    must: 'minute, hour, day of month, month and day of week are expected, "0 3 * * 1", or @hourly, @daily, @weekly, @monthly, @yearly or @every 90m',
    check({ schedule }: CronJobSpec, report) {
      if (schedule && !schedule.includes('TZ') && !isSchedule(schedule)) report('Invalid', 'schedule', schedule);
    },
  },

  'schedule-is-set': {
    on: 'batch/v1.CronJobSpec',
    must: 'a schedule is needed, "0 3 * * 1"',
    check({ schedule }: CronJobSpec, report) {
      if (!schedule) report('Required', 'schedule');
    },
  },

  'schedule-has-no-zone': {
    on: 'batch/v1.CronJobSpec',
    must: 'a schedule names no time zone',
    fix: 'set timeZone',
    check({ schedule }: CronJobSpec, report) {
      if (schedule?.includes('TZ')) report('Invalid', 'schedule', schedule);
    },
  },

  'time-zone-is-known': {
    on: 'batch/v1.CronJobSpec',
    must: 'the name of a time zone is expected, "Europe/Berlin" or "Etc/UTC"',
    check({ timeZone }: CronJobSpec, report) {
      if (timeZone !== undefined && !isZone(timeZone)) report('Invalid', 'timeZone', timeZone);
    },
  },

  'cron-job-count-is-not-negative': {
    on: 'batch/v1.CronJobSpec',
    must: rangeOf,
    check(spec: CronJobSpec, report) {
      for (const field of ['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit'] as const) {
        demandRange(report, field,
          spec[field], 0);
      }
    },
  },

  'cron-job-name-leaves-room': {
    on: 'batch/v1.CronJob',
    must: `at most ${NAME_LIMIT} characters are allowed: the names of its jobs are longer`,
    check({ metadata }: CronJobProps, report) {
      const name = nameOf(metadata);
      if (name && name.length > NAME_LIMIT) report('Invalid', 'metadata.name', name);
    },
  },
};
