import { Composer, Lexer, Parser, type CST, type Document, type DocumentOptions, type ParseOptions, type SchemaOptions, type YAMLError } from 'yaml';
import { DEEPEST } from './limits';

/** Signs that are read of one document: each takes the library some hundred bytes. */
const MOST_SIGNS = 2_500_000;

/** Errors after which nobody looks for more: to make one takes the library long. */
const MOST_ERRORS = 100;

/** What a text holds. */
export interface Contents {
  readonly documents: readonly Document[];
  /** The first of so many errors that the rest was not looked at. */
  readonly error?: YAMLError;
  /** Where it begins to nest too deep for the library, which goes down level by level on the stack. */
  readonly deep?: number;
}

/** The documents of a YAML text, up to the first sign that fits nowhere; undefined if it has too many signs to be held. */
export function composed(text: string, options: ParseOptions & DocumentOptions & SchemaOptions): Contents | undefined {
  const read = tokensOf(text);
  if (read === undefined) return undefined;
  const { tokens, deep } = read;
  const depths = [deep, ...tokens.map(cutDeep)].filter(offset => offset !== undefined);
  return { ...documentsOf(tokens, text.length, options), ...depths.length === 0 ? {} : { deep: Math.min(...depths) } };
}

/** The tokens up to the first that fits nowhere, or to brackets that nest too deep. */
function tokensOf(text: string): { readonly tokens: readonly CST.Token[]; readonly deep?: number } | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let [signs, depth] = [0, 0];
  for (const lexeme of lexerOf().lex(text)) {
    if (++signs > MOST_SIGNS) return undefined;
    if (lexeme === '[' || lexeme === '{') depth++;
    else if (lexeme === ']' || lexeme === '}') depth--;
    // what is open then counts as broken off here, which is no fault of its own
    if (depth > DEEPEST) return { tokens: [...tokens, ...parser.end()], deep: (parser as unknown as { readonly offset: number }).offset - 1 };
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (tokens.at(-1)?.type === 'error') return { tokens };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

function documentsOf(tokens: readonly CST.Token[], length: number, options: ParseOptions & DocumentOptions & SchemaOptions): Contents {
  const composer = new Composer(options);
  const inner = composer as unknown as Errors;
  const { onError } = inner;
  const enough = new Error('enough');
  let error: YAMLError | undefined;
  let count = 0;
  inner.onError = (...found) => {
    onError(...found);
    error ??= inner.errors[0];
    if (++count > MOST_ERRORS) throw enough;
  };
  try {
    return { documents: [...composer.compose(tokens, true, length)] as Document[] };
  } catch (thrown) {
    if (thrown === enough) return { documents: [], error };
    throw thrown; // node-do-not-add-exception-line
  }
}

/** The part of the library's composer that hears of errors. */
interface Errors {
  onError: (...found: unknown[]) => void;
  readonly errors: readonly YAMLError[];
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

/** Cuts off what nests too deep, and says where that begins. */
function cutDeep(root: CST.Token): number | undefined {
  let level: CST.Token[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    const below: CST.Token[] = [];
    for (const token of level) {
      if (token.type === 'document' && token.value) below.push(token.value);
      else if ('items' in token) for (const { key, value } of token.items) below.push(...[key, value].filter(part => part !== undefined && part !== null));
    }
    if (depth > DEEPEST) {
      const [deepest] = level;
      for (const token of level) if ('items' in token) token.items.length = 0;
      return deepest === undefined ? undefined : deepest.offset;
    }
    level = below.filter(token => token.type === 'document' || 'items' in token);
  }
  return undefined;
}
