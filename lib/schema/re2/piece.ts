/** The characters that stand at one place. */
export interface CharacterSet {
  /** First and last code points of ranges, one after another: sorted, and with a gap between any two. */
  readonly ranges: readonly number[];
  /** Properties of Unicode as JavaScript writes them after the backslash, `p{Lu}`. */
  readonly properties: readonly string[];
  /** All other characters are meant. */
  readonly isNegated: boolean;
}

/** Where in a text something is, without taking a character of it. */
export type Place = 'begin' | 'end' | 'line-begin' | 'line-end' | 'boundary' | 'no-boundary';

/** A part of a pattern, with the size that the server's engine gives it in its program, and the height of its tree. */
export type Piece = { readonly size: number; readonly height: number } & (
  | { readonly type: 'empty' }
  | { readonly type: 'place'; readonly place: Place }
  | { readonly type: 'set'; readonly set: CharacterSet }
  | { readonly type: 'group'; readonly of: Piece }
  | { readonly type: 'sequence' | 'choice'; readonly of: readonly Piece[] }
  | { readonly type: 'repeat'; readonly of: Piece; readonly least: number; readonly most: number; readonly isLazy: boolean }
);

export const EMPTY: Piece = { type: 'empty', size: 1, height: 1 };

export function placeOf(place: Place): Piece {
  return { type: 'place', place, size: 1, height: 1 };
}

export function setOf(set: CharacterSet): Piece {
  return { type: 'set', set, size: 1, height: 1 };
}

/** A group that captures; others leave no trace. */
export function groupOf(of: Piece): Piece {
  return { type: 'group', of, size: of.size + 2, height: of.height + 1 };
}

export function sequenceOf(of: readonly Piece[]): Piece {
  const [first, second] = of;
  if (first === undefined) return EMPTY;
  return second === undefined ? first : { type: 'sequence', of, size: sumOf(of), height: heightOver(of) };
}

export function choiceOf(of: readonly Piece[]): Piece {
  const [first, second] = of;
  if (first === undefined) return EMPTY;
  return second === undefined ? first : { type: 'choice', of, size: sumOf(of) + of.length - 1, height: heightOver(of) };
}

/** @param most Infinity where there is no end to it */
export function repeatOf(of: Piece, least: number, most: number, isLazy: boolean): Piece {
  const counted = most === Infinity ? (least === 0 ? 2 + of.size : 1 + least * of.size) : most === 1 ? 1 + of.size : most * of.size + most - least;
  return { type: 'repeat', of, least, most, isLazy, size: Math.max(1, counted), height: of.height + 1 };
}

/** The pieces that a piece is made of. */
export function partsOf(piece: Piece): readonly Piece[] {
  switch (piece.type) {
    case 'sequence': case 'choice': return piece.of;
    case 'group': case 'repeat': return [piece.of];
    default: return [];
  }
}

/** Whether a piece matches the empty text at some place. */
export function mayBeEmpty(piece: Piece): boolean {
  switch (piece.type) {
    case 'empty': case 'place': return true;
    case 'set': return false;
    case 'group': return mayBeEmpty(piece.of);
    case 'choice': return piece.of.some(mayBeEmpty);
    case 'sequence': return piece.of.every(mayBeEmpty);
    case 'repeat': return piece.least === 0 || mayBeEmpty(piece.of);
  }
}

function sumOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { size }) => sum + size, 0);
}

function heightOver(pieces: readonly Piece[]): number {
  return pieces.reduce((most, { height }) => Math.max(most, height), 0) + 1;
}
