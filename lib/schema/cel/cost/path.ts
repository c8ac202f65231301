/**
 * Where in the value of a variable something is. As in the server, two paths that were made from one may share memory, and the later one then writes
 * over the earlier: what the server estimates depends on that.
 */
export class Path {
  static readonly NONE = new Path([], 0, 0);

  static of(name: string): Path {
    return Path.NONE.with(name);
  }

  private constructor(private readonly cells: string[], readonly length: number, private readonly room: number) {}

  /** A step further. */
  with(step: string): Path {
    if (this.length < this.room) {
      this.cells[this.length] = step;
      return new Path(this.cells, this.length + 1, this.room);
    }
    return new Path([...this.steps, step], this.length + 1, Math.max(1, 2 * this.room));
  }

  /** With memory of its own. */
  copy(): Path {
    return new Path([...this.steps], this.length, this.length);
  }

  get steps(): readonly string[] {
    return this.cells.slice(0, this.length);
  }
}
