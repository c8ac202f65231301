/** Why an expression does not compile. What the words of `params` stand for is said at each kind. */
export interface Fault {
  readonly what: FaultKind;
  /** Where, in UTF-16 units of the source. */
  readonly at: number;
  readonly params?: Readonly<Record<string, string | readonly string[]>>;
}

export type FaultKind =
  /** `found`: the text that does not fit; empty at the end. */
  | 'syntax'
  /** Too long, or nested too deeply. */
  | 'size'
  /** A number or string that is not valid; `found`. */
  | 'literal'
  /** `name` */
  | 'reserved'
  /** An argument of a macro is of another form; `macro`, `wanted`: `field`, `name` or `list`. */
  | 'macro'
  /** `name` */
  | 'undeclared'
  /** `name` */
  | 'undefined-field'
  /** `type` */
  | 'no-fields'
  /** `name`, and `types` of the arguments, the first that of the target if `style` is `method`. */
  | 'no-overload'
  /** `type` */
  | 'no-range'
  /** `wanted`, `type` */
  | 'type'
  /** `name` */
  | 'no-type'
  /** A literal argument is not valid; `name` of the function. */
  | 'argument';

/** Line and column, both from 1; columns count code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function positionOf(source: string, at: number): Position {
  const before = source.slice(0, at).split('\n');
  const last = before[before.length - 1] as string;
  return { line: before.length, column: [...last].length + 1 };
}

/** Ends the parser at the first thing that it cannot read. */
export class SyntaxFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.what);
  }
}
