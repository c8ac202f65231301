import { Issue } from './issue';
import { minorOf, versionOr } from './kubernetes';
import { near } from './near';
import { judgeMetadata, Subject, subjectOf } from './rules/metadata';
import { isDropped, isJudgedByRules, isUnchecked } from './rules/unchecked';
import { apiVersionOf, KindEntry, within } from './schema/node';
import { Found, Registry, Schema, split } from './schema/registry';
import { isMapping, Mapping, typeOf } from './schema/values';
import { withoutSecrets } from './secrets';

export interface ValidateOptions {
  /** Kubernetes version, `1.33`. @default - SEXTANT_KUBERNETES, else 1.36 */
  readonly kubernetes?: string;
  /** Where schemas are looked up. @default - what is shipped */
  readonly registry?: Registry;
  /** System whose schema is meant, where several have the kind. @default - the first */
  readonly system?: string;
}

/** Judges one object alone, as a create at a server of that version would; no issues mean that it is accepted. */
export function validate(object: unknown, options: ValidateOptions = {}): Issue[] {
  const issues = judge(object, options);
  return issues.length === 0 ? issues : withoutSecrets(issues, object);
}

function judge(object: unknown, options: ValidateOptions): Issue[] {
  const registry = options.registry ?? Registry.default();
  const minor = minorOf(versionOr(options.kubernetes));
  if (!isMapping(object)) return [{ rule: 'object-is-a-mapping', severity: 'error', type: 'Malformed', path: '', params: { found: typeOf(object) } }];

  const { apiVersion, kind } = object;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || apiVersion === '' || kind === '') return kindIsNamed(object);
  const found = registry.find(apiVersion, kind, options.system);
  if (!found) return [kindIsUnknown(registry, apiVersion, kind)];

  const judged = judgeOf(registry, found, minor);
  if (judged.unserved) return [judged.unserved];
  const issues = judgeSchema(registry, found, judged.schema, object, minor);
  issues.push(...judgeMetadata(object.metadata, judged.subject), ...judged.warnings);
  return issues;
}

/** What all objects of a kind are judged by. */
interface Judge {
  readonly schema: Schema;
  readonly subject: Subject;
  readonly unserved?: Issue;
  readonly warnings: readonly Issue[];
}

const judges = new WeakMap<Registry, Map<Found, Judge[]>>();

function judgeOf(registry: Registry, found: Found, minor: number): Judge {
  let known = judges.get(registry);
  if (!known) judges.set(registry, known = new Map());
  let byMinor = known.get(found);
  if (!byMinor) known.set(found, byMinor = []);
  return byMinor[minor] ??= {
    schema: registry.schema(found, minor),
    subject: subjectOf(found.entry, found.native, minor),
    unserved: kindIsUnserved(registry, found, minor),
    warnings: [...warningsOf(registry, found, minor)],
  };
}

function judgeSchema(registry: Registry, found: Found, schema: Schema, object: Mapping, minor: number): Issue[] {
  if (found.native) return judgeNative(schema, found.entry, object, minor);
  return [...judgeCustom(schema, found.entry, object), ...judgeObjectMeta(registry, object, minor)];
}

/** Decoding, then defaults, then the rules: what cannot be decoded is not looked at any further. */
function judgeNative({ compiler, explainer, rules }: Schema, entry: KindEntry, object: Mapping, minor: number): Issue[] {
  if (compiler.root(entry)(object)) return rules(entry, object);
  const issues = explainer.root(entry, object);
  if (issues.some(isOfDecoding)) return issues;
  const judged = issues.flatMap(issue => atPlace(issue, entry, minor));
  const ruled = rules(entry, object);
  // Both say of some fields that they are missing; a rule looks into what a list's null stands for, too.
  return [...judged, ...ruled.filter(({ path, type }) => !judged.some(issue => issue.path === path && issue.type === type))];
}

