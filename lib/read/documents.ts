import type { Entry, Splitter } from './entry';
import { parseYaml } from './yaml';

const MARKER = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/;
const NOTHING = /^(?:[ \t\r]*(?:#.*)?|%.*)$/;

/** YAML documents: cut at the markers, each parsed alone, so that a long file costs no more memory than its longest document. */
export class Documents implements Splitter {
  /** The pieces of the line that is being read. */
  private pieces: string[] = [];
  /** The lines of the document that is being read. */
  private lines: string[] = [];
  private line = 0;
  private first = 1;
  private document = 0;

  constructor(private readonly file: string) {}

  public *push(text: string): Iterable<Entry> {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      this.pieces.push(text.slice(start, end));
      start = end + 1;
      yield* this.add();
    }
    if (start < text.length) this.pieces.push(text.slice(start));
  }

  public *end(): Iterable<Entry> {
    if (this.pieces.length > 0) yield* this.add();
    yield* this.cut();
  }

  private *add(): Iterable<Entry> {
    const line = this.pieces.length === 1 ? this.pieces[0] : this.pieces.join('');
    this.pieces = [];
    this.line++;
    if ((line.startsWith('---') || line.startsWith('...')) && MARKER.test(line)) {
      // `%` lines belong to the document that follows
      const before = line.startsWith('---') && this.lines.some(l => l.startsWith('%')) && this.lines.every(l => NOTHING.test(l));
      if (!before) yield* this.cut();
      if (line.startsWith('...')) {
        this.first = this.line + 1;
        return;
      }
    }
    if (this.lines.length === 0) this.first = this.line;
    this.lines.push(line);
  }

  private *cut(): Iterable<Entry> {
    const lines = this.lines;
    this.lines = [];
    if (lines.every(line => NOTHING.test(line))) return;
    const entry = parseYaml(`${lines.join('\n')}\n`, { file: this.file, document: this.document + 1, line: this.first });
    if (entry === undefined) return;
    this.document++;
    yield entry;
  }
}
