/** Names of properties as expressions write them, where they are no names of CEL. */
import { RESERVED } from './token';

const KEYWORDS: ReadonlySet<string> = new Set([...RESERVED, 'true', 'false', 'null', 'in']);

const SIGNS: Readonly<Record<string, string>> = { '__': '__underscores__', '.': '__dot__', '-': '__dash__', '/': '__slash__' };

/** `foo-bar` is `foo__dash__bar`; undefined for a name that expressions cannot write. */
export function escape(name: string): string | undefined {
  if (KEYWORDS.has(name)) return `__${name}__`;
  if (!/^[A-Za-z_./-][A-Za-z0-9_./-]*$/.test(name)) return undefined;
  return name.replace(/__|[-./]/g, sign => SIGNS[sign] as string);
}
