import { childrenOf, type Call, type Expr, type Loop } from './ast';
import type { Checked } from './checker';

/** Steps that the API server lets one expression take. */
export const MOST_STEPS = 1_000_000;

/** Steps of a loop's own for each element, at least. */
const OWN: Readonly<Record<Loop['how'], number>> = { all: 3, exists: 4, exists_one: 1, filter: 1, list: 2, map: 3, entries: 3 };

/** Steps that it takes to make a list. */
const LIST = 10;

/** Operators and functions that take a step, whatever they are given; those of texts may take none. */
const FIXED: ReadonlySet<string> = new Set(['!_', '-_', '_-_', '_*_', '_/_', '_%_', 'size', 'int', 'uint', 'double', 'type', 'dyn', 'timestamp', 'duration', 'hasValue', 'value']);

/** Operators that take a step for values without a length. */
const PLAINLY_FIXED: ReadonlySet<string> = new Set(['_+_', '_==_', '_!=_', '_<_', '_<=_', '_>_', '_>=_']);

/** Kinds of values that have no length. */
const PLAIN: ReadonlySet<string> = new Set(['int', 'uint', 'double', 'bool', 'duration', 'timestamp']);

/** Steps of a match for each sign of its pattern, if the text is short. */
const PATTERN = 0.25;

/**
 * Steps that a server counts for one round of a loop, at least. It counts all operands that it looks at, and the sizes of texts and lists; here,
 * only what it cannot leave out counts, so that nothing is refused that a server takes.
 */
export function stepsOfRound({ how, filter, body }: Loop, checked: Checked): number {
  if (filter) return 1 + stepsOf(filter, checked);
  return OWN[how] + (how === 'list' && !isConstant(body) ? LIST : 0) + stepsOf(body, checked);
}

/** Whether a part is the same each time, and may have been worked out before. */
function isConstant(expr: Expr): boolean {
  return expr.kind !== 'ident' && expr.kind !== 'loop' && childrenOf(expr).every(isConstant);
}

/** Steps that an expression takes at least, without the rounds of its loops. */
export function stepsOf(expr: Expr, checked: Checked): number {
  if (isConstant(expr)) return 0;
  switch (expr.kind) {
    case 'ident': return 1;
    case 'select': return checked.references.has(expr) ? 1 : stepsOf(expr.operand, checked) + (expr.form === 'value' && checked.types.get(expr)?.kind !== 'optional' ? 1 : 0);
    case 'call': return stepsOfCall(expr, checked);
    case 'list': return sum(expr.elements.map(({ value }) => value), checked) + LIST;
    case 'loop': return stepsOf(expr.range, checked);
    default: return 0;
  }
}

function sum(exprs: readonly Expr[], checked: Checked): number {
  return exprs.reduce((total, expr) => total + stepsOf(expr, checked), 0);
}

function stepsOfCall(expr: Call, checked: Checked): number {
  const [first, second, third] = expr.args as [Expr, Expr, Expr];
  const reference = checked.references.get(expr);
  const args = reference?.kind === 'function' ? reference.args : [];
  switch (expr.name) {
    case '_&&_':
    case '_||_': return stepsOf(first, checked);
    case '_?_:_': return stepsOf(first, checked) + Math.min(stepsOf(second, checked), stepsOf(third, checked));
    case 'or':
    case 'orValue': return stepsOf(args[0] as Expr, checked);
    case 'matches': {
      const [, pattern] = args;
      return sum(args, checked) + (pattern?.kind === 'literal' ? Math.ceil(String(pattern.value).length * PATTERN) : 0);
    }
    default: return sum(args, checked) + (isFixed(expr, checked) ? 1 : 0);
  }
}

/** Whether a call takes a step for sure. */
function isFixed({ name, args }: Call, { types }: Checked): boolean {
  return PLAINLY_FIXED.has(name) ? args.every(arg => PLAIN.has(types.get(arg)?.kind ?? '')) : FIXED.has(name);
}
