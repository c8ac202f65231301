import { qualifiedName, type Call, type Expr, type Ident, type ListLiteral, type Loop, type MapLiteral, type Select, type StructLiteral } from './ast';
import type { Environment } from './environment';
import type { Fault } from './fault';
import type { Overload } from './overload';
import { BOOL, DYN, ERROR, INT, listOf, mapOf, nameOf, optionalOf, typeOf, type Type } from './type';
import { Unifier, hasParameter, isSame, mostGeneral } from './unifier';

/** A name that is in reach. Two of one name are not the same if they are not one object. */
export interface Variable {
  readonly name: string;
  readonly type: Type;
}

/** What a part of an expression refers to. */
export type Reference =
  | { readonly kind: 'variable'; readonly variable: Variable }
  /** A type by its name. */
  | { readonly kind: 'type' }
  /** The signatures that fit: one, or several where types are not known before it runs. `args` has the target, if there is one, first. */
  | { readonly kind: 'function'; readonly overloads: readonly Overload[]; readonly args: readonly Expr[]; readonly parameters: readonly Type[] };

export interface Checked {
  readonly expr: Expr;
  readonly faults: readonly Fault[];
  readonly types: ReadonlyMap<Expr, Type>;
  readonly references: ReadonlyMap<Expr, Reference>;
  /** The variables that loops and macros name, by the expression that does. */
  readonly locals: ReadonlyMap<Expr, readonly Variable[]>;
  /** Names of the variables that it refers to; to the server, one of a loop is as good as one of the environment. */
  readonly uses: ReadonlySet<string>;
}

/** Infers the types of an expression. All faults are collected; with one, the types are of no use. */
export function check(expr: Expr, environment: Environment): Checked {
  return new Checker(environment).whole(expr);
}

class Checker {
  private readonly unifier = new Unifier();
  private readonly faults: Fault[] = [];
  private readonly types = new Map<Expr, Type>();
  private readonly references = new Map<Expr, Reference>();
  private readonly locals = new Map<Expr, readonly Variable[]>();
  private readonly uses = new Set<string>();
  private readonly globals: ReadonlyMap<string, Variable>;
  private readonly hasDots: boolean;
  private scope: readonly Variable[] = [];

  constructor(private readonly environment: Environment) {
    this.globals = new Map([...environment.variables].map(([name, type]) => [name, { name, type: this.opened(type) }]));
    this.hasDots = [...environment.variables.keys()].some(name => name.includes('.'));
  }

  whole(expr: Expr): Checked {
    this.check(expr);
    for (const [part, type] of this.types) this.types.set(part, this.unifier.resolved(type, 'dyn'));
    for (const [part, reference] of this.references) {
      if (reference.kind !== 'function') continue;
      this.references.set(part, { ...reference, parameters: reference.parameters.map(parameter => this.unifier.resolved(parameter, 'dyn')) });
    }
    const { faults, types, references, locals, uses } = this;
    return { expr, faults, types, references, locals, uses };
  }

  /** Without a check before it runs, the types of values are not known. */
  private opened(type: Type): Type {
    return this.environment.checked === false ? DYN : type;
  }

  private report(fault: Fault): Type {
    this.faults.push(fault);
    return ERROR;
  }

  private check(expr: Expr): Type {
    const type = this.infer(expr);
    this.types.set(expr, type);
    return type;
  }

  private infer(expr: Expr): Type {
    switch (expr.kind) {
      case 'literal': return this.opened({ kind: expr.type });
      case 'ident': return this.ident(expr);
      case 'select': return this.select(expr);
      case 'call': return this.call(expr);
      case 'list': return this.list(expr);
      case 'map': return this.map(expr);
      case 'struct': return this.struct(expr);
      case 'loop': return this.loop(expr);
      case 'let': return this.within(expr, [{ name: expr.name, type: this.check(expr.value) }], () => this.check(expr.body));
      case 'broken': return ERROR;
    }
  }

  private ident(expr: Ident): Type {
    return this.named(expr, expr.name) ?? this.report({ what: 'undeclared', at: expr.at, params: { name: expr.name } });
  }

  /** The type of what has a name: a variable or a type. */
  private named(expr: Expr, name: string): Type | undefined {
    // a dot before it says nothing to the server
    const plain = name.replace(/^\./, '');
    for (let i = this.scope.length - 1; i >= 0; i--) {
      const variable = this.scope[i] as Variable;
      if (variable.name === plain) return this.refer(expr, variable);
    }
    const variable = this.globals.get(plain);
    if (variable) return this.refer(expr, variable);
    const type = this.environment.types(plain);
    if (type === undefined) return undefined;
    this.references.set(expr, { kind: 'type' });
    return typeOf(type);
  }

  private refer(expr: Expr, variable: Variable): Type {
    this.uses.add(variable.name);
    this.references.set(expr, { kind: 'variable', variable });
    return variable.type;
  }

