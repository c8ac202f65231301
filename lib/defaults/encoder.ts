import { amountOf, MILLI } from './amount';
import { creations } from './create';
import { Context, Defaults } from './default';
import { droppedOf } from './gated';
import { Written, writtenOf } from './shape';
import { bytesOf, timeOf } from './text';
import { shortName } from '../rules/rule';
import { propertiesAt } from '../schema/compile';
import { KindEntry, Pool, SchemaNode } from '../schema/node';
import { isMapping, Mapping } from '../schema/values';

type Encode = (value: unknown, context: Context) => unknown;

interface Field extends Written {
  readonly encode: Encode;
  /** What is written where there is no value. */
  readonly nothing: unknown;
}

/**
 * Writes objects of the server's own kinds, defaults filled in, as the server does when it has created them: without what it drops,
 * with what it derives, and in the one form that each value has.
 */
export class Encoder {
  private readonly encodes: (Encode | undefined)[] = [];
  private readonly names: ReadonlyMap<number, string>;

  constructor(private readonly pool: Pool, private readonly minor: number, private readonly created: Defaults = creations) {
    this.names = new Map(Object.entries(pool.definitions ?? {}).map(([name, index]) => [index, shortName(name)]));
  }

  apply(entry: KindEntry, object: Mapping): Mapping {
    const context = { minor: this.minor, group: entry.group, kind: entry.kind, root: object };
    const encoded = this.encodeOf(entry.node)(object, context) as Record<string, unknown>;
    // When the object was made a server says, if not of what is within it.
    for (const metadata of [encoded.metadata, encoded]) if (isMapping(metadata)) delete (metadata as Record<string, unknown>).creationTimestamp;
    return encoded;
  }

  private encodeOf(index: number): Encode {
    const known = this.encodes[index];
    if (known) return known;
    // A definition may contain itself: callers go through this door until it is made.
    let made: Encode | undefined;
    return this.encodes[index] = (value, context) => (made ??= this.make(index))(value, context);
  }

  private make(index: number): Encode {
    const node = this.pool.nodes[index] as SchemaNode;
    if (node.format === 'quantity') return value => amountOf(value);
    if (node.format === 'date-time') return value => timeOf(value, 'second');
    if (node.format === 'micro-time') return value => timeOf(value, 'microsecond');
    if (node.format === 'byte') return bytesOf;
    if (node.items !== undefined) return listOf(this.encodeOf(node.items));
    if (node.properties) return this.object(index, node);
    if (node.additionalProperties !== undefined) return mapOf(this.encodeOf(node.additionalProperties));
    return value => value;
  }

  private object(index: number, node: SchemaNode): Encode {
    const definition = this.names.get(index) ?? '';
    const dropped = droppedOf(definition, node, this.minor);
    const create = this.created[definition];
    const fields = new Map(propertiesAt(node, this.minor).map(([name, child]) => [name, this.field(definition, node, name, child)]));
    const isRoot = fields.has('apiVersion') && fields.has('kind') && fields.has('metadata');
    return (value, context) => {
      if (!isMapping(value)) return value;
      const copy: Record<string, unknown> = { ...value };
      const inner = isRoot ? { ...context, root: copy } : context;
      if (create) create(copy, inner);
      const written: Record<string, unknown> = {};
      // The user's order, then what is added.
      for (const name of new Set([...Object.keys(copy), ...fields.keys()])) {
        const field = fields.get(name);
        if (!field) continue;
        const given = dropped.has(name) ? undefined : copy[name];
        const encoded = given === undefined || given === null ? undefined : field.encode(given, inner);
        if (encoded !== undefined && encoded !== null && (field.keepsZero || !isZero(encoded))) written[name] = encoded;
        else if (field.absent !== 'left out') written[name] = field.absent === 'null' ? null : field.nothing ?? field.encode({}, inner);
      }
      return written;
    };
  }

  private field(definition: string, node: SchemaNode, name: string, index: number): Field {
    const child = this.pool.nodes[index] as SchemaNode;
    const encode = isResources(this.pool, definition, child) ? mapOf(value => amountOf(value, MILLI)) : this.encodeOf(this.nested(definition, name) ?? index);
    return { ...writtenOf(definition, node, name, child, this.minor), encode, nothing: nothingOf(child) };
  }

  /** Fields that hold a schema or something else, which no schema can say. */
  private nested(definition: string, name: string): number | undefined {
    if (definition !== 'apiextensions/v1.JSONSchemaProps' || !['additionalItems', 'additionalProperties', 'items'].includes(name)) return undefined;
    return [...this.names].find(([, other]) => other === definition)?.[0];
  }
}

/** Lists of resources are kept to the thousandth; amounts elsewhere, and those of devices, as they are. */
function isResources(pool: Pool, definition: string, { properties, additionalProperties }: SchemaNode): boolean {
  return properties === undefined && additionalProperties !== undefined && !definition.startsWith('resource/') &&
    pool.nodes[additionalProperties]?.format === 'quantity';
}

function listOf(encode: Encode): Encode {
  return (value, context) => Array.isArray(value) ? value.map(item => encode(item, context)) : value;
}

function mapOf(encode: Encode): Encode {
  return (value, context) => isMapping(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item, context)])) : value;
}

function isZero(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === '' || value === 0 || value === false || (isMapping(value) && Object.keys(value).length === 0);
}

/** The zero of a type; undefined for an object, whose fields decide. */
function nothingOf(node: SchemaNode): unknown {
  if (node.format === 'quantity') return '0';
  if (node.type === 'string') return '';
  if (node.type === 'boolean') return false;
  return node.type === 'integer' || node.type === 'number' || node['x-kubernetes-int-or-string'] ? 0 : undefined;
}
