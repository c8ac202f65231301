import { UserError } from '../error';
import { Issue } from '../issue';
import { Remark } from './manifest';
import { textOf } from '../report';

/** Synthesis found something that may not be written. Its message is the report; there is no stack, for the fault is in no line of code of ours. */
export class SynthError extends UserError {
  /** All that was found, warnings too. */
  public declare readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], remarks: readonly Remark[] = []) {
    super(reportOf(issues, remarks), 1);
    this.name = 'SynthError';
    Object.defineProperty(this, 'issues', { value: issues, enumerable: false });
    hideTrace(this);
  }
}

/** The user's mistakes are shown by their message alone, also by node where nobody catches them; other errors keep their stack. */
export function withoutTrace<E>(error: E): E {
  return error instanceof UserError ? hideTrace(error) : error;
}

/** Leaves only the message of an error for node to print: it shows the stack, and then each visible property. */
export function hideTrace<E extends Error>(error: E): E {
  Object.defineProperty(error, 'stack', { value: error.message, configurable: true, writable: true });
  for (const key of Object.keys(error)) Object.defineProperty(error, key, { enumerable: false });
  return error;
}

/** Whether synthesis may go on. */
export function isFatal(issue: Issue): boolean {
  return issue.severity !== 'warning';
}

function reportOf(issues: readonly Issue[], remarks: readonly Remark[]): string {
  const count = issues.filter(isFatal).length + remarks.length;
  const told = remarks.map(({ construct, text }) => `${construct || 'the app'}\n  ${text.replace(/\n/g, '\n  ')}\n    at ${construct || 'the app'}\n\n`);
  return `${count} ${count === 1 ? 'problem' : 'problems'}, nothing was written\n\n${told.join('')}${textOf(issues)}`.trimEnd();
}
