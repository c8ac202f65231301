import { Line, Sample } from './line';

/** A middle value with its extremes. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** How many times better the first side does than another, by one measure. */
export interface Ratio extends Spread {
  readonly against: string;
  /** `CPU`, `memory` or the name of a figure. */
  readonly by: string;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  return { median, min: sorted[0], max: sorted[sorted.length - 1] };
}

/** The side's runs, one after another, by round. */
export type Rounds = readonly Sample[];

/** Ratios are taken within a round, where both sides met the same machine, and only then summed up. */
export function ratiosOf({ by }: Pick<Line, 'by'>, against: string, first: Rounds, other: Rounds): Ratio[] {
  const ratio = (name: string, of: (ours: Sample, theirs: Sample) => number): Ratio[] => {
    const values = first.map((sample, round) => of(sample, other[round])).filter(Number.isFinite);
    return values.length === first.length ? [{ against, by: name, ...spreadOf(values) }] : [];
  };
  const decisive = by === undefined ? ratio('CPU', (a, b) => b.cpu / a.cpu) : ratio(by, (a, b) => a.figures[by] / b.figures[by]);
  const size = (name: string): Ratio[] => ratio(name, (a, b) => b.figures[name] / a.figures[name]);
  return [...decisive, ...(by === undefined ? ratio('memory', (a, b) => b.rss / a.rss) : []), ...['KB', 'lines'].flatMap(size)];
}
