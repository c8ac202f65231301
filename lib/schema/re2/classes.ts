import type { Cursor } from './cursor';
import { readEscape, readProperty } from './escapes';
import { folded } from './folding';
import { PERL, POSIX, type Named } from './names';
import type { CharacterSet } from './piece';
import { charactersWith } from './properties';
import { complementOf, unionOf, type Ranges } from './ranges';

/** A set of ranges alone. */
export function charactersOf(ranges: Ranges): CharacterSet {
  return { ranges, properties: [], isNegated: false };
}

/** A class in brackets; the cursor is at the first one. @param folds whether case is ignored */
export function readClass(cursor: Cursor, folds: boolean): CharacterSet {
  cursor.skip('[');
  const isNegated = cursor.skip('^');
  const members: CharacterSet[] = [];
  const start = cursor.at;
  while (cursor.peek() !== ']' || cursor.at === start) {
    members.push(readNamed(cursor, folds, true) ?? charactersOf(readRange(cursor, folds)));
  }
  cursor.skip(']');
  const properties = [...new Set(members.flatMap(member => member.properties))];
  return { ranges: unionOf(...members.map(({ ranges }) => ranges)), properties, isNegated };
}

/** A set with a name of its own: `\pL`, `\d`, and in a class `[:alpha:]`; undefined where none is next. */
export function readNamed(cursor: Cursor, folds: boolean, inClass: boolean): CharacterSet | undefined {
  const named = (inClass ? readPosix(cursor) : undefined) ?? readProperty(cursor) ?? readPerl(cursor);
  if (named === undefined) return undefined;
  const { isNegated } = named;
  if (!folds && 'property' in named) return { ranges: [], properties: [`${isNegated ? 'P' : 'p'}${named.property}`], isNegated: false };
  const ranges = 'ranges' in named ? named.ranges : charactersWith(`p${named.property}`);
  // The server's engine takes the category of all letters that have a case as it is.
  const meant = folds && !('property' in named && named.property === '{LC}') ? folded(ranges) : ranges;
  return charactersOf(isNegated ? complementOf(meant) : meant);
}

function readPerl(cursor: Cursor): Named | undefined {
  const letter = cursor.take(/\\([dDwWsS])/y)?.[1];
  if (letter === undefined) return undefined;
  const lower = letter.toLowerCase();
  return { ranges: PERL.get(lower) as Ranges, isNegated: letter !== lower };
}

function readPosix(cursor: Cursor): Named | undefined {
  if (cursor.peek() !== '[' || cursor.peek(1) !== ':' || cursor.source.indexOf(':]', cursor.at + 2) < 0) return undefined;
  cursor.skip('[:');
  const isNegated = cursor.skip('^');
  const name = cursor.upTo(':]') ?? '';
  const ranges = POSIX.get(name);
  if (ranges === undefined) throw new SyntaxError(`class [:${name}:]`);
  return { ranges, isNegated };
}

function readRange(cursor: Cursor, folds: boolean): Ranges {
  const low = readCharacter(cursor);
  // before the end of the class, a dash is itself
  const isRange = cursor.peek() === '-' && cursor.peek(1) !== ']' && cursor.peek(1) !== '';
  if (isRange) cursor.skip('-');
  const high = isRange ? readCharacter(cursor) : low;
  if (high < low) throw new SyntaxError('a range that ends before it begins');
  return folds ? folded([low, high]) : [low, high];
}

function readCharacter(cursor: Cursor): number {
  return cursor.peek() === '\\' ? readEscape(cursor) : cursor.next();
}
