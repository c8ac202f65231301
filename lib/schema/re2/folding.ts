import { has, unionOf, type Ranges } from './ranges';

/** The ends of what has letters of another case. */
const FIRST = 0x41;
const LAST = 0x1e943;

let known: ReadonlyMap<number, readonly number[]> | undefined;

/** Ranges and all characters that differ from one in them by case alone. */
export function folded(ranges: Ranges): Ranges {
  if ((ranges[ranges.length - 1] ?? 0) < 0x80) return foldedAscii(ranges);
  known ??= orbits();
  const more: number[] = [];
  for (const [point, others] of known) if (has(ranges, point)) for (const other of others) more.push(other, other);
  return unionOf(ranges, more);
}

/** Two letters of ASCII have another one beyond it: the long s, and the sign of Kelvin. */
function foldedAscii(ranges: Ranges): Ranges {
  const more: number[] = [];
  for (let lower = 0x61; lower <= 0x7a; lower++) {
    const upper = lower - 0x20;
    if (!has(ranges, lower) && !has(ranges, upper)) continue;
    more.push(upper, upper, lower, lower);
    if (lower === 0x73) more.push(0x17f, 0x17f);
    if (lower === 0x6b) more.push(0x212a, 0x212a);
  }
  return unionOf(ranges, more);
}

/** Each character that has others of another case, and these. */
function orbits(): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, Set<number>>();
  for (let point = FIRST; point <= LAST; point++) {
    const text = String.fromCodePoint(point);
    for (const other of [text.toLowerCase(), text.toUpperCase()]) {
      if (other === text || [...other].length > 1 || !isAlike(text, other)) continue;
      const partner = other.codePointAt(0) as number;
      const group = new Set([...groups.get(point) ?? [point], ...groups.get(partner) ?? [partner]]);
      for (const member of group) groups.set(member, group);
    }
  }
  return new Map([...groups].map(([point, group]) => [point, [...group]]));
}

/** Whether the two are one when case is ignored, as simple case folding has it: not the dotless i and I. */
function isAlike(a: string, b: string): boolean {
  return new RegExp(`^${a}$`, 'iu').test(b);
}
