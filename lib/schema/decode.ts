import { propertiesAt, Target } from './compile';
import { KindEntry, SchemaNode, within } from './node';
import { isMapping, Mapping } from './values';
import { join, set } from '../fields';

/** An object of one of the server's own kinds as decoding leaves it. */
export interface Decoded {
  readonly object: Mapping;
  /** Places of required texts and numbers that were absent and are now empty, or 0. */
  readonly filled: readonly string[];
}

/** Makes nulls and absent fields what they are in Go: the zero value of a type that is no pointer. */
export class Decoder {
  private filled: string[] = [];

  constructor(private readonly target: Target) {}

  /** A create drops the status of a kind that has it as a subresource. */
  root(entry: KindEntry, object: Mapping): Decoded {
    this.filled = [];
    const decoded = this.mapping(this.nodeAt(entry.node), object, '', entry.subresources?.includes('status') ? 'status' : undefined);
    return { object: decoded, filled: this.filled };
  }

  /** Whether a place is in a field that the server drops. */
  isDropped(entry: KindEntry, path: string): boolean {
    let node: SchemaNode | undefined = this.nodeAt(entry.node);
    for (const step of path.match(/[^.[\]]+|\[[^\]]*\]/g) ?? []) {
      const isField = !step.startsWith('[');
      if (isField && isDropped(node, step, this.target.minor)) return true;
      const index: number | undefined = isField ? new Map(propertiesAt(node, this.target.minor)).get(step) : node.items ?? node.additionalProperties;
      if (index === undefined) return false;
      node = this.nodeAt(index);
    }
    return false;
  }

  private nodeAt(index: number): SchemaNode {
    return this.target.pool.nodes[index] as SchemaNode;
  }

  private value(index: number, given: unknown, path: string): unknown {
    const node = this.nodeAt(index);
    const value = given === null ? zeroOf(node) : given;
    if (Array.isArray(value)) return node.items === undefined ? value : value.map((item, i) => this.value(node.items as number, item, `${path}[${i}]`));
    return isMapping(value) ? this.mapping(node, value, path) : value;
  }

  private mapping(node: SchemaNode, value: Mapping, path: string, dropped?: string): Mapping {
    const { additionalProperties: rest, required = [], zeros = [] } = node;
    const properties = new Map(propertiesAt(node, this.target.minor));
    const copy: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const child = value[name];
      const index = properties.get(name);
      if (index === undefined) set(copy, name, rest === undefined ? child : this.value(rest, child, `${path}[${name}]`));
      else if (child !== null) copy[name] = name === dropped || isDropped(node, name, this.target.minor) ? child : this.value(index, child, join(path, name));
    }
    for (const name of zeros) {
      const index = properties.get(name);
      if (copy[name] !== undefined || index === undefined || !required.includes(name)) continue;
      copy[name] = this.value(index, null, join(path, name));
      // Of an empty object all is said by its fields.
      if (!isMapping(copy[name])) this.filled.push(join(path, name));
    }
    return copy;
  }
}

/** Whether the server of a minor drops a field, because its gate is off. */
export function isDropped(node: SchemaNode, field: string, minor: number): boolean {
  const dropped = node.fields?.[field]?.dropped;
  return dropped !== undefined && within(dropped, minor);
}

function zeroOf(node: SchemaNode): unknown {
  if (node['x-kubernetes-int-or-string']) return 0;
  switch (node.type) {
    case 'string': return '';
    case 'integer': case 'number': return 0;
    case 'boolean': return false;
    case 'array': return [];
    case 'object': return {};
    default: return null;
  }
}
