import { malformed, type Entry, type Splitter } from './entry';
import { faultOf } from './json';

/** JSON lines: one entry for each line, whatever it holds. */
export class Lines implements Splitter {
  /** The pieces of the line that is being read. */
  private pieces: string[] = [];
  private line = 0;

  constructor(private readonly file: string) {}

  public *push(text: string): Iterable<Entry> {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield this.entry(this.take(text.slice(start, end)));
      start = end + 1;
    }
    if (start < text.length) this.pieces.push(start === 0 ? text : text.slice(start));
  }

  public *end(): Iterable<Entry> {
    if (this.pieces.length > 0) yield this.entry(this.take(''));
  }

  private take(last: string): string {
    if (this.pieces.length === 0) return last;
    const text = this.pieces.join('') + last;
    this.pieces = [];
    return text;
  }

  private entry(text: string): Entry {
    const at = { file: this.file, line: ++this.line };
    try {
      return { at, object: JSON.parse(text) as unknown, whole: true };
    } catch {
      const { why, offset } = faultOf(text);
      return { ...malformed(at, why, offset + 1), whole: true };
    }
  }
}
