import { LineCounter, isAlias, isMap, isScalar, isSeq, type Document, type ParseOptions, type SchemaOptions, type Node } from 'yaml';
import type { Where } from '../issue';
import { composed } from './composed';
import { malformed, type Entry } from './entry';
import { expansionOf } from './expansion';
import type { Oddity } from './oddities';
import { digitsOf, NO_JSON_NUMBER, SCALARS } from './scalars';

const OPTIONS: ParseOptions & SchemaOptions & { version: '1.1'; logLevel: 'error' } = {
  version: '1.1', schema: 'failsafe', customTags: SCALARS, merge: true, uniqueKeys: true, prettyErrors: false, logLevel: 'error',
};

/** Only a text with so many digits may hold an integer that a double does not. */
const LONG_NUMBER = /[\da-fA-F_]{14}/;

/** One YAML document that begins at `at.line`; nothing if it is empty. */
export function parseYaml(text: string, at: Where): Entry | undefined {
  const lines = new LineCounter();
  const start = (at.line ?? 1) - 1;
  const fault = (why: string, offset?: number): Entry => {
    if (offset === undefined) return malformed(at, why);
    const { line, col } = lines.linePos(offset);
    return malformed({ ...at, line: start + Math.max(line, 1) }, why, Math.max(col, 1));
  };
  try {
    const [document, more] = composed(text, lines, OPTIONS) ?? [];
    if (document === undefined) return fault('too-deep');
    if (more !== undefined) return fault('yaml-UNEXPECTED_TOKEN', more.range?.[0] ?? 0);
    const error = document.errors[0];
    if (error !== undefined) return fault(whyOf(error), error.pos[0]);
    if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) return undefined;
    const { fault: found, weight } = expansionOf(document.contents, text.length);
    if (found !== undefined) return fault(found.why, found.offset);
    const object = document.toJS({ maxAliasCount: -1 }) as unknown;
    const oddities = LONG_NUMBER.test(text) ? [...longNumbersIn(object, document)] : undefined;
    const locate = (path: string): number => start + lines.linePos(follow(document, keysOf(path)).offset).line;
    return { at: { ...at, line: locate('') }, object, length: Math.max(text.length, weight), oddities, locate };
  } catch (error) {
    // the library throws for a merge of what is no mapping, and where the nesting exceeds the stack
    if (error instanceof ReferenceError) return fault('yaml-BAD_ALIAS');
    if (error instanceof RangeError) return fault('too-deep');
    return fault('yaml-merge');
  }
}

function whyOf({ code, message }: { readonly code: string; readonly message: string }): string {
  if (message === NO_JSON_NUMBER) return 'yaml-number';
  // while it composes, the library has no other resource to exhaust than the stack
  return code === 'RESOURCE_EXHAUSTION' ? 'too-deep' : `yaml-${code}`;
}

/** The node that a path leads to, if it exists, and where the last one on the way begins. */
function follow(document: Document, keys: readonly (string | number)[]): { readonly node: unknown; readonly offset: number } {
  let node: unknown = document.contents;
  let offset = (node as Node).range?.[0] ?? 0;
  for (const key of keys) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && String(item.key.value) === key);
      if (pair === undefined) return { node: undefined, offset };
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else {
      return { node: undefined, offset };
    }
  }
  return { node: isAlias(node) ? node.resolve(document) : node, offset };
}

/** Integers that a double does not hold, by their path and with their digits. */
function* longNumbersIn(value: unknown, document: Document, keys: readonly (string | number)[] = []): Generator<Oddity> {
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    const { node } = follow(document, keys);
    const written = isScalar(node) ? digitsOf(node.source ?? '') : undefined;
    if (written !== undefined) yield { keys, written };
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) yield* longNumbersIn(value[index], document, [...keys, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* longNumbersIn(child, document, [...keys, key]);
  }
}

/** `spec.ports[0].name` → spec, ports, 0, name; a key in brackets may hold dots. */
export function keysOf(path: string): string[] {
  return [...path.matchAll(/\[([^\]]*)\]|[^.[\]]+/g)].map(found => found[1] ?? found[0]);
}
