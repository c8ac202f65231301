import type { Issue, IssueType, Severity } from '../issue';
import type { Graph } from './graph';
import type { Member } from './member';

/** Tells one thing that a rule found on the object that it looks at. */
export interface Tell {
  /** @param path field as the API server writes it; empty for the object itself */
  (type: IssueType, path: string, value?: unknown, params?: Issue['params']): void;
  /**
   * Something that is referred to is not among the objects.
   * Where only a part of a cluster's objects is known, as at synth, it is an error only if the others of its kind and place are among them.
   *
   * @param home where it would be: kinds, and the namespace; without one it could be anywhere
   */
  readonly missing: (path: string, value: unknown, home?: Home, params?: Issue['params']) => void;
}

/** Where an object would be that is not there. */
export interface Home {
  readonly kinds: readonly string[];
  readonly namespace: string;
}

/** One rule about an object among others, keyed by its id in `relations` of `lib/rules/<system>/together/<topic>.ts`. */
export interface Relation {
  /** Kinds whose objects it looks at: `apps/Deployment`, `Service`. */
  readonly on: string | readonly string[];
  /** What the system's own tool calls it. */
  readonly code?: string;
  /** @default 'error' */
  readonly severity?: Severity;
  /** It is about what runs on a cluster; objects that are yet to be applied are not asked. */
  readonly live?: true;
  /** The reason, lower case, no period. */
  readonly must: string | ((issue: Issue) => string);
  /** One imperative. */
  readonly fix: string | ((issue: Issue) => string | undefined);
  /** Looks at one object; fields may be of any type. */
  check(member: Member, graph: Graph, tell: Tell): void;
}

export type Relations = Readonly<Record<string, Relation>>;
