import type { Issue } from '../issue';
import { didYouMean, joined, listOf, quoted, textOf } from '../messages/words';

/** A parameter within a sentence; what it is where it may not be told. */
export function param(issue: Issue, name: string, otherwise = 'it'): string {
  return textOf(issue, name) ?? otherwise;
}

/** Names in a sentence: `a, b and c`, at most five. */
export function names(issue: Issue, name: string): string {
  return joined(listOf(issue, name).map(String), 'and', 5);
}

/** `did you mean …?` where something close was found, else what to do. */
export function closeOr(fix: string): (issue: Issue) => string {
  return issue => didYouMean(listOf(issue, 'close')) ?? fix;
}

export { quoted };
