import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type ParseOptions, type SchemaOptions, type Node } from 'yaml';
import type { Where } from '../issue';
import { malformed, type Entry } from './entry';
import { NO_JSON_NUMBER, SCALARS } from './scalars';

const OPTIONS: ParseOptions & SchemaOptions & { version: '1.1'; logLevel: 'error' } = {
  version: '1.1', schema: 'failsafe', customTags: SCALARS, merge: true, uniqueKeys: true, prettyErrors: false, logLevel: 'error',
};

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
    const document = parseDocument(text, { ...OPTIONS, lineCounter: lines });
    const error = document.errors[0];
    if (error !== undefined) return fault(error.message === NO_JSON_NUMBER ? 'yaml-number' : `yaml-${error.code}`, error.pos[0]);
    if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) return undefined;
    return { at: { ...at, line: start + lineAt(document, lines, '') }, object: document.toJS() as unknown, locate: path => start + lineAt(document, lines, path) };
  } catch (error) {
    // the library throws for too many aliases, for a merge of what is no mapping, and where the nesting exceeds the stack
    if (error instanceof ReferenceError) return fault(error.message.startsWith('Excessive') ? 'yaml-RESOURCE_EXHAUSTION' : 'yaml-BAD_ALIAS');
    if (error instanceof RangeError) return fault('too-deep');
    return fault('yaml-merge');
  }
}

/** The line of the node that a field path leads to, or of the last one on the way that exists. */
function lineAt(document: Document, lines: LineCounter, path: string): number {
  let node: unknown = document.contents;
  let offset = (node as Node).range?.[0] ?? 0;
  for (const key of keysOf(path)) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && String(item.key.value) === key);
      if (pair === undefined) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else {
      break;
    }
  }
  return lines.linePos(offset).line;
}

/** `spec.ports[0].name` → spec, ports, 0, name; a key in brackets may hold dots. */
export function keysOf(path: string): string[] {
  return [...path.matchAll(/\[([^\]]*)\]|[^.[\]]+/g)].map(found => found[1] ?? found[0]);
}
