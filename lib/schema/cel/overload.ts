import type { Type } from './type';

/** One signature of a function, with what it does. Libraries are lists of these; the checker chooses by types, the emitter calls `run`. */
export interface Overload {
  /** `matches`, or with its namespace `ip.isCanonical`; operators as `ast.ts` names them. */
  readonly name: string;
  /** Called on its first argument: `'a'.matches('b')`. */
  readonly method?: boolean;
  readonly parameters: readonly Type[];
  readonly result: Type;
  /** First Kubernetes minor whose rules may use it. @default - all */
  readonly since?: number;
  /** Whether it may fail at run time; one that cannot needs no guard in `&&` and `||`. @default false */
  readonly fails?: boolean;
  /** Arguments and result as `value.ts` says; a failure is a thrown `CelError`. */
  readonly run: (...values: never[]) => unknown;
  /**
   * JavaScript that does the same, each argument's used once and in its place; it may call what `runtime.ts` exports.
   * Only used where the types of the arguments are known. @default - a call of `run`
   */
  readonly source?: (...values: string[]) => string;
}
