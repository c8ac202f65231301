import type { Overload } from '../overload';
import { DYN, STRING, type Type } from '../type';

const ESCAPES: Readonly<Record<string, string>> = { '/': '~1', '~': '~0' };

/** Only expressions of a MutatingAdmissionPolicy have this library. */
export const overloads: readonly Overload[] = [
  { name: 'jsonpatch.escapeKey', parameters: [STRING], result: STRING, run: (key: string) => key.replace(/[/~]/g, sign => ESCAPES[sign] as string) },
];

/** The types that such an expression may construct: `JSONPatch`, and `Object` with any fields, under it `Object.spec`, `Object.spec.template` …. */
export function structOf(name: string): Type | undefined {
  if (name === 'JSONPatch') return { kind: 'object', name, field: field => field === 'value' ? DYN : ['op', 'path', 'from'].includes(field) ? STRING : undefined };
  return name === 'Object' || name.startsWith('Object.') ? { kind: 'object', name, field: () => DYN } : undefined;
}
