import { Context, Defaults } from './default';
import { topics } from '../../generated/defaults';
import { shortName } from '../rules/rule';
import { propertiesAt } from '../schema/compile';
import { KindEntry, Pool, SchemaNode } from '../schema/node';
import { isMapping, Mapping } from '../schema/values';

type Copy = (value: unknown, context: Context) => unknown;

/** Copies objects of the server's own kinds with their defaults filled in, and without nulls, which mean absent. */
export class NativeDefaulter {
  private readonly copies: (Copy | undefined)[] = [];
  private readonly fills = new Map<number, Defaults[string]>();

  constructor(private readonly pool: Pool, private readonly minor: number, defaults: Defaults = allDefaults()) {
    const nodes = new Map(Object.entries(pool.definitions ?? {}).map(([name, index]) => [shortName(name), index]));
    for (const [on, fill] of Object.entries(defaults)) {
      const index = nodes.get(on);
      if (index === undefined) throw new Error(`a default is on ${on}, which no version defines`);
      this.fills.set(index, fill);
    }
  }

  apply(entry: KindEntry, object: Mapping): Mapping {
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
    const fill = this.fills.get(index);
    const children = new Map(propertiesAt(node, this.minor).map(([name, child]) => [name, this.copyOf(child)]));
    const item = node.items === undefined ? undefined : this.copyOf(node.items);
    const nothing = node.items === undefined ? () => undefined : nothingOf(this.pool.nodes[node.items] as SchemaNode);
    const rest = node.additionalProperties === undefined ? undefined : this.copyOf(node.additionalProperties);
    if (children.size === 0 && !item && !rest) return value => value;
    const isRoot = children.has('apiVersion') && children.has('kind') && children.has('metadata');
    return (value, context) => {
      if (Array.isArray(value)) return item ? value.map(v => v === null ? nothing() : item(v, context)) : value;
      if (!isMapping(value)) return value;
      const copy: Record<string, unknown> = {};
      for (const name in value) {
        const child = value[name];
        if (child === null && !rest) continue;
        copy[name] = child === null ? '' : child;
      }
      const inner = isRoot ? { ...context, root: copy } : context;
      // The server fills in a value before what is below it.
      if (fill) fill(copy, inner);
      for (const name in copy) {
        const child = children.get(name) ?? rest;
        if (child) copy[name] = child(copy[name], inner);
      }
      return copy;
    };
  }
}

/** What a null in a list stands for. */
function nothingOf({ type }: SchemaNode): () => unknown {
  return () => type === 'string' ? '' : type === 'integer' || type === 'number' ? 0 : type === 'array' ? [] : {};
}

let all: Defaults | undefined;

function allDefaults(): Defaults {
  return all ??= Object.assign({}, ...Object.values(topics) as Defaults[]) as Defaults;
}
