import type { Member } from './member';
import type { Relations } from './relation';
import { at, labelsOf } from './values';
import { systems, type System } from '../../generated/together';
import type { Cluster } from '../cluster';

export type Topic = Relations;

const loaded = new Map<string, Relations>();

/**
 * The systems that rules are asked of: those without marks, those that the cluster has, and those that an object speaks of.
 * One that its own tool takes for granted counts as there where no cluster is named, unless only a part of the objects is known.
 */
export function systemsIn(members: readonly Member[], cluster: Cluster | undefined, part: boolean): System[] {
  return Object.entries(systems as Readonly<Record<string, System>>).filter(([name, { marks, assumed, topics }]) => {
    if (topics.length === 0) return false;
    // a cluster of an older copy of this package has no add-ons
    if (marks.length === 0 || (cluster as Partial<Cluster> | undefined)?.addons?.has(name)) return true;
    return (assumed && cluster === undefined && !part) || members.some(member => speaksOf(member, marks));
  }).map(([, system]) => system);
}

/** Topics that are about a kind that there is. */
export function topicsFor(some: readonly System[], kinds: ReadonlySet<string>): Topic[] {
  return some.flatMap(({ topics }) => topics.filter(({ about }) => about.some(kind => kinds.has(kind))).map(load));
}

/** The rules of one id that were asked, or, if none was, all that there are. */
export function relationsNamed(id: string): Relations {
  const known = (): Relations | undefined => [...loaded.values()].find(relations => Object.prototype.hasOwnProperty.call(relations, id));
  return known() ?? {};
}

/** Every rule of every topic, by topic. */
export function everyTopic(): ReadonlyMap<string, Relations> {
  for (const { topics } of Object.values(systems as Readonly<Record<string, System>>)) topics.forEach(load);
  return loaded;
}

function load({ name, relations }: System['topics'][number]): Relations {
  let found = loaded.get(name);
  if (!found) loaded.set(name, found = relations());
  return found;
}

/** Whether an object's group, or the key of a label or annotation of it or its pods, is of a system: `istio.io` is also of `sidecar.istio.io/inject`. */
function speaksOf(member: Member, marks: readonly string[]): boolean {
  const slash = member.kind.indexOf('/');
  if (slash > 0 && isMarked(member.kind.slice(0, slash), marks)) return true;
  const template = at(member.spec, 'template', 'metadata');
  for (const labels of [member.labels, member.annotations, labelsOf(at(template, 'labels')), labelsOf(at(template, 'annotations'))]) {
    for (const key in labels) if (isMarked(key.includes('/') ? key.slice(0, key.indexOf('/')) : key, marks)) return true;
  }
  return false;
}

function isMarked(word: string, marks: readonly string[]): boolean {
  return marks.some(mark => word === mark || (word.endsWith(mark) && word[word.length - mark.length - 1] === '.'));
}
