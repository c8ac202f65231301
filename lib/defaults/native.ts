import { Context, Defaults } from './default';
import { topics } from '../../generated/defaults';
import { shortName } from '../rules/rule';
import { Seen } from '../rules/seen';
import { propertiesAt } from '../schema/compile';
import { KindEntry, Pool, SchemaNode } from '../schema/node';
import { Reach } from '../schema/reach';
import { isMapping, Mapping } from '../schema/values';

type Copy = (value: unknown, context: Context) => unknown;

/** What is done with a field: marked as seen, where a rule waits for it, and copied. */
interface Field {
  readonly id: number;
  readonly copy?: Copy;
}

export interface NativeDefaulterOptions {
  /** Told which fields an object has. @default - nobody */
  readonly seen?: Seen;
  /** Whether parts without defaults are shared with the given object; such an object must have no nulls. @default false */
  readonly shares?: boolean;
  /** @default - the server's */
  readonly defaults?: Defaults;
}

/** Copies objects of the server's own kinds with their defaults filled in, and without nulls, which mean absent. */
export class NativeDefaulter {
  private readonly copies: (Copy | undefined)[] = [];
  private readonly fills = new Map<number, Defaults[string]>();
  /** Nodes that get defaults, and nodes where anything is to be done, there or below. */
  private readonly filled: Reach;
  private readonly work: Reach;
  private readonly seen: Seen;
  private readonly shares: boolean;

  constructor(private readonly pool: Pool, private readonly minor: number, options: NativeDefaulterOptions = {}) {
    const { seen = new Seen(), shares = false, defaults = allDefaults() } = options;
    const nodes = new Map(Object.entries(pool.definitions ?? {}).map(([name, index]) => [shortName(name), index]));
    for (const [on, fill] of Object.entries(defaults)) {
      const index = nodes.get(on);
      if (index === undefined) throw new Error(`a default is on ${on}, which no version defines`);
      this.fills.set(index, fill);
    }
    this.seen = seen;
    this.shares = shares;
    const waits = (node: SchemaNode): boolean => propertiesAt(node, minor).some(([name]) => seen.idOf(name) >= 0);
    this.filled = new Reach(pool, minor, index => this.fills.has(index));
    this.work = new Reach(pool, minor, index => this.fills.has(index) || waits(pool.nodes[index] as SchemaNode));
  }

  apply(entry: KindEntry, object: Mapping): Mapping {
    this.seen.clear();
    const context = { minor: this.minor, group: entry.group, kind: entry.kind, root: object as Mapping };
    return this.copyOf(entry.node)(object, context) as Mapping;
  }

  private copyOf(index: number): Copy {
    const known = this.copies[index];
    if (known) return known;
    // A definition may contain itself: callers go through this door until the copy is made.
    let made: Copy | undefined;
    const door: Copy = (value, context) => (made ??= this.make(index))(value, context);
    this.copies[index] = door;
    return door;
  }

  private make(index: number): Copy {
    const node = this.pool.nodes[index] as SchemaNode;
    if (node.items !== undefined) return this.list(index, node.items);
    if (node.additionalProperties !== undefined) return this.map(node.additionalProperties);
    const fields = this.fields(node);
    if (fields.size === 0) return value => value;
    return this.object(index, fields);
  }

  private fields(node: SchemaNode): Map<string, Field> {
    return new Map(propertiesAt(node, this.minor).map(([name, child]): [string, Field] => {
      const isLeaf = this.shares && !this.work.has(child);
      return [name, { id: this.seen.idOf(name), copy: isLeaf ? undefined : this.copyOf(child) }];
    }));
  }

  /** Of an object in which nothing is null, only what gets defaults is copied, the rest is looked at. */
  private object(index: number, fields: ReadonlyMap<string, Field>): Copy {
    const fill = this.fills.get(index);
    const copies = this.filled.has(index);
    const isRoot = isRootOf(fields);
    const { seen, shares } = this;
    return (value, context) => {
      if (!isMapping(value)) return value;
      const copy: Record<string, unknown> = !shares ? withoutNulls(value) : copies ? { ...value } : value;
      const inner = isRoot ? { ...context, root: copy } : context;
      // The server fills in a value before what is below it.
      if (fill) fill(copy, inner);
      for (const name in copy) {
        const field = fields.get(name);
        if (!field) continue;
        if (field.id >= 0) seen.mark(field.id);
        if (!field.copy) continue;
        const child = copy[name];
        const made = field.copy(child, inner);
        if (made !== child) copy[name] = made;
      }
      return copy;
    };
  }

  private list(index: number, items: number): Copy {
    if (this.shares && !this.work.has(items)) return value => value;
    const item = this.copyOf(items);
    const nothing = nothingOf(this.pool.nodes[items] as SchemaNode);
    if (!this.shares) return (value, context) => Array.isArray(value) ? value.map(v => v === null ? nothing() : item(v, context)) : value;
    const copies = this.filled.has(index);
    return (value, context) => {
      if (!Array.isArray(value)) return value;
      const copy: unknown[] = copies ? new Array(value.length) : value;
      for (let i = 0; i < value.length; i++) {
        const made = item(value[i], context);
        if (copies) copy[i] = made;
      }
      return copy;
    };
  }

  private map(values: number): Copy {
    if (this.shares && !this.work.has(values)) return value => value;
    const inner = this.copyOf(values);
    return (value, context) => {
      if (!isMapping(value)) return value;
      return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, inner(child === null ? '' : child, context)]));
    };
  }
}

/** A copy, in which null is absent; a field may be called __proto__. */
function withoutNulls(value: Mapping): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...value };
  for (const name in value) if (value[name] === null) delete copy[name];
  return copy;
}

function isRootOf(fields: ReadonlyMap<string, Field>): boolean {
  return fields.has('apiVersion') && fields.has('kind') && fields.has('metadata');
}

/** What a null in a list stands for; where anything is allowed it is itself. */
function nothingOf({ type }: SchemaNode): () => unknown {
  return () => type === 'string' ? '' : type === 'integer' || type === 'number' ? 0 : type === 'array' ? [] : type === undefined ? null : {};
}

let all: Defaults | undefined;

function allDefaults(): Defaults {
  return all ??= Object.assign({}, ...Object.values(topics) as Defaults[]) as Defaults;
}
