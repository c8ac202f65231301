import type { Call, Expr } from './ast';
import type { Emitter } from './emitter';
import { likenessOf } from './likeness';
import { BOOL, DYN, type Type } from './type';
import type { Code } from './writer';

/** Types whose values JavaScript compares by value. */
const PLAIN: ReadonlySet<Type['kind']> = new Set(['string', 'bool', 'null', 'int', 'double']);

/** Types whose values are equal to none of another type. */
const ALONE: ReadonlySet<Type['kind']> = new Set(['string', 'bool', 'null']);

/** `a == b` and `a != b` */
export function emitEquality(emitter: Emitter, expr: Call): Code {
  const [a, b] = expr.args.map((arg: Expr) => emitter.emit(arg)) as [Code, Code];
  const sign = expr.name === '_==_' ? '===' : '!==';
  const fails = a.fails || b.fails;
  const plain = (left: string, right: string): Code => ({ js: `(${left} ${sign} ${right})`, type: BOOL, fails });
  const call = (name: string, left: Code, right: Code, mayFail = fails): Code => (
    { js: `${sign === '===' ? '' : '!'}${name}(${left.js}, ${right.js})`, type: BOOL, fails: mayFail }
  );
  const [left, right] = [a.type.kind, b.type.kind];
  if (ALONE.has(left) || ALONE.has(right)) return plain(a.js, b.js);
  if (left !== right) {
    return left === 'object' ? call('equalsObject', emitter.converted(a, DYN), b, true) : call('equals', emitter.converted(a, DYN), emitter.converted(b, DYN));
  }
  if (PLAIN.has(left)) return plain(a.js, b.js);
  if (left === 'type') return plain(`${a.js}.name`, `${b.js}.name`);
  if ((left === 'duration' || left === 'timestamp') && !a.nullable && !b.nullable) return plain(`${a.js}.nanoseconds`, `${b.js}.nanoseconds`);
  const likeness = likenessOf(a.type);
  return call(likeness ? emitter.writer.constant(likeness) : 'equals', a, b);
}
