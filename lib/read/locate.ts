import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Oddity } from './oddities';
import { digitsOf } from './scalars';

/** No path that leads anywhere is longer, in UTF-16 units; what follows is not looked for. */
const LONGEST_PATH = 4096;

/** Parts of a key between its dots, as names of annotations have them. */
const MOST_DOTTED = 16;

/** Where a text's lines begin. */
export function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Finds the lines of fields: lines and the keys of each mapping are put in order once, when the first is asked for. */
export class Locator {
  private readonly pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  private starts?: readonly number[];

  constructor(private readonly document: Document, private readonly text: string) {}

  /** The line, from 1, of the field that a path leads to, or of the last one on the way that is there. */
  public line(path: string): number {
    this.starts ??= startsOf(this.text);
    const offset = this.offsetOf(keysOf(path.slice(0, LONGEST_PATH)));
    let [low, high] = [0, this.starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  private offsetOf(keys: readonly string[]): number {
    let node: unknown = this.document.contents;
    let offset = (node as Node).range?.[0] ?? 0;
    for (let i = 0; i < keys.length; i++) {
      if (isAlias(node)) node = node.resolve(this.document);
      if (isMap(node)) {
        const [pair, length] = this.pairAt(node, keys, i) ?? [];
        if (pair === undefined) return offset;
        i += length as number - 1;
        offset = (pair.key as Node).range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(keys[i])];
        offset = (node as Node | undefined)?.range?.[0] ?? offset;
      } else {
        return offset;
      }
    }
    return offset;
  }

  /** The pair of a key, or of some that are one with dots in it: not everyone writes such a key in brackets. */
  private pairAt(map: YAMLMap, keys: readonly string[], first: number): [pair: Pair, length: number] | undefined {
    const pairs = this.pairsOf(map);
    for (let length = 1, key = keys[first]; length <= MOST_DOTTED && first + length <= keys.length; key = `${key}.${keys[first + length++]}`) {
      const pair = pairs.get(key as string);
      if (pair) return [pair, length];
    }
    return undefined;
  }

  private pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
    let pairs = this.pairs.get(map);
    if (pairs === undefined) {
      const named = map.items.flatMap((item): [string, Pair][] => (isScalar(item.key) ? [[String(item.key.value), item]] : []));
      this.pairs.set(map, pairs = new Map(named));
    }
    return pairs;
  }
}

/** Integers that a double does not hold, by their path and with their digits; what an alias stands for counts at each place. */
export function longNumbersIn(document: Document): Oddity[] {
  const found: Oddity[] = [];
  const without = new Set<unknown>();
  const keys: (string | number)[] = [];
  const visit = (node: unknown): void => {
    if (isAlias(node)) {
      const target = node.resolve(document);
      const before = found.length;
      if (!without.has(target)) visit(target);
      if (found.length === before) without.add(target);
    } else if (isMap(node)) {
      for (const { key, value } of node.items) if (isScalar(key) && typeof key.value === 'string') inside(key.value, value);
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => inside(index, item));
    } else if (isScalar(node) && typeof node.value === 'number' && Number.isInteger(node.value) && !Number.isSafeInteger(node.value)) {
      const written = digitsOf(node.source ?? '');
      if (written !== undefined) found.push({ keys: [...keys], written });
    }
  };
  const inside = (key: string | number, node: unknown): void => {
    keys.push(key);
    visit(node);
    keys.pop();
  };
  visit(document.contents);
  return found;
}

/** `spec.ports[0].name` → spec, ports, 0, name; a key in brackets may hold dots. */
export function keysOf(path: string): string[] {
  return [...path.matchAll(/\[([^\]]*)\]|[^.[\]]+/g)].map(found => found[1] ?? found[0]);
}
