import type { Bounds } from './bounds';
import { costOfCall, type Part } from './calls';
import { Path } from './path';
import { between, exactly, MOST, UNKNOWN, type Range } from './range';
import type { Call, Expr, Loop, Select } from '../ast';
import type { Checked } from '../checker';
import { STRING, type Type } from '../type';

const NEW_LIST = 10;
const NEW_MAP = 30;
const NEW_STRUCT = 40;

/** What is known of the elements of a list or map. */
export interface Entries {
  readonly isList: boolean;
  readonly key: Range;
  readonly value: Range;
}

interface Local {
  readonly path: Path;
  readonly size?: Range;
  readonly entries?: Entries;
}

/**
 * The most that an expression may cost before the server lets it be written down. The server takes macros apart first; the costs of what they become
 * are written out here.
 * @param self what is known of the values of the variables, which all have the same schema
 * @param variable the only one that the bounds are of. @default - whatever has a path, as in the schemas of custom resources
 */
export function estimateOf(checked: Checked, self: Bounds, variable?: string): number {
  return new Estimator(checked, self, variable).cost(checked.expr);
}

export class Estimator {
  private readonly sizes = new Map<Expr, Range>();
  private readonly entries = new Map<Expr, Entries>();
  private readonly paths = new Map<Expr, Path>();
  private readonly locals = new Map<string, Local[]>();
  /** Of `optMap` and `optFlatMap`: the server writes the optional value down wherever it is used. */
  private readonly optionals: Expr[] = [];

  constructor(private readonly checked: Checked, private readonly self: Bounds, private readonly variable?: string) {}

  cost(expr: Expr): number {
    return Math.min(this.costOf(expr), MOST);
  }

  private costOf(expr: Expr): number {
    switch (expr.kind) {
      case 'ident': return this.ident(expr, expr.name);
      case 'select': return this.select(expr);
      case 'call': return this.call(expr);
      case 'list': return this.list(expr, expr.elements.map(({ value }) => value));
      case 'map': return this.map(expr, expr.entries);
      case 'struct': return NEW_STRUCT + expr.fields.reduce((sum, { value }) => sum + this.cost(value), 0);
      case 'loop': return this.loop(expr);
      case 'let': return this.named(expr.name, expr.value, expr.body, expr);
      default: return 0;
    }
  }

  typeOf(expr: Expr): Type {
    return this.checked.types.get(expr) ?? STRING;
  }

  setEntries(expr: Expr, entries: Entries | undefined): void {
    if (entries) this.entries.set(expr, entries);
  }

  /** What the size of a value is thought to be; undefined where nothing is known. */
  sizeOf(expr: Expr): Range | undefined {
    const known = this.sizes.get(expr);
    if (known) return known;
    switch (expr.kind) {
      case 'literal': return exactly(typeof expr.value === 'string' ? [...expr.value].length : expr.value instanceof Uint8Array ? expr.value.length : 1);
      case 'list': return exactly(expr.elements.length);
      case 'map': return exactly(expr.entries.length);
      default: break;
    }
    const size = this.sizeAt(this.pathOf(expr));
    if (size) {
      this.sizes.set(expr, size);
      return size;
    }
    return isScalar(this.typeOf(expr)) ? exactly(1) : this.local(expr)?.size;
  }

  /** By the schema. */
  sizeAt(path: Path): Range | undefined {
    const [first, ...steps] = path.steps;
    if (first === undefined || (this.variable !== undefined && first !== this.variable)) return undefined;
    let at: Bounds | undefined = this.self;
    for (const step of steps) {
      at = step === '@items' || step === '@values' ? at?.element : step === '@keys' ? at?.key : at?.fields?.get(step) ?? at?.others;
    }
    return at && between(0, at.most);
  }

  entriesOf(expr: Expr): Entries | undefined {
    return this.entries.get(expr) ?? this.local(expr)?.entries;
  }

  pathOf(expr: Expr): Path {
    return this.local(expr)?.path ?? this.paths.get(expr) ?? Path.NONE;
  }

  setPath(expr: Expr, path: Path): void {
    this.paths.set(expr, path);
  }

  private local(expr: Expr): Local | undefined {
    return expr.kind === 'ident' ? this.locals.get(expr.name)?.at(-1) : undefined;
  }

  private ident(expr: Expr, name: string): number {
    if (name === '@optional') {
      const value = this.optionals[this.optionals.length - 1] as Expr;
      const cost = this.cost(value);
      this.paths.set(expr, this.pathOf(value));
      this.alike(expr, value);
      return cost;
    }
    this.paths.set(expr, this.locals.get(name)?.at(-1)?.path ?? Path.of(name));
    return 1;
  }

  private alike(expr: Expr, other: Expr): void {
    const size = this.sizeOf(other);
    if (size) this.sizes.set(expr, size);
    this.setEntries(expr, this.entriesOf(other));
  }

  private select(expr: Select): number {
    // a name with dots
    if (this.checked.references.has(expr)) return this.ident(expr, expr.field);
    const operand = this.cost(expr.operand);
    if (expr.form === 'test') return operand;
    if (expr.form === 'optional') return operand + 1;
    const { kind } = this.typeOf(expr.operand);
    this.paths.set(expr, this.pathOf(expr.operand).with(expr.field));
    return kind === 'map' || kind === 'object' || kind === 'parameter' ? operand + 1 : operand;
  }

