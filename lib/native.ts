import { Issue } from './issue';
import { convertedOf, placeOf } from './rules/places';
import { isUnchecked } from './rules/unchecked';
import { KindEntry } from './schema/node';
import { Schema } from './schema/registry';
import { Mapping } from './schema/values';

/** Judges an object of one of the server's own kinds: decoding, then defaults, then the rules. What cannot be decoded is not looked at any further. */
export function judgeNative({ compiler, decoder, explainer, rules }: Schema, entry: KindEntry, object: Mapping, minor: number): Issue[] {
  const judge = (decoded: Mapping): Issue[] => {
    const issues = rules(entry, decoded);
    if (issues.length === 0) return issues;
    return issues.filter(({ path }) => !decoder.isDropped(entry, path)).map(issue => placed(issue, convertedOf(issue.path, minor)));
  };
  const isValid = compiler.root(entry)(object);
  if (isValid && !compiler.nulls) return judge(object);
  const undecoded = isValid ? [] : explainer.root(entry, object).filter(isOfDecoding);
  if (undecoded.length > 0) return undecoded;
  const decoded = decoder.root(entry, object);
  const ruled = judge(decoded.object);
  const stated = explainer.root(entry, decoded.object)
    .map(issue => placed(isUnchecked(entry, minor, issue.path) ? { ...issue, severity: 'doomed' as const } : issue, placeOf(issue.path, minor)));
  const said = [
    ...stated.filter(issue => !isReplaced(issue, ruled)),
    ...ruled.filter(issue => !stated.some(other => isSame(other, issue) && isOfVersion(other))),
  ];
  return [...missing(decoded.filled, said, entry, minor), ...said];
}

/** What a rule says of a place, the schema need not say: the rule knows the server's error type. Only of versions the schema knows more. */
function isReplaced(issue: Issue, ruled: readonly Issue[]): boolean {
  return ruled.some(other => other.path === issue.path && !(isOfVersion(issue) && isSame(issue, other)));
}

function isSame(a: Issue, b: Issue): boolean {
  return a.path === b.path && a.type === b.type;
}

function isOfVersion({ rule }: Issue): boolean {
  return rule === 'value-is-in-version';
}

/** Required fields that were absent and of which, or of whose fields, nothing has been said. */
function missing(filled: readonly string[], issues: readonly Issue[], entry: KindEntry, minor: number): Issue[] {
  const result: Issue[] = [];
  // What is within a place comes after it.
  for (const path of [...filled].reverse()) {
    const place = placeOf(path, minor);
    if ([...issues, ...result].some(issue => issue.path === place || issue.path.startsWith(`${place}.`) || issue.path.startsWith(`${place}[`))) continue;
    result.push({ rule: 'field-is-set', severity: isUnchecked(entry, minor, path) ? 'doomed' : 'error', type: 'Required', path: place, params: {} });
  }
  return result.reverse();
}

function placed(issue: Issue, path: string): Issue {
  return path === issue.path ? issue : { ...issue, path };
}

function isOfDecoding({ type, rule }: Issue): boolean {
  return type === 'TypeInvalid' || type === 'UnknownField' || rule === 'value-has-format' || rule === 'value-is-in-range';
}
