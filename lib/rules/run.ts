import { Issue } from '../issue';
import { Report, Rule, Rules, shortName } from './rule';
import { Seen } from './seen';
import { isUnchecked } from './unchecked';
import { propertiesAt } from '../schema/compile';
import { KindEntry, Pool, SchemaNode, within } from '../schema/node';
import { Reach } from '../schema/reach';
import { isMapping, Mapping } from '../schema/values';

/** A rule, and the fields of which at least one must be in the object for it to have anything to say. */
export interface Asked {
  readonly id: string;
  readonly rule: Rule;
  readonly when?: readonly number[];
}

/** What has to be looked at at a node; nodes without rules below them are left out. */
export interface Plan {
  readonly rules: readonly Asked[];
  fields?: Map<string, Plan>;
  items?: Plan;
  values?: Plan;
}

/** Runs rules wherever an object embeds the definitions that they are about. */
export class RuleRunner {
  private readonly plans = new Map<number, Plan>();
  private readonly byNode = new Map<number, Asked[]>();
  private readonly ruled: Reach;
  private readonly walk: Walk;

  /** `seen` is told of the fields that rules wait for, and asked at each object which of them are there. */
  constructor(private readonly pool: Pool, private readonly minor: number, rules: Rules, seen: Seen) {
    const nodes = new Map(Object.entries(pool.definitions ?? {}).map(([name, index]) => [shortName(name), index]));
    for (const [id, rule] of Object.entries(rules)) {
      if (!within(rule, minor)) continue;
      const when = rule.when === undefined ? undefined : [rule.when].flat().map(field => seen.add(field));
      for (const on of [rule.on].flat()) {
        const index = nodes.get(on);
        if (index === undefined) throw new Error(`rule ${id} is on ${on}, which no version defines`);
        this.byNode.set(index, [...(this.byNode.get(index) ?? []), { id, rule, when }]);
      }
    }
    this.ruled = new Reach(pool, minor, index => this.byNode.has(index));
    this.walk = new Walk(minor, seen);
  }

  run(entry: KindEntry, object: Mapping): Issue[] {
    if (!this.ruled.has(entry.node)) return [];
    return this.walk.run(this.plan(entry.node), entry, object);
  }

  private plan(index: number): Plan {
    const known = this.plans.get(index);
    if (known) return known;
    const node = this.pool.nodes[index] as SchemaNode;
    const plan: Plan = { rules: this.byNode.get(index) ?? [] };
    this.plans.set(index, plan);
    const fields = propertiesAt(node, this.minor).filter(([, child]) => this.ruled.has(child));
    if (fields.length > 0) plan.fields = new Map(fields.map(([name, child]) => [name, this.plan(child)]));
    if (node.items !== undefined && this.ruled.has(node.items)) plan.items = this.plan(node.items);
    if (node.additionalProperties !== undefined && this.ruled.has(node.additionalProperties)) plan.values = this.plan(node.additionalProperties);
    return plan;
  }
}

/** Objects that were judged. */
let turns = 0;

/** One walk over one object after the other: rules do not judge objects themselves. */
export class Walk {
  private issues: Issue[] = [];
  /** Names of fields, places in lists and keys of maps in brackets, down to `depth`; made a text only where something is found. */
  private readonly path: (string | number)[] = [];
  private depth = 0;
  private current?: Asked;
  private entry?: KindEntry;
  private readonly report: Report;
  private readonly about: { group: string; kind: string; root: Mapping; turn: number; settings?: unknown };

  /** @param seen where rules wait for fields */
  constructor(minor: number, private readonly seen?: Seen) {
    const report = (...[type, at, value, params]: Parameters<Report>): void => {
      const { id, rule } = this.current as Asked;
      const path = this.pathTo(at);
      const severity = rule.severity ?? (isUnchecked(this.entry as KindEntry, minor, path) ? 'doomed' : 'error');
      this.issues.push({ rule: id, severity, type, path, ...(value === undefined ? {} : { value }), ...(params ? { params } : {}) });
    };
    this.report = this.about = Object.assign(report, { minor, group: '', kind: '', root: {} as Mapping, turn: 0, settings: undefined });
  }

  run(plan: Plan, entry: KindEntry, root: Mapping, settings?: unknown): Issue[] {
    this.issues = [];
    this.depth = 0;
    this.entry = entry;
    this.about.group = entry.group;
    this.about.kind = entry.kind;
    this.about.root = root;
    this.about.turn = ++turns;
    this.about.settings = settings;
    this.visit(plan, root, entry.subresources?.includes('status'));
    return this.issues;
  }

  private visit({ rules, fields, items, values }: Plan, value: unknown, dropsStatus = false): void {
    if (value === null || value === undefined) return;
    for (let i = 0; i < rules.length; i++) {
      const asked = rules[i] as Asked;
      if (asked.when !== undefined && this.seen?.hasOne(asked.when) !== true) continue;
      this.current = asked;
      asked.rule.check(value, this.report);
    }
    if (fields !== undefined && isMapping(value)) {
      for (const name in value) {
        const plan = fields.get(name);
        if (plan === undefined || (dropsStatus && name === 'status')) continue;
        this.path[this.depth++] = name;
        this.visit(plan, value[name]);
        this.depth--;
      }
    }
    if (items !== undefined && Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) {
        this.path[this.depth++] = i;
        this.visit(items, value[i]);
        this.depth--;
      }
    }
    if (values !== undefined && isMapping(value)) {
      for (const key in value) {
        this.path[this.depth++] = `[${key}]`;
        this.visit(values, value[key]);
        this.depth--;
      }
    }
  }

  private place(): string {
    return this.path.slice(0, this.depth).reduce<string>((place, segment) => {
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
