import { patternOf } from '../patterns';
import type { Call, Expr } from './ast';
import { isOpen, type Reference } from './checker';
import { dispatcher } from './dispatch';
import type { Emitter } from './emitter';
import { emitEquality } from './equation';
import { emitChoice, emitJunction } from './junction';
import { joinerOf } from './likeness';
import { emitCount } from './loops';
import { emitMembership } from './membership';
import type { Overload } from './overload';
import { valueNameOf } from './standard/types';
import { BOOL, DYN, type Type } from './type';
import { CelError, TypeValue } from './value';
import type { Code } from './writer';

type Resolved = Reference & { readonly kind: 'function' };

/** Calls that are not written like all others. */
type Special = (emitter: Emitter, expr: Call, resolved: Resolved) => Code;

const SPECIAL: Readonly<Record<string, Special>> = {
  '_&&_': emitJunction,
  '_||_': emitJunction,
  '_?_:_': emitChoice,
  '_==_': emitEquality,
  '_!=_': emitEquality,
  '_<_': emitOrder,
  '_<=_': emitOrder,
  '_>_': emitOrder,
  '_>=_': emitOrder,
  '_+_': emitSum,
  '@in': emitMembership,
  '_[_]': emitIndex,
  'size': emitSize,
  'type': emitType,
  'dyn': (emitter, _, { args: [value] }) => emitter.converted(emitter.emit(value as Expr), DYN),
  'matches': emitMatch,
  'hasValue': emitTest,
  'value': emitValue,
  'or': emitAlternative,
  'orValue': emitAlternative,
};

export function emitCall(emitter: Emitter, expr: Call): Code {
  const resolved = emitter.checked.references.get(expr) as Resolved;
  const special = Object.prototype.hasOwnProperty.call(SPECIAL, expr.name) ? SPECIAL[expr.name] : undefined;
  return special ? special(emitter, expr, resolved) : emitPlain(emitter, expr, resolved);
}

function emitPlain(emitter: Emitter, expr: Call, resolved: Resolved): Code {
  return called(emitter, expr, resolved, resolved.args.map(arg => emitter.strict(arg)));
}

/** A call of the one overload that fits, or of the one that turns out to. */
function called(emitter: Emitter, expr: Call, { overloads, parameters }: Resolved, args: readonly Code[]): Code {
  const type = emitter.typeOf(expr);
  const [only] = overloads;
  const codes = args.map((code, i) => withoutNulls(code, only?.parameters[i]));
  if (overloads.length === 1 && only && codes.every((code, i) => isCertain(code.type, only.parameters[i] as Type))) {
    return callOf(emitter, only, codes.map((code, i) => emitter.converted(code, parameters[i] as Type)), type);
  }
  const dispatch = emitter.writer.constant(dispatcher(overloads, type));
  return { js: `${dispatch}(${codes.map(code => emitter.converted(code, DYN).js).join(', ')})`, type, fails: true };
}

/** A list that may hold null, for a function of lists that do not. */
function withoutNulls(code: Code, parameter: Type | undefined): Code {
  const holdsNull = code.type.kind === 'list' && code.type.nullable && parameter?.kind === 'list' && !isOpen(parameter.element);
  return holdsNull ? { ...code, js: `full(${code.js})`, fails: true } : code;
}

/** Whether a value of a type is surely one of a parameter's. */
function isCertain(type: Type, parameter: Type): boolean {
  if (isOpen(parameter)) return true;
  if (type.kind !== parameter.kind) return false;
  switch (parameter.kind) {
    case 'list': return type.kind === 'list' && isCertain(type.element, parameter.element);
    case 'map': return type.kind === 'map' && isCertain(type.key, parameter.key) && isCertain(type.value, parameter.value);
    case 'optional': return type.kind === 'optional' && isCertain(type.of, parameter.of);
    default: return true;
  }
}

function callOf(emitter: Emitter, overload: Overload, codes: readonly Code[], type: Type): Code {
  const run = overload.run as (...values: unknown[]) => unknown;
  if (codes.every(code => code.constant)) {
    try {
      return emitter.constant(run(...codes.map(code => code.constant?.value)), type);
    } catch (error) {
      // it fails each time that it is needed
      if (!(error instanceof CelError)) throw error;
    }
  }
  const js = codes.map(code => code.js);
  const fails = (overload.fails ?? false) || codes.some(code => code.fails);
  return { js: overload.source?.(...js) ?? `${emitter.writer.constant(run)}(${js.join(', ')})`, type, fails };
}

/** Doubles that are no NaN need no more than the operator. */
function emitOrder(emitter: Emitter, expr: Call, resolved: Resolved): Code {
  const codes = resolved.args.map(arg => emitter.strict(arg));
  if (!codes.every(code => code.type.kind === 'double' && code.isOrdered)) return called(emitter, expr, resolved, codes);
  return { js: `(${codes.map(code => code.js).join(` ${expr.name.slice(1, -1)} `)})`, type: BOOL, fails: codes.some(code => code.fails) };
}

