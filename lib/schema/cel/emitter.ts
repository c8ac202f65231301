import type { Expr, Ident, Let, ListLiteral, Literal, MapLiteral, Select, StructLiteral } from './ast';
import { boxerOf } from './boxing';
import { emitCall } from './calls';
import type { Checked, Variable } from './checker';
import { Facts, factsOf, pathOf, type Known } from './facts';
import { loaderOf } from './likeness';
import { emitLoop } from './loops';
import * as runtime from './runtime';
import { valueNameOf } from './standard/types';
import { DYN, type ObjectType, type Type } from './type';
import { TypeValue } from './value';
import { Writer, type Block, type Code } from './writer';

/** An expression as a function of the values of its variables, in their order. A failure is a thrown `CelError`, too many steps a `CostExceeded`. */
export type Run = (...variables: unknown[]) => unknown;

/** Parts that are written before what is known of one part is no longer used for parts that were written already. */
const MOST_PARTS = 10_000;

/** Fields that every JavaScript object has. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Writes the function that a checked expression is. Nothing of the source enters it but literals, through `JSON.stringify`. */
export function emit(checked: Checked, variables: readonly string[]): Run {
  const { source, constants } = write(checked, variables);
  // eslint-disable-next-line no-new-func
  return new Function('k', 'r', source)(constants, runtime) as Run;
}

/** The text of that function, and the values that it refers to. */
export function write(checked: Checked, variables: readonly string[]): { readonly source: string; readonly constants: readonly unknown[] } {
  const emitter = new Emitter(checked, variables);
  const { js } = emitter.emit(checked.expr);
  const end = emitter.hasLoops ? `const result = ${js};\nspend(n);\nreturn result;` : `return ${js};`;
  const body = `${emitter.writer.text()}\n${end}`;
  const { constants } = emitter.writer;
  const names = Object.keys(runtime).filter(name => body.includes(`${name}(`));
  const source = [
    '"use strict";',
    ...names.length === 0 ? [] : [`const { ${names.join(', ')} } = r;`],
    ...constants.map((_, i) => `const k${i} = k[${i}];`),
    `return function (${variables.map((_, i) => `v${i}`).join(', ')}) {`,
    ...emitter.hasLoops ? ['let n = 0;'] : [],
    body,
    '};',
  ].join('\n');
  return { source, constants };
}

export class Emitter implements Known {
  readonly writer = new Writer();
  hasLoops = false;
  private count = 0;
  private depth = 0;
  private facts = new Facts();
  private readonly names = new Map<Variable, string>();
  private readonly nullables = new Set<string>();

  constructor(readonly checked: Checked, private readonly variables: readonly string[]) {}

  emit(expr: Expr): Code {
    this.count++;
    switch (expr.kind) {
      case 'literal': return this.converted(this.literal(expr), this.typeOf(expr));
      case 'ident': return this.ident(expr);
      case 'select': return this.select(expr);
      case 'call': return emitCall(this, expr);
      case 'list': return this.list(expr);
      case 'map': return this.map(expr);
      case 'struct': return this.struct(expr);
      case 'loop': return emitLoop(this, expr);
      case 'let': return this.let(expr);
      case 'broken': throw new Error('an expression with faults is not run');
    }
  }

  /** From here on, what is written is the body of a loop. */
  enter(): void {
    this.hasLoops = true;
    this.depth++;
  }

  leave(): void {
    this.depth--;
  }

  /** Whether what is written is carried out again and again, so that its steps count. */
  get isRepeated(): boolean {
    return this.depth > 0;
  }

  /** Whether a part may be written once more. */
  mayRepeat(): boolean {
    return this.count < MOST_PARTS;
  }

  typeOf(expr: Expr): Type {
    return this.checked.types.get(expr) as Type;
  }

  isMap(expr: Expr): boolean {
    return this.typeOf(expr).kind === 'map';
  }

  /** A part that only runs under a condition, or more than once. */
  apart(expr: Expr, facts = this.facts): Block {
    const outer = this.facts;
    this.facts = facts;
    const block = this.writer.apart(() => this.emit(expr));
    this.facts = outer;
    return block;
  }

  /** What is known here, and what will be added to it. */
  moreFacts(): Facts {
    return new Facts(this.facts);
  }

  /** What is known where an expression is true or, if `outcome` says so, false. */
  factsOf(expr: Expr, outcome: boolean): string[] {
    return factsOf(expr, outcome, this);
  }

  /** A part that only runs where an expression has an outcome. */
  under(condition: Expr, outcome: boolean, expr: Expr): Block {
    const facts = this.moreFacts();
    facts.add(this.factsOf(condition, outcome));
    return this.apart(expr, facts);
  }

