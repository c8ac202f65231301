import { IssueType } from '../issue';
import { hasType, isMapping, lengthOf, Mapping } from '../schema/values';

/** Something that a default says and its schema does not allow. */
export interface DefaultFault {
  readonly type: IssueType;
  readonly path: string;
  readonly value?: unknown;
}

/** The schema that a path like `.spec.color` or `.labels['app']` leads to; nothing where it leads nowhere. */
export function schemaAt(path: string, schema: Mapping, takesBrackets: boolean): Mapping | undefined {
  const step = /\.([^.[\]]+)|\['((?:[^'\\]|\\.)*)'\]/y;
  let at: Mapping | undefined = schema;
  while (at !== undefined && step.lastIndex < path.length) {
    const match = step.exec(path);
    if (!match || (match[2] !== undefined && !takesBrackets)) return undefined;
    const name = match[1] ?? (match[2] as string).replace(/\\(.)/g, '$1');
    const next: unknown = isMapping(at.properties) ? at.properties[name] : at.additionalProperties;
    at = isMapping(next) ? next : undefined;
  }
  return at;
}

/** Looks at every default below a schema. */
export function faultsOfDefaults(schema: Mapping, path: string, found: DefaultFault[] = []): DefaultFault[] {
  // The rules of a whole object within another are more than these.
  if (schema['x-kubernetes-embedded-resource'] === true) return found;
  if (schema.default !== undefined && schema.default !== null) {
    if (hasUnknown(schema.default, schema)) found.push({ type: 'Invalid', path: `${path}.default`, value: schema.default });
    else found.push(...faultsOfValue(schema.default, schema, `${path}.default`));
  }
  const { properties, items, additionalProperties: rest } = schema;
  if (isMapping(properties)) {
    for (const name in properties) {
      const child = properties[name];
      if (isMapping(child)) faultsOfDefaults(child, `${path}.properties[${name}]`, found);
    }
  }
  if (isMapping(items)) faultsOfDefaults(items, `${path}.items`, found);
  if (isMapping(rest)) faultsOfDefaults(rest, `${path}.additionalProperties`, found);
  return found;
}

/** Whether the server would prune the value. */
function hasUnknown(value: unknown, schema: Mapping): boolean {
  if (schema['x-kubernetes-preserve-unknown-fields'] === true || schema['x-kubernetes-embedded-resource'] === true) return false;
  if (Array.isArray(value)) return value.some(item => isMapping(schema.items) && hasUnknown(item, schema.items));
  if (!isMapping(value)) return false;
  const { properties, additionalProperties: rest } = schema;
  return Object.entries(value).some(([name, child]) => {
    const known: unknown = isMapping(properties) && properties[name] !== undefined ? properties[name] : rest;
    return isMapping(known) ? hasUnknown(child, known) : known !== true;
  });
}

function* faultsOfValue(value: unknown, schema: Mapping, path: string): Iterable<DefaultFault> {
  if (value === null) return;
  if (schema['x-kubernetes-int-or-string'] !== true && typeof schema.type === 'string'
    && !hasType(value, schema.type as Parameters<typeof hasType>[1])) {
    yield { type: 'TypeInvalid', path, value };
    return;
  }
  if (Array.isArray(schema.enum) && !schema.enum.some(allowed => JSON.stringify(allowed) === JSON.stringify(value))) {
    yield {
      type: 'NotSupported',
      path,
      value,
    };
  }
  const type = faultOfBounds(value, schema);
  if (type) yield { type, path, value };
  if (Array.isArray(value) && isMapping(schema.items)) {
    for (const [i, item] of value.entries()) yield* faultsOfValue(item, schema.items, `${path}[${i}]`);
  }
  if (isMapping(value) && isMapping(schema.properties)) {
    for (const [name, child] of Object.entries(schema.properties)) {
      if (isMapping(child)
      && value[name] !== undefined) yield* faultsOfValue(value[name], child, `${path}.${name}`);
    }
  }
}

/** The error type of a number or text out of its bounds. */
function faultOfBounds(value: unknown, { minimum, maximum, minLength, maxLength, pattern }: Mapping): IssueType | undefined {
  if (typeof value === 'number') return (typeof minimum === 'number' && value < minimum) || (typeof maximum === 'number' && value > maximum) ? 'Invalid' : undefined;
  if (typeof value !== 'string') return undefined;
  const length = lengthOf(value);
  if (typeof maxLength === 'number' && length > maxLength) return 'TooLong';
  return (typeof minLength === 'number' && length < minLength) || (typeof pattern === 'string' && !matches(pattern, value)) ? 'Invalid' : undefined;
}

/** What JavaScript does not understand as a pattern counts as matched. */
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return true;
  }
}
