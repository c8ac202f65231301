/** A pattern, and how far it has been read. */
export class Cursor {
  at = 0;

  constructor(readonly source: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  /** The UTF-16 unit so far ahead; empty behind the end. */
  peek(ahead = 0): string {
    return this.source.charAt(this.at + ahead);
  }

  /** Passes over a text, if it is next. */
  skip(text: string): boolean {
    const isNext = this.source.startsWith(text, this.at);
    if (isNext) this.at += text.length;
    return isNext;
  }

  /** The next code point. */
  next(): number {
    const point = this.source.codePointAt(this.at);
    if (point === undefined) throw new SyntaxError('the pattern ends too early');
    this.at += point > 0xffff ? 2 : 1;
    return point;
  }

  /** What is up to the next such text, which is passed over, too; undefined where there is none. */
  upTo(end: string): string | undefined {
    const found = this.source.indexOf(end, this.at);
    if (found < 0) return undefined;
    const text = this.source.slice(this.at, found);
    this.at = found + end.length;
    return text;
  }

  /** All that is left, which is passed over. */
  rest(): string {
    const text = this.source.slice(this.at);
    this.at = this.source.length;
    return text;
  }

  /** What a sticky expression finds here; it is passed over. */
  take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const found = expression.exec(this.source);
    if (found !== null) this.at = expression.lastIndex;
    return found;
  }
}
