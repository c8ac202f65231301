import { Issue } from '../issue';
import { demand } from './check';
import { Law } from './names';
import { Report } from './rule';
import { lawOf } from '../messages/naming';

/** As `demand`, but a text that is absent or empty is reported as missing. */
export function demandFilled(report: Report, law: Law | undefined, at: string, text: unknown): void {
  if (text === undefined || text === '') report('Required', at);
  else if (law) demand(report, law, at, text);
}

/** The words for `demandFilled`. */
export function filledOf(issue: Issue): string {
  return issue.type === 'Required' ? 'a text that is not empty is needed' : lawOf(issue);
}
