import { isIp } from './addresses';

/** Whether a text is one address as mails have it: alone, in angle brackets behind a name, or the only one of a group. */
export function isEmail(text: string): boolean {
  const reader = new MailReader(text);
  try {
    return reader.address(true) === 1 && reader.passComments() && reader.isAtEnd;
  } catch (error) {
    if (error instanceof Unfit) return false;
    throw error;
  }
}

/** The text is no address. */
class Unfit extends Error {}

/** Visible characters, and all beyond ASCII, but for those that mean something. */
const ATOM = /[^\x00-\x20\x7f()<>[\]:;@\\,"]+/y;
const QUOTED = /"((?:[^\x00-\x08\x0a-\x1f\x7f"\\]|\\[^\x00-\x08\x0a-\x1f\x7f])*)"/y;
const LITERAL = /\[([^\x00-\x20\x7f[\]\\]*)\]/y;

class MailReader {
  private at = 0;

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** One address, or a group of them; the number of them. */
  address(takesGroup: boolean): number {
    this.take(/[ \t]*/y);
    if (this.isAtEnd) throw new Unfit();
    if (this.spec()) {
      this.take(/[ \t]*/y);
      const start = this.at;
      if (this.text[this.at] === '(') {
        if (!this.comment()) throw new Unfit();
        if (this.text.slice(start + 1, this.at - 1).split(/[ \t]+/).some(isForeign)) throw new Unfit();
      }
      return 1;
    }
    if (this.text[this.at] !== '<') this.phrase();
    this.take(/[ \t]*/y);
    if (takesGroup && this.take(/:/y)) return this.group();
    if (!this.take(/</y) || !this.spec() || !this.take(/>/y)) throw new Unfit();
    return 1;
  }

  /** Passes over blanks and comments; false for a comment without end. */
  passComments(): boolean {
    this.take(/[ \t]*/y);
    while (this.text[this.at] === '(') {
      if (!this.comment()) return false;
      this.take(/[ \t]*/y);
    }
    return true;
  }

  private group(): number {
    let count = 0;
    for (;;) {
      this.take(/[ \t]*/y);
      if (count === 0 && this.take(/;/y)) break;
      count += this.address(false);
      if (!this.passComments()) throw new Unfit();
      if (this.take(/;/y)) break;
      if (!this.take(/,/y)) throw new Unfit();
    }
    if (!this.passComments()) throw new Unfit();
    return count;
  }

  /** What is before and behind the `@`; where there is no such thing, nothing is passed over. */
  private spec(): boolean {
    const start = this.at;
    this.take(/[ \t]*/y);
    const isLocal = this.text[this.at] === '"' ? this.take(QUOTED)?.[1] !== '' && this.at > start : this.dotted();
    const isWhole = isLocal && this.text[this.at - 1] !== undefined && this.take(/@[ \t]*/y) !== null && this.domain();
    if (!isWhole) this.at = start;
    return isWhole;
  }

  private domain(): boolean {
    if (this.text[this.at] !== '[') return this.dotted();
    const literal = this.take(LITERAL)?.[1];
    return literal !== undefined && isIp(literal);
  }

  private dotted(): boolean {
    const atom = this.take(ATOM)?.[0];
    return atom !== undefined && !atom.startsWith('.') && !atom.endsWith('.') && !atom.includes('..');
  }

  /** The words of a name; it ends before what is no word. */
  private phrase(): void {
    for (let words = 0; ; words++) {
      if (words > 0 && !this.passComments()) throw new Unfit();
      this.take(/[ \t]*/y);
      if (this.isAtEnd) return;
      const word = this.text[this.at] === '"' ? this.take(QUOTED) : this.take(ATOM);
      if (word && !isForeign(word[0])) continue;
      if (words === 0) throw new Unfit();
      return;
    }
  }

  /** Comments nest; false for one without end. */
  private comment(): boolean {
    let depth = 0;
    do {
      const sign = this.text[this.at];
      if (sign === undefined) return false;
      if (sign === '\\' && this.at + 1 < this.text.length) this.at++;
      else if (sign === '(') depth++;
      else if (sign === ')') depth--;
      this.at++;
    } while (depth > 0);
    return true;
  }

  private take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const found = expression.exec(this.text);
    if (found) this.at = expression.lastIndex;
    return found;
  }
}

/** Whether a word is in a character set that the server does not read. */
function isForeign(word: string): boolean {
  const [, set = '', encoding = '', content = ''] = /^=\?([^?]+)\?([bBqQ])\?([^?]*)\?=$/.exec(word) ?? [];
  if (set === '' || /^(?:utf-8|iso-8859-1|us-ascii)$/iu.test(set)) return false;
  return /b/i.test(encoding) ? /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(content) : /^(?:[\t\n\r -<>-~]|=[0-9A-Fa-f]{2})*$/.test(content);
}
