/** A value of a type that only a library knows: an address, a quantity. Two of them are compared by `equals`, after their types. */
export abstract class Opaque {
  /** Name of the type, as `opaque(name)` has it. */
  abstract readonly type: string;

  /** @param other a value of the same type */
  abstract equals(other: this): boolean;
}
