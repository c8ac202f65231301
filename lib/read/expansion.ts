import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';

/** What aliases may expand a document to, in characters, and how many times its length: a bomb exceeds both by far, no manifest does. */
const LARGEST = 16 * 1024 * 1024;
const FACTOR = 10;

interface Fault {
  readonly why: string;
  readonly offset?: number;
}

interface Anchor {
  readonly weight: number;
  readonly collection: boolean;
}

/**
 * How long a document with aliases is with these written out, and why it can be no object although it parses: aliases that expand to too much or to
 * themselves, or that make a key of what is no text.
 */
export function expansionOf(root: unknown, length: number): { readonly weight: number; readonly fault?: Fault } {
  const anchors = new Map<string, Anchor | 'open'>();
  let fault: Fault | undefined;
  const found = (why: string, node: unknown): number => {
    fault ??= { why, offset: (node as Node).range?.[0] };
    return 0;
  };

  const children = (node: unknown): number => {
    if (isMap(node)) {
      let weight = 2;
      for (const { key, value } of node.items) {
        weight += weigh(key) + weigh(value);
        const target = isAlias(key) ? anchors.get(key.source) : undefined;
        if (typeof target === 'object' && target.collection) found('yaml-NON_STRING_KEY', key);
      }
      return weight;
    }
    if (isSeq(node)) return node.items.reduce<number>((weight, item) => weight + (isPair(item) ? weigh(item.key) + weigh(item.value) : weigh(item)), 2);
    return isScalar(node) ? 4 + String(node.value ?? '').length : 4;
  };

  const weigh = (node: unknown): number => {
    if (fault !== undefined) return 0;
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target === 'open') return found('yaml-cycle', node);
      return target?.weight ?? found('yaml-BAD_ALIAS', node);
    }
    const anchor = (node as { readonly anchor?: string } | null)?.anchor;
    if (anchor === undefined) return children(node);
    anchors.set(anchor, 'open');
    const weight = children(node);
    anchors.set(anchor, { weight, collection: isCollection(node) });
    return weight;
  };

  const weight = weigh(root);
  if (fault === undefined && weight > LARGEST && weight > FACTOR * length) fault = { why: 'yaml-RESOURCE_EXHAUSTION' };
  return { weight, fault };
}
