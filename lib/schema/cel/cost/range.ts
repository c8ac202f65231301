/** The least and the most that a size or a cost may be. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The server counts no further. */
export const MOST = 2 ** 64;

export const UNKNOWN: Range = { least: 0, most: MOST };

export function exactly(number: number): Range {
  return { least: number, most: number };
}

export function between(least: number, most: number): Range {
  return { least, most };
}

export function plus(...ranges: readonly Range[]): Range {
  return between(bounded(ranges.reduce((sum, { least }) => sum + least, 0)), bounded(ranges.reduce((sum, { most }) => sum + most, 0)));
}

export function times(a: Range, b: Range): Range {
  return between(bounded(a.least * b.least), bounded(a.most * b.most));
}

/** Each end times a factor, rounded up. */
export function scaled({ least, most }: Range, factor: number): Range {
  return between(bounded(Math.ceil(least * factor)), bounded(Math.ceil(most * factor)));
}

function bounded(number: number): number {
  return Math.min(number, MOST);
}
