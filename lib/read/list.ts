/** An object of a List, and where it was in there, `items[3]`; the path is empty for an object that is no List. */
export interface Item {
  readonly path: string;
  readonly object: unknown;
  /** A List in so many others that it is not looked into. */
  readonly deep?: true;
}

/** Whether a kind has that name; a name may end in `List` without being one. */
export type IsKind = (apiVersion: string, kind: string) => boolean;

/** Lists in Lists do occur; deeper ones are no use to anyone. */
const DEEPEST = 8;

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `List`, and `PodList` and the like unless a kind really has that name. */
export function isList(object: unknown, isKind: IsKind): object is Record<string, unknown> & { items: unknown[] } {
  if (!isMapping(object) || !Array.isArray(object.items)) return false;
  const { apiVersion, kind } = object;
  if (typeof kind !== 'string' || typeof apiVersion !== 'string' || !kind.endsWith('List')) return false;
  return kind === 'List' ? apiVersion === 'v1' : !isKind(apiVersion, kind);
}

/** The objects of a List, in order, or the object itself. What a server lists (`PodList`) leaves the kind of its items out. */
export function* expand(object: unknown, isKind: IsKind, path = '', depth = 0): Generator<Item> {
  if (!isList(object, isKind)) {
    yield { path, object };
    return;
  }
  if (depth >= DEEPEST) {
    yield { path, object, deep: true };
    return;
  }
  const of = object.kind === 'List' ? {} : { apiVersion: object.apiVersion, kind: (object.kind as string).slice(0, -'List'.length) };
  for (let index = 0; index < object.items.length; index++) {
    const item = object.items[index];
    const typed = isMapping(item) && item.kind === undefined && item.apiVersion === undefined ? { ...of, ...item } : item;
    yield* expand(typed, isKind, `${path === '' ? '' : `${path}.`}items[${index}]`, depth + 1);
  }
}
