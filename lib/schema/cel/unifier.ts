import { DYN, nameOf, type Type } from './type';

/** Finds what type parameters stand for, so that types fit. */
export class Unifier {
  private readonly bound = new Map<string, Type>();
  private readonly trail: (readonly [string, Type | undefined])[] = [];
  private count = 0;

  /** A type parameter that stands for anything yet. */
  fresh(): Type {
    return { kind: 'parameter', name: `_var${this.count++}` };
  }

  /** Whether a value of a type may stand where another is wanted; parameters are bound as that asks. */
  isAssignable(from: Type, to: Type): boolean {
    return this.attempt(() => this.fits(from, to));
  }

  areAssignable(from: readonly Type[], to: readonly Type[]): boolean {
    return this.attempt(() => this.allFit(from, to));
  }

  /** The type with all that is bound put in; what is not becomes `dyn`, if `open` does not keep it. */
  resolved(type: Type, open: 'keep' | 'dyn'): Type {
    if (!hasParameter(type)) return type;
    switch (type.kind) {
      case 'parameter': {
        const known = this.bound.get(type.name);
        return known !== undefined ? this.resolved(known, open) : open === 'dyn' ? DYN : type;
      }
      case 'list': return { ...type, element: this.resolved(type.element, open) };
      case 'map': return { ...type, key: this.resolved(type.key, open), value: this.resolved(type.value, open) };
      case 'optional':
      case 'type': return { kind: type.kind, of: this.resolved(type.of, open) };
      default: return type;
    }
  }

  private attempt(run: () => boolean): boolean {
    const mark = this.trail.length;
    if (run()) return true;
    while (this.trail.length > mark) {
      const [name, before] = this.trail.pop() as readonly [string, Type | undefined];
      if (before === undefined) this.bound.delete(name);
      else this.bound.set(name, before);
    }
    return false;
  }

  private bind(name: string, type: Type): void {
    this.trail.push([name, this.bound.get(name)]);
    this.bound.set(name, type);
  }

  private allFit(from: readonly Type[], to: readonly Type[]): boolean {
    return from.length === to.length && from.every((type, i) => this.fits(type, to[i] as Type));
  }

  private fits(from: Type, to: Type): boolean {
    if (to.kind === 'parameter') {
      const [fits, isBound] = this.mayStandFor(from, to);
      if (fits || isBound) return fits;
    }
    if (from.kind === 'parameter') return this.mayStandFor(to, from)[0];
    if (isLoose(from) || isLoose(to)) return true;
    if (from.kind === 'null') return isNullable(to);
    if (to.kind === 'null') return isNullable(from);
    switch (from.kind) {
      case 'type': return to.kind === 'type';
      case 'list': return to.kind === 'list' && this.fits(from.element, to.element);
      case 'map': return to.kind === 'map' && this.fits(from.key, to.key) && this.fits(from.value, to.value);
      case 'optional': return to.kind === 'optional' && this.fits(from.of, to.of);
      default: return isSame(from, to);
    }
  }

  /** Whether a parameter may stand for a type, and whether it stands for one already. */
  private mayStandFor(type: Type, parameter: Type & { kind: 'parameter' }): readonly [fits: boolean, isBound: boolean] {
    if (isSame(type, parameter)) return [true, true];
    const known = this.bound.get(parameter.name);
    if (known === undefined) {
      if (!this.isFreeOf(parameter, type)) return [false, false];
      this.bind(parameter.name, type);
      return [true, false];
    }
    if (isSame(type, known)) return [true, true];
    if (!this.fits(type, known)) return [false, true];
    const general = mostGeneral(type, known);
    if (this.isFreeOf(parameter, general)) this.bind(parameter.name, general);
    return [true, true];
  }

  /** Whether a parameter is no part of a type. */
  private isFreeOf(parameter: Type & { kind: 'parameter' }, type: Type): boolean {
    switch (type.kind) {
      case 'parameter': {
        if (type.name === parameter.name) return false;
        const known = this.bound.get(type.name);
        return known === undefined || this.isFreeOf(parameter, known);
      }
      case 'list': return this.isFreeOf(parameter, type.element);
      case 'map': return this.isFreeOf(parameter, type.key) && this.isFreeOf(parameter, type.value);
      case 'optional':
      case 'type': return this.isFreeOf(parameter, type.of);
      default: return true;
    }
  }
}

function isLoose(type: Type): boolean {
  return type.kind === 'dyn' || type.kind === 'error';
}

function isNullable({ kind }: Type): boolean {
  return kind === 'null' || kind === 'object' || kind === 'opaque' || kind === 'optional' || kind === 'duration' || kind === 'timestamp';
}

export function hasParameter(type: Type): boolean {
  switch (type.kind) {
    case 'parameter': return true;
    case 'list': return hasParameter(type.element);
    case 'map': return hasParameter(type.key) || hasParameter(type.value);
    case 'optional':
    case 'type': return hasParameter(type.of);
    default: return false;
  }
}

export function isSame(a: Type, b: Type): boolean {
  return a === b || (a.kind === b.kind && nameOf(a) === nameOf(b));
}

/** Of two types that fit, the one that says less. */
export function mostGeneral(a: Type, b: Type): Type {
  return saysNoMore(a, b) ? a : b;
}

function saysNoMore(a: Type, b: Type): boolean {
  if (a.kind === 'dyn' || a.kind === 'parameter') return true;
  if (b.kind === 'dyn' || b.kind === 'parameter' || a.kind !== b.kind) return false;
  switch (a.kind) {
    case 'list': return b.kind === 'list' && saysNoMore(a.element, b.element);
    case 'map': return b.kind === 'map' && saysNoMore(a.key, b.key) && saysNoMore(a.value, b.value);
    case 'optional': return b.kind === 'optional' && saysNoMore(a.of, b.of);
    case 'type': return true;
    default: return isSame(a, b);
  }
}
