import { Issue } from '../issue';
import { Report, Rule, Rules, shortName } from './rule';
import { isUnchecked } from './unchecked';
import { propertiesAt } from '../schema/compile';
import { KindEntry, Pool, SchemaNode, within } from '../schema/node';
import { isMapping, Mapping } from '../schema/values';

/** What has to be looked at below a node; nodes without rules below them are left out. */
interface Plan {
  readonly rules: [string, Rule][];
  fields?: [string, Plan][];
  items?: Plan;
  values?: Plan;
}

/** Runs rules wherever an object embeds the definitions that they are about. */
export class RuleRunner {
  private readonly plans = new Map<number, Plan>();
  private readonly ruled = new Map<number, boolean>();
  private readonly byNode = new Map<number, [string, Rule][]>();

  constructor(private readonly pool: Pool, private readonly minor: number, rules: Rules) {
    const nodes = new Map(Object.entries(pool.definitions ?? {}).map(([name, index]) => [shortName(name), index]));
    for (const [id, rule] of Object.entries(rules)) {
      if (!within(rule, minor)) continue;
      for (const on of [rule.on].flat()) {
        const index = nodes.get(on);
        if (index === undefined) throw new Error(`rule ${id} is on ${on}, which no version defines`);
        this.byNode.set(index, [...(this.byNode.get(index) ?? []), [id, rule]]);
      }
    }
  }

  run(entry: KindEntry, object: Mapping): Issue[] {
    if (!this.hasRules(entry.node)) return [];
    const walk = new Walk(entry, object, this.minor);
    walk.visit(this.plan(entry.node), object, entry.subresources?.includes('status') === true);
    return walk.issues;
  }

  private plan(index: number): Plan {
    const known = this.plans.get(index);
    if (known) return known;
    const node = this.pool.nodes[index] as SchemaNode;
    const plan: Plan = { rules: this.byNode.get(index) ?? [] };
    this.plans.set(index, plan);
    const fields = propertiesAt(node, this.minor).filter(([, child]) => this.hasRules(child)).map(([name, child]): [string, Plan] => [name, this.plan(child)]);
    if (fields.length > 0) plan.fields = fields;
    if (node.items !== undefined && this.hasRules(node.items)) plan.items = this.plan(node.items);
    if (node.additionalProperties !== undefined && this.hasRules(node.additionalProperties)) plan.values = this.plan(node.additionalProperties);
    return plan;
  }

  private hasRules(index: number): boolean {
    const known = this.ruled.get(index);
    if (known !== undefined) return known;
    // A definition may contain itself: while it is looked at it counts as having none.
    this.ruled.set(index, false);
    const node = this.pool.nodes[index] as SchemaNode;
    const children = [...propertiesAt(node, this.minor).map(([, child]) => child), node.items, node.additionalProperties];
    const has = this.byNode.has(index) || children.some(child => child !== undefined && this.hasRules(child));
    this.ruled.set(index, has);
    return has;
  }
}

class Walk {
  readonly issues: Issue[] = [];
  /** Names of fields, places in lists and keys of maps in brackets; made a text only where something is found. */
  private readonly path: (string | number)[] = [];
  private current?: [string, Rule];
  private readonly report: Report;

  constructor(entry: KindEntry, root: Mapping, minor: number) {
    const report = (...[type, at, value, params]: Parameters<Report>): void => {
      const [rule, { severity = isUnchecked(entry, minor, this.place()) ? 'doomed' : 'error' }] = this.current as [string, Rule];
      this.issues.push({ rule, severity, type, path: this.pathTo(at), ...(value === undefined ? {} : { value }), ...(params ? { params } : {}) });
    };
    this.report = Object.assign(report, { minor, group: entry.group, kind: entry.kind, root });
  }

  visit(plan: Plan, value: unknown, dropsStatus = false): void {
    if (value === null || value === undefined) return;
    const { rules, fields } = plan;
    for (let i = 0; i < rules.length; i++) {
      const rule = this.current = rules[i] as [string, Rule];
      rule[1].check(value, this.report);
    }
    if (fields && isMapping(value)) {
      for (let i = 0; i < fields.length; i++) {
        const field = fields[i] as [string, Plan];
        const inner = value[field[0]];
        if (inner === undefined || (dropsStatus && field[0] === 'status')) continue;
        this.step(field[0], field[1], inner);
      }
    }
    if (plan.items && Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) this.step(i, plan.items, value[i]);
    }
    if (plan.values && isMapping(value)) {
      for (const key of Object.keys(value)) this.step(`[${key}]`, plan.values, value[key]);
    }
  }

  private step(segment: string | number, plan: Plan, value: unknown): void {
    this.path.push(segment);
    this.visit(plan, value);
    this.path.pop();
  }

  private place(): string {
    return this.path.reduce<string>((place, segment) => {
      if (typeof segment === 'number') return `${place}[${segment}]`;
      return place === '' || segment.startsWith('[') ? place + segment : `${place}.${segment}`;
    }, '');
  }

  private pathTo(at: string): string {
    if (at.startsWith('^')) return at.slice(1);
    const place = this.place();
    return at === '' ? place : place === '' ? at : at.startsWith('[') ? place + at : `${place}.${at}`;
  }
}
