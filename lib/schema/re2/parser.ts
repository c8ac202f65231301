import { charactersOf, readClass, readNamed } from './classes';
import { Cursor } from './cursor';
import { readEscape } from './escapes';
import { folded } from './folding';
import { choiceOf, groupOf, partsOf, placeOf, repeatOf, sequenceOf, setOf, type Piece, type Place } from './piece';
import { LAST } from './ranges';

/** Most turns of a counted repetition, and of those that are one in the other together. */
const MOST_TURNS = 1000;
/** What the server's engine refuses to make a program of. */
const LARGEST = Math.floor((128 * 2 ** 20) / 40);
const HIGHEST = 1000;

/** What letters switch at a place of the pattern. */
interface Flags {
  /** Case is ignored. */
  readonly i?: boolean;
  /** `^` and `$` are at the ends of lines. */
  readonly m?: boolean;
  /** A dot takes line ends, too. */
  readonly s?: boolean;
  /** Repetitions take as little as they can. */
  readonly U?: boolean;
}

/** A group that is open. */
interface Frame {
  readonly captures: boolean;
  /** The flags behind the group. */
  readonly outer: Flags;
  readonly choices: Piece[];
  pieces: Piece[];
}

const PLACES: ReadonlyMap<string, Place> = new Map([['\\A', 'begin'], ['\\z', 'end'], ['\\b', 'boundary'], ['\\B', 'no-boundary']]);
const NEWLINE = 0x0a;
const ANY = [0, LAST];
const ANY_IN_LINE = [0, NEWLINE - 1, NEWLINE + 1, LAST];

/** Reads a pattern of RE2, as Go's engine does; throws a SyntaxError for what that one refuses. */
export function parsePattern(source: string): Piece {
  return new Parser(source).pattern();
}

class Parser {
  private readonly cursor: Cursor;
  private readonly outer: Frame[] = [];
  private frame: Frame = { captures: false, outer: {}, choices: [], pieces: [] };
  private flags: Flags = {};
  /** What was read last is a repetition, which cannot be repeated as it is. */
  private isRepeated = false;

  constructor(source: string) {
    this.cursor = new Cursor(source);
  }

  pattern(): Piece {
    while (!this.cursor.isAtEnd) {
      const before = this.isRepeated;
      this.isRepeated = false;
      this.part(before);
    }
    if (this.outer.length > 0) throw new SyntaxError('a group without end');
    return this.closed();
  }

  private part(wasRepeated: boolean): void {
    const { cursor, flags } = this;
    switch (cursor.peek()) {
      case '(': return this.open();
      case ')': return this.close();
      case '|': return this.next();
      case '[': return this.push(setOf(readClass(cursor, flags.i === true)));
      case '*': case '+': case '?': case '{': return this.repetition(wasRepeated);
      case '\\': return this.backslash();
      case '^': return this.place(flags.m ? 'line-begin' : 'begin');
      case '$': return this.place(flags.m ? 'line-end' : 'end');
      case '.':
        cursor.next();
        return this.push(setOf(charactersOf(flags.s ? ANY : ANY_IN_LINE)));
      default: return this.literal(cursor.next());
    }
  }

  private push(piece: Piece): void {
    if (piece.size > LARGEST || piece.height > HIGHEST) throw new SyntaxError('the pattern is too large');
    this.frame.pieces.push(piece);
  }

  private place(place: Place): void {
    this.cursor.next();
    this.push(placeOf(place));
  }

  private literal(point: number): void {
    this.push(setOf(charactersOf(this.flags.i ? folded([point, point]) : [point, point])));
  }

  private backslash(): void {
    const { cursor } = this;
    const place = PLACES.get(cursor.peek() + cursor.peek(1));
    if (place) {
      cursor.next();
      return this.place(place);
    }
    if (cursor.skip('\\Q')) {
      const text = cursor.upTo('\\E') ?? cursor.rest();
      for (const character of text) this.literal(character.codePointAt(0) as number);
      return;
    }
    const named = readNamed(cursor, this.flags.i === true, false);
    if (named) this.push(setOf(named));
    else this.literal(readEscape(cursor));
  }

  private open(): void {
    const { cursor } = this;
    if (!cursor.skip('(?')) {
      cursor.skip('(');
      return this.enter(true, this.flags);
    }
    if (cursor.take(/P?<[0-9A-Za-z_]+>/y)) return this.enter(true, this.flags);
    const switched = cursor.take(/([imsU]*)(?:-([imsU]+))?([:)])/y);
    if (!switched) throw new SyntaxError('a group that RE2 does not have');
    const [, on = '', off = '', end] = switched;
    const flags = { ...this.flags, ...flagsOf(on, true), ...flagsOf(off, false) };
    if (end === ':') this.enter(false, flags);
    else this.flags = flags;
  }

  private enter(captures: boolean, flags: Flags): void {
    this.outer.push(this.frame);
    this.frame = { captures, outer: this.flags, choices: [], pieces: [] };
    this.flags = flags;
  }

  private next(): void {
    this.cursor.skip('|');
    this.frame.choices.push(sequenceOf(this.frame.pieces));
    this.frame.pieces = [];
  }

  private close(): void {
    this.cursor.skip(')');
    const { frame } = this;
    const piece = this.closed();
    const outer = this.outer.pop();
    if (outer === undefined) throw new SyntaxError('a group without begin');
    this.frame = outer;
    this.flags = frame.outer;
    this.push(frame.captures ? groupOf(piece) : piece);
  }

  private closed(): Piece {
    const { choices, pieces } = this.frame;
    const whole = choiceOf([...choices, sequenceOf(pieces)]);
    if (whole.size > LARGEST || whole.height > HIGHEST) throw new SyntaxError('the pattern is too large');
    return whole;
  }

  private repetition(wasRepeated: boolean): void {
    const found = this.cursor.take(/([*+?])|\{(0|[1-9]\d*)(?:(,)(0|[1-9]\d*)?)?\}/y);
    // a brace that counts nothing is itself
    if (!found) return this.literal(this.cursor.next());
    const [, sign, from = '0', comma, to] = found;
    const least = sign === undefined ? Number(from) : sign === '+' ? 1 : 0;
    const most = sign === '?' ? 1 : sign !== undefined || (comma !== undefined && to === undefined) ? Infinity : Number(to ?? from);
    const isLazy = this.cursor.skip('?') !== (this.flags.U === true);
    if (least > MOST_TURNS || (most > MOST_TURNS && most !== Infinity) || least > most) throw new SyntaxError('a repetition that RE2 does not take');
    const piece = this.frame.pieces.pop();
    if (wasRepeated || piece === undefined) throw new SyntaxError('a repetition of nothing, or of a repetition');
    const repeated = repeatOf(piece, least, most, isLazy);
    if (sign === undefined && (least > 1 || most > 1) && !fits(repeated, MOST_TURNS)) throw new SyntaxError('too many turns');
    this.push(repeated);
    this.isRepeated = true;
  }
}

/** Whether counted repetitions, one in the other, take no more turns than that together. */
function fits(piece: Piece, turns: number): boolean {
  let left = turns;
  if (piece.type === 'repeat') {
    const own = piece.most === Infinity ? piece.least : piece.most;
    if (piece.most === 0) return true;
    if (own > left) return false;
    if (own > 0) left = Math.floor(left / own);
  }
  return partsOf(piece).every(part => fits(part, left));
}

function flagsOf(letters: string, on: boolean): Flags {
  return Object.fromEntries([...letters].map(letter => [letter, on]));
}
