import { compare } from './crds';
import { KindEntry } from './node';

/** Pascal case that json-schema-to-typescript leaves as it is: no separators, a capital after each digit. */
export function pascal(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter(word => word !== '');
  return words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('').replace(/\d[a-z]/g, pair => pair.toUpperCase());
}

/** The name itself, or with the lowest number from 2 that makes it free; it is taken from then on. */
export function claim(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted}${n}`;
  taken.add(name);
  return name;
}

/** Kubernetes' order of versions: stable before beta before alpha, higher before lower; other names last. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [rank(a), rank(b)];
  return x.reduce((order, value, i) => order || (y[i] ?? 0) - value, 0) || compare(a, b);
}

function rank(version: string): number[] {
  const match = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version);
  if (!match) return [0, 0, 0];
  return [match[2] === undefined ? 3 : match[2] === 'beta' ? 2 : 1, Number(match[1]), Number(match[3] ?? 0)];
}

/** The served versions of one kind of one group, the one with the bare name first, and the names of their classes. */
export interface Family {
  readonly stem: string;
  readonly members: readonly { readonly entry: KindEntry; readonly className: string }[];
}

/** Names the classes of a system: bare for the storage version, with the version for others, with the group where two groups have the kind. */
export function familiesOf(kinds: readonly KindEntry[]): Family[] {
  const served = kinds.filter(kind => !kind.unserved);
  const groupsOf = (kind: string): string[] => [...new Set(served.filter(k => k.kind === kind).map(k => k.group))].sort(compare);
  const keys = [...new Set(served.map(k => `${k.group}/${k.kind}`))].sort(compare);
  const taken = new Set<string>();
  const stems = keys.map(key => {
    const [group = '', kind = ''] = key.split('/');
    return { key, stem: claim(prefixOf(group, groupsOf(kind)) + kind, taken) };
  });
  return stems.map(({ key, stem }) => {
    const versions = served.filter(k => `${k.group}/${k.kind}` === key)
      .sort((a, b) => Number(b.storage ?? 0) - Number(a.storage ?? 0) || compareVersions(a.version, b.version));
    return { stem, members: versions.map((entry, i) => ({ entry, className: i === 0 ? stem : claim(stem + pascal(entry.version), taken) })) };
  });
}

/** What tells a group from others that have the same kind: as many of its first labels as it takes, nothing for the parent of all others. */
function prefixOf(group: string, groups: readonly string[]): string {
  const others = groups.filter(g => g !== group);
  if (others.every(other => other.endsWith(`.${group}`))) return '';
  const labels = group.split('.');
  const first = (g: string, n: number): string => pascal(g.split('.').slice(0, n).join('.'));
  const count = labels.findIndex((_, i) => others.every(other => first(other, i + 1) !== first(group, i + 1)));
  return first(group, count < 0 ? labels.length : count + 1);
}
