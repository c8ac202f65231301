/** Kinds of tokens; an operator, a bracket or a keyword is its own kind. `unknown` is what is no token. */
export type TokenKind = 'int' | 'uint' | 'double' | 'string' | 'bytes' | 'identifier' | 'quoted' | 'end' | 'unknown' | Sign | Keyword;

export type Keyword = 'in' | 'true' | 'false' | 'null';

export type Sign =
  | '==' | '!=' | '<' | '<=' | '>=' | '>' | '&&' | '||'
  | '[' | ']' | '{' | '}' | '(' | ')' | '.' | ',' | '-' | '!' | '?' | ':' | '+' | '*' | '/' | '%';

export interface Token {
  readonly kind: TokenKind;
  /** Where it begins, in UTF-16 units. */
  readonly at: number;
  readonly text: string;
}

/** Words that are no names of variables and functions, but may be names of fields. */
export const RESERVED: ReadonlySet<string> = new Set([
  'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop', 'package', 'namespace', 'return', 'var', 'void', 'while',
]);
