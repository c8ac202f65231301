import { Where } from './issue';

/** What an object calls itself, as far as it is text. */
export function identityOf(object: unknown): Where {
  if (typeof object !== 'object' || object === null) return {};
  const { apiVersion, kind, metadata } = object as Readonly<Record<string, unknown>>;
  const { name, namespace } = (typeof metadata === 'object' && metadata !== null ? metadata : {}) as Readonly<Record<string, unknown>>;
  const text = (value: unknown): string | undefined => typeof value === 'string' ? value : undefined;
  return { apiVersion: text(apiVersion), kind: text(kind), name: text(name), namespace: text(namespace) };
}
