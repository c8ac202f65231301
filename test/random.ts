/** The same numbers each time for a seed from 1, so that a failure can be repeated: Park and Miller's generator. */
export class Random {
  constructor(private state: number) {
    // small seeds begin alike
    for (let i = 0; i < 5; i++) this.below(1);
  }

  /** 0 … n - 1 */
  public below(n: number): number {
    this.state = (this.state * 48271) % 2147483647;
    return Math.floor((this.state / 2147483647) * n);
  }

  public pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)];
  }
}
