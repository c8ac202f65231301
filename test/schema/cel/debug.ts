import type { Call, Expr } from '../../../lib/schema/cel/ast';
import { shortest } from '../../../lib/schema/cel/digits';

/** A parsed expression, its macros left as they are, in the form in which the specification's tests have it. */
export function debugText(expr: Expr): string {
  switch (expr.kind) {
    case 'literal': return literalText(expr);
    case 'ident': return expr.name;
    case 'select': {
      const operand = debugText(expr.operand);
      return expr.form === 'optional' ? callText('_?._', [operand, JSON.stringify(expr.field)]) : `${operand}.${expr.field}`;
    }
    case 'call': return call(expr);
    // an element that there may be looks like all others
    case 'list': return around('[', expr.elements.map(({ value }) => debugText(value)), ']');
    case 'map': return around('{', expr.entries.map(({ key, value, optional }) => `${optional ? '?' : ''}${debugText(key)}:${debugText(value)}`), '}');
    case 'struct': return around(`${expr.name}{`, expr.fields.map(({ name, value, optional }) => `${optional ? '?' : ''}${name}:${debugText(value)}`), '}');
    default: throw new Error(`${expr.kind} is no part of what is parsed without macros`);
  }
}

function call({ name, target, args }: Call): string {
  if (name === '_&&_' || name === '_||_') return balanced(name, args.map(debugText));
  return `${target === undefined ? '' : `${debugText(target)}.`}${callText(name, args.map(debugText))}`;
}

/** Operands of one operator as a tree, both of its sides as deep. */
function balanced(name: string, args: readonly string[]): string {
  if (args.length === 1) return args[0] as string;
  const middle = Math.ceil(args.length / 2);
  return callText(name, [balanced(name, args.slice(0, middle)), balanced(name, args.slice(middle))]);
}

function callText(name: string, args: readonly string[]): string {
  return around(`${name}(`, args, ')');
}

function around(begin: string, parts: readonly string[], end: string): string {
  return parts.length === 0 ? begin + end : `${begin}\n${parts.join(',\n').replace(/^/gm, '  ')}\n${end}`;
}

function literalText(expr: Expr & { kind: 'literal' }): string {
  switch (expr.type) {
    case 'string': return quoted(expr.value);
    case 'bytes': return `b"${Buffer.from(expr.value).toString()}"`;
    case 'uint': return `${expr.value.value}u`;
    case 'double': return shortest(expr.value);
    default: return String(expr.value);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\x07': 'a', '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't', '\v': 'v', '"': '"', '\\': '\\' };

function quoted(text: string): string {
  return `"${text.replace(/["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, sign => {
    const short = ESCAPES[sign];
    const hex = (sign.codePointAt(0) as number).toString(16);
    return `\\${short ?? (sign < '\x80' ? `x${hex.padStart(2, '0')}` : hex.length <= 4 ? `u${hex.padStart(4, '0')}` : `U${hex.padStart(8, '0')}`)}`;
  })}"`;
}