  private within<T>(expr: Expr, variables: readonly Variable[], run: () => T): T {
    this.locals.set(expr, variables);
    const outer = this.scope;
    this.scope = [...outer, ...variables];
    const result = run();
    this.scope = outer;
    return result;
  }

  private select(expr: Select): Type {
    const name = expr.form === 'value' ? qualifiedName(expr) : undefined;
    // a variable may have a name with dots, and so may a type
    if (name !== undefined && (this.hasDots || this.environment.types(name) !== undefined)) {
      const type = this.named(expr, name);
      if (type !== undefined) return type;
    }
    const operand = this.unifier.resolved(this.check(expr.operand), 'keep');
    const target = operand.kind === 'optional' ? operand.of : operand;
    const field = this.field(expr, target);
    if (expr.form === 'test') return BOOL;
    return this.unifier.resolved(expr.form === 'optional' || operand.kind === 'optional' ? optionalOf(field) : field, 'keep');
  }

  private field({ at, field }: Select, target: Type): Type {
    switch (target.kind) {
      case 'map': return target.value;
      case 'object': return target.field(field) ?? this.report({ what: 'undefined-field', at, params: { name: field } });
      case 'parameter':
        this.unifier.isAssignable(DYN, target);
        return DYN;
      case 'dyn':
      case 'error': return DYN;
      default:
        this.report({ what: 'no-fields', at, params: { type: nameOf(target) } });
        return DYN;
    }
  }

  private call(expr: Call): Type {
    for (const arg of expr.args) this.check(arg);
    const { target, name } = expr;
    if (target === undefined) {
      const overloads = this.environment.functions.get(name.replace(/^\./, ''));
      return overloads === undefined ? this.undeclared(expr) : this.resolve(expr, overloads, false, expr.args);
    }
    // the target may be the namespace of a function
    const prefix = qualifiedName(target);
    const namespaced = prefix === undefined ? undefined : this.environment.functions.get(`${prefix.replace(/^\./, '')}.${name}`);
    if (namespaced) return this.resolve(expr, namespaced, false, expr.args);
    this.check(target);
    const overloads = this.environment.functions.get(name);
    return overloads === undefined ? this.undeclared(expr) : this.resolve(expr, overloads, true, [target, ...expr.args]);
  }

  private undeclared({ at, name }: Call): Type {
    return this.report({ what: 'undeclared', at, params: { name } });
  }

  private resolve(expr: Call, overloads: readonly Overload[], isMethod: boolean, args: readonly Expr[]): Type {
    const types = args.map(arg => this.types.get(arg) as Type);
    if (expr.name === '_&&_' || expr.name === '_||_') return this.logic(expr, overloads, types);
    const found: Overload[] = [];
    let result: Type | undefined;
    let parameters: readonly Type[] = [];
    for (const overload of overloads) {
      if ((overload.method ?? false) !== isMethod || overload.parameters.length !== types.length) continue;
      const [wanted, given] = this.instantiated(overload);
      if (!this.unifier.areAssignable(types, wanted)) continue;
      const type = this.unifier.resolved(given, 'keep');
      parameters = found.length === 0 ? wanted : parameters.map((parameter, i) => isSame(parameter, wanted[i] as Type) ? parameter : DYN);
      found.push(overload);
      result = result === undefined || result.kind === 'dyn' || isSame(result, type) ? result ?? type : DYN;
    }
    if (result === undefined) {
      const params = { name: expr.name, style: isMethod ? 'method' : 'function', types: types.map(type => nameOf(this.unifier.resolved(type, 'dyn'))) };
      return this.report({ what: 'no-overload', at: expr.at, params });
    }
    this.references.set(expr, { kind: 'function', overloads: found, args, parameters });
    return expr.name === '_+_' ? this.sum(result, types[0] as Type) : result;
  }

  private logic(expr: Call, overloads: readonly Overload[], types: readonly Type[]): Type {
    const wrong = expr.args.filter((_, i) => !this.unifier.isAssignable(types[i] as Type, BOOL));
    for (const arg of wrong) this.mismatch(arg, BOOL, this.types.get(arg) as Type);
    this.references.set(expr, { kind: 'function', overloads, args: expr.args, parameters: types.map(() => BOOL) });
    return wrong.length > 0 ? ERROR : BOOL;
  }

  /** Parameters and result, with type parameters of this one call. */
  private instantiated({ parameters, result }: Overload): readonly [readonly Type[], Type] {
    if (!parameters.some(hasParameter) && !hasParameter(result)) return [parameters, result];
    const own = new Map<string, Type>();
    const instance = (type: Type): Type => {
      if (!hasParameter(type)) return type;
      switch (type.kind) {
        case 'parameter': {
          const known = own.get(type.name) ?? this.unifier.fresh();
          own.set(type.name, known);
          return known;
        }
        case 'list': return listOf(instance(type.element));
        case 'map': return mapOf(instance(type.key), instance(type.value));
        case 'optional':
        case 'type': return { kind: type.kind, of: instance(type.of) };
        default: return type;
      }
    };
    return [parameters.map(instance), instance(result)];
  }

