import type { FileNode } from './schema';
import { join, own } from '../fields';
import type { Issue } from '../issue';
import { near } from '../near';
import { hasType, isMapping, typeOf } from '../schema/values';

/** What the server cannot read of a file: values of another type, or else fields that it does not know. */
export function unreadIn(value: unknown, root: FileNode, minor: number): Issue[] {
  const mistyped: Issue[] = [];
  const unknown: Issue[] = [];

  const visit = (found: unknown, { type, properties = {}, items }: FileNode, path: string): void => {
    if (found === null || found === undefined) return;
    if (!hasType(found, type)) {
      mistyped.push({ rule: 'value-has-type', severity: 'error', type: 'TypeInvalid', path, value: found, params: { expected: type, found: typeOf(found) } });
    } else if (Array.isArray(found)) {
      found.forEach((item, i) => visit(item, items as FileNode, `${path}[${i}]`));
    } else if (isMapping(found)) {
      for (const name of Object.keys(found)) {
        const at = join(path, name);
        const field = own(properties, name);
        if (found[name] === undefined) continue;
        if (field !== undefined && (field.since ?? 0) <= minor) visit(found[name], field, at);
        else unknown.push(unknownField(at, field, name, Object.keys(properties), minor));
      }
    }
  };

  visit(value, root, '');
  return mistyped.length > 0 ? mistyped : unknown;
}

function unknownField(path: string, field: FileNode | undefined, name: string, names: readonly string[], minor: number): Issue {
  const common = { severity: 'error', type: 'UnknownField', path } as const;
  return field === undefined
    ? { rule: 'field-is-known', ...common, params: { known: near(name, names) } }
    : { rule: 'field-is-in-version', ...common, params: { since: field.since, minor } };
}
