import { hasField, isInherited } from '../fields';
import { boundsOf, exceedsFormat } from './numbers';
import { isBlank, isOneOf, knownFormat, takesNull, wrongType } from './shape';
import type { KindEntry, Pool, SchemaNode } from '../schema/node';
import { patternOf } from '../schema/patterns';
import { formatOf, identityOf, isMapping, lengthOf, ofItems } from '../schema/values';

/** Whether the server surely takes a value. */
export type Check = (value: unknown) => boolean;

/**
 * `full`: all of a schema · `branch`: within anyOf, oneOf, allOf and not, where no field is unknown ·
 * `shape`: fields alone, for what is dropped before it is validated.
 */
type Mode = 'full' | 'branch' | 'shape';

/** What is asked of a whole object within another one. */
export type Embedded = (object: { readonly [key: string]: unknown }) => boolean;

/**
 * Closures for the nodes of one pool, made when first needed. They say yes to what the server takes, and no to all that it refuses and to what has to be
 * looked at more closely: nulls, odd numbers, and whatever else is rare. `CustomSchema` looks.
 */
export class Checker {
  private readonly checks: Readonly<Record<Mode, (Check | undefined)[]>> = { full: [], branch: [], shape: [] };
  private readonly roots = new Map<KindEntry, Check>();

  /** @param minor the law of which Kubernetes minor holds */
  constructor(private readonly pool: Pool, private readonly minor: number, private readonly embedded: Embedded) {}

  /** The check of a whole object, with its defaults. A create drops the status of a kind that has it as a subresource. */
  root(entry: KindEntry): Check {
    let known = this.roots.get(entry);
    if (!known) {
      const check = this.make(entry.node, 'full', entry.subresources?.includes('status') ? 'status' : undefined);
      const restrictsName = this.nodeAt(this.nodeAt(entry.node)?.properties?.metadata)?.properties !== undefined;
      // The server names the object before it looks at its name.
      known = restrictsName ? value => isNamed(value) && check(value) : check;
      this.roots.set(entry, known);
    }
    return known;
  }

  private nodeAt(index: number | undefined): SchemaNode | undefined {
    return index === undefined ? undefined : this.pool.nodes[index];
  }

  private check(index: number, mode: Mode): Check {
    const cache = this.checks[mode];
    const known = cache[index];
    if (known) return known;
    let made: Check | undefined;
    // Until it is first used, callers go through this door.
    cache[index] = value => (made ??= this.make(index, mode))(value);
    return cache[index] as Check;
  }

  private make(index: number, mode: Mode, dropped?: string): Check {
    const node = this.pool.nodes[index] as SchemaNode;
    if (mode === 'shape') return this.shape(node);
    const parts = [
      ...mode === 'branch' ? this.exactly(node) : [this.type(node), this.enumeration(node)], ...this.scalar(node), this.list(node), this.items(node, mode), this.mapping(node, mode, dropped),
      ...this.logic(node),
    ].filter((part): part is Check => part !== undefined);
    const whenNull = takesNull(node);
    const [a, b, c] = parts;
    if (!a) return () => true;
    if (!b) return value => value === null ? whenNull : a(value);
    if (!c) return value => value === null ? whenNull : a(value) && b(value);
    return value => {
      if (value === null) return whenNull;
      for (const part of parts) if (!part(value)) return false;
      return true;
    };
  }

  /** Within `not` and `oneOf`, a no that is no more than a doubt would count for the value. */
  private exactly(node: SchemaNode): Check[] {
    const { minor } = this;
    const textual = formatOf(knownFormat(node, minor), false);
    const checks: Check[] = [];
    if (node.type !== undefined || textual || node['x-kubernetes-int-or-string']) checks.push(value => wrongType(node, value, minor) === undefined);
    if (textual) checks.push(value => typeof value !== 'string' || textual(value));
    if (node.enum) checks.push(value => isOneOf(node.enum ?? [], value));
    if (node.type !== undefined) checks.push(value => typeof value !== 'number' || !exceedsFormat(value, node, minor));
    return checks;
  }

  private type(node: SchemaNode): Check | undefined {
    const textual = formatOf(knownFormat(node, this.minor), false);
    if (node['x-kubernetes-int-or-string']) {
      const text: Check = textual ? value => textual(value as string) : () => true;
      return value => typeof value === 'string' ? text(value) : Number.isSafeInteger(value);
    }
    switch (node.type) {
      case undefined: return textual && (value => typeof value === 'string' && textual(value));
      case 'string': return textual ? value => typeof value === 'string' && textual(value) : value => typeof value === 'string';
      case 'boolean': return value => typeof value === 'boolean';
      case 'object': return isMapping;
      case 'array': return Array.isArray;
      default: return this.number(node);
    }
  }

  private number(node: SchemaNode): Check {
    const isWhole = node.type === 'integer';
    if (isWhole && node.format !== 'int32') return Number.isSafeInteger;
    return value => typeof value === 'number' && (!isWhole || Number.isSafeInteger(value)) && !exceedsFormat(value, node, this.minor);
  }

  private enumeration(node: SchemaNode): Check | undefined {
    if (!node.enum) return undefined;
    const texts = new Set(node.enum.filter(value => typeof value === 'string'));
    const others = new Set(node.enum.filter(value => typeof value !== 'string' && value !== null).map(identityOf));
    return value => typeof value === 'string' ? texts.has(value) : others.has(identityOf(value));
  }

