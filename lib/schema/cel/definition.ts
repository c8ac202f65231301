import { compileCel, type Compiled } from './compile';
import { boundsOf, REQUEST, type Bounds } from './cost/bounds';
import { estimateOf } from './cost/estimate';
import { declared, isOpen } from './declared';
import { environmentOf, type Environment } from './environment';
import { escape } from './escape';
import { typeOfSchema } from './schemaType';
import { nameOf, optionalOf, type Type } from './type';
import type { IssueType } from '../../issue';
import type { CelRule, Pool, SchemaNode } from '../node';
import { isMapping, type Mapping } from '../values';

/** Something wrong with an expression of a schema, by the law that it breaks. */
export interface ExpressionFault {
  readonly law: 'compile' | 'old' | 'cost';
  readonly type: IssueType;
  readonly path: string;
  readonly value?: unknown;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** What a definition's version is judged by. */
export interface Definition {
  readonly schema: Mapping;
  /** Of the schema. */
  readonly path: string;
  readonly minor: number;
  /** Whether something else is wrong at a path or below it, so that nobody looks at the expressions there. */
  readonly isBroken: (path: string) => boolean;
}

/** From then on a rule may ask for an older value that need not be there. */
const OPTIONAL_SINCE = 30;

/** What one expression may cost at the most, and all of a schema. */
const EXPRESSION_LIMIT = 10_000_000;
const SCHEMA_LIMIT = 100_000_000;
/** Expressions that are named where all of a schema cost too much. */
const NAMED = 4;

/** A schema within the one of a definition. */
interface Place {
  readonly index: number;
  readonly path: string;
  /** Whether it, or a schema that it is in, has rules: then its type is the one that the outer schema gives it. */
  readonly isRuled: boolean;
  /** Whether an older value is not told from its neighbours. */
  readonly isLoose: boolean;
  /** How many values of it there may be in an object; undefined where nothing limits them. */
  readonly count: number | undefined;
  /** Undefined where expressions cannot see its values. */
  readonly type: () => Type | undefined;
}

/** Judges every expression of a structural schema. */
export function faultsOfExpressions(definition: Definition): readonly ExpressionFault[] {
  if (!holdsRules(definition.schema)) return [];
  const judge = new Judge(definition);
  judge.run();
  return judge.found;
}

class Judge {
  readonly found: ExpressionFault[] = [];
  private readonly costs: { readonly path: string; readonly cost: number }[] = [];
  private readonly pool: Pool;
  private readonly root: number;
  private readonly minor: number;

  constructor(private readonly definition: Definition) {
    this.minor = definition.minor;
    ({ pool: this.pool, root: this.root } = declared(definition.schema));
  }

  run(): void {
    const type = once(() => this.ownType(this.root, true));
    this.visit({ index: this.root, path: this.definition.path, isRuled: this.hasRules(this.root), isLoose: false, count: 1, type });
    this.judgeTotal();
  }

  private node(index: number): SchemaNode {
    return this.pool.nodes[index] as SchemaNode;
  }

  private hasRules(index: number): boolean {
    return (this.node(index)['x-kubernetes-validations'] ?? []).length > 0;
  }

  private ownType(index: number, isResource = this.node(index)['x-kubernetes-embedded-resource'] === true): Type | undefined {
    return typeOfSchema(this.pool, index, isResource);
  }

  private visit(place: Place): void {
    const node = this.node(place.index);
    for (const [name, index] of Object.entries(node.properties ?? {})) {
      const escaped = escape(name);
      const within = (type: Type): Type | undefined => type.kind === 'object' && escaped !== undefined ? type.field(escaped) : undefined;
      this.enter(place, index, `properties[${name}]`, false, within);
    }
    if (node.additionalProperties !== undefined) {
      this.enter(place, node.additionalProperties, 'additionalProperties', false, type => type.kind === 'map' ? type.value : undefined);
    }
    if (node.items !== undefined) {
      this.enter(place, node.items, 'items', node['x-kubernetes-list-type'] !== 'map', type => type.kind === 'list' ? type.element : undefined);
    }
    const rules = node['x-kubernetes-validations'] ?? [];
    if (rules.length > 0 && !this.definition.isBroken(place.path)) this.judge(rules, place);
  }

  private enter(outer: Place, index: number, step: string, isLoose: boolean, within: (type: Type) => Type | undefined): void {
    this.visit({
      index,
      path: `${outer.path}.${step}`,
      isRuled: outer.isRuled || this.hasRules(index),
      isLoose: outer.isLoose || isLoose,
      count: this.countWithin(outer),
      type: once(() => {
        if (!outer.isRuled) return this.ownType(index);
        const type = outer.type();
        return type && (within(type) ?? this.ownType(index));
      }),
    });
  }

