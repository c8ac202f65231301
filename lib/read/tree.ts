import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { digitsOf, keyOfNumber } from './scalars';

/** Why a document can be no object although it parses, as a key of `messages.ts`, and where. */
export interface Fault {
  readonly why: string;
  readonly offset: number;
}

export interface Settled {
  /** The first thing that no object can have: a key that comes twice in a mapping, is null, a list or a mapping; infinity, or NaN. */
  readonly fault?: Fault;
  /** Whether something stands for something else. */
  readonly hasAliases: boolean;
}

/**
 * Makes the keys of a document texts and tells its aliases what they stand for, as the server reads them. The library would compare each key with all
 * before it, and look through all anchors for each alias; here each node is looked at once.
 */
export function settle(root: unknown): Settled {
  const anchors = new Map<string, unknown>();
  let hasAliases = false;
  let fault: Fault | undefined;
  const found = (why: string, node: unknown): void => {
    fault ??= { why, offset: (node as Node | null)?.range?.[0] ?? 0 };
  };

  const visit = (node: unknown): void => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      hasAliases = true;
      Object.assign(node, { resolve: () => target });
      return;
    }
    remember(node);
    if (isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value)) found('yaml-number', node);
    if (isSeq(node)) for (const item of node.items) if (isPair(item)) [item.key, item.value].forEach(visit); else visit(item);
    if (isMap(node)) visitPairs(node);
  };

  const visitPairs = ({ items }: YAMLMap): void => {
    const known = new Set<string>();
    for (const { key, value } of items) {
      if (isScalar(key)) remember(key);
      else visit(key);
      const identity = identityOf(isAlias(key) ? anchors.get(key.source) : key);
      if (isCollection(key)) found('yaml-NON_STRING_KEY', key);
      if (identity === null) found('yaml-null-key', key ?? value);
      else if (identity !== undefined && known.size === known.add(identity).size) found('yaml-DUPLICATE_KEY', key);
      if (isScalar(key) && typeof key.value !== 'symbol') key.value = textOf(key.value, key.source);
      visit(value);
    }
  };

  const remember = (node: unknown): void => {
    const { anchor } = (node ?? {}) as { readonly anchor?: string };
    if (anchor !== undefined) anchors.set(anchor, node);
  };

  visit(root);
  return { fault, hasAliases };
}

/**
 * What makes a key another one to the server: 1, 1.0 and "1" are three. Null for a key that is null; undefined for a merge, which may come more than
 * once, and for what is judged elsewhere.
 */
function identityOf(key: unknown): string | null | undefined {
  if (key === undefined || isCollection(key)) return undefined;
  const value = isScalar(key) ? key.value : key;
  if (value === null) return null;
  // a merge; and NaN is not even equal to itself
  if (typeof value === 'symbol' || Number.isNaN(value)) return undefined;
  const source = isScalar(key) ? key.source ?? '' : '';
  const type = typeof value !== 'number' ? typeof value : digitsOf(source) === undefined ? 'float' : 'integer';
  return `${type} ${textOf(value, source)}`;
}

function textOf(value: unknown, source = ''): string {
  return typeof value === 'number' ? keyOfNumber(value, source) : String(value);
}
