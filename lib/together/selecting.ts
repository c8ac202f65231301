import { selects } from './label-selector';
import type { Member } from './member';
import { grouped } from '../groups';
import { at, Labels, labelsOf } from './values';

/** Members that select others by labels, found by what they select. */
export class Selecting {
  private readonly byLabel: ReadonlyMap<string, readonly Member[]>;

  /** @param selectorOf the label selector of a member, with matchLabels and matchExpressions; one without any selects all, an absent one nothing */
  constructor(members: readonly Member[], private readonly selectorOf: (member: Member) => unknown) {
    this.byLabel = grouped(members.filter(member => selectorOf(member)), member => {
      // one of the labels is enough to find it
      const [pair] = Object.entries(labelsOf(at(selectorOf(member), 'matchLabels')));
      return [pair === undefined ? '' : `${pair[0]}=${pair[1]}`];
    });
  }

  /** Those that select an object with such labels, in any namespace. */
  public of(labels: Labels): Member[] {
    const keys = ['', ...Object.entries(labels).map(([key, value]) => `${key}=${value}`)];
    return keys.flatMap(key => this.byLabel.get(key) ?? []).filter(member => selects(this.selectorOf(member), labels));
  }
}
