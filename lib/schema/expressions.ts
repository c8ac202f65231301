import { Issue, IssueType } from '../issue';
import type { Rule, Verdict } from './cel/rules';
import { KindEntry, Pool, SchemaNode } from './node';
import { Reach } from './reach';
import { isMapping, Mapping } from './values';

/** What has to be looked at at a node; nodes without rules at or below them are left out. */
interface Plan {
  readonly node: SchemaNode;
  readonly rules: readonly Rule[];
  fields?: Map<string, Plan>;
  items?: Plan;
  values?: Plan;
}

const TYPES: Readonly<Record<string, IssueType>> = {
  FieldValueRequired: 'Required', FieldValueForbidden: 'Forbidden', FieldValueDuplicate: 'Duplicate', FieldValueInvalid: 'Invalid',
};

/** The compiler is read when the first object comes whose kind has expressions. */
function compiler(): typeof import('./cel/rules') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('./cel/rules') as typeof import('./cel/rules');
}

type Cel = ReturnType<typeof compiler>;

/** Asks the expressions of a custom resource's schema, `x-kubernetes-validations`, wherever there is a value for them. */
export class ExpressionRunner {
  private readonly plans = new Map<string, Plan>();
  private readonly reach: Reach;
  private isEnded = false;

  constructor(private readonly pool: Pool, private readonly minor: number) {
    this.reach = new Reach(pool, minor, index => (pool.nodes[index]?.['x-kubernetes-validations'] ?? []).length > 0);
  }

  /** The object has its defaults, and nothing that keeps expressions from being asked. */
  run(entry: KindEntry, object: Mapping): Issue[] {
    if (!this.reach.has(entry.node)) return [];
    const issues: Issue[] = [];
    const cel = compiler();
    cel.beginObject();
    this.isEnded = false;
    this.visit(cel, this.plan(entry.node, true), object, '', issues, entry.subresources?.includes('status'));
    return issues;
  }

  private plan(index: number, isResource: boolean): Plan {
    const key = `${index} ${isResource}`;
    const known = this.plans.get(key);
    if (known) return known;
    const node = this.pool.nodes[index] as SchemaNode;
    const plan: Plan = { node, rules: compiler().rulesOf(this.pool, index, this.minor, isResource).filter(isAsked) };
    this.plans.set(key, plan);
    const child = (inner: number): Plan => this.plan(inner, this.pool.nodes[inner]?.['x-kubernetes-embedded-resource'] === true);
    const fields = Object.entries(node.properties ?? {}).filter(([, inner]) => this.reach.has(inner));
    if (fields.length > 0) plan.fields = new Map(fields.map(([name, inner]) => [name, child(inner)]));
    if (node.items !== undefined && this.reach.has(node.items)) plan.items = child(node.items);
    if (node.additionalProperties !== undefined && this.reach.has(node.additionalProperties)) plan.values = child(node.additionalProperties);
    return plan;
  }

  /** A create drops the status of a kind that has it as a subresource. After a rule that takes too long, the server asks no other. */
  private visit(cel: Cel, plan: Plan, value: unknown, path: string, issues: Issue[], dropsStatus = false): void {
    if (value === null || value === undefined || this.isEnded) return;
    const { rules, fields, items, values } = plan;
    for (let i = 0; i < rules.length; i++) {
      const rule = rules[i] as Rule;
      const verdict = rule.check(value);
      if (verdict === true && !cel.isSpent()) continue;
      this.isEnded = cel.isSpent() || cel.isExceeded(verdict);
      issues.push(this.isEnded ? endless(rule, cel.isExceeded(verdict), path) : this.issueOf(plan.node, rule, verdict, value, path));
      if (this.isEnded) return;
    }
    if (fields !== undefined && isMapping(value)) {
      for (const name in value) {
        const inner = fields.get(name);
        if (inner !== undefined && !(dropsStatus && name === 'status')) this.visit(cel, inner, value[name], path === '' ? name : `${path}.${name}`, issues);
      }
    }
    if (items !== undefined && Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) this.visit(cel, items, value[i], `${path}[${i}]`, issues);
    }
    if (values !== undefined && isMapping(value)) {
      for (const key in value) this.visit(cel, values, value[key], `${path}[${key}]`, issues);
    }
  }

  private issueOf(node: SchemaNode, rule: Rule, verdict: Verdict, value: unknown, path: string): Issue {
    const { rule: expression, message, reason = '' } = rule.rule;
    const shown = typeof value === 'object' ? {} : { value };
    const place = this.placeOf(node, rule.path, path);
    if (verdict instanceof Error) return { rule: 'expression-has-result', severity: 'error', type: 'Invalid', path: place, params: { expression, on: path, told: verdict.message } };
    const told = rule.message(value);
    const params = { expression, on: path, ...(message === undefined ? {} : { message }), ...(told === undefined ? {} : { told }) };
    return { rule: 'expression-holds', severity: 'error', type: TYPES[reason] ?? 'Invalid', path: place, ...(rule.path.length > 0 ? {} : shown), params };
  }

  /** Where a rule wants its fault to be reported; entries of maps are in brackets. */
  private placeOf(node: SchemaNode, steps: readonly string[], path: string): string {
    let at: SchemaNode | undefined = node;
    let place = path;
    for (const step of steps) {
      const field: number | undefined = at?.properties?.[step];
      place = field === undefined && at?.additionalProperties !== undefined ? `${place}[${step}]` : place === '' ? step : `${place}.${step}`;
      at = this.pool.nodes[field ?? at?.additionalProperties ?? -1];
    }
    return place;
  }
}

/** @param alone whether the rule takes too long by itself, or together with those before it */
function endless({ rule: { rule } }: Rule, alone: boolean, path: string): Issue {
  return { rule: 'expression-ends', severity: 'error', type: 'Invalid', path, params: { expression: rule, alone } };
}

/** A rule that this version does not understand is no rule there, and one about a change is not asked when something is new. */
function isAsked(rule: Rule): boolean {
  return rule.errors.length === 0 && (!rule.isTransition || rule.rule.optionalOldSelf === true);
}
