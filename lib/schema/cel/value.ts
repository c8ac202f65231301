/**
 * How values of CEL look in JavaScript. Objects, maps and lists of a resource are used as they are, never converted:
 *
 * - `int`: a number while it is a safe integer, else a bigint within 64 bits
 * - `double`: a number; where the type is `dyn`, one with an integer's value is a `Double`, so that it is no int
 * - `uint`: always a `Uint`
 * - `bool`, `string`, `null`: as they are; a string's size counts code points
 * - `bytes`: a Uint8Array
 * - `list`: an array
 * - `map`: a plain object (from the resource) or a Map (made by an expression; keys of int, uint and double are numbers or bigints)
 * - `duration`, `timestamp`: `Duration`, `Timestamp`
 * - `optional`: `Optional`
 * - opaque types: a class of their library
 */
export class Double {
  constructor(readonly value: number) {}
}

export class Uint {
  constructor(readonly value: bigint) {}
}

/** Nanoseconds, within what Go's type holds (64 bits). */
export class Duration {
  constructor(readonly nanoseconds: bigint) {}
}

/** Nanoseconds since 1970 UTC. */
export class Timestamp {
  /** @param offset minutes east of UTC of the zone that it was written in; only its text has it */
  constructor(readonly nanoseconds: bigint, readonly offset = 0) {}
}

export class Optional {
  static readonly NONE = new Optional(undefined);

  static of(value: unknown): Optional {
    return new Optional({ value });
  }

  private constructor(readonly held: { readonly value: unknown } | undefined) {}
}

/** A type as a value: `type(1) == int`. */
export class TypeValue {
  constructor(readonly name: string) {}
}

/** An expression has no value: a division by zero, a key that a map does not have. */
export class CelError implements Error {
  readonly name = 'CelError';

  constructor(readonly message: string) {}
}

// an error, but for the constructor's: that looks up the stack, which takes long, and many errors are absorbed
Object.setPrototypeOf(CelError.prototype, Error.prototype);

/** An expression takes more steps than a server lets it; no operator absorbs that. */
export class CostExceeded {}
