import { Issue } from '../issue';
import { follows, Law } from './names';
import { Report } from './rule';
import { numberOf, span } from '../messages/words';

/** Reports a text that does not follow its law; one that is absent or no text is another rule's. */
export function demand(report: Report, law: Law, at: string, text: unknown): void {
  if (typeof text === 'string' && !follows(law, text)) report('Invalid', at, text, { must: law });
}

/** As `demand`, but an absent or empty text is reported as missing. */
export function demandSet(report: Report, law: Law | undefined, at: string, text: unknown): void {
  if (text === undefined || text === '') report('Required', at, undefined, { must: law });
  else if (law) demand(report, law, at, text);
}

/** Reports a number out of its range; `minimum` and `maximum` are allowed. */
export function demandRange(report: Report, at: string, value: unknown, minimum?: number, maximum?: number): void {
  if (typeof value !== 'number') return;
  if ((minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum)) report('Invalid', at, value, { minimum, maximum });
}

/** The words for `demandRange`. */
export function rangeOf(issue: Issue): string {
  return `${span(numberOf(issue, 'minimum'), numberOf(issue, 'maximum'))} is allowed`;
}

/** The value of `25%`; nothing for what is no percentage. */
export function percentOf(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  let percent = 0;
  const end = value.length - 1;
  for (let i = 0; i < end; i++) {
    const digit = value.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    percent = 10 * percent + digit;
  }
  return end > 0 && value.charCodeAt(end) === 37 ? percent : undefined;
}

/** Reports what is neither a number from 0 on nor a percentage, or a percentage above the maximum. */
export function demandShare(report: Report, at: string, value: unknown, maximum = Infinity): void {
  if (value === undefined) return;
  const percent = percentOf(value);
  if (typeof value === 'number' ? value < 0 : percent === undefined
    || percent > maximum) report('Invalid', at, value, { percent: maximum === Infinity ? undefined : maximum });
}

/** The words for `demandShare`. */
export function shareOf(issue: Issue): string {
  const percent = numberOf(issue, 'percent');
  return `a whole number from 0 on or a percentage${percent === undefined ? '' : ` up to ${percent}%`} is allowed`;
}

/** What the server reads of bytes: base64, or a list of numbers. */
export function bytesIn(value: unknown): Buffer {
  return typeof value === 'string' ? Buffer.from(value, 'base64') : Buffer.from(value as readonly number[]);
}
