import type { Graph } from '../../../together/graph';
import type { Member } from '../../../together/member';

/** The object of a name beside another one: in its namespace, or, where one of the two names none, wherever that will be. */
export function beside(graph: Graph, kind: string, { namespace }: Member, name: string): Member | undefined {
  const shelf = graph.of(kind);
  return namespace === '' ? shelf.all.find(other => other.name === name) : shelf.find(namespace, name) ?? shelf.find('', name);
}
