import type { Issue } from '../issue';

/** Paths of a Secret whose values may be shown. */
const PUBLIC = /^(?:apiVersion|kind|type|immutable|metadata\.(?:name|namespace|generateName)|metadata\.labels(?:\[.*\]|\..*)?)$/;

/** Parameters that may quote what was found. */
const QUOTING: readonly string[] = ['close', 'suggestion', 'key', 'value'];

/** Rules whose value is an apiVersion and a kind. */
const OF_KIND: ReadonlySet<string> = new Set(['kind-is-known', 'kind-is-served', 'kind-is-served-by-default', 'version-is-current']);

/** The value of a Secret never leaves it: whatever is not known to be public is dropped, also from the parameters. */
export function redact(issue: Issue): Issue {
  if (issue.at?.kind?.toLowerCase() !== 'secret') return issue;
  if (OF_KIND.has(issue.rule) || PUBLIC.test(issue.path.replace(/^(?:items\[\d+\]\.?)+/, ''))) return issue;
  const { value: _, ...rest } = issue;
  return { ...rest, params: Object.fromEntries(Object.entries(issue.params ?? {}).filter(([name]) => !QUOTING.includes(name))) };
}
