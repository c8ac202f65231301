import { isClosed } from '../schema/compile';
import { Pool, SchemaNode } from '../schema/node';
import { isMapping, Mapping } from '../schema/values';

type Keep = (value: unknown) => unknown;

const OBJECT_FIELDS = new Set(['apiVersion', 'kind', 'metadata']);

/**
 * Writes custom resources, defaults filled in, as the server does when it has created them: without fields that the schema does not know,
 * and without nulls that it does not allow.
 */
export class CustomEncoder {
  private readonly keeps: (Keep | undefined)[] = [];

  /** `metadataOf` writes the metadata of an object, and of one that is embedded in it. */
  constructor(private readonly pool: Pool, private readonly metadataOf: (metadata: Mapping) => Mapping) {}

  apply(index: number, object: Mapping): Mapping {
    return this.mapping(this.pool.nodes[index] as SchemaNode, true)(object) as Mapping;
  }

  private keepOf(index: number): Keep {
    return this.keeps[index] ??= this.make(this.pool.nodes[index] as SchemaNode);
  }

  // Custom resources have no references, so a schema does not contain itself.
  private make(node: SchemaNode): Keep {
    if (node.items !== undefined) {
      const item = this.keepOf(node.items);
      const { nullable, default: given } = this.pool.nodes[node.items] as SchemaNode;
      return value => Array.isArray(value) ? value.map(v => v === null && !nullable && given !== undefined ? given : item(v)) : value;
    }
    return this.mapping(node, node['x-kubernetes-embedded-resource'] === true);
  }

  private mapping(node: SchemaNode, isObject: boolean): Keep {
    const properties = new Map(Object.entries(node.properties ?? {}));
    const closed = isClosed(node);
    return value => {
      if (!isMapping(value)) return value;
      const result: Record<string, unknown> = {};
      for (const name of Object.keys(value)) {
        if (isObject && name === 'metadata' && isMapping(value[name])) result[name] = this.metadataOf(value[name]);
        else if (isObject && OBJECT_FIELDS.has(name)) result[name] = value[name];
        else this.keep(result, name, value[name], properties.get(name) ?? node.additionalProperties, closed);
      }
      return result;
    };
  }

  private keep(result: Record<string, unknown>, name: string, value: unknown, index: number | undefined, closed: boolean): void {
    if (index === undefined) {
      if (!closed) result[name] = value;
      return;
    }
    const { nullable, default: given } = this.pool.nodes[index] as SchemaNode;
    if (value !== null || nullable) result[name] = this.keepOf(index)(value);
    // Defaults of fields are filled in, those of a map's values not yet.
    else if (given !== undefined) result[name] = given;
  }
}
