import { propertiesAt } from './compile';
import { Pool, SchemaNode } from './node';

/** The nodes that a node is made of at a Kubernetes minor, one level down. */
export function childrenOf(node: SchemaNode, minor: number): number[] {
  const children = propertiesAt(node, minor).map(([, child]) => child);
  if (node.items !== undefined) children.push(node.items);
  if (node.additionalProperties !== undefined) children.push(node.additionalProperties);
  return children;
}

/** Whether a node, or one below it, is of a sort; definitions may contain themselves. */
export class Reach {
  private readonly known = new Map<number, boolean>();

  constructor(private readonly pool: Pool, private readonly minor: number, private readonly isOne: (index: number) => boolean) {}

  has(index: number): boolean {
    if (!this.known.has(index)) this.explore(index);
    return this.known.get(index) as boolean;
  }

  /** Answers for the node and all below it at once: what is found is handed up to the parents. */
  private explore(start: number): void {
    const parents = new Map<number, number[]>();
    const found: number[] = [];
    const open = [start];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (this.known.get(index) ?? this.isOne(index)) found.push(index);
      if (this.known.has(index)) continue;
      this.known.set(index, false);
      for (const child of childrenOf(this.pool.nodes[index] as SchemaNode, this.minor)) {
        parents.set(child, [...parents.get(child) ?? [], index]);
        open.push(child);
      }
    }
    for (let index = found.pop(); index !== undefined; index = found.pop()) {
      this.known.set(index, true);
      for (const parent of parents.get(index) ?? []) if (!this.known.get(parent)) found.push(parent);
    }
  }
}
