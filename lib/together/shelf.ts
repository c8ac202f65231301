import { Member, nameOf } from './member';
import { Labels } from './values';
import { grouped } from '../groups';

const NONE: readonly Member[] = [];

/** Members of one kind, found by name, namespace and labels; each index is made when it is first used. */
export class Shelf {
  private byName?: Map<string, Member>;
  private byNamespace?: Map<string, Member[]>;
  private byLabel?: Map<string, Member[]>;

  constructor(public readonly all: readonly Member[]) {}

  public find(namespace: string, name: string): Member | undefined {
    this.byName ??= new Map(this.all.map(member => [nameOf(member), member]));
    return this.byName.get(nameOf({ namespace, name }));
  }

  public in(namespace: string): readonly Member[] {
    this.byNamespace ??= grouped(this.all, member => [member.namespace]);
    return this.byNamespace.get(namespace) ?? NONE;
  }

  /** Those that have all of these labels; without labels, all. */
  public select(labels: Labels, namespace?: string): readonly Member[] {
    const pairs = Object.entries(labels);
    if (pairs.length === 0) return namespace === undefined ? this.all : this.in(namespace);
    this.byLabel ??= grouped(this.all, member => Object.entries(member.labels).map(([key, value]) => `${key}=${value}`));
    let fewest: readonly Member[] | undefined;
    for (const [key, value] of pairs) {
      const some = this.byLabel.get(`${key}=${value}`) ?? NONE;
      if (fewest === undefined || some.length < fewest.length) fewest = some;
    }
    return (fewest ?? NONE).filter(member => (namespace === undefined || member.namespace === namespace) && hasLabels(member.labels, pairs));
  }
}

/** Whether an object has all labels of a selector. */
export function hasLabels(labels: Labels, pairs: readonly (readonly [string, unknown])[]): boolean {
  return pairs.every(([key, value]) => Object.prototype.hasOwnProperty.call(labels, key) && labels[key] === value);
}

/** `a=1,b=2`, in the order of the keys. */
export function selectorText(labels: Labels): string {
  return Object.keys(labels).sort().map(key => `${key}=${labels[key]}`).join(',');
}
