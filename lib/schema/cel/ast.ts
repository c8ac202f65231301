import type { Uint } from './value';

/** A parsed expression. `at` is where compile errors of it point to, in UTF-16 units: an operator's own place, a call's bracket. */
export type Expr = Literal | Ident | Select | Call | ListLiteral | MapLiteral | StructLiteral | Loop | Let | Broken;

interface Located {
  readonly at: number;
}

/** Ints are numbers or bigints as `value.ts` says; doubles are numbers. */
export type Literal = Located & { readonly kind: 'literal' } & (
  | { readonly type: 'int'; readonly value: number | bigint }
  | { readonly type: 'uint'; readonly value: Uint }
  | { readonly type: 'double'; readonly value: number }
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'bytes'; readonly value: Uint8Array }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'null'; readonly value: null }
);

export interface Ident extends Located {
  readonly kind: 'ident';
  readonly name: string;
}

export interface Select extends Located {
  readonly kind: 'select';
  readonly operand: Expr;
  readonly field: string;
  /** `value`: `a.b` · `test`: `has(a.b)` · `optional`: `a.?b` */
  readonly form: 'value' | 'test' | 'optional';
}

/** A call; operators are named `_+_`, `!_`, `-_`, `_?_:_`, `_[_]`, `_[?_]`, `@in`. `_&&_` and `_||_` have two arguments or more. */
export interface Call extends Located {
  readonly kind: 'call';
  readonly name: string;
  readonly target?: Expr;
  readonly args: readonly Expr[];
}

export interface ListLiteral extends Located {
  readonly kind: 'list';
  readonly elements: readonly { readonly value: Expr; readonly optional: boolean }[];
}

export interface MapLiteral extends Located {
  readonly kind: 'map';
  readonly entries: readonly { readonly key: Expr; readonly value: Expr; readonly optional: boolean }[];
}

export interface StructLiteral extends Located {
  readonly kind: 'struct';
  readonly name: string;
  readonly fields: readonly (Located & { readonly name: string; readonly value: Expr; readonly optional: boolean })[];
}

/** A macro that goes over a list or the keys of a map. */
export interface Loop extends Located {
  readonly kind: 'loop';
  /** `list`: `map` and `transformList` · `entries`: `transformMapEntry` */
  readonly how: 'all' | 'exists' | 'exists_one' | 'filter' | 'list' | 'map' | 'entries';
  readonly range: Expr;
  /** An element or key; where there is a second variable, the index or key. */
  readonly variable: string;
  /** The element or the value at the key. */
  readonly second?: string;
  /** Elements of which it is not true are left out. */
  readonly filter?: Expr;
  readonly body: Expr;
}

/** A value that gets a name; only macros make these. */
export interface Let extends Located {
  readonly kind: 'let';
  readonly name: string;
  readonly value: Expr;
  readonly body: Expr;
}

/** Stands where a fault was reported. */
export interface Broken extends Located {
  readonly kind: 'broken';
}

/** A variable, and fields of it, as one name: `a.b.c`; undefined for anything else. */
export function qualifiedName(expr: Expr): string | undefined {
  if (expr.kind === 'ident') return expr.name;
  if (expr.kind !== 'select' || expr.form !== 'value') return undefined;
  const operand = qualifiedName(expr.operand);
  return operand === undefined ? undefined : `${operand}.${expr.field}`;
}

/** The expressions right under one. */
export function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'select': return [expr.operand];
    case 'call': return expr.target === undefined ? expr.args : [expr.target, ...expr.args];
    case 'list': return expr.elements.map(({ value }) => value);
    case 'map': return expr.entries.flatMap(({ key, value }) => [key, value]);
    case 'struct': return expr.fields.map(({ value }) => value);
    case 'loop': return [expr.range, ...expr.filter === undefined ? [] : [expr.filter], expr.body];
    case 'let': return [expr.value, expr.body];
    default: return [];
  }
}
