import type { Issue } from '../issue';
import { isPublicField, isSecretKind, withoutRest, withoutValue } from '../secrets';

/** Rules whose value is an apiVersion and a kind. */
const OF_KIND: ReadonlySet<string> = new Set(['kind-is-known', 'kind-is-served', 'kind-is-served-by-default', 'version-is-current']);

/** The value of a Secret never leaves it: whatever is not known to be public is dropped, whoever made the issue. `validate` does it for any object. */
export function redact(issue: Issue): Issue {
  if (!isSecretKind(issue.at?.kind) || OF_KIND.has(issue.rule)) return issue;
  const keys = issue.path.replace(/^(?:items\[\d+\]\.?)+/, '').split(/[.[]/, 2);
  return { ...isPublicField(keys, issue) ? issue : withoutValue(issue), path: withoutRest(issue.path) };
}
