import type { Issue } from '../../lib/issue';
import { poolOf } from '../../lib/schema/crds';
import type { JsonObject } from '../../lib/schema/node';
import { Registry } from '../../lib/schema/registry';

/** A kind of `example.com/v1`, made of a schema. */
export function kindOf(schema: object, subresources?: object): { readonly registry: Registry; readonly apiVersion: string; readonly kind: string } {
  const version = { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: schema as JsonObject }, subresources: subresources as JsonObject | undefined };
  const crd = { group: 'example.com', scope: 'Namespaced' as const, names: { kind: 'Thing', plural: 'things' }, versions: [version] };
  return { registry: Registry.default().with([poolOf([crd], { system: 'test', version: '', messages: true })]), apiVersion: 'example.com/v1', kind: 'Thing' };
}

/** What a server says, `spec.a Required, spec.b Invalid`, against what is found: what differs. */
export function differences(says: string, issues: readonly Issue[]): string[] {
  const found = [...new Set(issues.filter(({ severity }) => severity === 'error').map(({ path, type }) => `${path} ${type}`))];
  // Of metadata that cannot be read, the server says no more.
  if (says === 'unread') return found.length > 0 && found.every(line => line.startsWith('metadata')) ? [] : [`unread, but ${found.join(', ')}`];
  const wanted = says === '' ? [] : says.split(', ');
  // It repeats in other words that a number is none of its type.
  const isRepeated = (line: string): boolean => line.endsWith(' Invalid') && wanted.includes(line.replace(/ Invalid$/, ' TypeInvalid'));
  // Of metadata within, it says no more than where it is.
  const [only = ''] = wanted;
  const isWithin = (line: string): boolean => wanted.length === 1 && only.endsWith('.metadata Invalid') && line.startsWith(`${only.slice(0, -' Invalid'.length)}.`);
  return [
    ...wanted.filter(line => !found.includes(line) && !isRepeated(line) && !found.some(isWithin)).map(line => `not found: ${line}`),
    ...found.filter(line => !wanted.includes(line) && !isWithin(line)).map(line => `not wanted: ${line}`),
  ];
}
