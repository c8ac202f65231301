import { engineOf } from '../linear';
import { pieceOf } from '../patterns';
import { mayBeEmpty, partsOf, type Piece } from '../re2/piece';
import { toJavaScript } from '../re2/writer';
import { longestFor, SHORT } from '../risk';

/** Prepares a text; then says where it has its first match at or behind a place: begin and end, in UTF-16 units. */
export type Finder = (text: string) => (from: number) => readonly [number, number] | undefined;

const MOST = 10_000;
const cache = new Map<string, Finder | undefined>();

/** Searches for an RE2 pattern; undefined where it is none. */
export function finderOf(source: string): Finder | undefined {
  if (!cache.has(source)) {
    if (cache.size >= MOST) cache.clear();
    const piece = pieceOf(source);
    cache.set(source, piece && makeFinder(piece));
  }
  return cache.get(source);
}

function makeFinder(piece: Piece): Finder | undefined {
  // A repetition of what may be empty ends elsewhere in JavaScript.
  const native = repeatsEmpty(piece) ? undefined : nativeFinder(piece);
  if (native === undefined) return linearFinder(piece);
  // JavaScript finds empty matches within a character beyond U+FFFF, which is two units to it.
  const isSplit = mayBeEmpty(piece);
  let longest: number | undefined;
  let linear: Finder | undefined;
  return text => {
    const fits = text.length <= SHORT || text.length <= (longest ??= longestFor(piece));
    const other = (): ReturnType<Finder> => (linear ??= linearFinder(piece) ?? native)(text);
    if (!fits || (isSplit && /[\ud800-\udfff]/.test(text))) return other();
    const find = native(text);
    return from => {
      try {
        return find(from);
      } catch {
        // too large for JavaScript, which finds out only now
        longest = 0;
        return other()(from);
      }
    };
  };
}

function nativeFinder(piece: Piece): Finder | undefined {
  let expression: RegExp;
  try {
    expression = new RegExp(toJavaScript(piece), 'gu');
  } catch {
    return undefined;
  }
  return text => from => {
    expression.lastIndex = from;
    const found = expression.exec(text);
    return found === null ? undefined : [found.index, found.index + found[0].length];
  };
}

function linearFinder(piece: Piece): Finder | undefined {
  const compiled = engineOf(piece);
  return compiled && (text => {
    const matcher = compiled.matcher(text);
    return from => matcher.find(from) ? [matcher.start(), matcher.end()] : undefined;
  });
}

function repeatsEmpty(piece: Piece): boolean {
  return (piece.type === 'repeat' && mayBeEmpty(piece.of)) || partsOf(piece).some(repeatsEmpty);
}
