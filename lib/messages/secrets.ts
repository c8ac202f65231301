import type { Issue } from '../issue';
import { isSecretKind, withoutValue } from '../secrets';

/** Paths of a Secret whose values may be shown. */
const PUBLIC = /^(?:apiVersion|kind|type|immutable|metadata\.(?:name|namespace|generateName)|metadata\.labels(?:\[.*\]|\..*)?)$/;

/** Rules whose value is an apiVersion and a kind. */
const OF_KIND: ReadonlySet<string> = new Set(['kind-is-known', 'kind-is-served', 'kind-is-served-by-default', 'version-is-current']);

/** The value of a Secret never leaves it: whatever is not known to be public is dropped, whoever made the issue. `validate` does it for any object. */
export function redact(issue: Issue): Issue {
  if (!isSecretKind(issue.at?.kind)) return issue;
  if (OF_KIND.has(issue.rule) || PUBLIC.test(issue.path.replace(/^(?:items\[\d+\]\.?)+/, ''))) return issue;
  return withoutValue(issue);
}
