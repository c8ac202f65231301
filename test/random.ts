/** The same numbers each time for a seed, so that a failure can be repeated. */
export class Random {
  constructor(private state: number) {}

  /** 0 … n - 1 */
  public below(n: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  }

  public pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)];
  }
}