  isKnown(expr: Expr): boolean {
    const path = pathOf(expr, this);
    return path !== undefined && this.facts.has(path);
  }

  /** An expression as a value that is not null, for what takes no null. */
  strict(expr: Expr): Code {
    return this.nonNull(this.emit(expr));
  }

  nonNull(code: Code): Code {
    return code.nullable ? { ...code, js: `present(${code.js})`, fails: true, nullable: false } : code;
  }

  /** As a value of another type, which says less. */
  converted(code: Code, type: Type): Code {
    const box = type.kind === 'dyn' ? boxerOf(code.type) : this.parts(code.type, type);
    if (box === undefined) return { ...code, type };
    if (code.constant) return this.constant(box(code.constant.value), type);
    return { js: `${this.writer.constant(box)}(${code.js})`, type, fails: code.fails, nullable: code.nullable };
  }

  /** How the parts of a value become those of another type. */
  private parts(from: Type, to: Type): ((value: unknown) => unknown) | undefined {
    if (from.kind === 'list' && to.kind === 'list' && to.element.kind === 'dyn') return boxerOf(from);
    if (from.kind === 'map' && to.kind === 'map' && to.value.kind === 'dyn') return boxerOf(from);
    return from.kind === 'optional' && to.kind === 'optional' && to.of.kind === 'dyn' ? boxerOf(from) : undefined;
  }

  constant(value: unknown, type: Type): Code {
    return { js: this.writer.constant(value), type, fails: false, constant: { value }, isOrdered: !Number.isNaN(value) };
  }

  private literal({ type, value }: Literal): Code {
    return this.constant(value, { kind: type });
  }

  /** The name of the variable that an expression is. */
  nameOf(expr: Expr): string | undefined {
    const reference = this.checked.references.get(expr);
    if (reference?.kind !== 'variable') return undefined;
    const { variable } = reference;
    const index = this.variables.indexOf(variable.name);
    return this.names.get(variable) ?? (index < 0 ? undefined : `v${index}`);
  }

  /** Gives the variables of a loop or macro their names. */
  declare(expr: Expr, nullable: readonly boolean[]): readonly string[] {
    return (this.checked.locals.get(expr) ?? []).map((variable, i) => {
      const name = this.writer.name();
      this.names.set(variable, name);
      if (nullable[i]) this.nullables.add(name);
      return name;
    });
  }

  private ident(expr: Ident | Select): Code {
    const type = this.typeOf(expr);
    const name = this.nameOf(expr);
    if (name === undefined) return this.constant(new TypeValue(type.kind === 'type' ? valueNameOf(type.of) : type.kind), type);
    const load = name.startsWith('v') ? loaderOf(type) : undefined;
    if (load) return { js: `${this.writer.constant(load)}(${name})`, type, fails: true };
    return { js: name, type, fails: false, nullable: this.nullables.has(name), isOrdered: name.startsWith('v') };
  }

  private select(expr: Select): Code {
    if (this.checked.references.has(expr)) return this.ident(expr);
    const operand = this.typeOf(expr.operand);
    if (operand.kind === 'optional' || expr.form === 'optional') return this.heldField(expr, operand);
    const code = this.strict(expr.operand);
    const type = this.typeOf(expr);
    const name = JSON.stringify(expr.field);
    switch (operand.kind) {
      case 'object': return this.field(expr, code, operand);
      case 'map':
        if (expr.form === 'test') return { js: `hasKey(${code.js}, ${name})`, type, fails: code.fails };
        if (this.isKnown(expr)) return { js: `valueAt(${code.js}, ${name})`, type, fails: code.fails, nullable: operand.nullable };
        return { js: `at(${code.js}, ${name})`, type, fails: true, nullable: operand.nullable };
      default: return { js: `${expr.form === 'test' ? 'has' : 'select'}(${code.js}, ${name})`, type, fails: expr.form !== 'test' || code.fails };
    }
  }

  /** A field of an object of the resource; null stands for none. */
  private field(expr: Select, { js, fails }: Code, object: ObjectType): Code {
    const { name, required } = object.property?.(expr.field) ?? { name: expr.field, required: false };
    const plain = INHERITED.has(name) ? `valueAt(${js}, ${JSON.stringify(name)})` : `${js}[${JSON.stringify(name)}]`;
    const type = this.typeOf(expr);
    if (expr.form === 'test') return { js: `(${plain} != null)`, type, fails };
    const isThere = required || this.isKnown(expr);
    const value = isThere ? plain : `(${plain} ?? noKey(${JSON.stringify(expr.field)}))`;
    const load = loaderOf(type);
    return { js: load ? `${this.writer.constant(load)}(${value})` : value, type, fails: fails || !isThere || load !== undefined, isOrdered: true };
  }

