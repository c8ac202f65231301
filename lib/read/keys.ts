/** Keys may hold dots; so many in one are looked for. */
const MOST_DOTS = 100;

/** No path that leads anywhere is longer, in UTF-16 units. */
const LONGEST_PATH = 4096;

/** The keys on the way that a path leads through an object, `spec.ports[0].name`, as far as it has them; then what is left of the path. */
export function keysOn(path: string, object: unknown): string[] {
  const keys: string[] = [];
  let value = object;
  for (let rest = path.slice(0, LONGEST_PATH); rest !== '';) {
    const bare = rest.startsWith('.') ? rest.slice(1) : rest;
    const bracket = bracketed(bare, value);
    const key = bracket ?? dotted(bare, value);
    if (bracket === undefined && key === '' && rest === bare) break;
    keys.push(key);
    rest = bare.slice(key.length + (bracket === undefined ? 0 : 2));
    value = hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  }
  return keys;
}

/** The key in brackets at the beginning, which may hold brackets itself. */
function bracketed(path: string, value: unknown): string | undefined {
  if (!path.startsWith('[')) return undefined;
  let shortest: string | undefined;
  for (let end = path.indexOf(']'), tries = 0; end > 0 && tries < MOST_DOTS; end = path.indexOf(']', end + 1), tries++) {
    const key = path.slice(1, end);
    if (hasOwn(value, key)) return key;
    shortest ??= key;
  }
  return shortest;
}

/** The key at the beginning: the shortest that is there, else the one that a dot or bracket ends. */
function dotted(path: string, value: unknown): string {
  const ends = /[.[]/g;
  let shortest: string | undefined;
  for (let found = ends.exec(path), tries = 0; tries < MOST_DOTS; found = ends.exec(path), tries++) {
    const key = path.slice(0, found?.index);
    if (hasOwn(value, key)) return key;
    shortest ??= key;
    if (found === null) break;
  }
  return shortest ?? path;
}

function hasOwn(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.prototype.hasOwnProperty.call(value, key);
}
