import { join } from '../fields';
import { Issue, IssueType } from '../issue';
import { near } from '../near';
import { allowedValues, isClosed, Mode, propertiesAt, Target } from './compile';
import { isDropped } from './decode';
import { Json, KindEntry, Range, SchemaNode, within } from './node';
import { boundsOf, formatOf, hasType, identityOf, isBytes, isMapping, Mapping, typeOf } from './values';

/** Walks the nodes that `Compiler` made closures of, for the object that failed, and says what is wrong with it. */
export class Explainer {
  private issues: Issue[] = [];

  constructor(private readonly target: Target) {}

  explain(index: number, value: unknown, path = ''): Issue[] {
    this.issues = [];
    this.node(index, value, path, 'full');
    return this.issues;
  }

  /** A whole object; see `Compiler.root`. */
  root(entry: KindEntry, value: unknown): Issue[] {
    this.issues = [];
    this.node(entry.node, value, '', 'full', entry.subresources?.includes('status') ? 'status' : undefined);
    return this.issues;
  }

  private add(rule: string, type: IssueType, path: string, value: unknown, params: Record<string, unknown> = {}): void {
    this.issues.push({ rule, severity: 'error', type, path, ...(value === undefined ? {} : { value }), params });
  }

  private node(index: number, value: unknown, path: string, mode: Mode, dropped?: string): void {
    const node = this.target.pool.nodes[index] as SchemaNode;
    if (value === null || !this.type(node, value, path)) return;
    if (typeof value === 'string') this.format(node, value, path);
    if (mode === 'full') this.enumeration(node, value, path);
    if (Array.isArray(value) && node.items !== undefined) value.forEach((item, i) => this.node(node.items as number, item, `${path}[${i}]`, mode));
    if (isMapping(value)) this.mapping(node, value, path, mode, dropped);
  }

  /** False where the rest of the schema would only repeat the fault. */
  private type(node: SchemaNode, value: unknown, path: string): boolean {
    if (node['x-kubernetes-int-or-string']) {
      const quantity = node.format === 'quantity';
      const fits = typeof value === 'string' || (typeof value === 'number' && (quantity || Number.isInteger(value)));
      if (!fits) this.add('value-has-type', 'TypeInvalid', path, value, { expected: quantity ? 'quantity' : 'integer or string', found: typeOf(value) });
      else if (quantity && typeof value === 'string' && !formatOf('quantity', true)?.(value)) this.add('value-has-format', 'Invalid', path, value, { format: 'quantity' });
      else if (!quantity && typeof value === 'number') this.bounds(node, value, path);
      return fits;
    }
    if (node.type === undefined) return true;
    if (node.format === 'byte' && isBytes(value)) return true;
    if (!hasType(value, node.type)) {
      this.add('value-has-type', 'TypeInvalid', path, value, { expected: node.type, found: typeOf(value) });
      return false;
    }
    if (node.type === 'integer') this.bounds(node, value as number, path);
    return true;
  }

  private bounds(node: SchemaNode, value: number, path: string): void {
    const bounds = boundsOf(node.format);
    if (value < bounds.minimum || value > bounds.maximum) this.add('value-is-in-range', 'Invalid', path, value, { ...bounds });
  }

  private enumeration(node: SchemaNode, value: unknown, path: string): void {
    if (!node.enum || value === '') return;
    const allowed = allowedValues(node, this.target);
    const identity = identityOf(value);
    if (allowed.some(option => identityOf(option) === identity)) return;
    const range = node.values?.[JSON.stringify(value)];
    if (range) this.add('value-is-in-version', 'NotSupported', path, value, { ...range, minor: this.target.minor, allowed });
    else this.add('value-is-allowed', 'NotSupported', path, value, { allowed, ...closeTo(value, allowed) });
  }

  private format({ format, ...node }: SchemaNode, value: string, path: string): void {
    if (node['x-kubernetes-int-or-string'] || formatOf(format, true)?.(value) !== false) return;
    this.add('value-has-format', 'Invalid', path, value, { format });
  }

  private mapping(node: SchemaNode, value: Mapping, path: string, mode: Mode, dropped?: string): void {
    const { additionalProperties } = node;
    const { required = [] } = mode === 'shape' ? {} : node;
    const properties = new Map(propertiesAt(node, this.target.minor));
    for (const name of Object.keys(value)) {
      const child = value[name];
      if (child === undefined) continue;
      const index = properties.get(name);
      if (index !== undefined) this.node(index, child, join(path, name), name === dropped || isDropped(node, name, this.target.minor) ? 'shape' : mode);
      else if (additionalProperties !== undefined) this.node(additionalProperties, child, `${path}[${name}]`, mode);
      else if (isClosed(node)) this.unknownField(node, name, child, join(path, name), properties);
    }
    for (const name of required) if (value[name] === undefined || value[name] === null) this.add('field-is-set', 'Required', join(path, name), undefined);
  }

  private unknownField(node: SchemaNode, name: string, child: unknown, path: string, properties: ReadonlyMap<string, number>): void {
    const facts = node.fields?.[name];
    if (facts && !within(facts, this.target.minor)) {
      const { since, until, gate } = facts as Range & { gate?: string };
      this.add('field-is-in-version', 'UnknownField', path, undefined, { ...defined({ since, until, gate }), minor: this.target.minor });
    } else {
      this.add('field-is-known', 'UnknownField', path, undefined, { known: near(name, properties.keys()), found: typeOf(child) });
    }
  }
}

function defined<T extends object>(params: T): Partial<T> {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function closeTo(value: unknown, allowed: readonly Json[]): { readonly close?: string } {
  const [close] = typeof value === 'string' ? near(value, allowed.filter((v): v is string => typeof v === 'string'), 1) : [];
  return close === undefined ? {} : { close };
}
