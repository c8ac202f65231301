/** RE2 (Go) patterns as JavaScript's. The server matches anywhere in the text, and counts in code points. */

import { linearOf } from './linear';
import { parsePattern, turnsOf } from './pieces';
import { longestFor, SHORT } from './risk';

/** Flags that are on at a place of the pattern; JavaScript of Node 20 cannot switch them inside one, so what they mean is written out. */
interface Flags {
  readonly i?: boolean;
  readonly m?: boolean;
  readonly s?: boolean;
}

const POSIX: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7F',
  blank: '\\t ',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

/** What a Perl class is in RE2: ASCII only, unlike JavaScript's `\s`. */
const PERL: Readonly<Record<string, string>> = { s: '\\t\\n\\f\\r ', d: '0-9', w: '0-9A-Za-z_' };

/** RE2 refuses longer counted repetitions, and longer ones that are one in the other. */
const MOST_TURNS = 1000;

/** A pattern ready for use. */
export interface Pattern {
  test(text: string): boolean;
}

const cache = new Map<string, Pattern | undefined>();

/** The pattern compiled, or undefined where it is not an RE2 pattern (the server refuses such a schema). */
export function patternOf(source: string): Pattern | undefined {
  if (!cache.has(source)) cache.set(source, compilePattern(source));
  return cache.get(source);
}

