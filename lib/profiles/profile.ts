import type { Facts, ServerlessValue } from './facts';

/** How far a fact can be relied on: read in a primary source, in a secondary one, or in one place only. */
export type Confidence = 'high' | 'medium' | 'low';

export interface Sourced {
  /** Where it was read. */
  readonly source: string;
  readonly confidence: Confidence;
  /** What else is to be known about it. */
  readonly note?: string;
}

/** What is known to be so. */
export interface Known<T> extends Sourced {
  readonly value: T;
  /** First Kubernetes version it is so in, `1.36`. @default - all */
  readonly since?: string;
}

/** What depends on where the cluster runs, its option `platform`. */
export interface ByPlatform<T> extends Sourced {
  readonly byPlatform: Readonly<Record<string, T>>;
}

/** What depends on the Kubernetes version: each value holds from its version on, oldest first. */
export interface ByVersion<T> extends Sourced {
  readonly byVersion: readonly { readonly since?: string; readonly value: T }[];
}

/** What is known not to be there. */
export interface Absent extends Sourced {
  readonly offered: false;
  /** What people do instead. */
  readonly instead?: string;
}

/** What the cluster beneath answers, its option `on`. */
export interface Beneath extends Sourced {
  readonly beneath: true;
}

/** What nobody found out. */
export interface Unknown {
  readonly unknown: true;
}

/** One thing that a profile says about its clusters, with where that was read. */
export type Fact<T> = Known<T> | ByPlatform<T> | ByVersion<T> | Absent | Beneath | Unknown;

/** Not known: who needs it is asked for an option. */
export const unknown = { unknown: true } as const;

/** How a distribution's own version follows from that of Kubernetes: with major 4 and offset 13, 4.20 is Kubernetes 1.33. */
export interface Release {
  /** The option that takes it. */
  readonly option: string;
  readonly major: number;
  readonly offset: number;
}

/** What the clusters of one distribution are like. */
export interface Profile {
  /** The distribution's name, as it writes it. */
  readonly title: string;
  /** Other words for its id. @default - none */
  readonly aliases?: readonly string[];
  /** @default - it has the versions of Kubernetes */
  readonly release?: Release;
  /** False where there are no node pools to declare. @default true */
  readonly pools?: boolean;
  /** How what scales to zero is run. @default - not known */
  readonly serverless?: Fact<ServerlessValue>;
  readonly facts: Facts;
}

/** What a profile states of its own; the rest is that of the profile it extends. */
export type Differences = Omit<Partial<Profile>, 'facts'> & { readonly title: string; readonly facts: Partial<Facts> };

/** A profile with another one's differences; all types stay as literal as they are written. */
export type Extended<B extends Profile, D extends Differences> = Omit<B, keyof D | 'aliases'> & Omit<D, 'facts'> & {
  readonly facts: Omit<B['facts'], keyof D['facts']> & D['facts'];
};

/**
 * A profile that is as another one but for what is stated. Aliases are not passed on.
 *
 * @example export const profile = extend(k3s, { title: 'k3s in the shop', facts: { gpu: { offered: false, source: 'it has none', confidence: 'high' } } });
 */
export function extend<const B extends Profile, const D extends Differences>(base: B, differences: D): Extended<B, D> {
  const { aliases: _, ...rest } = base;
  // the compiler does not follow the spread of generic types
  return { ...rest, ...differences, facts: { ...base.facts, ...differences.facts } } as unknown as Extended<B, D>;
}
