import { FieldFacts, Json, KindEntry, Pool, SchemaNode, within } from './node';
import { boundsOf, formatOf, hasType, identityOf, isBytes, isMapping, ofItems } from './values';

/** Whether a value is valid. The words for an invalid one come from `explain`. */
export type Check = (value: unknown) => boolean;

/** What the schema of the API server's own kinds is compiled for. They are decoded into Go types: null is absent, lists may repeat, `""` is not set. */
export interface Target {
  readonly pool: Pool;
  /** Kubernetes minor; decides which fields and enum values exist. */
  readonly minor: number;
}

/** How much of a schema counts. `full`: all of it · `shape`: what decoding checks (fields and types), for what the server drops before it validates. */
export type Mode = 'full' | 'shape';

/** Closures for the nodes of one pool, made when first needed. */
export class Compiler {
  private readonly checks: Readonly<Record<Mode, (Check | undefined)[]>> = { full: [], shape: [] };
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
    const parts = [
      this.type(node), ...mode === 'full' ? [this.enumeration(node)] : [], this.format(node), this.items(node, mode), this.mapping(node, mode, dropped),
    ].filter((part): part is Check => part !== undefined);
    const [a, b, c] = parts;
    if (!a) return value => this.isNull(value) || true;
    if (!b) return value => this.isNull(value) || a(value);
    if (!c) return value => this.isNull(value) || (a(value) && b(value));
    return value => {
      if (this.isNull(value)) return true;
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
    if (node.format === 'byte') return value => typeof value === 'string' || isBytes(value);
    return value => hasType(value, type);
  }

  private enumeration(node: SchemaNode): Check | undefined {
    if (!node.enum) return undefined;
    const allowed = new Set(allowedValues(node, this.target).map(identityOf));
    return value => value === '' || allowed.has(typeof value === 'string' ? JSON.stringify(value) : identityOf(value));
  }

  private format(node: SchemaNode): Check | undefined {
    const format = node['x-kubernetes-int-or-string'] ? undefined : formatOf(node.format, true);
    return format && (value => typeof value !== 'string' || format(value));
  }

  private items(node: SchemaNode, mode: Mode): Check | undefined {
    return node.items === undefined ? undefined : ofItems(this.check(node.items, mode));
  }

  /** `dropped` names a field of which only the shape counts. */
  private mapping(node: SchemaNode, mode: Mode, dropped?: string): Check | undefined {
    const { required = [] } = mode === 'shape' ? {} : node;
    const refuses = isClosed(node);
    if (!node.properties && node.additionalProperties === undefined && required.length === 0 && !refuses) return undefined;
    const children = new Map<string, Check>();
    for (const [name, index] of propertiesAt(node, this.target.minor)) children.set(name, this.check(index, name === dropped ? 'shape' : mode));
    const rest = node.additionalProperties === undefined ? undefined : this.check(node.additionalProperties, mode);
    return value => {
      if (!isMapping(value)) return true;
      for (const name in value) {
        const child = value[name];
        if (child === undefined) continue;
        const check = children.get(name) ?? rest;
        if (check ? !check(child) : refuses) return false;
      }
      for (const name of required) if (value[name] === undefined || value[name] === null) return false;
      return true;
    };
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
