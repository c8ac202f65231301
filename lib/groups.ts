/** Puts one more value under a key. */
export function put<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const known = groups.get(key);
  if (known) known.push(value);
  else groups.set(key, [value]);
}

/** Lists by key; an item may have several. */
export function grouped<T, K>(items: Iterable<T>, keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) for (const key of keysOf(item)) put(groups, key, item);
  return groups;
}
