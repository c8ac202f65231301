import { realpathSync } from 'fs';
import { dirname, isAbsolute, join, basename, relative, resolve } from 'path';

/** Where a path leads to, as far as it is there. */
export function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const whole = resolve(path);
    return dirname(whole) === whole ? whole : join(realOf(dirname(whole)), basename(whole));
  }
}

/** Whether a path is that of a folder or leads into it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
}