/** The server does not look everywhere at every version. */
function atPlace(issue: Issue, entry: KindEntry, minor: number): Issue[] {
  if (issue.rule !== 'field-is-set' && issue.rule !== 'value-is-allowed') return [issue];
  if (isDropped(minor, issue.path) || isJudgedByRules(issue.path)) return [];
  return [isUnchecked(entry, minor, issue.path) ? { ...issue, severity: 'doomed' } : issue];
}

function isOfDecoding({ type, rule }: Issue): boolean {
  return type === 'TypeInvalid' || type === 'UnknownField' || rule === 'value-has-format';
}

function judgeCustom({ compiler, explainer, fill }: Schema, entry: KindEntry, object: Mapping): Issue[] {
  const filled = fill(entry, object);
  return compiler.root(entry)(filled) ? [] : explainer.root(entry, filled);
}

/** A custom resource's metadata is ObjectMeta as any other's. */
function judgeObjectMeta(registry: Registry, { metadata }: Mapping, minor: number): Issue[] {
  const { compiler, explainer, node } = registry.metadata(minor);
  return metadata === undefined || compiler.check(node)(metadata) ? [] : explainer.explain(node, metadata, 'metadata');
}

function kindIsNamed(object: Mapping): Issue[] {
  return ['apiVersion', 'kind'].flatMap((path): Issue[] => {
    const value = object[path];
    if (value === undefined || value === null || value === '') return [{ rule: 'field-is-set', severity: 'error', type: 'Required', path }];
    if (typeof value !== 'string') return [{ rule: 'value-has-type', severity: 'error', type: 'TypeInvalid', path, value, params: { expected: 'string', found: typeOf(value) } }];
    return [];
  });
}

function kindIsUnknown(registry: Registry, apiVersion: string, kind: string): Issue {
  const [group] = split(apiVersion);
  const served = registry.versionsOf(group, kind).filter(f => !f.entry.unserved).map(f => apiVersionOf(f.entry));
  const { groups, apiVersions, kinds } = registry.names();
  // The server's own kinds are meant more often than a system's of the same name.
  const isNative = (other: string): number => Number(registry.find(other, kind)?.native ?? false);
  const elsewhere = [...apiVersions.get(kind) ?? []].sort((a, b) => isNative(b) - isNative(a));
  return {
    rule: 'kind-is-known',
    severity: 'error',
    type: 'Unknown',
    path: '',
    value: `${apiVersion} ${kind}`,
    params: {
      apiVersions: served.length > 0 ? served : elsewhere.slice(0, 5),
      kinds: near(kind, kinds.get(apiVersion) ?? []),
      groups: groups.has(group) ? [] : near(group, groups),
    },
  };
}

function kindIsUnserved(registry: Registry, found: Found, minor: number): Issue | undefined {
  const { entry } = found;
  if (!entry.unserved && within(entry, minor)) return undefined;
  const others = registry.versionsOf(entry.group, entry.kind).filter(f => !f.entry.unserved && within(f.entry, minor)).map(f => apiVersionOf(f.entry));
  return {
    rule: 'kind-is-served',
    severity: 'error',
    type: 'Unserved',
    path: '',
    value: `${apiVersionOf(entry)} ${entry.kind}`,
    params: { served: others, since: entry.since, until: entry.until, kubernetes: `1.${minor}`, system: found.system },
  };
}

function* warningsOf(registry: Registry, { entry, native }: Found, minor: number): Iterable<Issue> {
  const value = `${apiVersionOf(entry)} ${entry.kind}`;
  const how = native ? entry.served?.find(s => within(s, minor))?.how : undefined;
  if (how === 'runtime-config' || how === 'gate') {
    yield { rule: 'kind-is-served-by-default', severity: 'warning', type: 'Invalid', path: '', value, params: { how, kubernetes: `1.${minor}` } };
  }
  if (entry.deprecated) {
    const use = registry.versionsOf(entry.group, entry.kind).filter(f => !f.entry.unserved && !f.entry.deprecated).map(f => apiVersionOf(f.entry));
    yield { rule: 'version-is-current', severity: 'warning', type: 'Invalid', path: '', value, params: { use } };
  }
}
