import { isMapping } from '../../lib/schema/values';

/** Where two values differ: `spec.ports[0].nodePort`, `metadata.labels[app.kubernetes.io/name]`. */
export interface Difference {
  readonly path: string;
  readonly ours: unknown;
  readonly servers: unknown;
}

export function differencesOf(ours: unknown, servers: unknown, path = ''): Difference[] {
  if (Array.isArray(ours) && Array.isArray(servers)) {
    return Array.from({ length: Math.max(ours.length, servers.length) }, (_, i) => differencesOf(ours[i], servers[i], `${path}[${i}]`)).flat();
  }
  if (isMapping(ours) && isMapping(servers)) {
    const names = [...new Set([...Object.keys(ours), ...Object.keys(servers)])];
    return names.flatMap(name => differencesOf(ours[name], servers[name], stepOf(path, name)));
  }
  return Object.is(ours, servers) ? [] : [{ path, ours, servers }];
}

function stepOf(path: string, name: string): string {
  if (!/^\w+$/.test(name)) return `${path}[${name}]`;
  return path === '' ? name : `${path}.${name}`;
}

/** `spec.ports[*].nodePort` and `status.*` against a path. */
export function matches(pattern: string, path: string): boolean {
  const escaped = pattern.replace(/[.[\]]/g, '\\$&').replace('\\[*\\]', '\\[\\d+\\]').replace('\\[*\\]', '\\[\\d+\\]').replace(/\\\.\*$/, '(?:[.[].*)?');
  return new RegExp(`^${escaped}$`).test(path);
}

/** The value, and all that is within it, made unchangeable. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
