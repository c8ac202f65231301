import { check, type Checked } from './checker';
import { emit, type Run } from './emitter';
import type { Environment } from './environment';
import { SyntaxFault, positionOf, type Fault, type Position } from './fault';
import { lex } from './lexer';
import { parse } from './parser';
import type { Type } from './type';
import { validate } from './validator';

/** A fault with its place in the source. */
export interface CompileError extends Fault {
  readonly position: Position;
}

export interface Compiled {
  /** Takes the values of the environment's variables in their order. Throws a `CelError` where there is no result, a `CostExceeded` where it takes too long. */
  readonly run: Run;
  /** Of the result. */
  readonly type: Type;
  /** Names of the variables that it refers to. */
  readonly uses: ReadonlySet<string>;
  /** What it was made from. */
  readonly checked: Checked;
}

export type Compilation = Compiled | { readonly errors: readonly CompileError[] };

const known = new WeakMap<Environment, Map<string, Compilation>>();

/** An expression as a function, or all that is wrong with it. The same text is compiled once for an environment. */
export function compileCel(source: string, environment: Environment): Compilation {
  const bySource = known.get(environment) ?? new Map<string, Compilation>();
  known.set(environment, bySource);
  const before = bySource.get(source);
  if (before) return before;
  const made = compile(source, environment);
  bySource.set(source, made);
  return made;
}

function compile(source: string, environment: Environment): Compilation {
  const { checked, faults } = analyse(source, environment);
  if (checked === undefined || faults.length > 0) {
    return { errors: [...faults].sort((a, b) => a.at - b.at).map(fault => ({ ...fault, position: positionOf(source, fault.at) })) };
  }
  let run: Run | undefined;
  return {
    get run() {
      // many are never needed, and writing them takes most of the time
      return run ??= emit(checked, [...environment.variables.keys()]);
    },
    type: checked.types.get(checked.expr) as Type,
    uses: checked.uses,
    checked,
  };
}

/** The stages up to the one that writes code. */
export function analyse(source: string, environment: Environment): { readonly checked?: Checked; readonly faults: readonly Fault[] } {
  try {
    const tokens = lex(source);
    const parsed = parse(source, tokens, environment);
    if (parsed.faults.length > 0) return { faults: parsed.faults };
    const checked = check(parsed.expr, environment);
    if (checked.faults.length > 0) return { faults: checked.faults };
    return { checked, faults: validate(checked, environment) };
  } catch (error) {
    if (error instanceof SyntaxFault) return { faults: [error.fault] };
    throw error;
  }
}
