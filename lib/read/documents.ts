import { malformed, undecoded, type Entry, type Splitter } from './entry';
import { LONGEST_YAML } from './limits';

const MARKER = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/;
const NOTHING = /^(?:[ \t\r]*(?:#.*)?|%.*)$/;
const BARE_MARKER = /^---[ \t\r]*(?:#.*)?$/;

/** YAML documents: cut at the markers, each parsed alone, so that a long file costs no more memory than its longest document. */
export class Documents implements Splitter {
  /** The pieces of the line that is being read. */
  private pieces: string[] = [];
  /** The lines of the document that is being read. */
  private lines: string[] = [];
  /** Length of that document so far. */
  private length = 0;
  private line = 0;
  private first = 1;
  private document = 0;

  constructor(private readonly file: string) {}

  public *push(text: string): Iterable<Entry> {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      this.keep(text.slice(start, end));
      start = end + 1;
      yield* this.add();
    }
    if (start < text.length) this.keep(text.slice(start));
  }

  /** Of a document that is too long, only that it is. */
  private keep(piece: string): void {
    this.length += piece.length + 1;
    if (this.length > LONGEST_YAML && this.pieces.length > 0) this.pieces = [this.pieces[0].slice(0, 8)];
    else this.pieces.push(piece);
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
    if (this.length <= LONGEST_YAML || this.lines.length === 0) this.lines.push(line);
  }

  private *cut(): Iterable<Entry> {
    const lines = this.lines;
    const tooLong = this.length > LONGEST_YAML;
    this.lines = [];
    this.length = 0;
    if (!tooLong && lines.every(line => NOTHING.test(line) || BARE_MARKER.test(line))) return;
    const at = { file: this.file, document: this.document + 1, line: this.first };
    const text = tooLong ? '' : `${lines.join('\n')}\n`;
    // the parser is most of what a start costs, and JSON does not need it
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { parseYaml } = require('./yaml') as typeof import('./yaml');
    const entry = tooLong ? malformed(at, 'yaml-too-long') : undecoded(text, at) ?? parseYaml(text, at);
    if (entry === undefined) return;
    this.document++;
    yield entry;
  }
}
