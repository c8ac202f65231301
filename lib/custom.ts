import type { Issue, IssueType } from './issue';
import { judgeMetadata, type Subject } from './rules/metadata';
import type { KindEntry } from './schema/node';
import type { Registry, Schema } from './schema/registry';
import type { Mapping } from './schema/values';

/** Faults after which the server does not ask the expressions of a schema. */
const STOPS: ReadonlySet<IssueType> = new Set<IssueType>(['Required', 'NotSupported', 'TooLong', 'TooMany', 'TypeInvalid']);

/**
 * Judges a custom resource: reading, then defaults, metadata and schema, then the expressions of the schema, then what else there is to ask.
 * What cannot be read is not looked at any further.
 *
 * @param ruled what is said beyond the schema of an object whose shape is right
 */
export function judgeCustom(
  registry: Registry, schema: Schema, entry: KindEntry, object: Mapping, subject: Subject, minor: number, ruled: (object: Mapping) => readonly Issue[],
): Issue[] {
  if (entry.file) return fileJudge()(entry, object, minor);
  const seen = (schema.custom as NonNullable<Schema['custom']>).see(entry, object, registry.metadataLaw(minor));
  if (!seen.isRead) return [...seen.issues];
  const issues = [...judgeMetadata(object.metadata, subject), ...seen.issues];
  if (issues.some(({ type }) => STOPS.has(type))) return issues;
  issues.push(...schema.expressions(entry, seen.object, minor));
  // of a place that the schema refuses, it has said enough
  const refused = new Set(issues.map(({ path }) => path));
  issues.push(...ruled(seen.object).filter(({ path }) => path === '' || !refused.has(path)));
  return issues;
}

/** Read when the first file for a server's start comes. */
function fileJudge(): typeof import('./authentication/judge').judgeAuthentication {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('./authentication/judge') as typeof import('./authentication/judge')).judgeAuthentication;
}
