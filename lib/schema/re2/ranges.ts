/** Sorted lists of the first and last code points of ranges, with a gap between any two. */
export type Ranges = readonly number[];

/** The last code point. */
export const LAST = 0x10ffff;

/** Ranges in any order, which may overlap, as a sorted list. */
export function unionOf(...lists: readonly Ranges[]): Ranges {
  const pairs: [number, number][] = [];
  for (const list of lists) for (let i = 0; i < list.length; i += 2) pairs.push([list[i] as number, list[i + 1] as number]);
  pairs.sort(([a], [b]) => a - b);
  const result: number[] = [];
  for (const [low, high] of pairs) {
    const end = result.length - 1;
    if (end > 0 && low <= (result[end] as number) + 1) result[end] = Math.max(result[end] as number, high);
    else result.push(low, high);
  }
  return result;
}

export function complementOf(ranges: Ranges): Ranges {
  const result: number[] = [];
  let next = 0;
  for (let i = 0; i < ranges.length; i += 2) {
    if (next < (ranges[i] as number)) result.push(next, (ranges[i] as number) - 1);
    next = (ranges[i + 1] as number) + 1;
  }
  if (next <= LAST) result.push(next, LAST);
  return result;
}

export function has(ranges: Ranges, point: number): boolean {
  for (let i = 0; i < ranges.length; i += 2) if (point >= (ranges[i] as number) && point <= (ranges[i + 1] as number)) return true;
  return false;
}
