import type { IConstruct } from 'constructs';
import { UserError } from '../error';
import type { Issue, Where } from '../issue';
import { wordsOf } from '../messages';
import type { Sourced } from '../profiles/profile';

/** Why an answer is what it is: what was read about the distribution, or what was said of the cluster. */
export type Reason = Sourced | { readonly option: string };

/** Why there is no answer, and what would make one. */
export interface Refusal {
  /** `unknown`: nobody found out · `absent`: it is known not to be there. */
  readonly state: 'unknown' | 'absent';
  /** Name of the cluster. */
  readonly cluster: string;
  /** Name of its distribution. */
  readonly title: string;
  /** What was asked for, `default storage class`. */
  readonly what: string;
  /** Whether it is known but for what an option has to say. */
  readonly depends?: boolean;
  /** Option of the cluster that would answer, `storageClasses.default`. */
  readonly option?: string;
  /** Values that the option may well have. */
  readonly choices?: readonly string[];
  /** What is known about it. */
  readonly fact?: Sourced & { readonly instead?: string };
}

/** What goes with a known answer. */
interface Besides {
  /** What has to be installed or turned on for it. */
  readonly requires?: readonly (string | undefined)[];
  /** What else is to be known. */
  readonly notes?: readonly (string | undefined)[];
  /** What was asked for, `default storage class`. */
  readonly what?: string;
}

/**
 * What a cluster says to a question: a value, or a refusal that says why and which option would help.
 * Taking the value of a refusal throws, so that nothing that is not known is ever written.
 */
export class Answer<T> {
  public static known<T>(value: T, because: readonly Reason[], besides: Besides = {}): Answer<T> {
    return new Answer({ value }, undefined, because, present(besides.requires), present(besides.notes), besides.what ?? '');
  }

  public static refused<T>(refusal: Refusal): Answer<T> {
    return new Answer<T>(undefined, refusal, refusal.fact ? [refusal.fact] : [], [], [], refusal.what);
  }

  private constructor(
    private readonly held: { readonly value: T } | undefined,
    /** Why there is no value; undefined where there is one. */
    public readonly refusal: Refusal | undefined,
    /** What the answer rests on. */
    public readonly because: readonly Reason[],
    /** What has to be installed or turned on for it, in words. */
    public readonly requires: readonly string[],
    /** What else is to be known about it. */
    public readonly notes: readonly string[],
    /** What was asked for, `default storage class`. */
    public readonly what: string,
  ) {}

  /** `known`, `unknown` or `absent`. */
  public get state(): 'known' | Refusal['state'] {
    return this.refusal?.state ?? 'known';
  }

  /**
   * The value.
   * @throws UserError that says why there is none and which option would help
   */
  public get value(): T {
    return this.demand(`cluster "${this.refusal?.cluster}"`);
  }

  /**
   * The value, for a construct that cannot do without it.
   * @throws UserError that also says for which construct there is none
   */
  public valueFor(construct: IConstruct): T {
    return this.demand(`${construct.node.path} on cluster "${this.refusal?.cluster}"`);
  }

  private demand(who: string): T {
    if (this.held) return this.held.value;
    const { reason, fix } = wordsOf(this.issue() as Issue);
    throw new UserError(`${who}: ${reason}${fix === undefined ? '' : `; ${fix}`}`, 1);
  }

  /** The value, or another one where it is not known or not there. */
  public or<U>(other: U): T | U {
    return this.held ? this.held.value : other;
  }

  /** The same answer with its value made into another; a refusal stays what it is. */
  public map<U>(make: (value: T) => U): Answer<U> {
    return new Answer(this.held && { value: make(this.held.value) }, this.refusal, this.because, this.requires, this.notes, this.what);
  }

  /** The same answer with one more thing to be known about it. */
  public noting(note: string): Answer<T> {
    return new Answer(this.held, this.refusal, this.because, this.requires, [...this.notes, note], this.what);
  }

  /** This answer and another one as one; the first refusal stays what it is. */
  public and<U, V>(other: Answer<U>, make: (value: T, other: U) => V): Answer<V> {
    if (!this.held) return this.map((): V => unreachable());
    if (!other.held) return other.map((): V => unreachable());
    const besides = { requires: [...this.requires, ...other.requires], notes: [...this.notes, ...other.notes], what: [this.what, other.what].filter(what => what !== '').join(' and ') };
    return Answer.known(make(this.held.value, other.held.value), [...this.because, ...other.because], besides);
  }

  /** A refusal as an issue, undefined for what is known. */
  public issue(at: Where = {}): Issue | undefined {
    if (!this.refusal) return undefined;
    const { state, ...params } = this.refusal;
    const known = state === 'absent';
    return {
      rule: known ? 'cluster-has-what-is-asked' : 'answer-is-known',
      severity: 'error',
      type: known ? 'NotSupported' : 'Required',
      path: '',
      params,
      at: { ...at, cluster: params.cluster },
    };
  }
}

function present(texts: Besides['requires'] = []): string[] {
  return [...new Set(texts.filter(text => text !== undefined))];
}

/** A refusal has no value that could be made into another. */
function unreachable(): never {
  throw new Error('a refusal has no value');
}
