/** RE2 (Go) patterns as JavaScript's. The server matches anywhere in the text, and counts in code points. */

import { linearOf } from './linear';
import { parsePattern } from './re2/parser';
import { mayBeEmpty, partsOf, type Piece } from './re2/piece';
import { toJavaScript } from './re2/writer';
import { longestFor, SHORT } from './risk';

/** A pattern ready for use. */
export interface Pattern {
  test(text: string): boolean;
}

/** Instructions of the server's program. */
const LARGE = 1000;

const cache = new Map<string, Pattern | undefined>();

/** The pattern compiled, or undefined where it is not an RE2 pattern (the server refuses such a schema). */
export function patternOf(source: string): Pattern | undefined {
  if (!cache.has(source)) cache.set(source, compilePattern(source));
  return cache.get(source);
}

/** What RE2 makes of a pattern; undefined where it is none. */
export function pieceOf(source: string): Piece | undefined {
  try {
    return parsePattern(source);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** RE2 syntax → JavaScript syntax under the `u` flag. */
export function translate(source: string): string {
  return toJavaScript(parsePattern(source));
}

function compilePattern(source: string): Pattern | undefined {
  const piece = pieceOf(source);
  if (piece === undefined) return undefined;
  const native = nativeOf(piece);
  // without a repetition there is nothing to go back over; whether JavaScript can hold a large pattern turns out when it is used
  return native !== undefined && piece.size < LARGE && !repeats(piece) && !mayMatchWithin(piece) ? native : guarded(piece, native);
}

function nativeOf(piece: Piece): Pattern | undefined {
  try {
    return new RegExp(toJavaScript(piece), 'u');
  } catch {
    return undefined;
  }
}

/** JavaScript's engine for texts that it surely gets through and sees as the server does, else one that never goes back, as the server's. */
function guarded(piece: Piece, native: Pattern | undefined): Pattern {
  const within = mayMatchWithin(piece);
  let longest: number | undefined = native === undefined ? -1 : undefined;
  let linear: Pattern | undefined;
  return {
    test: text => {
      if (longest !== -1 && (text.length <= SHORT || text.length <= (longest ??= longestFor(piece))) && !(within && /[\ud800-\udfff]/.test(text))) {
        try {
          return (native as Pattern).test(text);
        } catch {
          // the pattern is too large for JavaScript, which finds out only now
          longest = -1;
        }
      }
      return (linear ??= linearOf(piece) ?? UNKNOWN).test(text);
    },
  };
}

/** For what no engine here can hold; the server's, which takes more memory, may. */
const UNKNOWN: Pattern = { test: () => true };

function repeats(piece: Piece): boolean {
  return piece.type === 'repeat' || partsOf(piece).some(repeats);
}

/** Whether JavaScript may find an empty match within a character beyond U+FFFF, which is two units to it. */
export function mayMatchWithin(piece: Piece): boolean {
  return mayBeEmpty(piece) && hasPlace(piece);
}

function hasPlace(piece: Piece): boolean {
  return piece.type === 'place' || partsOf(piece).some(hasPlace);
}
