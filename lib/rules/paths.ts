/** Whether a path leads upwards at any place. */
export function hasBackstep(path: string): boolean {
  return path.includes('..') && path.split('/').includes('..');
}

/** Whether a path stays below the place where it starts. */
export function isBelow(path: string): boolean {
  return !path.startsWith('/') && !hasBackstep(path);
}

/** A path below the volume that does not look like what the kubelet keeps there, `..data`. */
export function isFree(path: string): boolean {
  return isBelow(path) && !path.startsWith('..');
}
