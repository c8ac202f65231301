import { childrenOf, type Call, type Expr, type ListLiteral, type Literal, type MapLiteral, type StructLiteral } from './ast';
import { SyntaxFault, type Fault } from './fault';
import { bytesOf, integerOf, stringOf, unsignedOf } from './literal';
import { expand } from './macros';
import { RESERVED, type Token, type TokenKind } from './token';

/** How deeply expressions may be nested, and how long they may be, in code points. */
const DEEPEST = 250;
const LONGEST = 100_000;

const OPTIONALS_SINCE = 29;

/** Binary operators by how strongly they bind; the first binds least. */
const LEVELS: readonly (readonly TokenKind[])[] = [['<', '<=', '>=', '>', '==', '!=', 'in'], ['+', '-'], ['*', '/', '%']];

export interface Parsed {
  readonly expr: Expr;
  readonly faults: readonly Fault[];
}

/** What of the language there is beside what all have. */
export interface Syntax {
  /** Kubernetes minor; decides which macros there are, and whether there are optional values. */
  readonly minor: number;
  /** Whether calls of macros become what they stand for. @default true */
  readonly macros?: boolean;
  /** Whether a field's name may stand in back quotes, which Kubernetes does not let. @default false */
  readonly quotes?: boolean;
}

/** Throws a `SyntaxFault` at what it cannot read; reports all else together. */
export function parse(source: string, tokens: readonly Token[], syntax: Syntax): Parsed {
  if (source.length > LONGEST && [...source].length > LONGEST) throw new SyntaxFault({ what: 'size', at: 0 });
  return new Parser(tokens, syntax).whole();
}

class Parser {
  private next = 0;
  private depth = 0;
  private readonly depths = new WeakMap<Expr, number>();
  private readonly faults: Fault[] = [];

  constructor(private readonly tokens: readonly Token[], private readonly syntax: Syntax) {}

  whole(): Parsed {
    const expr = this.expression();
    this.expect('end');
    return { expr, faults: this.faults };
  }

  private get token(): Token {
    return this.tokens[this.next] as Token;
  }

  private take(kind: TokenKind): Token | undefined {
    return this.token.kind === kind ? this.tokens[this.next++] : undefined;
  }

  private expect(kind: TokenKind): Token {
    return this.take(kind) ?? this.unexpected();
  }

  private unexpected(): never {
    const { at, text } = this.token;
    throw new SyntaxFault({ what: 'syntax', at, params: { found: text } });
  }

  private report(fault: Fault): Expr {
    this.faults.push(fault);
    return { kind: 'broken', at: fault.at };
  }

  /** Notes how deep an expression is. */
  private made<T extends Expr>(expr: T): T {
    const depth = 1 + childrenOf(expr).reduce((most, child) => Math.max(most, this.depths.get(child) ?? 0), 0);
    if (depth > DEEPEST) throw new SyntaxFault({ what: 'size', at: expr.at });
    this.depths.set(expr, depth);
    return expr;
  }

  private expression(): Expr {
    if (++this.depth > DEEPEST) throw new SyntaxFault({ what: 'size', at: this.token.at });
    const condition = this.logic('||');
    const mark = this.take('?');
    if (mark === undefined) {
      this.depth--;
      return condition;
    }
    const then = this.logic('||');
    this.expect(':');
    const otherwise = this.expression();
    this.depth--;
    return this.made({ kind: 'call', at: mark.at, name: '_?_:_', args: [condition, then, otherwise] });
  }

  private logic(sign: '||' | '&&'): Expr {
    const part = (): Expr => sign === '||' ? this.logic('&&') : this.binary(0);
    const args = [part()];
    const places: number[] = [];
    for (let { at } = this.token; this.take(sign); { at } = this.token) {
      places.push(at);
      args.push(part());
    }
    // the operator in the middle stands for all
    const at = places[Math.floor(places.length / 2)];
    return at === undefined ? args[0] as Expr : this.made({ kind: 'call', at, name: `_${sign}_`, args });
  }

  private binary(level: number): Expr {
    const signs = LEVELS[level];
    if (signs === undefined) return this.unary();
    let left = this.binary(level + 1);
    while (signs.includes(this.token.kind)) {
      const { at, kind } = this.expect(this.token.kind);
      left = this.made({ kind: 'call', at, name: kind === 'in' ? '@in' : `_${kind}_`, args: [left, this.binary(level + 1)] });
    }
    return left;
  }

  private unary(): Expr {
    const sign = this.token.kind;
    if (sign !== '!' && (sign !== '-' || this.isNumber(this.next + 1))) return this.member();
    const { at } = this.token;
    let count = 0;
    while (this.take(sign)) count++;
    const operand = this.member();
    return count % 2 === 0 ? operand : this.made({ kind: 'call', at, name: `${sign}_`, args: [operand] });
  }

  private isNumber(index: number): boolean {
    const kind = this.tokens[index]?.kind;
    return kind === 'int' || kind === 'double';
  }

  private member(): Expr {
    let expr = this.primary();
    for (;;) {
      const { at } = this.token;
      if (this.take('.')) expr = this.selection(expr, at);
      else if (this.take('[')) expr = this.index(expr, at);
      else return expr;
    }
  }

