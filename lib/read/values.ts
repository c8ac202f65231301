import { malformed, parsed, positionOf, undecoded, type Entry, type Splitter } from './entry';
import { faultOf } from './json';
import { LONGEST_JSON } from './limits';

/** How often reading starts anew after a fault: enough to report the faults of a file, little enough to stay linear. */
const RESTARTS = 100;
const BRACKET = /["{}[\]]/g;
const QUOTE = /["\\]/g;
const SOLID = /[^ \t\r\n]/g;

/** JSON values one after another, over any number of lines. */
export class Values implements Splitter {
  /** The pieces of the value that is being read. */
  private pieces: string[] = [];
  private length = 0;
  /** What is being read: nothing yet, a value in brackets, or something else up to the line's end. */
  private state: 'between' | 'value' | 'junk' = 'between';
  private depth = 0;
  private inString = false;
  private escaped = false;
  private line = 1;
  private document = 0;
  private restarts = 0;

  constructor(private readonly file: string) {}

  public *push(text: string): Iterable<Entry> {
    let at = 0;
    while (at < text.length && this.restarts <= RESTARTS) {
      if (this.state === 'between') {
        SOLID.lastIndex = at;
        const start = SOLID.exec(text)?.index ?? text.length;
        this.line += linesIn(text.slice(at, start));
        at = start;
        if (at >= text.length) return;
        this.state = text[at] === '{' || text[at] === '[' ? 'value' : 'junk';
      }
      const end = this.state === 'value' ? this.closed(text, at) : text.indexOf('\n', at);
      this.pieces.push(end < 0 ? text.slice(at) : text.slice(at, end));
      this.length += (end < 0 ? text.length : end) - at;
      if (this.length > LONGEST_JSON) {
        this.pieces = [];
        // where the next value begins is not known
        this.restarts = Infinity;
        yield malformed({ file: this.file, document: ++this.document, line: this.line }, 'too-long-rest');
        return;
      }
      if (end < 0) return;
      at = end;
      yield* this.cut();
    }
  }

  public *end(): Iterable<Entry> {
    while (this.pieces.length > 0) yield* this.cut();
  }

  /** Where in this piece the bracket closes that was opened first, -1 if it does not. */
  private closed(text: string, from: number): number {
    let at = from;
    if (this.escaped) at++;
    this.escaped = false;
    for (;;) {
      const pattern = this.inString ? QUOTE : BRACKET;
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (found === null) return -1;
      at = found.index + 1;
      switch (found[0]) {
        case '\\':
          this.escaped = at >= text.length;
          at++;
          break;
        case '"':
          this.inString = !this.inString;
          break;
        case '{':
        case '[':
          this.depth++;
          break;
        default:
          if (--this.depth === 0) return at;
      }
    }
  }

  private *cut(): Iterable<Entry> {
    const text = this.pieces.join('');
    const at = { file: this.file, document: ++this.document, line: this.line };
    Object.assign(this, { pieces: [], length: 0, state: 'between', depth: 0, inString: false, escaped: false });
    const broken = undecoded(text, at);
    let entry: Entry;
    try {
      const object = JSON.parse(text) as unknown;
      entry = broken ?? parsed(at, object, text);
    } catch {
      const { why, offset } = faultOf(text);
      const { line, column } = positionOf(text, offset);
      // after a fault the next value most likely begins where a line begins
      const restart = text.indexOf('\n{', offset - 1) + 1;
      this.line += linesIn(text.slice(0, restart || text.length));
      yield broken ?? malformed({ ...at, line: at.line + line - 1 }, why, column);
      if (restart === 0) return;
      if (++this.restarts <= RESTARTS) yield* this.push(text.slice(restart));
      else yield malformed({ ...at, document: ++this.document, line: this.line }, 'unread');
      return;
    }
    this.line += linesIn(text);
    yield entry;
  }
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
