import type { CharacterSet, Piece, Place } from './piece';
import { charactersWith } from './properties';
import { complementOf, LAST, unionOf, type Ranges } from './ranges';

/** What differs between the engines that patterns are written for. */
interface Dialect {
  readonly places: Readonly<Record<Place, string>>;
  readonly nothing: string;
  readonly anything: string;
  point(code: string): string;
  property(name: string): string | undefined;
}

/** JavaScript, under the flag `u`. It cannot switch flags within a pattern before Node 23, so what they mean is written out. */
const JAVASCRIPT: Dialect = {
  places: { 'begin': '^', 'end': '$', 'line-begin': '(?<![^\\n])', 'line-end': '(?![^\\n])', 'boundary': '\\b', 'no-boundary': '\\B' },
  nothing: '[]',
  anything: '[^]',
  point: code => `\\u{${code}}`,
  property: name => `\\${name}`,
};

/** RE2 itself, in its simplest words. */
const SIMPLE: Dialect = {
  places: { 'begin': '\\A', 'end': '\\z', 'line-begin': '(?m:^)', 'line-end': '(?m:$)', 'boundary': '\\b', 'no-boundary': '\\B' },
  nothing: '[^\\x{0}-\\x{10ffff}]',
  anything: '(?s:.)',
  point: code => `\\x{${code}}`,
  property: () => undefined,
};

export function toJavaScript(piece: Piece): string {
  return write(piece, JAVASCRIPT);
}

export function toSimple(piece: Piece): string {
  return write(piece, SIMPLE);
}

function write(piece: Piece, dialect: Dialect): string {
  switch (piece.type) {
    case 'empty': return '(?:)';
    case 'place': return dialect.places[piece.place];
    case 'set': return writeSet(piece.set, dialect);
    case 'group': return `(?:${write(piece.of, dialect)})`;
    case 'sequence': return piece.of.map(part => part.type === 'choice' ? `(?:${write(part, dialect)})` : write(part, dialect)).join('');
    case 'choice': return piece.of.map(part => write(part, dialect)).join('|');
    case 'repeat': {
      const inner = write(piece.of, dialect);
      return `${piece.of.type === 'set' || piece.of.type === 'group' ? inner : `(?:${inner})`}${turnsOf(piece.least, piece.most)}${piece.isLazy ? '?' : ''}`;
    }
  }
}

function turnsOf(least: number, most: number): string {
  if (most === Infinity) return least === 0 ? '*' : least === 1 ? '+' : `{${least},}`;
  return least === 0 && most === 1 ? '?' : least === most ? `{${least}}` : `{${least},${most}}`;
}

function writeSet(set: CharacterSet, dialect: Dialect): string {
  const known = set.properties.map(dialect.property);
  const properties = known.includes(undefined) ? '' : known.join('');
  const all = properties === '' && set.properties.length > 0 ? unionOf(set.ranges, ...set.properties.map(charactersWith)) : set.ranges;
  // what reaches from the first character to the last is shorter by what it leaves out
  const isTurned = properties === '' && all[0] === 0 && all[all.length - 1] === LAST;
  const ranges = isTurned ? complementOf(all) : all;
  const isNegated = set.isNegated !== isTurned;
  if (ranges.length === 0 && properties === '') return isNegated ? dialect.anything : dialect.nothing;
  if (!isNegated && properties === '' && ranges.length === 2 && ranges[0] === ranges[1]) return writePoint(ranges[0] as number, dialect);
  return `[${isNegated ? '^' : ''}${writeRanges(ranges, dialect)}${properties}]`;
}

function writeRanges(ranges: Ranges, dialect: Dialect): string {
  let text = '';
  for (let i = 0; i < ranges.length; i += 2) {
    const [low, high] = [ranges[i] as number, ranges[i + 1] as number];
    text += writePoint(low, dialect) + (high === low ? '' : `${high === low + 1 ? '' : '-'}${writePoint(high, dialect)}`);
  }
  return text;
}

function writePoint(point: number, dialect: Dialect): string {
  const text = String.fromCodePoint(point);
  return /[0-9A-Za-z _]/.test(text) ? text : dialect.point(point.toString(16));
}