  private countWithin({ index, count }: Place): number | undefined {
    const node = this.node(index);
    const isMap = node.type === 'object' && (node.additionalProperties !== undefined || isOpen(node));
    if (!isMap && node.type !== 'array') return count;
    const most = isMap ? node.maxProperties : node.maxItems;
    return count === undefined || most === undefined ? undefined : count * Math.max(0, most);
  }

  private judge(rules: readonly (CelRule | null)[], place: Place): void {
    const self = place.type();
    const path = `${place.path}.x-kubernetes-validations`;
    if (self === undefined) {
      this.found.push({ law: 'compile', type: 'Invalid', path, params: { what: 'untyped' } });
      return;
    }
    const environments = [false, true].map(isOptional => once(() => environmentOf(this.minor, { self, oldSelf: isOptional ? optionalOf(self) : self })));
    rules.forEach((rule, i) => {
      if (rule === null) return;
      const optional = this.minor < OPTIONAL_SINCE ? undefined : rule.optionalOldSelf ?? undefined;
      this.judgeRule(rule, optional, (environments[Number(optional === true)] as () => Environment)(), `${path}[${i}]`, place);
    });
  }

  private judgeRule(rule: CelRule, optional: boolean | undefined, environment: Environment, path: string, place: Place): void {
    const compiled = this.compile(rule.rule, environment, 'bool', `${path}.rule`);
    const message = compiled && rule.messageExpression ? this.compile(rule.messageExpression, environment, 'string', `${path}.messageExpression`) : undefined;
    if (compiled) this.judgeCost(compiled, place, `${path}.rule`, true);
    if (message) this.judgeCost(message, place, `${path}.messageExpression`, false);
    if (compiled?.uses.has('oldSelf')) {
      if (place.isLoose) this.found.push({ law: 'old', type: 'Invalid', path: `${path}.rule`, value: rule.rule });
    } else if (optional !== undefined) {
      this.found.push({ law: 'old', type: 'Invalid', path: `${path}.optionalOldSelf`, value: optional });
    }
  }

  /** A rule may be asked as often as there are values of its schema. */
  private judgeCost({ checked }: Compiled, { index, count }: Place, path: string, isRule: boolean): void {
    const isResource = index === this.root || this.node(index)['x-kubernetes-embedded-resource'] === true;
    const bounds = boundsOf(this.pool, index, isResource);
    if (bounds === undefined) return;
    const cost = estimateOf(checked, bounds) * (isRule ? count ?? timesOf(bounds) : 1);
    this.costs.push({ path, cost });
    if (cost > EXPRESSION_LIMIT) this.found.push({ law: 'cost', type: 'Forbidden', path, params: { factor: cost / EXPRESSION_LIMIT } });
  }

  private judgeTotal(): void {
    const total = this.costs.reduce((sum, { cost }) => sum + cost, 0);
    if (total <= SCHEMA_LIMIT) return;
    const factor = total / SCHEMA_LIMIT;
    const dear = this.costs.filter(({ cost }) => cost >= SCHEMA_LIMIT / 100).sort((a, b) => b.cost - a.cost).slice(0, NAMED);
    for (const { path, cost } of dear) {
      if (cost <= EXPRESSION_LIMIT) this.found.push({ law: 'cost', type: 'Forbidden', path, params: { factor, isPart: true } });
    }
    this.found.push({ law: 'cost', type: 'Forbidden', path: this.definition.path, params: { factor, isTotal: true } });
  }

  private compile(text: string, environment: Environment, wanted: string, path: string): Compiled | undefined {
    const made = compileCel(text, environment);
    const refuse = (params: Readonly<Record<string, unknown>>): void => { this.found.push({ law: 'compile', type: 'Invalid', path, value: text, params }); };
    if ('errors' in made) {
      const [error] = made.errors;
      refuse({ what: error?.what, ...error?.position, ...error?.params });
      return undefined;
    }
    if (made.type.kind === wanted) return made;
    refuse({ what: 'result', type: nameOf(made.type), wanted: [wanted] });
    return undefined;
  }
}

/** How many values fit into a request. */
function timesOf({ shortest }: Bounds): number {
  return Math.floor(REQUEST / (shortest + 1));
}

/** Most definitions have no rules. */
function holdsRules(schema: Mapping): boolean {
  const rules = schema['x-kubernetes-validations'];
  if (Array.isArray(rules) && rules.length > 0) return true;
  const { properties, items, additionalProperties } = schema;
  return [items, additionalProperties, ...isMapping(properties) ? Object.values(properties) : []].some(child => isMapping(child) && holdsRules(child));
}

function once<T>(make: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: make() }).value;
}
