import { Ratio, Rounds, spreadOf } from './statistics';

/** One line of the bench with all that was measured. */
export interface Outcome {
  readonly name: string;
  readonly measures: string;
  readonly ratios: readonly Ratio[];
  readonly sides: readonly { readonly name: string; readonly samples: Rounds }[];
  /** Sides, or the whole line, that did not run, and why. */
  readonly skipped: readonly string[];
}

/** Ratios first: above 1, the first side does better than the one it is compared with. */
export function tableOf(outcome: Outcome): string {
  const title = `${outcome.name}: ${outcome.measures}`;
  const ratios = outcome.ratios.map(({ by, against, median, min, max }) => [`${times(median)} (${times(min)}–${times(max)})`, by, `against ${against}`]);
  const sides = outcome.sides.map(({ name, samples }) => {
    const figures = Object.keys(samples[0].figures).map(key => `${amount(spreadOf(samples.map(s => s.figures[key])).median)} ${key}`);
    const cpu = spreadOf(samples.map(s => s.cpu)).median;
    return [`${cpu.toFixed(cpu < 1 ? 3 : 2)} s`, `${Math.round(spreadOf(samples.map(s => s.rss)).median)} MB`, [name, ...figures].join(', ')];
  });
  return [title, ...columns(ratios), ...columns(sides), ...outcome.skipped.map(why => `  skipped: ${why}`), ''].join('\n');
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const width = (i: number): number => Math.max(...rows.map(row => row[i].length));
  return rows.map(row => `  ${row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(width(i)))).join('  ')}`);
}

function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio)}×`;
}

function amount(value: number): string {
  return value < 100 ? String(Math.round(value * 10) / 10) : Math.round(value).toLocaleString('en');
}
