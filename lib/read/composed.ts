import { Composer, Lexer, Parser, type CST, type Document, type DocumentOptions, type ParseOptions, type SchemaOptions } from 'yaml';
import { DEEPEST } from './limits';

/** The documents of a YAML text; undefined if they nest too deep for the library, which goes down level by level on the stack. */
export function composed(text: string, options: ParseOptions & DocumentOptions & SchemaOptions): Document[] | undefined {
  const tokens = [...tokensOf(text)];
  if (tokens.some(isDeep)) return undefined;
  return [...new Composer(options).compose(tokens, true, text.length)] as Document[];
}

function* tokensOf(text: string): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of lexerOf().lex(text)) yield* parser.next(lexeme);
  yield* parser.end();
}

/** The part of the library's lexer that is about indentation. */
interface Inner {
  indentNext: number;
  parseQuotedScalar(): Generator<string, unknown>;
  parseFlowCollection(): Generator<string, unknown>;
}

/** Within quotes and brackets a line may begin anywhere, as a server reads it; the library alone wants it deeper than what is around. */
function lexerOf(): Lexer {
  const lexer = new Lexer();
  const inner = lexer as unknown as Inner;
  for (const method of ['parseQuotedScalar', 'parseFlowCollection'] as const) {
    const parse = inner[method];
    inner[method] = function* () {
      const { indentNext } = inner;
      inner.indentNext = 0;
      const next = yield* parse.call(inner);
      inner.indentNext = indentNext;
      return next;
    };
  }
  return lexer;
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
