import Ajv, { ValidateFunction } from 'ajv';
import { propertiesAt } from '../../lib/schema/compile';
import { KindEntry, Pool, SchemaNode, within } from '../../lib/schema/node';
import { translate } from '../../lib/schema/patterns';
import { boundsOf, formatOf } from '../../lib/schema/values';

type JsonSchema = Record<string, unknown>;

/** `branch`: within anyOf, oneOf, allOf and not, where no field is unknown · `shape`: for what is dropped before it is validated. */
type Mode = 'full' | 'branch' | 'shape';

interface Target {
  readonly pool: Pool;
  readonly minor: number;
  readonly native: boolean;
}

/** A plain JSON Schema of a pool for ajv, written from the format's description alone: what the closures are held against. */
export class Reference {
  private readonly ajv = new Ajv({ strict: false, allErrors: false, inlineRefs: false, validateFormats: false, multipleOfPrecision: 6 });
  private readonly done = new Set<string>();

  constructor(private readonly target: Target) {}

  check(entry: KindEntry): ValidateFunction {
    const root = this.schema(entry.node, 'full', entry.subresources?.includes('status') ? 'status' : undefined);
    return this.ajv.compile(root);
  }

  private ref(index: number, mode: Mode): JsonSchema {
    const id = `${mode}-${index}`;
    if (!this.done.has(id)) {
      this.done.add(id);
      this.ajv.addSchema(this.schema(index, mode), id);
    }
    return { $ref: `${id}#` };
  }

  private schema(index: number, mode: Mode, dropped?: string): JsonSchema {
    const node = this.target.pool.nodes[index] as SchemaNode;
    const parts: JsonSchema[] = [];
    if (mode !== 'shape' || this.target.native) parts.push(this.typed(node));
    if (mode !== 'shape') parts.push(this.valued(node), this.logic(node));
    parts.push(this.children(node, mode, dropped));
    const all = { allOf: parts };
    return node.nullable || this.target.native ? { anyOf: [{ type: 'null' }, all] } : all;
  }

  private typed(node: SchemaNode): JsonSchema {
    const bounds = boundsOf(node.format);
    if (node['x-kubernetes-int-or-string']) {
      if (node.format === 'quantity') return { anyOf: [{ type: 'number' }, { type: 'string', ...this.format(node) }] };
      return { anyOf: [{ type: 'integer', ...bounds }, { type: 'string' }] };
    }
    if (node.type === undefined) return this.format(node);
    if (node.type === 'integer') return { type: 'integer', ...bounds };
    if (node.format === 'byte' && this.target.native) return { anyOf: [{ type: 'string', ...this.format(node) }, { type: 'array', items: { type: 'integer', minimum: 0, maximum: 255 } }] };
    if (node.type === 'number' && node.format === 'float') return { type: 'number', minimum: -3.4028234663852886e38, maximum: 3.4028234663852886e38 };
    return { type: node.type, ...this.format(node) };
  }

  /** ajv asserts a format by a pattern here, so the texts that it takes are its own business: see `formats.test.ts`. */
  private format(node: SchemaNode): JsonSchema {
    const format = formatOf(node.format, this.target.native);
    if (!format) return {};
    const keyword = `format-${node.format}-${this.target.native}`;
    if (!this.ajv.getKeyword(keyword)) this.ajv.addKeyword({ keyword, validate: (_: boolean, text: unknown) => typeof text !== 'string' || format(text) });
    return { [keyword]: true };
  }

  private valued(node: SchemaNode): JsonSchema {
    const { minLength, maxLength, minItems, maxItems, minProperties, maxProperties, multipleOf, uniqueItems } = node;
    const allowed = node.enum?.filter(value => within(node.values?.[JSON.stringify(value)], this.target.minor));
    return JSON.parse(JSON.stringify({
      minLength,
      maxLength,
      minItems,
      maxItems,
      minProperties,
      maxProperties,
      multipleOf,
      uniqueItems,
      required: node.required,
      ...(node.exclusiveMinimum ? { exclusiveMinimum: node.minimum } : { minimum: node.minimum }),
      ...(node.exclusiveMaximum ? { exclusiveMaximum: node.maximum } : { maximum: node.maximum }),
      ...(allowed ? { enum: this.target.native ? [...new Set([...allowed, ''])] : allowed } : {}),
      ...(node.pattern === undefined ? {} : { pattern: translate(node.pattern) }),
    })) as JsonSchema;
  }

  private logic(node: SchemaNode): JsonSchema {
    const refs = (list: readonly number[]): JsonSchema[] => list.map(index => this.ref(index, 'branch'));
    return {
      ...(node.allOf ? { allOf: refs(node.allOf) } : {}),
      ...(node.anyOf ? { anyOf: refs(node.anyOf) } : {}),
      ...(node.oneOf ? { oneOf: refs(node.oneOf) } : {}),
      ...(node.not === undefined ? {} : { not: this.ref(node.not, 'branch') }),
    };
  }

  private children(node: SchemaNode, mode: Mode, dropped?: string): JsonSchema {
    const nullable = (index: number): boolean => this.target.pool.nodes[index]?.nullable === true;
    const orNull = (index: number, childMode: Mode): JsonSchema => nullable(index) ? this.ref(index, childMode) : { anyOf: [{ type: 'null' }, this.ref(index, childMode)] };
    const properties = Object.fromEntries(propertiesAt(node, this.target.minor).map(([name, index]) => [name, orNull(index, name === dropped ? 'shape' : mode)]));
    const open = mode === 'branch' || node.type !== 'object' || node['x-kubernetes-preserve-unknown-fields'];
    const rest = node.additionalProperties === undefined ? Boolean(open) : { anyOf: [{ type: 'null' }, this.ref(node.additionalProperties, mode)] };
    // Null is absent, so what is required may not be null either.
    const notNull = mode === 'shape' ? [] : (node.required ?? []).filter(name => properties[name] === undefined || !nullable(node.properties?.[name] as number));
    return {
      properties,
      additionalProperties: rest,
      ...(node.items === undefined ? {} : { items: this.ref(node.items, mode) }),
      ...(notNull.length > 0 ? { allOf: notNull.map(name => ({ properties: { [name]: { not: { type: 'null' } } } })) } : {}),
    };
  }
}