  /** A field that there may be, of an object that there may be: `a.?b`, and `a.?b.c`. */
  private heldField(expr: Select, operand: Type): Code {
    const inner = operand.kind === 'optional' ? operand.of : operand;
    const type = this.typeOf(expr);
    const code = operand.kind === 'optional' ? this.emit(expr.operand) : this.strict(expr.operand);
    const from = operand.kind === 'optional' ? code.held ?? `held(${code.js})` : code.js;
    const name = JSON.stringify(expr.field);
    if (inner.kind !== 'object' && (inner.kind !== 'map' || inner.nullable || inner.value.kind === 'dyn' || inner.value.kind === 'null')) {
      // null may be a value here, so that it cannot stand for none
      const js = `maybeField(${from}, ${name})`;
      return { js: expr.form === 'test' ? `(held(${js}) !== undefined)` : js, type, fails: code.fails };
    }
    const load = inner.kind === 'object' ? this.loaderOfField(inner, expr.field) : undefined;
    const plain = inner.kind === 'object' ? this.heldProperty(from, inner, expr.field) : `heldAt(${from}, ${name})`;
    const held = load ? `loaded(${this.writer.constant(load)}, ${plain})` : plain;
    const fails = code.fails || load !== undefined;
    return expr.form === 'test' ? { js: `(${held} != null)`, type, fails } : { js: `maybe(${held})`, type, fails, held };
  }

  private heldProperty(from: string, object: ObjectType, field: string): string {
    const name = object.property?.(field)?.name ?? field;
    return INHERITED.has(name) ? `heldAt(${from}, ${JSON.stringify(name)})` : `${from}?.[${JSON.stringify(name)}]`;
  }

  private loaderOfField(object: ObjectType, field: string): ((value: unknown) => unknown) | undefined {
    const type = object.field(field);
    return type && loaderOf(type);
  }

  private list(expr: ListLiteral): Code {
    const type = this.typeOf(expr);
    const element = type.kind === 'list' ? type.element : DYN;
    const codes = expr.elements.map(({ value, optional }) => optional ? this.emit(value) : this.converted(this.emit(value), element));
    if (codes.every((code, i) => code.constant && !expr.elements[i]?.optional)) return this.constant(codes.map(code => code.constant?.value), type);
    const js = codes.map((code, i) => expr.elements[i]?.optional ? `...some(${code.js})` : code.js);
    return { js: `[${js.join(', ')}]`, type, fails: codes.some(code => code.fails) || expr.elements.some(({ optional }) => optional) };
  }

  private map(expr: MapLiteral): Code {
    const type = this.typeOf(expr);
    const value = type.kind === 'map' ? type.value : DYN;
    const entries = expr.entries.map(entry => {
      const key = this.emit(entry.key);
      const code = entry.optional ? this.emit(entry.value) : this.converted(this.emit(entry.value), value);
      return { key, code, optional: entry.optional };
    });
    const isSound = entries.every(({ key, optional }) => key.constant && typeof key.constant.value !== 'object' && !optional);
    if (isSound && entries.every(({ code }) => code.constant)) {
      return this.constant(runtime.mapFrom(entries.map(({ key, code }) => [key.constant?.value, code.constant?.value])), type);
    }
    const js = entries.map(({ key, code, optional }) => optional ? `...someEntry(${key.js}, ${code.js})` : `[${key.js}, ${code.js}]`);
    return { js: `mapFrom([${js.join(', ')}])`, type, fails: !isSound || entries.some(({ key, code }) => key.fails || code.fails) };
  }

  private struct(expr: StructLiteral): Code {
    const fields = expr.fields.map(({ name, value, optional }) => ({ name: JSON.stringify(name), code: this.converted(this.emit(value), DYN), optional }));
    const js = fields.map(({ name, code, optional }) => optional ? `...Object.fromEntries(someEntry(${name}, ${code.js}))` : `[${name}]: ${code.js}`);
    return { js: `({ ${js.join(', ')} })`, type: this.typeOf(expr), fails: fields.some(({ code, optional }) => code.fails || optional) };
  }

  private let(expr: Let): Code {
    const value = this.emit(expr.value);
    const [name] = this.declare(expr, [value.nullable ?? false]);
    this.writer.line(`const ${name} = ${value.js};`);
    const body = this.emit(expr.body);
    return { ...body, fails: body.fails || value.fails };
  }
}
