/** Names come from the user's object and from schemas: only own fields count, for every object has a `constructor`. */
const { hasOwnProperty } = Object.prototype;

export function hasField(object: object, name: string): boolean {
  return hasOwnProperty.call(object, name);
}

/** A field of an object; undefined where it has none of its own. */
export function own<T>(object: { readonly [name: string]: T }, name: string): T | undefined {
  return hasOwnProperty.call(object, name) ? object[name] : undefined;
}

/** Whether an object has a field of that name that it was not given. */
export function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/** Sets an own field, whatever it is called. */
export function set(object: Record<string, unknown>, name: string, value: unknown): void {
  if (isInherited(name)) Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  else object[name] = value;
}

/** A field's path; keys of maps are written like fields. */
export function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** A path that leads on from another one; what begins with a bracket needs no dot. */
export function below(prefix: string, path: string): string {
  return prefix === '' ? path : path === '' ? prefix : path.startsWith('[') ? prefix + path : `${prefix}.${path}`;
}
