import { Mapping } from '../schema/values';

/** What a default may look at. */
export interface Context {
  /** Kubernetes minor, 33 for 1.33. */
  readonly minor: number;
  readonly group: string;
  readonly kind: string;
  /** The whole object, as far as its defaults are filled in. */
  readonly root: Mapping;
}

/**
 * Fills in what the server fills in, before it looks below: the value is a copy of the user's, and may be changed.
 * Keyed by the definition that it is about, `core/v1.Container`.
 */
export interface Defaults {
  readonly [definition: string]: Default['fill'];
}

interface Default {
  // A method, so that an entry may name the type that it is for.
  fill(value: unknown, context: Context): void;
}

/** Sets a field that has no value yet; null is none. */
export function fill<T extends object, K extends keyof T>(value: T, field: K, given: T[K]): void {
  value[field] ??= given;
}

/** A copy with what has no value yet, for a field that another one decides about: a value within the user's object is never changed. */
export function filled<T extends object>(value: T | undefined, given: Partial<T>): T {
  const copy = { ...value } as T;
  for (const field of Object.keys(given) as (keyof T)[]) copy[field] ??= given[field] as T[keyof T];
  return copy;
}