  private selection(operand: Expr, at: number): Expr {
    const mark = this.optional(at, '.?');
    const isQuoted = this.token.kind === 'quoted';
    const field = this.field();
    if (mark) return this.made({ kind: 'select', at, operand, field, form: 'optional' });
    const open = isQuoted ? undefined : this.take('(');
    return open === undefined ? this.made({ kind: 'select', at, operand, field, form: 'value' }) : this.call(open.at, field, operand);
  }

  /** Whether a question mark stands here; one before there were optional values is reported. */
  private optional(at: number, found: string): boolean {
    const mark = this.take('?') !== undefined;
    if (mark && this.syntax.minor < OPTIONALS_SINCE) this.report({ what: 'syntax', at, params: { found } });
    return mark;
  }

  private field(): string {
    const { at, text } = this.token;
    if (this.take('identifier')) return text;
    this.expect('quoted');
    if (!this.syntax.quotes) this.report({ what: 'syntax', at, params: { found: '`' } });
    return text.slice(1, -1);
  }

  private index(target: Expr, at: number): Expr {
    const mark = this.optional(at, '[?');
    const key = this.expression();
    this.expect(']');
    return this.made({ kind: 'call', at, name: mark ? '_[?_]' : '_[_]', args: [target, key] });
  }

  private call(at: number, name: string, target?: Expr): Expr {
    const args: Expr[] = [];
    if (!this.take(')')) {
      do args.push(this.expression()); while (this.take(','));
      this.expect(')');
    }
    const call: Call = { kind: 'call', at, name, ...target === undefined ? {} : { target }, args };
    const expanded = this.syntax.macros === false ? call : expand(call, this.syntax.minor);
    if ('fault' in expanded) return this.report(expanded.fault);
    return this.made(expanded);
  }

  private primary(): Expr {
    const { at, kind } = this.token;
    if (this.take('(')) {
      const expr = this.expression();
      this.expect(')');
      return expr;
    }
    if (this.take('[')) return this.list(at);
    if (this.take('{')) return this.map(at);
    if (kind === 'identifier' || kind === '.') return this.struct() ?? this.name();
    return this.literal();
  }

  /** A message literal: names with dots between them, and a bracket. */
  private struct(): Expr | undefined {
    let end = this.next + (this.token.kind === '.' ? 1 : 0);
    while (this.tokens[end]?.kind === 'identifier' && this.tokens[end + 1]?.kind === '.') end += 2;
    if (this.tokens[end]?.kind !== 'identifier' || this.tokens[end + 1]?.kind !== '{') return undefined;
    const name = this.tokens.slice(this.next, end + 1).map(({ text }) => text).join('');
    this.next = end + 1;
    const { at } = this.expect('{');
    const fields: StructLiteral['fields'][number][] = [];
    this.entries('}', optional => {
      const field = this.field();
      const colon = this.expect(':');
      fields.push({ at: colon.at, name: field, value: this.expression(), optional });
    });
    return this.made({ kind: 'struct', at, name, fields });
  }

  private name(): Expr {
    const start = this.token.at;
    const dot = this.take('.') ? '.' : '';
    const { at, text } = this.expect('identifier');
    if (RESERVED.has(text)) this.report({ what: 'reserved', at: start, params: { name: text } });
    const open = this.take('(');
    return open === undefined ? { kind: 'ident', at, name: dot + text } : this.call(open.at, dot + text);
  }

  private list(at: number): Expr {
    const elements: ListLiteral['elements'][number][] = [];
    this.entries(']', optional => elements.push({ value: this.expression(), optional }));
    return this.made({ kind: 'list', at, elements });
  }

  private map(at: number): Expr {
    const entries: MapLiteral['entries'][number][] = [];
    this.entries('}', optional => {
      const key = this.expression();
      this.expect(':');
      entries.push({ key, value: this.expression(), optional });
    });
    return this.made({ kind: 'map', at, entries });
  }

  /** Parts with commas between them, and one more behind them at will, up to a bracket. */
  private entries(end: ']' | '}', one: (optional: boolean) => void): void {
    if (this.token.kind === end || this.token.kind === ',') {
      this.take(',');
    } else {
      do {
        if (this.token.kind === end) break;
        one(this.optional(this.token.at, '?'));
      } while (this.take(','));
    }
    this.expect(end);
  }

  private literal(): Expr {
    const { at } = this.token;
    const minus = this.take('-') !== undefined;
    const { kind, text } = this.token;
    if (minus && kind !== 'int' && kind !== 'double') this.unexpected();
    const value = this.valueOf(kind, text, minus);
    this.next++;
    const literal = { kind: 'literal', at, ...value } as { value: unknown };
    return literal.value === undefined ? this.report({ what: 'literal', at, params: { found: text } }) : literal as Literal;
  }

  /** Type and value; no value where the literal is not valid. */
  private valueOf(kind: TokenKind, text: string, minus: boolean): { type: Literal['type']; value?: unknown } {
    switch (kind) {
      case 'int': return { type: 'int', value: integerOf(text, minus) };
      case 'double': {
        const value = Number(text) * (minus ? -1 : 1);
        return { type: 'double', value: Number.isFinite(value) ? value : undefined };
      }
      case 'uint': return { type: 'uint', value: unsignedOf(text) };
      case 'string': return { type: 'string', value: stringOf(text) };
      case 'bytes': return { type: 'bytes', value: bytesOf(text) };
      case 'true':
      case 'false': return { type: 'bool', value: kind === 'true' };
      case 'null': return { type: 'null', value: null };
      default: return this.unexpected();
    }
  }
}
