import { type Admission, admissionOf } from './admission';
import { judgeCustom } from './custom';
import { Issue } from './issue';
import { minorOf, versionOr } from './kubernetes';
import { judgeNative } from './native';
import { near } from './near';
import { judgeMetadata, Subject, subjectOf } from './rules/metadata';
import { apiVersionOf, within } from './schema/node';
import { Found, Registry, Schema, split } from './schema/registry';
import { isMapping, Mapping, typeOf } from './schema/values';
import { withoutSecrets } from './secrets';
import { soundOf } from './sound';

export interface ValidateOptions {
  /** Kubernetes version, `1.33`. @default - SEXTANT_KUBERNETES, else 1.36 */
  readonly kubernetes?: string;
  /** Where schemas are looked up. @default - what is shipped */
  readonly registry?: Registry;
  /** System whose schema is meant, where several have the kind. @default - the first */
  readonly system?: string;
  /** What is known of the settings of systems whose own admission depends on them, by system. @default - what each has by default */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Judges one object alone, as a create at a server of that version would; no issues mean that it is accepted. What is undefined counts as absent. */
export function validate(object: unknown, options: ValidateOptions = {}): Issue[] {
  const { object: sound, issues } = soundOf(object);
  return issues.length === 0 ? validateSound(sound, options) : withoutSecrets(issues, sound);
}

/** Judges an object that is known to be as JSON holds it, see `soundOf`. */
export function validateSound(object: unknown, options: ValidateOptions = {}): Issue[] {
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
  const { entry, native } = found;
  const { schema, subject, admission } = judged;
  const issues = native
    ? judgeNative(schema, entry, object, minor)
    : judgeCustom(registry, schema, entry, object, subject, minor, seen => admission(seen, options.settings));
  if (native) issues.push(...judgeMetadata(object.metadata, subject));
  issues.push(...judged.warnings);
  return issues;
}

/** What all objects of a kind are judged by. */
interface Judge {
  readonly schema: Schema;
  readonly subject: Subject;
  readonly unserved?: Issue;
  readonly warnings: readonly Issue[];
  readonly admission: Admission;
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
    admission: found.native ? () => [] : admissionOf(registry, found, minor),
  };
}

function kindIsNamed(object: Mapping): Issue[] {
  return ['apiVersion', 'kind'].flatMap((path): Issue[] => {
    const value = object[path];
    if (value === undefined || value === null || value === '') return [{ rule: 'field-is-set', severity: 'error', type: 'Required', path }];
    if (typeof value !== 'string') return [{ rule: 'value-has-type', severity: 'error', type: 'TypeInvalid', path, value, params: { expected: 'string', found: typeOf(value) } }];
    return [];
  });
}

/** What was said of kinds that nobody knows: looking for the one that was meant takes long, and there may be many objects of it. */
const unknowns = new WeakMap<Registry, Map<string, Issue>>();
const MOST_UNKNOWN = 1000;

function kindIsUnknown(registry: Registry, apiVersion: string, kind: string): Issue {
  let known = unknowns.get(registry);
  if (!known) unknowns.set(registry, known = new Map());
  const name = `${apiVersion} ${kind}`;
  const issue = known.get(name) ?? describeUnknown(registry, apiVersion, kind);
  if (known.size < MOST_UNKNOWN) known.set(name, issue);
  return issue;
}

function describeUnknown(registry: Registry, apiVersion: string, kind: string): Issue {
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
