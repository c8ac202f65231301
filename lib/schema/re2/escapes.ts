import type { Cursor } from './cursor';
import { propertyOf, type Named } from './names';
import { LAST } from './ranges';

const LETTERS: ReadonlyMap<string, number> = new Map([['a', 0x07], ['f', 0x0c], ['n', 0x0a], ['r', 0x0d], ['t', 0x09], ['v', 0x0b]]);

/** The character that an escape stands for; the cursor is at the backslash. */
export function readEscape(cursor: Cursor): number {
  const octal = cursor.take(/\\(0[0-7]{0,2}|[1-7][0-7]{1,2})/y);
  if (octal) return parseInt(octal[1] as string, 8);
  const hexadecimal = cursor.take(/\\x(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/y);
  if (hexadecimal) {
    const point = parseInt((hexadecimal[1] ?? hexadecimal[2]) as string, 16);
    if (point > LAST) throw new SyntaxError('no code point is that large');
    return point;
  }
  cursor.skip('\\');
  const point = cursor.next();
  const letter = String.fromCodePoint(point);
  // punctuation and control characters of ASCII stand for themselves
  const meant = LETTERS.get(letter) ?? (point < 0x80 && !/[0-9A-Za-z]/.test(letter) ? point : undefined);
  if (meant === undefined) throw new SyntaxError(`escape \\${letter}`);
  return meant;
}

/** The characters of a property, `\pL` or `\p{Greek}`; undefined where none is next. */
export function readProperty(cursor: Cursor): Named | undefined {
  const found = cursor.take(/\\([pP])/y);
  if (!found) return undefined;
  const name = cursor.skip('{') ? cursor.upTo('}') : String.fromCodePoint(cursor.next());
  if (name === undefined) throw new SyntaxError('a property without end');
  const isReversed = name.startsWith('^');
  const named = propertyOf(isReversed ? name.slice(1) : name, (found[1] === 'P') !== isReversed);
  if (named === undefined) throw new SyntaxError(`property ${name}`);
  return named;
}