/** A list that is a set, or is kept by keys, takes another one in. */
function emitSum(emitter: Emitter, expr: Call, resolved: Resolved): Code {
  const codes = resolved.args.map(arg => emitter.strict(arg));
  const [{ type }] = codes as [Code];
  if (resolved.overloads.length > 1 || type.kind !== 'list' || type.unordered === undefined) return called(emitter, expr, resolved, codes);
  const join = emitter.writer.constant(joinerOf(type.unordered));
  return { js: `${join}(${codes.map(code => code.js).join(', ')})`, type: emitter.typeOf(expr), fails: codes.some(code => code.fails) };
}

function emitIndex(emitter: Emitter, expr: Call, resolved: Resolved): Code {
  const [a, b] = resolved.args.map(arg => emitter.strict(arg)) as [Code, Code];
  const { type: from } = a;
  if (from.kind === 'optional') return called(emitter, expr, resolved, [a, b]);
  if ((from.kind !== 'list' && from.kind !== 'map') || resolved.overloads.length > 1 || (from.kind === 'list' && b.type.kind !== 'int')) {
    return { js: `index(${emitter.converted(a, DYN).js}, ${emitter.converted(b, DYN).js})`, type: DYN, fails: true };
  }
  const type = emitter.typeOf(expr);
  const isKnown = emitter.isKnown(expr);
  const nullable = from.nullable ?? false;
  if (from.kind === 'list' && isKnown) return { js: `${a.js}[${b.js}]`, type, fails: a.fails || b.fails, nullable };
  const look = from.kind === 'list' ? 'item' : isKnown ? 'valueAt' : 'at';
  return { js: `${look}(${a.js}, ${b.js})`, type, fails: !isKnown || a.fails || b.fails, nullable };
}

/** The size of what a filter leaves is counted, and no list is made. */
function emitSize(emitter: Emitter, expr: Call, resolved: Resolved): Code {
  const [value] = resolved.args;
  return value?.kind === 'loop' && value.how === 'filter' && resolved.overloads.length === 1 ? emitCount(emitter, value) : emitPlain(emitter, expr, resolved);
}

/** A double is told from an int by its type alone. */
function emitType(emitter: Emitter, expr: Call, { args: [value] }: Resolved): Code {
  const code = emitter.emit(value as Expr);
  const type = emitter.typeOf(expr);
  if (!code.fails && !isOpen(code.type) && !code.nullable) return emitter.constant(new TypeValue(valueNameOf(code.type)), type);
  return { js: `typeValueOf(${emitter.converted(code, DYN).js})`, type, fails: code.fails };
}

/** A pattern that is a literal is compiled once. */
function emitMatch(emitter: Emitter, expr: Call, resolved: Resolved): Code {
  const [text, pattern] = resolved.args as [Expr, Expr];
  const matcher = pattern.kind === 'literal' ? patternOf(String(pattern.value)) : undefined;
  if (matcher === undefined || resolved.overloads.length > 1 || emitter.typeOf(text).kind !== 'string') return emitPlain(emitter, expr, resolved);
  const code = emitter.strict(text);
  return { js: `${emitter.writer.constant(matcher)}.test(${code.js})`, type: BOOL, fails: code.fails };
}

/** `o.hasValue()` */
function emitTest(emitter: Emitter, expr: Call, resolved: Resolved): Code {
  const code = emitter.emit(resolved.args[0] as Expr);
  return code.held === undefined ? called(emitter, expr, resolved, [code]) : { js: `(${code.held} != null)`, type: BOOL, fails: code.fails };
}

/** `o.value()` */
function emitValue(emitter: Emitter, expr: Call, resolved: Resolved): Code {
  const code = emitter.emit(resolved.args[0] as Expr);
  const type = emitter.typeOf(expr);
  if (code.type.kind === 'optional' && emitter.isKnown(expr)) return { js: code.held ?? `held(${code.js})`, type, fails: code.fails };
  return code.held === undefined ? called(emitter, expr, resolved, [code]) : { js: `(${code.held} ?? noValue())`, type, fails: true };
}

/** `o.or(p)` and `o.orValue(v)`: what is only looked at where there is no value. */
function emitAlternative(emitter: Emitter, expr: Call, resolved: Resolved): Code {
  const [first, second] = resolved.args as [Expr, Expr];
  const isOptional = expr.name === 'or';
  const type = emitter.typeOf(expr);
  const code = emitter.emit(first);
  if (code.type.kind !== 'optional') return called(emitter, expr, resolved, [code, emitter.strict(second)]);
  const a = emitter.converted(code, isOptional ? type : { kind: 'optional', of: type });
  const b = emitter.apart(second);
  const other = emitter.converted(b.code, type);
  const fails = a.fails || other.fails;
  if (b.lines.length === 0 && a.held !== undefined) {
    const held = `(${a.held} ?? ${isOptional ? other.held ?? `held(${other.js})` : other.js})`;
    return isOptional ? { js: `maybe(${held})`, type, fails, held } : { js: held, type, fails };
  }
  const { writer } = emitter;
  const result = writer.name();
  const value = writer.keep(a.js);
  writer.line(`let ${result};`);
  writer.line(`if (${value}.held === undefined) {`);
  writer.take([...b.lines, `${result} = ${other.js};`]);
  writer.line(`} else ${result} = ${isOptional ? value : `${value}.held.value`};`);
  return { js: result, type, fails };
}
