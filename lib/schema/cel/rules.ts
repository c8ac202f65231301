import type { CelRule, Pool } from '../node';
import { compileCel, type CompileError, type Compiled } from './compile';
import { environmentOf } from './environment';
import { schemaPath } from './fieldPath';
import { meter, MOST_STEPS_OF_OBJECT } from './meter';
import { typeOfSchema } from './schemaType';
import { stepsOf } from './steps';
import { nameOf, optionalOf, type Type } from './type';
import { CelError, CostExceeded, Optional } from './value';

/** What a rule says of a value: whether it holds, or why it has no result. */
export type Verdict = boolean | CelError | CostExceeded;

/** A rule of a schema, ready to be asked. It is compiled when it is first needed. */
export interface Rule {
  readonly rule: CelRule;
  /** Where a fault is reported, under the value; the steps of `fieldPath`. */
  readonly path: readonly string[];
  /** Why it does not compile. */
  readonly errors: readonly CompileError[];
  /** Whether it compares with an older value; without one, such a rule holds, if it does not ask for an optional one. */
  readonly isTransition: boolean;
  /**
   * @param self a valid value of the schema, with its defaults, without nulls where there may be none
   * @param oldSelf the value before an update
   */
  check(self: unknown, oldSelf?: unknown): Verdict;
  /** What `messageExpression` says of a value; undefined where that is no use: the rule's `message` counts. */
  message(self: unknown, oldSelf?: unknown): string | undefined;
}

/** Whether a rule was ended because it takes too long. */
export function isExceeded(verdict: Verdict): boolean {
  return verdict instanceof CostExceeded;
}

/** The rules of an object follow: what they take together is limited. */
export function beginObject(): void {
  meter.left = MOST_STEPS_OF_OBJECT;
}

/** Whether the rules of an object have taken together what the server lets them take. */
export function isSpent(): boolean {
  return meter.left < 0;
}

const NO_RULES: readonly Rule[] = [];
const LONGEST_MESSAGE = 5 * 1024;

const known = new WeakMap<Pool, Map<string, readonly Rule[]>>();

/** The rules of a node's values. @param isResource whether it is the schema of a whole object */
export function rulesOf(pool: Pool, index: number, minor: number, isResource = false): readonly Rule[] {
  const rules = pool.nodes[index]?.['x-kubernetes-validations'] ?? [];
  if (rules.length === 0) return NO_RULES;
  const key = `${index} ${minor} ${isResource}`;
  const byKey = known.get(pool) ?? new Map<string, readonly Rule[]>();
  known.set(pool, byKey);
  const before = byKey.get(key);
  if (before) return before;
  let type: Type | undefined;
  const self = (): Type | undefined => type ??= typeOfSchema(pool, index, isResource);
  const made = rules.filter(({ rule }) => rule.trim() !== '').map(rule => new NodeRule(rule, self, minor));
  byKey.set(key, made);
  return made;
}

class NodeRule implements Rule {
  private compiled?: { readonly rule?: Compiled; readonly message?: Compiled; readonly steps: number; readonly errors: readonly CompileError[] };
  readonly path: readonly string[];

  constructor(readonly rule: CelRule, private readonly self: () => Type | undefined, private readonly minor: number) {
    this.path = rule.fieldPath === undefined ? [] : schemaPath(rule.fieldPath) ?? [];
  }

  get errors(): readonly CompileError[] {
    return this.parts.errors;
  }

  get isTransition(): boolean {
    return this.parts.rule?.uses.has('oldSelf') ?? false;
  }

  check(self: unknown, oldSelf?: unknown): Verdict {
    // null stands for none, and none is not judged
    if (self === null || self === undefined) return true;
    const { rule, steps } = this.parts;
    if (rule === undefined) return new CelError('the rule does not compile');
    if (oldSelf === undefined && !this.rule.optionalOldSelf && rule.uses.has('oldSelf')) return true;
    meter.left -= steps;
    try {
      return rule.run(self, this.rule.optionalOldSelf ? optional(oldSelf) : oldSelf) === true;
    } catch (error) {
      return failure(error);
    }
  }

  message(self: unknown, oldSelf?: unknown): string | undefined {
    const { message } = this.parts;
    if (message === undefined) return undefined;
    try {
      const text = String(message.run(self, this.rule.optionalOldSelf ? optional(oldSelf) : oldSelf)).trim();
      return text === '' || text.includes('\n') || Buffer.byteLength(text) > LONGEST_MESSAGE ? undefined : text;
    } catch (error) {
      failure(error);
      return undefined;
    }
  }

  private get parts(): NonNullable<NodeRule['compiled']> {
    return this.compiled ??= this.compile();
  }

  private compile(): NonNullable<NodeRule['compiled']> {
    const self = this.self();
    const position = { line: 1, column: 1 };
    if (self === undefined) return { steps: 0, errors: [{ what: 'no-type', at: 0, params: { name: 'self' }, position }] };
    // what is stored may use what the version brought, new rules only what the one before it had
    const environment = environmentOf(this.minor + 1, { self, oldSelf: this.rule.optionalOldSelf ? optionalOf(self) : self });
    const compiled = (source: string, wanted: string): Compiled | readonly CompileError[] => {
      const made = compileCel(source, environment);
      if ('errors' in made) return made.errors;
      return made.type.kind === wanted ? made : [{ what: 'type', at: 0, params: { wanted, type: nameOf(made.type) }, position }];
    };
    const rule = compiled(this.rule.rule, 'bool');
    const message = this.rule.messageExpression === undefined ? [] : compiled(this.rule.messageExpression, 'string');
    const steps = 'run' in rule ? stepsOf(rule.checked.expr, rule.checked) : 0;
    return { steps, ...'run' in rule ? { rule } : {}, ...'run' in message ? { message } : {}, errors: 'run' in rule ? [] : rule };
  }
}

function optional(value: unknown): Optional {
  return value === undefined ? Optional.NONE : Optional.of(value);
}

/** What is thrown where a value is not as its schema says is no better than what an expression throws itself. */
function failure(error: unknown): CelError | CostExceeded {
  if (error instanceof CelError || error instanceof CostExceeded) return error;
  if (error instanceof TypeError || error instanceof RangeError) return new CelError('no such overload');
  throw error;
}