  private call(expr: Call): number {
    const reference = this.checked.references.get(expr);
    if (expr.name === 'dyn' && expr.target === undefined) {
      const arg = expr.args[0] as Expr;
      const cost = 1 + this.cost(arg);
      this.alike(expr, arg);
      return cost;
    }
    const args = expr.args.map(arg => this.part(arg));
    if (reference?.kind !== 'function') return 0;
    const isMethod = reference.overloads[0]?.method === true && expr.target !== undefined;
    const target = isMethod ? this.part(expr.target as Expr) : undefined;
    const { cost, size } = costOfCall(this, expr, reference.overloads, target, args);
    if (size) this.sizes.set(expr, size);
    return cost + (target?.cost ?? 0);
  }

  /** A target or an argument, with what is known of it at that moment. */
  private part(expr: Expr): Part {
    const cost = this.cost(expr);
    const type = this.typeOf(expr);
    const path = this.pathOf(expr);
    const literal = expr.kind === 'literal' && expr.type === 'int' ? { literal: Number(expr.value) } : {};
    return { expr, cost, type, path, size: this.sizeOf(expr), ...literal };
  }

  private list(expr: Expr, elements: readonly Expr[]): number {
    let [sum, value]: [number, Range | undefined] = [NEW_LIST, undefined];
    for (const element of elements) {
      sum += this.cost(element);
      value = union(value, this.sizeOf(element) ?? UNKNOWN);
    }
    this.entries.set(expr, { isList: true, key: exactly(1), value: value ?? exactly(0) });
    return sum;
  }

  private map(expr: Expr, entries: readonly { readonly key: Expr; readonly value: Expr }[]): number {
    let sum = NEW_MAP;
    let [keys, values]: (Range | undefined)[] = [];
    for (const { key, value } of entries) {
      sum += this.cost(key) + this.cost(value);
      keys = union(keys, this.sizeOf(key) ?? UNKNOWN);
      values = union(values, this.sizeOf(value) ?? UNKNOWN);
    }
    this.entries.set(expr, { isList: false, key: keys ?? exactly(0), value: values ?? exactly(0) });
    return sum;
  }

  private named(name: string, value: Expr, body: Expr, expr: Expr): number {
    if (name === '@optional') {
      this.optionals.push(value);
      const cost = this.cost(body);
      this.optionals.pop();
      this.alike(expr, body);
      return cost;
    }
    const before = NEW_LIST + this.cost(value);
    const entries = this.entriesOf(value);
    return this.within(name, { path: this.pathOf(value), size: this.sizeOf(value), entries }, () => {
      const cost = before + this.cost(body);
      this.alike(expr, body);
      return cost;
    });
  }

  private within<T>(name: string, local: Local, run: () => T): T {
    const before = this.locals.get(name) ?? [];
    this.locals.set(name, [...before, local]);
    const result = run();
    this.locals.set(name, before);
    return result;
  }

  private loop(expr: Loop): number {
    const range = this.cost(expr.range);
    const rounds = this.inRound(expr, () => this.round(expr));
    const count = this.sizeOf(expr.range) ?? UNKNOWN;
    const isCollection = expr.how === 'filter' || expr.how === 'list' || expr.how === 'map' || expr.how === 'entries';
    this.sizes.set(expr, isCollection ? count : exactly(1));
    if (expr.how === 'filter' || expr.how === 'list') this.entries.set(expr, { isList: true, key: exactly(1), value: between(0, rounds.element.most) });
    const own = expr.how === 'exists_one' ? 2 : expr.how === 'filter' || expr.how === 'list' ? NEW_LIST + 1 : isCollection ? NEW_MAP + 1 : 1;
    return range + own + count.most * rounds.cost;
  }

  private inRound<T>({ range, variable, second }: Loop, run: () => T): T {
    const local = (form: 'single' | 'key' | 'value'): Local => {
      const entries = this.entriesOf(range);
      const isList = entries?.isList ?? this.typeOf(range).kind === 'list';
      const takesValue = form === 'value' || (form === 'single' && isList);
      const step = takesValue ? (isList ? '@items' : '@values') : isList ? '@indices' : '@keys';
      return { path: this.pathOf(range).with(step), size: takesValue ? entries?.value : entries?.key };
    };
    if (second === undefined) return this.within(variable, local('single'), run);
    const key = local('key');
    return this.within(variable, key, () => this.within(second, local('value'), run));
  }

  /** What a turn of a loop costs, its condition included, and the size of what it adds to the result. */
  private round({ how, filter, body, variable }: Loop): { readonly cost: number; readonly element: Range } {
    switch (how) {
      case 'all': return { cost: 3 + this.cost(body), element: UNKNOWN };
      case 'exists': return { cost: 4 + this.cost(body), element: UNKNOWN };
      case 'exists_one': return { cost: 2 + this.cost(body), element: UNKNOWN };
      case 'filter': {
        const cost = this.cost(body) + 2 + NEW_LIST + 1;
        const item: Expr = { kind: 'ident', at: 0, name: variable };
        this.cost(item);
        return { cost, element: this.sizeOf(item) ?? UNKNOWN };
      }
      default: {
        const condition = filter ? this.cost(filter) : 0;
        const value = this.cost(body);
        const added = how === 'list' ? 2 + NEW_LIST : how === 'map' ? 3 : 2;
        return { cost: condition + added + value, element: this.sizeOf(body) ?? UNKNOWN };
      }
    }
  }
}

export function union(a: Range | undefined, b: Range): Range {
  return a === undefined ? b : between(Math.min(a.least, b.least), Math.max(a.most, b.most));
}

function isScalar(type: Type): boolean {
  if (type.kind === 'optional') return isScalar(type.of);
  return ['bool', 'double', 'duration', 'int', 'timestamp', 'uint'].includes(type.kind);
}
