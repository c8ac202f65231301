import { Issue, IssueType } from '../issue';
import { Mapping } from '../schema/values';

/** What a rule knows of the place it is at, and how it tells what it found. */
export interface Report {
  /** Kubernetes minor, 33 for 1.33. */
  readonly minor: number;
  readonly group: string;
  readonly kind: string;
  /** The whole object, defaults filled in. */
  readonly root: Mapping;
  /** A number of its own for each object that is judged. */
  readonly turn: number;
  /**
   * One issue. `at` leads from the rule's value to the field, as the API server writes it: `ports[0].name`, `limits[cpu]`, or nothing for the value itself.
   * A path that begins with `^` counts from the object's root.
   */
  (type: IssueType, at: string, value?: unknown, params?: Readonly<Record<string, unknown>>): void;
}

/** One law of the API server beyond the schema, keyed by its id in `rules` of `lib/rules/<topic>.ts`. */
export interface Rule<T = unknown> {
  /** Definitions that it is about, wherever they are embedded: `core/v1.Container`. */
  readonly on: string | readonly string[];
  /**
   * Fields without which it has nothing to say: where none of them is anywhere in the object, with its defaults, the rule is not asked.
   * @default - it is always asked
   */
  readonly when?: string | readonly string[];
  /** First and last minor that has it. @default - all */
  readonly since?: number;
  readonly until?: number;
  /** `doomed` for what a server accepts and can never run. @default 'error' */
  readonly severity?: Issue['severity'];
  /** The reason, lower case, no period: what is allowed or must be. */
  readonly must: string | ((issue: Issue) => string);
  /** One imperative. @default - none */
  readonly fix?: string | ((issue: Issue) => string | undefined);
  /** Looks at one value of the definition, after decoding and defaults; required fields may still be missing. */
  check(value: T, report: Report): void;
}

export type Rules = Readonly<Record<string, Rule>>;

/** `io.k8s.api.core.v1.PodSpec` → `core/v1.PodSpec` */
export function shortName(definition: string): string {
  const [type, version, group] = definition.split('.').reverse();
  return `${group}/${version}.${type}`;
}
