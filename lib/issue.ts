/**
 * An issue is data. Sentences live in `messages.ts` (or in a rule's own entry), layout in `report.ts`.
 */

/** `error`: the server refuses it · `doomed`: accepted, but it can never run · `warning`: worth a look. */
export type Severity = 'error' | 'doomed' | 'warning';

/**
 * The API server's own error types, and four for what it answers before validation:
 * `UnknownField` (strict decoding), `Malformed` (no object to decode), `Unknown` (no such kind here), `Unserved` (known, but not at this version).
 */
export type IssueType =
  | 'Required' | 'Invalid' | 'NotSupported' | 'Duplicate' | 'Forbidden' | 'TooLong' | 'TooMany' | 'TypeInvalid' | 'NotFound'
  | 'UnknownField' | 'Malformed' | 'Unknown' | 'Unserved';

/** Where the object came from; each reader fills in what it knows. */
export interface Where {
  /** File as the user named it. */
  readonly file?: string;
  /** Document within the file, from 1. */
  readonly document?: number;
  /** Line within the file, from 1. */
  readonly line?: number;
  /** Chart and template that Helm rendered, `shop/templates/web.yaml`. */
  readonly template?: string;
  /** Construct path, `shop/prod/web`. */
  readonly construct?: string;
  /** Name of the cluster that the object is for. */
  readonly cluster?: string;
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
}

export interface Issue {
  /** The rule's id, as the user reads it. */
  readonly rule: string;
  readonly severity: Severity;
  readonly type: IssueType;
  /** Field path as the API server writes it, `spec.containers[0].name`; empty for the object itself. */
  readonly path: string;
  /** The value that was found; left out where there is none, and always for what may be secret. */
  readonly value?: unknown;
  /** What the sentence needs besides the value: bounds, allowed values, versions. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** What a system's own tool calls it. */
  readonly code?: string;
  readonly at?: Where;
}

/** The judgement of one object; see `verdictOf`. */
export type Verdict = 'accept' | 'reject' | 'unknown';

/** `unknown` if the kind could not be judged, else `reject` if there is an error, else `accept`. */
export function verdictOf(issues: readonly Issue[]): Verdict {
  if (issues.some(i => i.type === 'Unknown' || i.type === 'Unserved')) return 'unknown';
  return issues.some(i => i.severity === 'error') ? 'reject' : 'accept';
}
