import type { Call, Expr } from './ast';
import { isOpen } from './checker';
import type { Emitter } from './emitter';
import { likenessOf } from './likeness';
import { BOOL, DYN, type Type } from './type';
import type { Code } from './writer';

/** Types of elements that JavaScript compares by value, and that are equal to none of another type. */
const ALONE: ReadonlySet<Type['kind']> = new Set(['string', 'bool']);

/** `x in list` and `key in map` */
export function emitMembership(emitter: Emitter, expr: Call): Code {
  const [value, container] = expr.args as [Expr, Expr];
  const type = emitter.typeOf(container);
  if (type.kind === 'map') return emitKeyTest(emitter, value, container);
  const [a, b] = [emitter.emit(value), emitter.strict(container)];
  const fails = a.fails || b.fails;
  // the server does not even look at the value then
  if (container.kind === 'list' && container.elements.length === 0) return emitter.constant(false, BOOL);
  if (type.kind !== 'list') return { js: `isIn(${emitter.converted(a, DYN).js}, ${b.js})`, type: BOOL, fails: true };
  const { kind } = type.element;
  if (ALONE.has(kind) || (kind === 'int' && a.type.kind === 'int')) {
    const js = b.constant ? `${emitter.writer.constant(new Set(b.constant.value as unknown[]))}.has(${a.js})` : `${searched(emitter, b)}.includes(${a.js})`;
    return { js, type: BOOL, fails };
  }
  const likeness = isOpen(a.type) ? undefined : likenessOf(type.element);
  if (likeness === undefined) return { js: `contains(${searched(emitter, b)}, ${emitter.converted(a, DYN).js})`, type: BOOL, fails };
  const search = (list: readonly unknown[], item: unknown): boolean => list.some(element => likeness(element, item));
  return { js: `${emitter.writer.constant(search)}(${searched(emitter, b)}, ${a.js})`, type: BOOL, fails };
}

/** A list that is gone through; within a loop each of its elements is a step. */
function searched(emitter: Emitter, { js, constant }: Code): string {
  if (!emitter.isRepeated || constant) return js;
  const list = emitter.writer.keep(js);
  emitter.writer.line(`n += ${list}.length;`);
  return list;
}

/** A key of unknown type may be none that the map could have. */
function emitKeyTest(emitter: Emitter, key: Expr, map: Expr): Code {
  const [a, b] = [emitter.strict(key), emitter.strict(map)];
  return { js: `hasKey(${b.js}, ${emitter.converted(a, isOpen(a.type) ? DYN : a.type).js})`, type: BOOL, fails: a.fails || b.fails || isOpen(a.type) };
}