  private scalar(node: SchemaNode): Check[] {
    const checks: Check[] = [];
    const bounds = boundsOf(node, this.minor);
    if (bounds) checks.push(value => typeof value !== 'number' || (!bounds.isTooLow(value) && !bounds.isTooHigh(value) && bounds.isMultiple(value)));
    const { minLength, maxLength } = node;
    if (minLength !== undefined) checks.push(value => typeof value !== 'string' || lengthOf(value) >= minLength);
    if (maxLength !== undefined) checks.push(value => typeof value !== 'string' || value.length <= maxLength || lengthOf(value) <= maxLength);
    const pattern = node.pattern === undefined || node.pattern === '' ? undefined : patternOf(node.pattern);
    if (pattern) checks.push(value => typeof value !== 'string' || pattern.test(value));
    return checks;
  }

  private list(node: SchemaNode): Check | undefined {
    const { minItems = 0, maxItems = Infinity } = node;
    const isUnique = uniqueness(node);
    if (minItems === 0 && maxItems === Infinity && !isUnique) return undefined;
    return value => !Array.isArray(value) || (value.length >= minItems && value.length <= maxItems && (!isUnique || value.length < 2 || isUnique(value)));
  }

  private items(node: SchemaNode, mode: Mode): Check | undefined {
    return node.items === undefined ? undefined : ofItems(this.check(node.items, mode));
  }

  /** `dropped` names a field of which only the shape counts. */
  private mapping(node: SchemaNode, mode: Mode, dropped?: string): Check | undefined {
    // of another type, nothing has fields
    if (node['x-kubernetes-int-or-string'] || (node.type !== undefined && node.type !== 'object')) return undefined;
    const { required = [], minProperties = 0, maxProperties = Infinity } = node;
    const keepsUnknown = mode === 'branch' || node['x-kubernetes-preserve-unknown-fields'] === true;
    const isEmbedded = mode === 'full' && node['x-kubernetes-embedded-resource'] === true;
    const isSized = minProperties > 0 || maxProperties < Infinity;
    if (!node.properties && node.additionalProperties === undefined && required.length === 0 && !isSized && keepsUnknown && !isEmbedded) return undefined;
    const children = new Map<string, Check>();
    for (const [name, index] of Object.entries(node.properties ?? {})) children.set(name, this.field(index, name === dropped ? 'shape' : mode));
    const rest = node.additionalProperties === undefined ? undefined : this.field(node.additionalProperties, mode);
    const isSet = required.some(isInherited) ? hasField : (object: { readonly [key: string]: unknown }, name: string) => object[name] !== undefined;
    return value => {
      if (!isMapping(value)) return true;
      let count = 0;
      for (const name in value) {
        const child = value[name];
        const check = children.get(name) ?? rest;
        if (check ? !check(child) : !keepsUnknown) return false;
        if (name !== dropped) count++;
      }
      for (let i = 0; i < required.length; i++) if (required[i] === dropped || !isSet(value, required[i] as string)) return false;
      return count >= minProperties && count <= maxProperties && (!isEmbedded || this.embedded(value));
    };
  }

  /** A field that must not be null would be dropped, which is for others to do. */
  private field(index: number, mode: Mode): Check {
    const node = this.pool.nodes[index] as SchemaNode;
    if (mode === 'full' && isBlank(node)) return isFlat;
    const check = this.check(index, mode);
    return mode !== 'full' || node.nullable ? check : value => value !== null && check(value);
  }

  private logic(node: SchemaNode): Check[] {
    const branches = (list: readonly number[] | undefined): Check[] => (list ?? []).map(index => this.check(index, 'branch'));
    const checks: Check[] = [...branches(node.allOf)];
    const any = branches(node.anyOf);
    const one = branches(node.oneOf);
    if (any.length > 0) checks.push(value => any.some(check => check(value)));
    if (one.length > 0) checks.push(value => one.filter(check => check(value)).length === 1);
    if (node.not !== undefined) {
      const not = this.check(node.not, 'branch');
      checks.push(value => !not(value));
    }
    return checks;
  }

  /** Fields that are known, and nothing where no fields are expected. */
  private shape(node: SchemaNode): Check {
    const items = node.items === undefined ? undefined : this.check(node.items, 'shape');
    const children = new Map(Object.entries(node.properties ?? {}).map(([name, index]) => [name, this.check(index, 'shape')]));
    const rest = node.additionalProperties === undefined ? undefined : this.check(node.additionalProperties, 'shape');
    const keepsUnknown = node['x-kubernetes-preserve-unknown-fields'] === true;
    return value => {
      if (typeof value !== 'object' || value === null) return true;
      if (Array.isArray(value)) return value.every(items ?? (keepsUnknown ? () => true : isFlat));
      for (const name in value) {
        const check = children.get(name) ?? rest;
        if (check ? !check((value as { readonly [key: string]: unknown })[name]) : !keepsUnknown) return false;
      }
      return node['x-kubernetes-embedded-resource'] !== true || this.embedded(value as { readonly [key: string]: unknown });
    };
  }
}

/** A value without fields. */
function isFlat(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function isNamed(object: unknown): boolean {
  const metadata = isMapping(object) ? object.metadata : undefined;
  return isMapping(metadata) && typeof metadata.name === 'string' && metadata.name !== '';
}

/** Whether the items of a set or of a map of items are all different; undefined for a list that may repeat. */
function uniqueness(node: SchemaNode): ((list: readonly unknown[]) => boolean) | undefined {
  const type = node['x-kubernetes-list-type'];
  if (type !== 'set' && type !== 'map') return undefined;
  const keys = type === 'map' ? node['x-kubernetes-list-map-keys'] ?? [] : undefined;
  const keyOf = (item: unknown): string => keys === undefined ? identityOf(item) : keys.map(key => identityOf(isMapping(item) ? item[key] : undefined)).join(',');
  return list => new Set(list.map(keyOf)).size === list.length;
}
