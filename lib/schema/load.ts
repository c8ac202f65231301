import { parseAllDocuments } from 'yaml';
import { Issue } from '../issue';
import { Fault, faultsOf, isCrd } from './faults';
import { isObject, Json, JsonObject } from './node';
import { malformed, positionOf, type Entry } from '../read/entry';

/** A file's name, as the user or the source names it, and its text. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** One version of a CustomResourceDefinition, before normalization. */
export interface CrdVersion {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  readonly deprecated?: boolean;
  readonly schema?: { readonly openAPIV3Schema?: JsonObject };
  readonly subresources?: JsonObject;
}

/** What the generator and the validator need of a CustomResourceDefinition (apiextensions v1). */
export interface Crd {
  readonly group: string;
  readonly scope: 'Namespaced' | 'Cluster';
  readonly names: { readonly kind: string; readonly plural: string };
  readonly versions: readonly CrdVersion[];
}

export interface Loaded {
  readonly crds: readonly Crd[];
  readonly issues: readonly Issue[];
}

/** What is in a file, object by object. */
export type Reading = (file: string, text: string) => Iterable<Entry>;

/**
 * Finds the CustomResourceDefinitions (v1) in files, Lists included; other objects are passed over.
 * What is wrong with one comes back as issues, each with its line.
 *
 * @param reading @default - as upstream's files are meant
 * @param judge what else is wrong with a definition that can be used @default - nothing
 */
export function load(files: readonly TextFile[], reading: Reading = published, judge: (definition: JsonObject) => readonly Issue[] = () => []): Loaded {
  const crds: Crd[] = [];
  const issues: Issue[] = [];
  for (const { file, text } of files) {
    for (const entry of reading(file, text)) {
      if (entry.issue !== undefined) issues.push(entry.issue);
      for (const { path, object } of entry.issue === undefined ? objectsOf(entry.object as Json) : []) {
        const faults = faultsOf(object);
        for (const fault of faults) issues.push(issueOf(fault, path, entry));
        if (faults.length > 0 || !isCrd(object)) continue;
        crds.push((object as unknown as { spec: Crd }).spec);
        for (const issue of judge(object)) issues.push(placed(issue, path, entry));
      }
    }
  }
  return { crds, issues };
}

/** YAML 1.2, as the tools read it that upstream makes and tests its definitions with: some have an unquoted `off`. */
function* published(file: string, text: string): Iterable<Entry> {
  for (const [index, document] of [...parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' })].entries()) {
    const [error] = document.errors;
    const { line, column } = positionOf(text, error?.pos[0] ?? document.contents?.range?.[0] ?? 0);
    const at = { file, document: index + 1, line };
    yield error ? malformed(at, `yaml-${error.code}`, column) : { at, object: document.toJS({ maxAliasCount: 100 }) as unknown };
  }
}

function issueOf({ path, why, found }: Fault, prefix: string, entry: Entry): Issue {
  const params = { why, ...(found === undefined ? {} : { found }) };
  return placed({ rule: 'schema-is-usable', severity: 'error', type: 'Malformed', path, params }, prefix, entry);
}

/** With where it is: the path from the top of the text, and the line. */
function placed(issue: Issue, prefix: string, { at, locate }: Entry): Issue {
  const path = [prefix, issue.path].filter(part => part !== '').join('.');
  return { ...issue, path, at: { ...at, line: locate?.(path) ?? at.line } };
}

interface Located {
  readonly path: string;
  readonly object: JsonObject;
}

/** The object, or those of a List. */
function objectsOf(value: Json, path = ''): Located[] {
  if (!isObject(value)) return [];
  if (value.kind !== 'List' || !Array.isArray(value.items)) return [{ path, object: value }];
  return value.items.flatMap((item, index) => objectsOf(item, `${path === '' ? '' : `${path}.`}items[${index}]`));
}
