import type { Rule, Report } from './rule';
import { type Asked, type Plan, Walk } from './run';
import type { Cluster } from '../cluster';
import type { Issue } from '../issue';
import type { KindEntry } from '../schema/node';
import type { Mapping } from '../schema/values';

/** What a rule of a system knows of the place it is at. */
export interface SystemReport extends Report {
  /** What the judge was told of the system's own settings, `ValidateOptions.settings[<system>]`; of most nothing is known. */
  readonly settings?: unknown;
}

/**
 * One law of a system's own admission beyond the schema of its kinds, keyed by its id in `rules` of `lib/rules/<system>/<topic>.ts`. It holds for every
 * version of a kind, whoever brought the schema, and is asked when the schema has taken the object's shape.
 */
export interface SystemRule<T = unknown> extends Pick<Rule, 'severity' | 'must' | 'fix'> {
  /**
   * Group and kind, and the way to the values that it looks at: `networking.istio.io/Gateway`, `networking.istio.io/Gateway.spec.servers[].hosts[]`, or
   * `security.example.io/Policy.spec.rules{}` for each value of a map. What is absent is not looked at, but for `spec`, which counts as empty.
   */
  readonly on: string | readonly string[];
  /** Whether the system's settings say that what it finds is refused: an error then, whatever its severity. @default - by its severity */
  isRefused?(settings: unknown): boolean;
  /** Looks at one value at that place. */
  check(value: T, report: SystemReport): void;
}

/** Reads a system's settings from objects of its cluster, and from what is said of that. */
export type ReadSettings = (objects: readonly unknown[], cluster?: Cluster) => unknown;

export type SystemRules = Readonly<Record<string, SystemRule>>;

/** What a system's rules say of an object of one kind. */
export type SystemJudge = (object: Mapping, settings?: unknown) => Issue[];

/** Runs a system's rules on objects of its kinds. */
export class SystemLaw {
  private readonly plans = new Map<string, Plan>();

  constructor(private readonly rules: SystemRules) {
    for (const [id, rule] of Object.entries(rules)) {
      for (const on of [rule.on].flat()) {
        const { kind, steps } = placeOf(id, on);
        let plan = this.plans.get(kind);
        if (!plan) this.plans.set(kind, plan = { rules: [] });
        for (const step of steps) plan = next(plan, step);
        (plan.rules as Asked[]).push({ id, rule: rule as Rule });
      }
    }
  }

  /** What is asked of the objects of a kind; nothing where no rule is about it. */
  judge(entry: KindEntry, minor: number): SystemJudge | undefined {
    const plan = this.plans.get(`${entry.group}/${entry.kind}`);
    if (!plan) return undefined;
    const walk = new Walk(minor);
    return (object, settings) => {
      const issues = walk.run(plan, entry, object.spec === undefined || object.spec === null ? { ...object, spec: {} } : object, settings);
      return issues.map(issue => (this.rules[issue.rule]?.isRefused?.(settings) ? { ...issue, severity: 'error' } : issue));
    };
  }
}

/** `example.io/Web.spec.routes[].paths{}` → the kind, and `spec`, `routes`, `[]`, `paths`, `{}` */
function placeOf(id: string, on: string): { readonly kind: string; readonly steps: readonly string[] } {
  const parts = /^([a-z0-9.-]+\/[A-Za-z0-9]+)((?:\.\w+(?:\[\]|\{\})*)*)$/.exec(on);
  if (!parts) throw new Error(`rule ${id} is on ${on}, which names no group, kind and place`);
  return { kind: parts[1] as string, steps: (parts[2] as string).match(/\w+|\[\]|\{\}/g) ?? [] };
}

function next(plan: Plan, step: string): Plan {
  if (step === '[]') return plan.items ??= { rules: [] };
  if (step === '{}') return plan.values ??= { rules: [] };
  plan.fields ??= new Map();
  let field = plan.fields.get(step);
  if (!field) plan.fields.set(step, field = { rules: [] });
  return field;
}
