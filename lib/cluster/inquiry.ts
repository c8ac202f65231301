import { Answer, Reason, Refusal } from './answer';
import type { Cluster } from '../cluster';
import { minorOf } from '../kubernetes';
import type { Absent, Fact, Sourced } from '../profiles/profile';

/** A question to a cluster: what is asked for, in words, and the option that answers where nothing is known. */
export interface Question {
  /** As in "it has no …": `default storage class`. */
  readonly what: string;
  /** Left out where no option would help. */
  readonly option?: string;
  /** Whether the option helps against a known absence as well. @default true */
  readonly mends?: boolean;
}

/** Asks one question of one cluster. */
export class Inquiry {
  constructor(readonly cluster: Cluster, private readonly question: Question) {}

  /**
   * What the profile says, for this cluster's version and platform, or the cluster beneath.
   * @param ask the same question to the cluster beneath
   */
  public fact<T, A>(fact: Fact<T>, ask: (beneath: Cluster) => Answer<A>): { readonly value: T; readonly fact: Sourced } | { readonly refusal: Answer<A> } {
    if ('unknown' in fact) return { refusal: this.unknown() };
    if ('offered' in fact) return { refusal: this.absent(fact) };
    if ('beneath' in fact) return { refusal: this.cluster.options.on ? ask(this.cluster.options.on) : this.unknown(fact, 'on') };
    if ('byPlatform' in fact) {
      const { platform } = this.cluster.options;
      const value = platform === undefined || !Object.hasOwn(fact.byPlatform, platform) ? undefined : fact.byPlatform[platform];
      const named = platform === undefined ? Object.keys(fact.byPlatform) : undefined;
      return value === undefined ? { refusal: this.unknown(fact, named && 'platform', named) } : { value, fact };
    }
    if ('byVersion' in fact) {
      const held = fact.byVersion.filter(({ since }) => since === undefined || this.reaches(since)).at(-1);
      return held ? { value: held.value, fact } : { refusal: this.unknown(fact) };
    }
    if (fact.since !== undefined && !this.reaches(fact.since)) {
      return { refusal: this.tooOld(fact, fact.since) };
    }
    return { value: fact.value, fact };
  }

  /** What the user said of the cluster. */
  public stated<T>(value: T): Answer<T> {
    return Answer.known(value, [{ option: this.question.option ?? 'nodePools' }], { what: this.question.what });
  }

  /** @param besides what else it rests on */
  public known<T>(value: T, fact: Reason, requires: readonly (string | undefined)[] = [], besides: readonly Reason[] = []): Answer<T> {
    return Answer.known(value, [fact, ...besides], { requires, notes: ['note' in fact ? fact.note : undefined], what: this.question.what });
  }

  /** @param option what would answer @default - the question's own */
  public unknown<T>(fact?: Sourced, option = this.question.option, choices?: readonly string[]): Answer<T> {
    return this.refuse('unknown', fact, option, choices);
  }

  public absent<T>(fact: Sourced & Partial<Pick<Absent, 'instead'>>, choices?: readonly string[]): Answer<T> {
    return this.refuse('absent', { ...fact, instead: fact.instead ?? fact.note }, this.question.mends === false ? undefined : this.question.option, choices);
  }

  /** For what only newer clusters have. */
  public tooOld<T>(fact: Sourced, since: string): Answer<T> {
    return this.absent({ ...fact, instead: `since Kubernetes ${since}, this is ${this.cluster.kubernetes}` });
  }

  /** Whether the cluster is of a version or newer. */
  public reaches(version: string): boolean {
    return minorOf(this.cluster.kubernetes) >= minorOf(version);
  }

  private refuse<T>(state: Refusal['state'], fact: Refusal['fact'], option?: string, choices?: readonly string[]): Answer<T> {
    const reason = fact && { source: fact.source, confidence: fact.confidence, note: fact.note, instead: fact.instead };
    const { name, profile } = this.cluster;
    // there are no pools to say anything of
    const helps = profile.pools === false && option?.startsWith('nodePools') ? undefined : option;
    const depends = state === 'unknown' && option !== this.question.option;
    const helpful = { option: helps, choices: helps === undefined ? undefined : choices };
    return Answer.refused({ state, cluster: name, title: profile.title, what: this.question.what, depends, ...helpful, fact: reason });
  }
}