function compilePattern(source: string): Pattern | undefined {
  try {
    const text = translate(source);
    // one repetition is looked at where it is translated
    if (/\{\d[^]*\{\d/.test(text) && turnsOf(parsePattern(text, false)) > MOST_TURNS) return undefined;
    const native = new RegExp(text, 'u');
    // without a repetition there is nothing to go back over
    return /[*+?}]/.test(source) ? guarded(source, text, native) : native;
  } catch {
    return undefined;
  }
}

/** JavaScript's engine for texts that it surely gets through, else one that never goes back, as the server's. */
function guarded(source: string, text: string, native: RegExp): Pattern {
  let longest: number | undefined;
  let linear: Pattern | undefined;
  return {
    test: value => {
      if ((value.length <= SHORT && longest !== -1) || value.length <= (longest ??= longestFor(text))) {
        try {
          return native.test(value);
        } catch {
          // the pattern is too large for JavaScript, which finds out only now
          longest = -1;
        }
      }
      return (linear ??= linearOf(source) ?? native).test(value);
    },
  };
}

/** RE2 syntax → JavaScript syntax under the `u` flag. */
export function translate(source: string): string {
  const groups: Flags[] = [{}];
  let rest = source;
  let text = '';
  while (rest !== '') {
    const flags = groups[groups.length - 1] as Flags;
    const switched = /^\(\?([imsU]*)(?:-([imsU]+))?([:)])/.exec(rest);
    if (switched) {
      const [all, on = '', off = '', end] = switched;
      const next = { ...flags, ...flagsOf(on, true), ...flagsOf(off, false) };
      if (end === ':') {
        groups.push(next);
        text += '(?:';
      } else {
        groups[groups.length - 1] = next;
      }
      rest = rest.slice(all.length);
      continue;
    }
    // JavaScript would look ahead and behind; RE2 does not
    if (/^\(\?(?!P?<\w+>)/.test(rest)) throw new SyntaxError('group that RE2 does not have');
    if (rest[0] === '(') groups.push(flags);
    if (rest[0] === ')') groups.pop();
    if (groups.length === 0) throw new SyntaxError('group without begin');
    const [piece, length] = rest[0] === '[' ? classOf(rest, flags) : atomOf(rest, flags);
    text += piece;
    rest = rest.slice(length);
  }
  return text;
}

function flagsOf(letters: string, on: boolean): Flags {
  return Object.fromEntries([...letters].map(letter => [letter, on]));
}

function atomOf(rest: string, flags: Flags): [string, number] {
  const quoted = /^\\Q([\s\S]*?)(?:\\E|$)/.exec(rest);
  if (quoted) return [[...(quoted[1] as string)].map(point => literal(point, flags)).join(''), quoted[0].length];
  const named = /^\(\?P?<(\w+)>/.exec(rest);
  if (named) return [`(?<${named[1]}>`, named[0].length];
  const repeat = /^\{(\d+)(?:,(\d*))?\}/.exec(rest);
  if (repeat && (Number(repeat[1]) > MOST_TURNS || Number(repeat[2] ?? 0) > MOST_TURNS)) throw new SyntaxError(`repetition ${repeat[0]}`);
  if (repeat) return [repeat[0], repeat[0].length];
  if (rest.startsWith('\\A')) return ['^', 2];
  if (rest.startsWith('\\z')) return ['$', 2];
  if (rest[0] === '\\') return escapeOf(rest, false, flags);
  // JavaScript's dot also stops at carriage returns and Unicode's line ends.
  if (rest[0] === '.') return [flags.s ? '[\\s\\S]' : '[^\\n]', 1];
  if (rest[0] === '^') return [flags.m ? '(?<![^\\n])' : '^', 1];
  if (rest[0] === '$') return [flags.m ? '(?![^\\n])' : '$', 1];
  if ('()|*+?'.includes(rest[0] as string)) return [rest[0] as string, 1];
  const point = String.fromCodePoint(rest.codePointAt(0) as number);
  return [literal(point, flags), point.length];
}

/** A character that stands for itself. */
function literal(point: string, flags: Flags): string {
  if (flags.i && /[a-z]/i.test(point)) return `[${point.toLowerCase()}${point.toUpperCase()}]`;
  return /[\\^$.*+?()[\]{}|/]/.test(point) ? `\\${point}` : point;
}

function escapeOf(rest: string, inClass: boolean, flags: Flags): [string, number] {
  const property = /^\\([pP])(?:\{(\^?)(\w+)\}|(\w))/.exec(rest);
  if (property) {
    const [all, letter, not, long, short] = property as unknown as [string, string, string | undefined, string | undefined, string | undefined];
    const name = long ?? short ?? '';
    return [`\\${not ? (letter === 'p' ? 'P' : 'p') : letter}{${name.length > 2 ? `Script=${name}` : name}}`, all.length];
  }
  const code = /^\\x\{([0-9A-Fa-f]+)\}/.exec(rest) ?? /^\\x([0-9A-Fa-f]{2})/.exec(rest);
  if (code) return [`\\u{${code[1]}}`, code[0].length];
  const octal = /^\\(0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(rest);
  if (octal) return [`\\u{${parseInt(octal[1] as string, 8).toString(16)}}`, octal[0].length];
  const letter = rest[1] ?? '';
  const perl = PERL[letter.toLowerCase()];
  if (perl !== undefined && letter !== letter.toUpperCase()) return [inClass ? perl : `[${perl}]`, 2];
  if (perl !== undefined) return [inClass ? `\\${letter}` : `[^${perl}]`, 2];
  if (letter === 'a') return ['\\x07', 2];
  if (letter !== '' && 'fnrtv'.includes(letter)) return [`\\${letter}`, 2];
  if ((letter === 'b' || letter === 'B') && !inClass) return [`\\${letter}`, 2];
  // Anything but letters and digits may be escaped in RE2; under `u` only syntax characters may.
  if (/^[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]$/.test(letter)) return [inClass ? classLiteral(letter) : literal(letter, flags), 2];
  throw new SyntaxError(`escape \\${letter}`);
}

/** A member of a class that stands for itself. */
function classLiteral(point: string): string {
  return /[\\^[\]\-(){}|/]/.test(point) ? `\\${point}` : point;
}

function classOf(rest: string, flags: Flags): [string, number] {
  let at = rest.startsWith('[^') ? 2 : 1;
  const start = at;
  let text = rest.slice(0, at);
  while (at < rest.length && (rest[at] !== ']' || at === start)) {
    const [low, length] = memberOf(rest.slice(at), flags);
    at += length;
    // A dash is a range between two characters, and itself anywhere else.
    const ranged = rest[at] === '-' && at + 1 < rest.length && rest[at + 1] !== ']' && isCharacter(low);
    const [high, more] = ranged ? memberOf(rest.slice(at + 1), flags) : ['', 0];
    if (ranged && isCharacter(high)) {
      text += rangeOf(low, high, flags);
      at += more + 1;
    } else {
      text += flags.i && /^[a-z]$/i.test(low) ? `${low.toLowerCase()}${low.toUpperCase()}` : low;
    }
  }
  if (rest[at] !== ']') throw new SyntaxError('class without end');
  return [`${text}]`, at + 1];
}

/** One member of a class, as JavaScript writes it, and its length in the pattern. */
function memberOf(rest: string, flags: Flags): [string, number] {
  const posix = /^\[:(\w+):\]/.exec(rest);
  if (posix) {
    const set = POSIX[posix[1] as string];
    if (set === undefined) throw new SyntaxError(`class ${posix[0]}`);
    return [set, posix[0].length];
  }
  if (rest[0] === '\\') return escapeOf(rest, true, flags);
  const point = String.fromCodePoint(rest.codePointAt(0) as number);
  return [classLiteral(point), point.length];
}

/** Whether a member is one character and not a set of them. */
function isCharacter(member: string): boolean {
  return [...member].length === 1 || /^\\(?:[^pPdDwWsS]|u\{[0-9A-Fa-f]+\}|x[0-9A-Fa-f]{2})$/.test(member);
}

function rangeOf(low: string, high: string, flags: Flags): string {
  const letters = flags.i && /^[a-z]$/i.test(low) && /^[a-z]$/i.test(high) && (low <= 'Z') === (high <= 'Z');
  return letters ? `${low.toLowerCase()}-${high.toLowerCase()}${low.toUpperCase()}-${high.toUpperCase()}` : `${low}-${high}`;
}
