import { FieldFacts, Json, KindEntry, Pool, SchemaNode, within } from './node';
import { patternOf } from './patterns';
import { boundsOf, FLOAT, formatOf, hasType, identityOf, isBytes, isMapping, isMultiple, keyOf, lengthOf, uniqueBy } from './values';

/** Whether a value is valid. The words for an invalid one come from `explain`. */
export type Check = (value: unknown) => boolean;

/** What a schema is compiled for. */
export interface Target {
  readonly pool: Pool;
  /** Kubernetes minor; decides which fields and enum values of the core exist. */
  readonly minor: number;
  /** The API server's own kinds are decoded into Go types: null is absent, lists may repeat, `""` is not set. */
  readonly native: boolean;
}

/**
 * How much of a schema counts. `full`: all of it · `branch`: within anyOf, oneOf, allOf and not, where no field is unknown ·
 * `shape`: what decoding checks (fields, and types of the server's own kinds), for what the server drops before it validates.
 */
export type Mode = 'full' | 'branch' | 'shape';

/** Closures for the nodes of one pool, made when first needed. */
export class Compiler {
  private readonly checks: Readonly<Record<Mode, (Check | undefined)[]>> = { full: [], branch: [], shape: [] };
  private readonly roots = new Map<KindEntry, Check>();
  /** Whether the object whose root was checked last may have nulls. */
  nulls = true;

  constructor(private readonly target: Target) {}

  /** The check of a whole object. A create drops the status of a kind that has it as a subresource. */
  root(entry: KindEntry): Check {
    const known = this.roots.get(entry);
    if (known) return known;
    const check = entry.subresources?.includes('status') ? this.make(entry.node, 'full', 'status') : this.check(entry.node);
    const made: Check = value => {
      this.nulls = false;
      const isValid = check(value);
      // What comes after a fault is not looked at.
      if (!isValid) this.nulls = true;
      return isValid;
    };
    this.roots.set(entry, made);
    return made;
  }

  check(index: number, mode: Mode = 'full'): Check {
    const cache = this.checks[mode];
    const known = cache[index];
    if (known) return known;
    // A node may contain itself: while it is being compiled, and until it is first used, callers go through this door.
    let made: Check | undefined;
    cache[index] = value => (made ??= this.make(index, mode))(value);
    return cache[index] as Check;
  }

  private make(index: number, mode: Mode, dropped?: string): Check {
    const node = this.target.pool.nodes[index] as SchemaNode;
    const parts = mode === 'shape'
      ? [...this.shape(node), this.items(node, mode), this.mapping(node, mode)]
      : [
        this.type(node), this.enumeration(node), ...this.scalar(node), this.list(node), this.items(node, mode), this.mapping(node, mode, dropped),
        ...this.logic(node),
      ];
    return this.joined(node, parts.filter((part): part is Check => part !== undefined));
  }

  /** Only the server's own kinds are decoded into types. */
  private shape(node: SchemaNode): (Check | undefined)[] {
    return this.target.native ? [this.type(node), this.format(node)] : [];
  }

  private joined(node: SchemaNode, parts: readonly Check[]): Check {
    const nullable = node.nullable === true || this.target.native;
    const [a, b, c] = parts;
    if (!a) return () => true;
    if (!b) return nullable ? value => this.isNull(value) || a(value) : a;
    if (!c) return value => (nullable && this.isNull(value)) || (a(value) && b(value));
    return value => {
      if (nullable && this.isNull(value)) return true;
      for (const part of parts) if (!part(value)) return false;
      return true;
    };
  }

  private isNull(value: unknown): boolean {
    if (value !== null) return false;
    this.nulls = true;
    return true;
  }

