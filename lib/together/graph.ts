import type { Cluster } from '../cluster';
import { Member, nameOf } from './member';
import { Shelf } from './shelf';
import { grouped } from '../groups';

const EMPTY = new Shelf([]);

/** Objects that are for one cluster, and what can be asked of all of them. */
export class Graph {
  private readonly shelves = new Map<string, Shelf>();
  private readonly derived = new Map<(graph: Graph) => unknown, unknown>();

  /** @param part whether there is more on the cluster than these objects, which are yet to be applied */
  constructor(members: Iterable<Member>, public readonly cluster?: Cluster, public readonly part = false) {
    for (const [kind, some] of grouped(members, member => [member.kind])) {
      // of two objects of one name the last is what stays on the cluster
      this.shelves.set(kind, new Shelf([...new Map(some.map(member => [nameOf(member), member])).values()]));
    }
  }

  /** Kinds that there are objects of. */
  public kinds(): Iterable<string> {
    return this.shelves.keys();
  }

  /** The objects of a kind: `apps/Deployment`, `Service`. */
  public of(kind: string): Shelf {
    return this.shelves.get(kind) ?? EMPTY;
  }

  /** What is worked out of the graph once, however many rules ask for it. */
  public derive<T>(make: (graph: Graph) => T): T {
    if (!this.derived.has(make)) this.derived.set(make, make(this));
    return this.derived.get(make) as T;
  }
}
