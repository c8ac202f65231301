import type { Token, TokenKind } from './token';

const ESCAPE = '\\\\(?:[abfnrtv"\'\\\\?`]|[xX][0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[0-3][0-7]{2})';

/** A text in quotes, its kinds from the longest quotes to the shortest. */
const QUOTED = [
  '"""', "'''",
].flatMap(quotes => [`[rR]${quotes}[^]*?${quotes}`, `${quotes}(?:${ESCAPE}|[^\\\\])*?${quotes}`]).concat([
  '"', "'",
].flatMap(quote => [`[rR]${quote}[^${quote}\\n\\r]*${quote}`, `${quote}(?:${ESCAPE}|[^\\\\${quote}\\n\\r])*${quote}`])).join('|');

const EXPONENT = '[eE][+-]?[0-9]+';

/** The kinds of tokens in the order in which they are tried; each is one group. */
const KINDS: readonly (readonly [TokenKind | undefined, string])[] = [
  [undefined, '(?:[\\t \\r\\n\\f]|//[^\\n]*)+'],
  ['bytes', `[bB](?:${QUOTED})`],
  ['string', QUOTED],
  ['identifier', '[A-Za-z_][A-Za-z0-9_]*'],
  ['double', `[0-9]+\\.[0-9]+(?:${EXPONENT})?|[0-9]+${EXPONENT}|\\.[0-9]+(?:${EXPONENT})?`],
  ['uint', '0x[0-9A-Fa-f]+[uU]|[0-9]+[uU]'],
  ['int', '0x[0-9A-Fa-f]+|[0-9]+'],
  ['quoted', '`[A-Za-z0-9_.\\-/ ]+`'],
];

const TOKEN = new RegExp(`${KINDS.map(([, pattern]) => `(${pattern})`).join('|')}|(==|!=|<=|>=|&&|\\|\\||[<>[\\]{}().,\\-!?:+*/%])`, 'y');

const KEYWORDS: ReadonlySet<string> = new Set(['in', 'true', 'false', 'null']);

/** The tokens of an expression, up to the end or to what is none. */
export function lex(source: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < source.length;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(source);
    if (found === null) return [...tokens, { kind: 'unknown', at, text: String.fromCodePoint(source.codePointAt(at) as number) }];
    const text = found[0];
    const group = found.findIndex((part, i) => i > 0 && part !== undefined) - 1;
    const kind = group < KINDS.length ? (KINDS[group] as (typeof KINDS)[number])[0] : text as TokenKind;
    if (kind !== undefined) tokens.push({ kind: kind === 'identifier' && KEYWORDS.has(text) ? text as TokenKind : kind, at, text });
    at += text.length;
  }
  return [...tokens, { kind: 'end', at: source.length, text: '' }];
}
