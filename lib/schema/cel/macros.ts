import type { Call, Expr, Loop } from './ast';
import type { Fault } from './fault';

/** What a macro makes of a call, or the fault of its arguments; undefined where it leaves the call as it is. */
type Expand = (call: Call, target: Expr, args: readonly Expr[]) => Expr | { readonly fault: Fault };

interface Macro {
  /** Numbers of arguments that it takes. */
  readonly takes: readonly number[];
  readonly isMethod: boolean;
  /** First Kubernetes minor whose rules may use it. @default - all */
  readonly since?: number;
  readonly expand: Expand;
}

const loop = (how: Loop['how'], takes: readonly number[]): Macro => ({
  takes,
  isMethod: true,
  expand: (call, range, [first, ...rest]) => {
    const variable = nameOf(call, first as Expr);
    if (typeof variable !== 'string') return variable;
    const body = rest[rest.length - 1] as Expr;
    const filter = rest.length > 1 ? { filter: rest[0] } : {};
    return { kind: 'loop', at: call.at, how, range, variable, ...filter, body };
  },
});

/** With a name for the index or key, and one for the element or value. */
const twoVariables = (how: Loop['how'], takes: readonly number[]): Macro => ({
  takes,
  isMethod: true,
  since: 33,
  expand: (call, range, [first, other, ...rest]) => {
    const variable = nameOf(call, first as Expr);
    if (typeof variable !== 'string') return variable;
    const second = nameOf(call, other as Expr);
    if (typeof second !== 'string') return second;
    if (variable === second) return faultOf(call, other as Expr, 'name');
    const body = rest[rest.length - 1] as Expr;
    const filter = rest.length > 1 ? { filter: rest[0] } : {};
    return { kind: 'loop', at: call.at, how, range, variable, second, ...filter, body };
  },
});

function nameOf(call: Call, expr: Expr): string | { readonly fault: Fault } {
  return expr.kind === 'ident' && expr.name !== '__result__' ? expr.name : faultOf(call, expr, 'name');
}

function faultOf(call: Call, { at }: Expr, wanted: string): { readonly fault: Fault } {
  return { fault: { what: 'macro', at, params: { macro: call.name, wanted } } };
}

const has: Expand = (call, _, [arg]) => {
  const field = arg as Expr;
  return field.kind === 'select' && field.form === 'value' ? { ...field, at: call.at, form: 'test' } : faultOf(call, field, 'field');
};

/** `o.optMap(v, f)` is `o.hasValue() ? optional.of(f) : optional.none()`, with the value of `o` named `v`. */
const ofValue = (isFlat: boolean): Macro => ({
  takes: [2],
  isMethod: true,
  since: 29,
  expand: (call, target, [first, body]) => {
    const { at } = call;
    const name = nameOf(call, first as Expr);
    if (typeof name !== 'string') return name;
    const held: Expr = { kind: 'ident', at, name: '@optional' };
    const value: Expr = { kind: 'let', at, name, value: { kind: 'call', at, name: 'value', target: held, args: [] }, body: body as Expr };
    const some: Expr = isFlat ? value : { kind: 'call', at, name: 'optional.of', args: [value] };
    const test: Expr = { kind: 'call', at, name: 'hasValue', target: held, args: [] };
    const none: Expr = { kind: 'call', at, name: 'optional.none', args: [] };
    return { kind: 'let', at, name: '@optional', value: target, body: { kind: 'call', at, name: '_?_:_', args: [test, some, none] } };
  },
});

/** `l.sortBy(e, key)` sorts the list by the list of its keys. */
const sortBy: Expand = (call, target, [first, key]) => {
  const { at } = call;
  if (!['list', 'select', 'ident', 'loop', 'let', 'call'].includes(target.kind)) return faultOf(call, target, 'list');
  const variable = nameOf(call, first as Expr);
  if (typeof variable !== 'string') return variable;
  const input: Expr = { kind: 'ident', at, name: '@input' };
  const keys: Expr = { kind: 'loop', at, how: 'list', range: input, variable, body: key as Expr };
  return { kind: 'let', at, name: '@input', value: target, body: { kind: 'call', at, name: '@sortByAssociatedKeys', target: input, args: [keys] } };
};

const MACROS: Readonly<Record<string, readonly Macro[]>> = {
  has: [{ takes: [1], isMethod: false, expand: has }],
  all: [loop('all', [2]), twoVariables('all', [3])],
  exists: [loop('exists', [2]), twoVariables('exists', [3])],
  exists_one: [loop('exists_one', [2]), twoVariables('exists_one', [3])],
  existsOne: [twoVariables('exists_one', [3])],
  map: [loop('list', [2, 3])],
  filter: [loop('filter', [2])],
  transformList: [twoVariables('list', [3, 4])],
  transformMap: [twoVariables('map', [3, 4])],
  transformMapEntry: [twoVariables('entries', [3, 4])],
  optMap: [ofValue(false)],
  optFlatMap: [ofValue(true)],
  sortBy: [{ takes: [2], isMethod: true, since: 35, expand: sortBy }],
};

/** What a call stands for, where it is one of a macro. */
export function expand(call: Call, minor: number): Expr | { readonly fault: Fault } {
  const known = Object.prototype.hasOwnProperty.call(MACROS, call.name) ? MACROS[call.name] : undefined;
  const macro = known?.find(({ takes, isMethod, since = 0 }) => takes.includes(call.args.length) && isMethod === (call.target !== undefined) && since <= minor);
  return macro === undefined ? call : macro.expand(call, call.target ?? call, call.args);
}
