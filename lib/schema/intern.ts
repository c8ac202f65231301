import { isObject, Json, JsonObject, SchemaNode } from './node';
import { RawNode } from './normalize';

/** Stores schemas in a pool; equal ones get the same index. */
export class Interner {
  readonly nodes: (SchemaNode | undefined)[] = [];
  private readonly indexes = new Map<string, number>();

  /** `resolve` turns a `$ref` into the index of a reserved node. */
  constructor(private readonly resolve: (ref: string) => number = ref => { throw new Error(`unexpected reference ${ref}`); }) {}

  /** Index of a node that is filled later, so that definitions may refer to themselves. */
  reserve(): number {
    return this.nodes.push(undefined) - 1;
  }

  fill(index: number, raw: RawNode): void {
    this.nodes[index] = this.flatten(raw);
  }

  intern(raw: RawNode): number {
    if (typeof raw.$ref === 'string') return this.resolve(raw.$ref);
    const node = this.flatten(raw);
    const key = JSON.stringify(node);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const index = this.nodes.push(node) - 1;
    this.indexes.set(key, index);
    return index;
  }

  /** Children become indexes, keys are sorted: equal schemas have equal JSON. */
  private flatten(raw: RawNode): SchemaNode {
    const node: JsonObject = {};
    for (const key of Object.keys(raw).sort()) {
      const value = raw[key] as Json;
      if (key === 'properties') node[key] = Object.fromEntries(Object.entries(value as JsonObject).map(([name, child]) => [name, this.intern(child as RawNode)]));
      else if ((key === 'items' || key === 'additionalProperties' || key === 'not') && isObject(value)) node[key] = this.intern(value);
      else if (key === 'allOf' || key === 'anyOf' || key === 'oneOf') node[key] = (value as RawNode[]).map(child => this.intern(child));
      else if (key === 'fields') node[key] = this.flattenFields(value as JsonObject);
      else node[key] = value;
    }
    return node as unknown as SchemaNode;
  }

  private flattenFields(fields: JsonObject): JsonObject {
    return Object.fromEntries(Object.entries(fields).map(([name, facts]) => {
      const variants = (facts as JsonObject).variants;
      return [name, Array.isArray(variants)
        ? { ...(facts as JsonObject), variants: variants.map(v => ({ ...(v as JsonObject), node: this.intern((v as JsonObject).node as RawNode) })) }
        : facts];
    }));
  }
}