  private type(node: SchemaNode): Check | undefined {
    if (node['x-kubernetes-int-or-string']) {
      if (node.format === 'quantity') {
        const format = formatOf('quantity', true) as (text: string) => boolean;
        return value => typeof value === 'number' || (typeof value === 'string' && format(value));
      }
      const { minimum, maximum } = boundsOf(node.format);
      return value => typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum);
    }
    const type = node.type;
    if (type === undefined) return undefined;
    if (type === 'integer') {
      const { minimum, maximum } = boundsOf(node.format);
      return value => typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum;
    }
    if (node.format === 'byte' && this.target.native) return value => typeof value === 'string' || isBytes(value);
    if (type === 'number' && node.format === 'float') return value => hasType(value, type) && Math.abs(value as number) <= FLOAT;
    return value => hasType(value, type);
  }

  private enumeration(node: SchemaNode): Check | undefined {
    if (!node.enum) return undefined;
    const allowed = allowedValues(node, this.target).map(identityOf);
    const set = new Set(allowed);
    const unset = this.target.native;
    return value => set.has(typeof value === 'string' ? JSON.stringify(value) : identityOf(value)) || (unset && value === '');
  }

  private scalar(node: SchemaNode): Check[] {
    const checks: Check[] = [];
    const { minimum, maximum, minLength, maxLength, multipleOf } = node;
    if (minimum !== undefined) checks.push(value => typeof value !== 'number' || (node.exclusiveMinimum ? value > minimum : value >= minimum));
    if (maximum !== undefined) checks.push(value => typeof value !== 'number' || (node.exclusiveMaximum ? value < maximum : value <= maximum));
    if (multipleOf !== undefined) checks.push(value => typeof value !== 'number' || isMultiple(value, multipleOf));
    if (minLength !== undefined) checks.push(value => typeof value !== 'string' || lengthOf(value) >= minLength);
    if (maxLength !== undefined) checks.push(value => typeof value !== 'string' || lengthOf(value) <= maxLength);
    const pattern = node.pattern === undefined ? undefined : patternOf(node.pattern);
    if (pattern) checks.push(value => typeof value !== 'string' || pattern.test(value));
    const format = this.format(node);
    if (format) checks.push(format);
    return checks;
  }

  private format(node: SchemaNode): Check | undefined {
    const format = node['x-kubernetes-int-or-string'] ? undefined : formatOf(node.format, this.target.native);
    return format && (value => typeof value !== 'string' || format(value));
  }

  private items(node: SchemaNode, mode: Mode): Check | undefined {
    if (node.items === undefined) return undefined;
    const item = this.check(node.items, mode);
    return value => {
      if (!Array.isArray(value)) return true;
      for (let i = 0; i < value.length; i++) if (!item(value[i])) return false;
      return true;
    };
  }

  private list(node: SchemaNode): Check | undefined {
    const { minItems = 0, maxItems = Infinity } = node;
    const unique = uniqueBy(node, this.target.native);
    if (minItems === 0 && maxItems === Infinity && !unique) return undefined;
    const defaultOf = defaultsOf(this.target.pool, node.items);
    return value => {
      if (!Array.isArray(value)) return true;
      if (value.length < minItems || value.length > maxItems) return false;
      return !unique || value.length < 2 || new Set(value.map(v => keyOf(v, unique.keys, defaultOf))).size === value.length;
    };
  }

  /** `dropped` names a field of which only the shape counts. */
  private mapping(node: SchemaNode, mode: Mode, dropped?: string): Check | undefined {
    const { required = [], minProperties = 0, maxProperties = Infinity } = mode === 'shape' ? {} : node;
    const refuses = mode !== 'branch' && isClosed(node);
    const sized = minProperties > 0 || maxProperties < Infinity;
    if (!node.properties && node.additionalProperties === undefined && required.length === 0 && !sized && !refuses) return undefined;
    const children = new Map<string, Check>();
    for (const [name, index] of propertiesAt(node, this.target.minor)) children.set(name, this.property(node, name, index, name === dropped ? 'shape' : mode));
    const rest = node.additionalProperties === undefined ? undefined : this.mapValue(node.additionalProperties, mode);
    const preserved = !refuses;
    return value => {
      if (!isMapping(value)) return true;
      let count = 0;
      for (const name in value) {
        const child = value[name];
        if (child === undefined) continue;
        count++;
        const check = children.get(name) ?? rest;
        if (check ? !check(child) : !preserved) return false;
      }
      for (const name of required) if (value[name] === undefined || (value[name] === null && !this.keepsNull(node, name))) return false;
      return count >= minProperties && count <= maxProperties;
    };
  }

  /** Null stands for absent, unless the schema wants it. */
  private property(node: SchemaNode, name: string, index: number, mode: Mode): Check {
    const check = this.check(index, mode);
    return this.keepsNull(node, name) ? check : value => this.isNull(value) || check(value);
  }

  private mapValue(index: number, mode: Mode): Check {
    const check = this.check(index, mode);
    return value => this.isNull(value) || check(value);
  }

  private keepsNull(node: SchemaNode, name: string): boolean {
    const index = node.properties?.[name];
    return index !== undefined && this.target.pool.nodes[index]?.nullable === true;
  }

  private logic(node: SchemaNode): Check[] {
    const branches = (list: readonly number[] | undefined): Check[] => (list ?? []).map(index => this.check(index, 'branch'));
    const checks: Check[] = [...branches(node.allOf)];
    const any = branches(node.anyOf);
    const one = branches(node.oneOf);
    if (any.length > 0) checks.push(value => any.some(check => check(value)));
    if (one.length > 0) checks.push(value => one.filter(check => check(value)).length === 1);
    if (node.not !== undefined) {
      const not = this.check(node.not, 'branch');
      checks.push(value => !not(value));
    }
    return checks;
  }
}

/** Whether fields that the schema does not list are refused. */
export function isClosed(node: SchemaNode): boolean {
  return node.type === 'object' && node.additionalProperties === undefined && !node['x-kubernetes-preserve-unknown-fields'];
}

/** Properties that exist at a Kubernetes minor, with the schema that they have there. */
export function propertiesAt(node: SchemaNode, minor: number): [string, number][] {
  const all = Object.entries(node.properties ?? {});
  const fields = node.fields;
  if (!fields) return all;
  return all.flatMap(([name, index]): [string, number][] => {
    const facts: FieldFacts | undefined = fields[name];
    if (!within(facts, minor)) return [];
    return [[name, facts?.variants?.find(variant => within(variant, minor))?.node ?? index]];
  });
}

/** Enum values that exist at the target's minor. */
export function allowedValues(node: SchemaNode, target: Target): readonly Json[] {
  return (node.enum ?? []).filter(value => within(node.values?.[JSON.stringify(value)], target.minor));
}

/** Default of a key of a list's items. */
export function defaultsOf(pool: Pool, items: number | undefined): (key: string) => Json | undefined {
  return key => {
    const index = items === undefined ? undefined : pool.nodes[items]?.properties?.[key];
    return index === undefined ? undefined : pool.nodes[index]?.default;
  };
}
