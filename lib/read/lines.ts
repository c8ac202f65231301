import { malformed, parsed, undecoded, type Entry, type Splitter } from './entry';
import { faultOf } from './json';
import { LONGEST_JSON } from './limits';

/** JSON lines: one entry for each line, whatever it holds. */
export class Lines implements Splitter {
  /** The pieces of the line that is being read. */
  private pieces: string[] = [];
  private length = 0;
  private line = 0;

  constructor(private readonly file: string) {}

  public *push(text: string): Iterable<Entry> {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield this.entry(this.take(text.slice(start, end)));
      start = end + 1;
    }
    if (start < text.length) this.keep(start === 0 ? text : text.slice(start));
  }

  public *end(): Iterable<Entry> {
    if (this.pieces.length > 0) yield this.entry(this.take(''));
  }

  /** Of a line that is too long, only that it is. */
  private keep(text: string): void {
    this.length += text.length;
    if (this.length > LONGEST_JSON) this.pieces = [];
    this.pieces.push(text);
  }

  private take(last: string): string {
    if (this.pieces.length === 0) return last;
    const text = this.pieces.join('') + last;
    this.pieces = [];
    return text;
  }

  private entry(text: string): Entry {
    const at = { file: this.file, line: ++this.line };
    const tooLong = this.length > LONGEST_JSON;
    this.length = 0;
    if (tooLong) return { ...malformed(at, 'too-long'), whole: true };
    const broken = undecoded(text, at);
    if (broken !== undefined) return { ...broken, whole: true };
    try {
      const object = JSON.parse(text) as unknown;
      return { ...parsed(at, object, text), whole: true };
    } catch {
      const { why, offset } = faultOf(text);
      return { ...malformed(at, why, offset + 1), whole: true };
    }
  }
}
