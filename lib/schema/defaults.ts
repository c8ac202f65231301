import { Json, Pool, SchemaNode } from './node';
import { isMapping } from './values';
import { isInherited, own, set } from '../fields';

type Fill = (value: unknown) => unknown;

/**
 * Defaults of a custom resource, as the server fills them in before it validates: absent fields, and null ones that may not be null.
 * The given value is not changed; what has nothing to fill comes back as it is.
 */
export class Defaulter {
  private readonly fills: (Fill | null | undefined)[] = [];

  constructor(private readonly pool: Pool) {}

  apply(index: number, value: unknown): unknown {
    const fill = this.fill(index);
    return fill ? fill(value) : value;
  }

  /** Null where there is nothing to fill at or below the node. */
  private fill(index: number): Fill | null {
    const known = this.fills[index];
    if (known !== undefined) return known;
    // Custom resources have no references, so a schema does not contain itself.
    const node = this.pool.nodes[index] as SchemaNode;
    const made = this.mapping(node) ?? this.list(node);
    this.fills[index] = made;
    return made;
  }

  private mapping(node: SchemaNode): Fill | null {
    const children = new Map<string, Fill>();
    const defaults = new Map<string, Json>();
    for (const [name, index] of Object.entries(node.properties ?? {})) {
      const fill = this.fill(index);
      if (fill) children.set(name, fill);
      const child = this.pool.nodes[index] as SchemaNode;
      if (child.default !== undefined) defaults.set(name, child.default);
    }
    const rest = node.additionalProperties === undefined ? null : this.fillNull(node.additionalProperties);
    if (children.size === 0 && defaults.size === 0 && !rest) return null;
    const keepsNull = (name: string): boolean => this.pool.nodes[node.properties?.[name] as number]?.nullable === true;
    return value => {
      if (!isMapping(value)) return value;
      let result: Record<string, unknown> | undefined;
      for (const [name, given] of defaults) {
        const child = isInherited(name) ? own(value, name) : value[name];
        if (child === undefined || (child === null && !keepsNull(name))) set(result ??= { ...value }, name, given);
      }
      const base = result ?? value;
      if (rest || children.size > 0) {
        for (const name in base) {
          const fill = children.get(name) ?? (node.properties?.[name] === undefined ? rest : null);
          const filled = fill ? fill(base[name]) : base[name];
          if (filled !== base[name]) (result ??= { ...value })[name] = filled;
        }
      }
      return result ?? value;
    };
  }

  /** Like `fill`, for what is in a map or in a list: null that may not be takes the default there. */
  private fillNull(index: number): Fill | null {
    const { nullable, default: given } = this.pool.nodes[index] as SchemaNode;
    const fill = this.fill(index);
    if (nullable || given === undefined) return fill;
    return value => {
      const base = value === null ? given : value;
      return fill ? fill(base) : base;
    };
  }

  private list(node: SchemaNode): Fill | null {
    const fill = node.items === undefined ? null : this.fillNull(node.items);
    if (!fill) return null;
    return value => {
      if (!Array.isArray(value)) return value;
      let result: unknown[] | undefined;
      value.forEach((item, i) => {
        const filled = fill(item);
        if (filled !== item) (result ??= [...value])[i] = filled;
      });
      return result ?? value;
    };
  }
}
