import type { Expr } from './ast';

/** Names of parts of an expression whose values are known to be there: those of a condition, and of the conditions around it. */
export class Facts {
  private readonly own = new Set<string>();

  constructor(private readonly outer?: Facts) {}

  has(path: string): boolean {
    return this.own.has(path) || (this.outer?.has(path) ?? false);
  }

  add(paths: readonly string[]): void {
    for (const path of paths) this.own.add(path);
  }

  get size(): number {
    return this.own.size;
  }
}

/** What is known of the parts of an expression. */
export interface Known {
  /** The name of a variable in reach; two variables of one name have two. */
  nameOf(expr: Expr): string | undefined;
  /** Whether a value is a map, and not a list. */
  isMap(expr: Expr): boolean;
}

/** A name for what an expression stands for, where it is a way through fields, keys and indexes; equal ones have equal names. */
export function pathOf(expr: Expr, known: Known): string | undefined {
  switch (expr.kind) {
    case 'ident': return known.nameOf(expr);
    case 'select': {
      const name = known.nameOf(expr);
      if (name !== undefined || expr.form === 'test') return name;
      return joined(pathOf(expr.operand, known), `${expr.form === 'optional' ? '?' : ''}[${JSON.stringify(expr.field)}]`);
    }
    case 'call': {
      const [target, key] = expr.args;
      if (expr.name === '_[_]' && target && key) return joined(pathOf(target, known), bracketed(key, known));
      return expr.name === 'value' && expr.target ? joined(pathOf(expr.target, known), '!') : undefined;
    }
    default: return undefined;
  }
}

function joined(path: string | undefined, end: string | undefined): string | undefined {
  return path === undefined || end === undefined ? undefined : path + end;
}

function bracketed(key: Expr, known: Known): string | undefined {
  if (key.kind === 'literal') return key.type === 'string' || key.type === 'int' ? `[${typeof key.value === 'bigint' ? key.value : JSON.stringify(key.value)}]` : undefined;
  const path = pathOf(key, known);
  return path === undefined ? undefined : `[${path}]`;
}

/** What is surely there where an expression is true or, if `outcome` says so, false. */
export function factsOf(expr: Expr, outcome: boolean, known: Known): string[] {
  if (expr.kind === 'select') return expr.form === 'test' && outcome ? waysTo({ ...expr, form: 'value' }, known) : [];
  if (expr.kind !== 'call') return [];
  const [first, second] = expr.args;
  switch (expr.name) {
    case '!_': return factsOf(first as Expr, !outcome, known);
    case '_&&_': return outcome ? expr.args.flatMap(arg => factsOf(arg, true, known)) : [];
    case '_||_': return outcome ? [] : expr.args.flatMap(arg => factsOf(arg, false, known));
    case '@in': return outcome && known.isMap(second as Expr) ? waysTo({ kind: 'call', at: 0, name: '_[_]', args: [second as Expr, first as Expr] }, known) : [];
    case 'hasValue': return outcome && expr.target ? waysTo({ kind: 'call', at: 0, name: 'value', target: expr.target, args: [] }, known) : [];
    default: return [];
  }
}

/** An expression and all that it goes through. */
function waysTo(expr: Expr, known: Known): string[] {
  const path = pathOf(expr, known);
  const inner = expr.kind === 'select' ? expr.operand : expr.kind === 'call' ? expr.target ?? expr.args[0] : undefined;
  return path === undefined || inner === undefined ? [] : [path, ...waysTo(inner, known)];
}
