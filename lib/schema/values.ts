import { customFormats, nativeFormats } from './formats';
import { NodeType } from './node';

export type Mapping = { readonly [key: string]: unknown };

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON's name of what was found. */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** Go reads a list of small numbers into bytes, too; null is 0. */
export function isBytes(value: unknown): boolean {
  return Array.isArray(value) && value.every(item => item === null || (Number.isInteger(item) && item >= 0 && item <= 255));
}

export function hasType(value: unknown, type: NodeType): boolean {
  switch (type) {
    case 'object': return isMapping(value);
    case 'array': return Array.isArray(value);
    case 'string': return typeof value === 'string';
    case 'boolean': return typeof value === 'boolean';
    case 'integer': return typeof value === 'number' && Number.isInteger(value);
    case 'number': return typeof value === 'number' && Number.isFinite(value);
  }
}

const INT32 = { minimum: -2147483648, maximum: 2147483647 };
const INT64 = { minimum: -(2 ** 63), maximum: 2 ** 63 };

/** Bounds of an integer that come from its format. */
export function boundsOf(format: string | undefined): { readonly minimum: number; readonly maximum: number } {
  return format === 'int32' ? INT32 : INT64;
}

export function formatOf(format: string | undefined, native: boolean): ((text: string) => boolean) | undefined {
  if (format === undefined) return undefined;
  const formats = native ? nativeFormats : customFormats;
  const name = native ? format : format.replace(/-/g, '');
  return Object.prototype.hasOwnProperty.call(formats, name) ? formats[name] : undefined;
}

/** Length in code points, as the server counts. */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      length--;
      i++;
    }
  }
  return length;
}

/** Text that is equal for equal JSON values, whatever the order of their keys. */
export function identityOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(identityOf).join(',')}]`;
  if (isMapping(value)) return `{${Object.keys(value).sort().map(key => `${JSON.stringify(key)}:${identityOf(value[key])}`).join(',')}}`;
  return JSON.stringify(value) ?? 'null';
}

/** Whether two JSON values are equal, whatever the order of their keys. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => isEqual(item, b[i]));
  if (!isMapping(a)) return a === b;
  if (!isMapping(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every(key => key in b && isEqual(a[key], b[key]));
}

/** A check of each item of a list; what is no list is another check's. */
export function ofItems(item: (value: unknown) => boolean): (value: unknown) => boolean {
  return value => {
    if (!Array.isArray(value)) return true;
    for (let i = 0; i < value.length; i++) if (!item(value[i])) return false;
    return true;
  };
}
