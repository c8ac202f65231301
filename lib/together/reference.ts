import type { Graph } from './graph';
import type { Member } from './member';
import type { Relation } from './relation';
import { placesOf } from './values';
import { near } from '../near';

/** A field of one kind that names an object of another. */
export interface Reference extends Pick<Relation, 'on' | 'code' | 'severity' | 'must' | 'fix'> {
  /** Field that holds the name: `spec.gateways[*]`. */
  readonly field: string;
  /** Kinds one of which has to have an object of that name. */
  readonly to: readonly string[];
  /** The object that is meant; undefined where the text refers to none. */
  readonly meant: (text: string, member: Member, graph: Graph) => { readonly namespace: string; readonly name: string } | undefined;
}

/** The rule that what a field refers to is there. */
export function refers({ field, to, meant, ...words }: Reference): Relation {
  return {
    ...words,
    check(member, graph, tell) {
      for (const { value, path } of placesOf(member.object, field)) {
        if (typeof value !== 'string' || value === '') continue;
        const target = meant(value, member, graph);
        if (target === undefined || to.some(kind => graph.of(kind).find(target.namespace, target.name) !== undefined)) continue;
        const there = to.flatMap(kind => graph.of(kind).in(target.namespace).map(({ name }) => name));
        tell.missing(path, value, { kinds: to, namespace: target.namespace }, { close: near(target.name, there) });
      }
    },
  };
}
