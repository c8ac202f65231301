import { union, type Estimator } from './estimate';
import { estimators, type Estimate } from './library';
import type { Path } from './path';
import { between, exactly, plus, scaled, times, UNKNOWN, type Range } from './range';
import type { Call, Expr } from '../ast';
import type { Overload } from '../overload';
import type { Type } from '../type';

/** A target or an argument. */
export interface Part {
  readonly expr: Expr;
  readonly cost: number;
  readonly type: Type;
  readonly path: Path;
  readonly size: Range | undefined;
  /** The int that it is, where it is a literal. */
  readonly literal?: number;
}

interface Called {
  readonly cost: number;
  readonly size?: Range;
}

/** To go through a text, a byte or sign. */
const TEXT = 0.1;
const PATTERN = 0.25;

/** The most that a call may cost with its arguments, but without its target, and the size of its result. */
export function costOfCall(estimator: Estimator, expr: Call, overloads: readonly Overload[], target: Part | undefined, args: readonly Part[]): Called {
  let cost = 0;
  let size: Range | undefined;
  for (const overload of overloads) {
    const made = costOfOverload(estimator, expr, overload, target, args);
    cost = Math.max(cost, made.cost);
    if (made.size) size = union(size, made.size);
    const [first] = args;
    if (overload.name === '_[_]' && first && overload.parameters[0]?.kind !== 'optional') {
      size = estimator.entriesOf(first.expr)?.value;
      estimator.setPath(expr, estimator.pathOf(first.expr).with(overload.parameters[0]?.kind === 'list' ? '@items' : '@values'));
    }
    size ??= estimator.sizeOf(expr);
  }
  return { cost, size };
}

function costOfOverload(estimator: Estimator, expr: Call, overload: Overload, target: Part | undefined, args: readonly Part[]): Called {
  const given = args.reduce((total, { cost }) => total + cost, 0);
  const [a, b, c] = args;
  if (overload.name === '_?_:_' && a && b && c) return choice(estimator, expr, [a, b, c]);
  if (overload.name === '_&&_' || overload.name === '_||_') return { cost: given };
  const made = library(estimator, overload, target, args) ?? standard(estimator, expr, overload, target, args);
  return { cost: made.cost.most + given, ...made.size === undefined ? {} : { size: made.size } };
}

function choice(estimator: Estimator, expr: Call, [condition, yes, no]: readonly [Part, Part, Part]): Called {
  const [first, second] = [estimator.entriesOf(yes.expr), estimator.entriesOf(no.expr)];
  if (first && second) estimator.setEntries(expr, { ...first, key: union(first.key, second.key), value: union(first.value, second.value) });
  return { cost: condition.cost + Math.max(yes.cost, no.cost), size: union(yes.size ?? UNKNOWN, no.size ?? UNKNOWN) };
}

function library(estimator: Estimator, { name }: Overload, target: Part | undefined, args: readonly Part[]): Estimate | undefined {
  const known = Object.prototype.hasOwnProperty.call(estimators, name) ? estimators[name] : undefined;
  if (!known) return undefined;
  const sized = (part: Part): Parameters<typeof known>[1][number] => {
    const { type, literal } = part;
    const size = part.size ?? estimator.sizeAt(part.path);
    const element = type.kind === 'list' && part.path.length > 0 ? estimator.sizeAt(part.path.copy().with('@items')) : undefined;
    return { type, ...size ? { size } : {}, ...element ? { element } : {}, ...literal === undefined ? {} : { literal } };
  };
  return known(target && sized(target), args.map(sized));
}

const COMPARISONS: ReadonlySet<string> = new Set(['_<_', '_<=_', '_>_', '_>=_']);

/** What a format may have to compare. */
const LONGEST_FORMAT = 64;

/** Values that are compared in one step. */
const WHOLE: ReadonlySet<string> = new Set(['net.IP', 'net.CIDR', 'kubernetes.Quantity', 'kubernetes.Semver']);

function standard(estimator: Estimator, expr: Call, { name, method, parameters }: Overload, target: Part | undefined, args: readonly Part[]): Estimate {
  const [first, second] = args;
  const size = (part: Part | undefined): Range => part?.size ?? UNKNOWN;
  const kind = parameters[0]?.kind;
  const isText = kind === 'string' || kind === 'bytes';
  switch (name) {
    case 'bytes':
      if (kind === 'string') return { cost: scaled(size(first), TEXT), size: times(size(first), between(1, 4)) };
      break;
    case 'string':
      if (kind === 'bytes') return { cost: scaled(size(first), TEXT), size: between(Math.floor(size(first).least / 4), size(first).most) };
      break;
    case 'startsWith': case 'endsWith': return { cost: scaled(size(first), TEXT) };
    case '@in':
      if (parameters[1]?.kind === 'list') return { cost: size(second) };
      break;
    case 'matches':
      if (method) return { cost: times(scaled(plus(size(target), exactly(1)), TEXT), scaled(size(first), PATTERN)) };
      break;
    case 'contains': return { cost: times(scaled(size(target), TEXT), scaled(size(first), TEXT)) };
    case '_+_':
      if (isText || kind === 'list') return sum(estimator, expr, first, second, kind === 'list');
      break;
    case '_==_': case '_!=_': return equality(name, first, second);
    default:
      if (COMPARISONS.has(name) && isText) return comparison(size(first), size(second));
  }
  return { cost: exactly(1) };
}

function sum(estimator: Estimator, expr: Call, first: Part | undefined, second: Part | undefined, isList: boolean): Estimate {
  const size = plus(first?.size ?? UNKNOWN, second?.size ?? UNKNOWN);
  const [a, b] = [first && estimator.entriesOf(first.expr), second && estimator.entriesOf(second.expr)];
  if (a && b) estimator.setEntries(expr, { ...a, key: union(a.key, b.key), value: union(a.value, b.value) });
  return { cost: isList ? exactly(1) : scaled(size, TEXT), size };
}

function equality(name: string, first: Part | undefined, second: Part | undefined): Estimate {
  const [a, b] = [first?.type, second?.type];
  if (name === '_==_' && a && b && 'name' in a && 'name' in b && a.name === b.name) {
    if (WHOLE.has(a.name)) return { cost: exactly(1) };
    if (a.name === 'kubernetes.NamedFormat') return { cost: scaled(between(1, LONGEST_FORMAT), TEXT) };
    if (a.name === 'kubernetes.URL') return { cost: scaled(between(1, second?.size?.most ?? 1), TEXT) };
  }
  return comparison(first?.size ?? UNKNOWN, second?.size ?? UNKNOWN);
}

function comparison(a: Range, b: Range): Estimate {
  const most = Math.min(a.most, b.most);
  return { cost: scaled(between(Math.min(1, most), most), TEXT) };
}
