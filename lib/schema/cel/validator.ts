import { patternOf } from '../patterns';
import { childrenOf, type Call, type Expr } from './ast';
import type { Checked } from './checker';
import type { Environment } from './environment';
import type { Fault } from './fault';
import { suits } from './format';
import { nameOf, type Type } from './type';
import { isSame } from './unifier';
import { CelError } from './value';

/** Functions of a literal that are carried out before an expression runs. */
const CONVERSIONS: ReadonlySet<string> = new Set(['bool', 'bytes', 'double', 'duration', 'dyn', 'int', 'string', 'timestamp', 'type', 'uint']);

/** Functions that take a pattern: behind the target or, if there is none, behind the first argument. */
const PATTERNS: ReadonlySet<string> = new Set(['matches', 'find', 'findAll']);

/** Faults of literals that types do not show: mixed lists and maps, texts that are no duration, patterns that are none. */
export function validate(checked: Checked, environment: Environment): readonly Fault[] {
  const faults: Fault[] = [];
  const visit = (expr: Expr, isMixed: boolean): void => {
    if (environment.homogeneous !== false && !isMixed) faults.push(...mixed(expr, checked));
    const found = expr.kind === 'call' ? patternFault(expr) ?? formatFault(expr, checked) ?? conversionFault(expr, checked) : undefined;
    if (found) faults.push(found);
    // the list that a format takes may be mixed
    const within = isMixed || (expr.kind === 'call' && expr.name === 'format');
    for (const child of childrenOf(expr)) visit(child, within);
  };
  if (environment.checked !== false) visit(checked.expr, false);
  return faults;
}

function mixed(expr: Expr, { types }: Checked): Fault[] {
  const typeOf = (part: Expr): Type => types.get(part) as Type;
  if (expr.kind === 'list') {
    return differing(expr.elements.map(({ value, optional }) => ({ expr: value, type: inner(typeOf(value), optional) }))).slice(0, 1);
  }
  if (expr.kind !== 'map') return [];
  return [
    ...differing(expr.entries.map(({ key }) => ({ expr: key, type: typeOf(key) }))),
    ...differing(expr.entries.map(({ value, optional }) => ({ expr: value, type: inner(typeOf(value), optional) }))),
  ];
}

function inner(type: Type, optional: boolean): Type {
  return optional && type.kind === 'optional' ? type.of : type;
}

function differing(parts: readonly { readonly expr: Expr; readonly type: Type }[]): Fault[] {
  const [first, ...rest] = parts;
  return rest.filter(({ type }) => first !== undefined && !isSame(first.type, type))
    .map(({ expr, type }) => ({ what: 'type', at: expr.at, params: { wanted: nameOf((first as { type: Type }).type), type: nameOf(type) } }));
}

function fault(name: string, { at }: Expr): Fault {
  return { what: 'argument', at, params: { name } };
}

function patternFault({ name, target, args }: Call): Fault | undefined {
  const pattern = target === undefined ? args[1] : args[0];
  if (!PATTERNS.has(name) || pattern?.kind !== 'literal' || pattern.type !== 'string') return undefined;
  return patternOf(pattern.value) === undefined ? fault(name, pattern) : undefined;
}

/** A conversion of a literal, or of another such one, that fails. */
function conversionFault(expr: Call, checked: Checked): Fault | undefined {
  try {
    constantOf(expr, checked);
    return undefined;
  } catch (error) {
    if (error instanceof CelError) return fault(expr.name, expr.args[0] as Expr);
    throw error;
  }
}

/** The value of a literal, and of conversions of it. */
function constantOf(expr: Expr, checked: Checked): { readonly value: unknown } | undefined {
  if (expr.kind === 'literal') return { value: expr.value };
  if (expr.kind !== 'call' || !CONVERSIONS.has(expr.name) || expr.target !== undefined || expr.args.length !== 1) return undefined;
  const argument = constantOf(expr.args[0] as Expr, checked);
  const reference = checked.references.get(expr);
  // of a value of unknown type it is known only when it runs
  if (argument === undefined || reference?.kind !== 'function' || reference.overloads.length !== 1 || expr.name === 'dyn') return undefined;
  return { value: (reference.overloads[0]?.run as (value: unknown) => unknown)(argument.value) };
}

function formatFault(expr: Call, { types }: Checked): Fault | undefined {
  const { name, target, args: [list] } = expr;
  if (name !== 'format' || target?.kind !== 'literal' || target.type !== 'string' || list?.kind !== 'list') return undefined;
  let wrong: Expr = expr;
  const takes = (part: Expr, kinds: readonly string[]): boolean => {
    const { kind } = types.get(part) as Type;
    const isTaken = kind === 'dyn' || kinds.includes(kind);
    if (!isTaken) wrong = part;
    // what lists and maps for `%s` hold is written the same way
    return isTaken && (!kinds.includes('list') || (part.kind !== 'list' && part.kind !== 'map') || childrenOf(part).every(child => takes(child, kinds)));
  };
  const isSuited = suits(target.value, list.elements.length, (index, kinds) => takes((list.elements[index] as { value: Expr }).value, kinds));
  return isSuited ? undefined : fault(name, wrong);
}
