import { Issue, IssueType } from '../issue';
import { near } from '../near';
import { allowedValues, Compiler, defaultsOf, isClosed, Mode, propertiesAt, Target } from './compile';
import { isDropped } from './decode';
import { Json, KindEntry, Range, SchemaNode, within } from './node';
import { patternOf } from './patterns';
import { boundsOf, FLOAT, formatOf, hasType, identityOf, isBytes, isMapping, isMultiple, keyOf, lengthOf, Mapping, typeOf, uniqueBy } from './values';

/** Walks the nodes that `Compiler` made closures of, for the object that failed, and says what is wrong with it. */
export class Explainer {
  private issues: Issue[] = [];

  constructor(private readonly target: Target, private readonly compiler: Compiler) {}

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
    if (value === null && (node.nullable || this.target.native)) return;
    if (mode !== 'shape' || this.target.native) {
      if (!this.type(node, value, path)) return;
      if (typeof value === 'string') this.format(node, value, path);
    }
    if (mode !== 'shape') {
      this.enumeration(node, value, path);
      if (typeof value === 'number') this.number(node, value, path);
      if (typeof value === 'string') this.text(node, value, path);
      if (Array.isArray(value)) this.list(node, value, path);
    }
    if (Array.isArray(value) && node.items !== undefined) value.forEach((item, i) => this.node(node.items as number, item, `${path}[${i}]`, mode));
    if (isMapping(value)) this.mapping(node, value, path, mode, dropped);
    if (mode !== 'shape') this.logic(node, value, path);
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
    if (node.format === 'byte' && this.target.native && isBytes(value)) return true;
    if (!hasType(value, node.type)) {
      this.add('value-has-type', 'TypeInvalid', path, value, { expected: node.type, found: typeOf(value) });
      return false;
    }
    if (node.type === 'integer') this.bounds(node, value as number, path);
    if (node.type === 'number' && node.format === 'float' && Math.abs(value as number) > FLOAT) this.add('value-is-in-range', 'Invalid', path, value, { minimum: -FLOAT, maximum: FLOAT });
    return true;
  }

  private bounds(node: SchemaNode, value: number, path: string): void {
    const bounds = boundsOf(node.format);
    if (value < bounds.minimum || value > bounds.maximum) this.add('value-is-in-range', 'Invalid', path, value, { ...bounds });
  }

  private enumeration(node: SchemaNode, value: unknown, path: string): void {
    if (!node.enum || (this.target.native && value === '')) return;
    const allowed = allowedValues(node, this.target);
    const identity = identityOf(value);
    if (allowed.some(option => identityOf(option) === identity)) return;
    const range = node.values?.[JSON.stringify(value)];
    if (range) this.add('value-is-in-version', 'NotSupported', path, value, { ...range, minor: this.target.minor, allowed });
    else this.add('value-is-allowed', 'NotSupported', path, value, { allowed, ...closeTo(value, allowed) });
  }

  private number(node: SchemaNode, value: number, path: string): void {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = node;
    const low = minimum !== undefined && (exclusiveMinimum ? value <= minimum : value < minimum);
    const high = maximum !== undefined && (exclusiveMaximum ? value >= maximum : value > maximum);
    const params = { ...defined({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }) };
    if (low || high) this.add('value-is-in-range', 'Invalid', path, value, params);
    if (multipleOf !== undefined && !isMultiple(value, multipleOf)) this.add('value-is-in-range', 'Invalid', path, value, { multipleOf });
  }

  private text(node: SchemaNode, value: string, path: string): void {
    const { minLength, maxLength, pattern } = node;
    const length = lengthOf(value);
    if (minLength !== undefined && length < minLength) this.add('text-has-length', 'Invalid', path, value, { minLength, ...defined({ maxLength }) });
    if (maxLength !== undefined && length > maxLength) this.add('text-has-length', 'TooLong', path, value, { maxLength, ...defined({ minLength }) });
    if (pattern !== undefined && patternOf(pattern)?.test(value) === false) this.add('value-fits-pattern', 'Invalid', path, value, { pattern });
  }

  private format({ format, ...node }: SchemaNode, value: string, path: string): void {
    if (node['x-kubernetes-int-or-string'] || formatOf(format, this.target.native)?.(value) !== false) return;
    this.add('value-has-format', this.target.native ? 'Invalid' : 'TypeInvalid', path, value, { format });
  }

  private list(node: SchemaNode, value: readonly unknown[], path: string): void {
    const { items, minItems, maxItems } = node;
    if (minItems !== undefined && value.length < minItems) this.add('list-has-size', 'Invalid', path, value.length, { minItems, ...defined({ maxItems }) });
    if (maxItems !== undefined && value.length > maxItems) this.add('list-has-size', 'TooMany', path, value.length, { maxItems, ...defined({ minItems }) });
    const unique = uniqueBy(node, this.target.native);
    if (!unique) return;
    const seen = new Set<string>();
    const defaultOf = defaultsOf(this.target.pool, items);
    value.forEach((item, i) => {
      const key = keyOf(item, unique.keys, defaultOf);
      if (seen.has(key)) this.add('items-are-unique', 'Duplicate', `${path}[${i}]`, unique.keys ? pick(item, unique.keys) : item, defined({ key: unique.keys }));
      seen.add(key);
    });
  }

  private mapping(node: SchemaNode, value: Mapping, path: string, mode: Mode, dropped?: string): void {
    const { additionalProperties } = node;
    const { required = [], minProperties, maxProperties } = mode === 'shape' ? {} : node;
    const properties = new Map(propertiesAt(node, this.target.minor));
    let count = 0;
    for (const name of Object.keys(value)) {
      const child = value[name];
      if (child === undefined) continue;
      count++;
      const index = properties.get(name);
      if (index !== undefined) {
        if (child !== null || this.keepsNull(node, name)) this.node(index, child, join(path, name), name === dropped || isDropped(node, name, this.target.minor) ? 'shape' : mode);
      } else if (additionalProperties !== undefined) {
        if (child !== null) this.node(additionalProperties, child, this.target.native ? `${path}[${name}]` : join(path, name), mode);
      } else if (mode !== 'branch' && isClosed(node)) {
        this.unknownField(node, name, child, join(path, name), properties);
      }
    }
    for (const name of required) {
      if (value[name] === undefined || (value[name] === null && !this.keepsNull(node, name))) this.add('field-is-set', 'Required', join(path, name), undefined);
    }
    if (minProperties !== undefined && count < minProperties) this.add('map-has-size', 'Invalid', path, count, { minProperties, ...defined({ maxProperties }) });
    if (maxProperties !== undefined && count > maxProperties) this.add('map-has-size', 'TooMany', path, count, { maxProperties, ...defined({ minProperties }) });
  }

  private keepsNull(node: SchemaNode, name: string): boolean {
    const index = node.properties?.[name];
    return index !== undefined && this.target.pool.nodes[index]?.nullable === true;
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

  private logic(node: SchemaNode, value: unknown, path: string): void {
    for (const index of node.allOf ?? []) this.node(index, value, path, 'branch');
    const passes = (index: number): boolean => this.compiler.check(index, 'branch')(value);
    if (node.anyOf && !node.anyOf.some(passes)) this.add('value-matches-one', 'Invalid', path, undefined, { keyword: 'anyOf', ...this.wanted(node.anyOf) });
    if (node.oneOf) {
      const matching = node.oneOf.filter(passes).length;
      if (matching !== 1) this.add('value-matches-one', 'Invalid', path, undefined, { keyword: 'oneOf', matching, ...this.wanted(node.oneOf) });
    }
    if (node.not !== undefined && passes(node.not)) this.add('value-matches-one', 'Invalid', path, undefined, { keyword: 'not', ...this.wanted([node.not]) });
  }

  /** Where the branches only name fields: those fields. */
  private wanted(branches: readonly number[]): { readonly fields?: string[][] } {
    const fields = branches.map(index => [...(this.target.pool.nodes[index]?.required ?? [])]).filter(list => list.length > 0);
    return fields.length > 0 ? { fields } : {};
  }
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function defined<T extends object>(params: T): Partial<T> {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function pick(item: unknown, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map(key => [key, isMapping(item) ? item[key] : undefined]));
}

function closeTo(value: unknown, allowed: readonly Json[]): { readonly close?: string } {
  const [close] = typeof value === 'string' ? near(value, allowed.filter((v): v is string => typeof v === 'string'), 1) : [];
  return close === undefined ? {} : { close };
}