  /** A sum of lists is a list as the first one is. */
  private sum(result: Type, first: Type): Type {
    const left = this.unifier.resolved(first, 'keep');
    return result.kind === 'list' && left.kind === 'list' && left.unordered !== undefined ? { ...result, unordered: left.unordered } : result;
  }

  private list({ elements }: ListLiteral): Type {
    let element: Type | undefined;
    for (const { value, optional } of elements) element = this.joined(element, this.element(value, optional));
    return this.opened(listOf(element ?? this.unifier.fresh()));
  }

  private map({ entries }: MapLiteral): Type {
    let [key, value]: (Type | undefined)[] = [];
    for (const entry of entries) {
      key = this.joined(key, this.check(entry.key));
      value = this.joined(value, this.element(entry.value, entry.optional));
    }
    return this.opened(mapOf(key ?? this.unifier.fresh(), value ?? this.unifier.fresh()));
  }

  /** The type of a part of a literal; of an optional one, that of its value. */
  private element(expr: Expr, optional: boolean): Type {
    const type = this.check(expr);
    if (!optional || type.kind === 'dyn') return type;
    if (type.kind === 'optional') return type.of;
    this.mismatch(expr, optionalOf(type), type);
    return type;
  }

  private joined(before: Type | undefined, type: Type): Type {
    if (before === undefined) return type;
    return this.unifier.isAssignable(before, type) ? mostGeneral(before, type) : DYN;
  }

  private struct({ at, name, fields }: StructLiteral): Type {
    const type = this.environment.types(name.replace(/^\./, ''));
    if (type === undefined) return this.report({ what: 'undeclared', at, params: { name } });
    if (type.kind !== 'object') this.report({ what: 'no-type', at, params: { name } });
    for (const field of fields) {
      const value = this.element(field.value, field.optional);
      if (type.kind !== 'object') continue;
      const wanted = type.field(field.name) ?? this.report({ what: 'undefined-field', at: field.at, params: { name: field.name } });
      if (!this.unifier.isAssignable(wanted, value)) this.report({ what: 'type', at: field.at, params: { wanted: nameOf(wanted), type: nameOf(value) } });
    }
    return type.kind === 'object' ? type : ERROR;
  }

  private loop(expr: Loop): Type {
    const range = this.unifier.resolved(this.check(expr.range), 'keep');
    const [key, value] = this.parts(expr, range);
    const named = { name: expr.variable, type: expr.second !== undefined || range.kind !== 'list' ? key : value };
    const variables = expr.second === undefined ? [named] : [named, { name: expr.second, type: value }];
    return this.within(expr, variables, () => {
      const filter = expr.filter && this.check(expr.filter);
      const body = this.check(expr.body);
      const result = this.result(expr, key, named.type, body);
      if (filter) this.condition(expr, filter, result);
      else if (expr.how === 'filter') this.condition(expr, body, result);
      else if (expr.how === 'exists_one') this.condition(expr, body, INT);
      return result;
    });
  }

  private result({ how, body }: Loop, key: Type, element: Type, type: Type): Type {
    switch (how) {
      case 'list': return listOf(type);
      case 'map': return mapOf(key, type);
      case 'entries': return this.expect(body, type, mapOf(this.unifier.fresh(), this.unifier.fresh()));
      case 'filter': return listOf(element);
      case 'exists_one': return BOOL;
      default: return this.expect(body, type, BOOL);
    }
  }

  /** Elements are left out by a choice between two results. */
  private condition({ at }: Loop, type: Type, result: Type): void {
    if (this.unifier.isAssignable(type, BOOL)) return;
    const types = [type, result, result].map(part => nameOf(this.unifier.resolved(part, 'dyn')));
    this.report({ what: 'no-overload', at, params: { name: '_?_:_', style: 'function', types } });
  }

  /** Types of a range's indexes or keys, and of its elements or values. */
  private parts(expr: Loop, range: Type): readonly [Type, Type] {
    switch (range.kind) {
      case 'list': return [INT, range.element];
      case 'map': return [range.key, range.value];
      case 'parameter':
        this.unifier.isAssignable(DYN, range);
        return [DYN, DYN];
      case 'dyn':
      case 'error': return [DYN, DYN];
      default:
        this.report({ what: 'no-range', at: expr.range.at, params: { type: nameOf(range) } });
        return [ERROR, ERROR];
    }
  }

  private expect(expr: Expr, type: Type, wanted: Type): Type {
    if (!this.unifier.isAssignable(type, wanted)) this.mismatch(expr, wanted, type);
    return wanted;
  }

  private mismatch({ at }: Expr, wanted: Type, type: Type): Type {
    const resolved = (given: Type): string => nameOf(this.unifier.resolved(given, 'keep'));
    return this.report({ what: 'type', at, params: { wanted: resolved(wanted), type: resolved(type) } });
  }
}

/** Whether a value is of a type that only shows at run time. */
export function isOpen(type: Type): boolean {
  return type.kind === 'dyn' || type.kind === 'error' || type.kind === 'parameter';
}

