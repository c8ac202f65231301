import { Composer, Parser, type CST, type Document, type DocumentOptions, type LineCounter, type ParseOptions, type SchemaOptions } from 'yaml';
import { DEEPEST } from './limits';

/** The documents of a YAML text; undefined if they nest too deep for the library, which goes down level by level on the stack. */
export function composed(text: string, lines: LineCounter, options: ParseOptions & DocumentOptions & SchemaOptions): Document[] | undefined {
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  if (tokens.some(isDeep)) return undefined;
  return [...new Composer(options).compose(tokens, true, text.length)] as Document[];
}

function isDeep(root: CST.Token): boolean {
  let level: (CST.Token | null | undefined)[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    const below: (CST.Token | null | undefined)[] = [];
    for (const token of level) {
      if (token?.type === 'document') below.push(token.value);
      else if (token && 'items' in token) for (const item of token.items) below.push(item.key, item.value);
    }
    level = below.filter(token => token && (token.type === 'document' || 'items' in token));
  }
  return false;
}
