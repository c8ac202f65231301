/** Marks that another installed copy of this package reads too: `instanceof` would fail across copies. */
export const SYSTEM = Symbol.for('cdk8s-sextant.system');
export const CLUSTER = Symbol.for('cdk8s-sextant.cluster');
export const NEUTRAL = Symbol.for('cdk8s-sextant.neutral');
export const KUBERNETES = Symbol.for('cdk8s-sextant.kubernetes');
export const REGISTRY = Symbol.for('cdk8s-sextant.registry');
export const GUARD = Symbol.for('cdk8s-sextant.guard');
export const ASKED = Symbol.for('cdk8s-sextant.asked');
export const OUTSIDE = Symbol.for('cdk8s-sextant.outside');

/** Under which each class of cdk8s says what it is. */
const JSII = Symbol.for('jsii.rtti');

/** What an object carries under a mark, or undefined. */
export function marked<T>(object: object, symbol: symbol): T | undefined {
  return (object as { readonly [symbol: symbol]: T | undefined })[symbol];
}

/** Puts a mark that neither `Object.keys` nor a test's comparison sees. */
export function mark(object: object, symbol: symbol, value: unknown): void {
  Object.defineProperty(object, symbol, { value, enumerable: false, configurable: true });
}

/** Whether an object is of a class of cdk8s, or of one that extends it, whatever copy of cdk8s it is from; `cdk8s.Include`. */
export function isMadeBy(object: object, name: string): boolean {
  for (let made: unknown = object.constructor; typeof made === 'function'; made = Object.getPrototypeOf(made)) {
    const own = Object.getOwnPropertyDescriptor(made, JSII)?.value as { readonly fqn?: unknown } | undefined;
    if (own?.fqn === name) return true;
  }
  return false;
}
