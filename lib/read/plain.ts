/** More keys than this in one mapping are compared by `odditiesOf`. */
const MANY = 48;

/** Digits from which an integer may be more than a double holds exactly. */
export const EXACT_DIGITS = 16;

/** What is open at each depth, and the hashes of the keys that each open mapping has so far; reused, for reading is not re-entrant. */
const state = { isMapping: new Uint8Array(256), bases: new Int32Array(256), hashes: new Int32Array(4096) };

/**
 * Whether a text that `JSON.parse` takes surely says what it made of it: no key twice in a mapping, no number in a form or of a size that a double
 * forgets. It may say no for nothing, never yes for nothing. One pass without allocation, for it runs over every object that is read.
 */
export function isPlain(text: string): boolean {
  const { isMapping, bases, hashes } = state;
  const length = text.length;
  let depth = 0;
  let base = 0;
  let count = 0;
  let keyNext = false;
  for (let at = 0; at < length; at++) {
    let char = text.charCodeAt(at);
    if (char === 0x22 /* " */) {
      if (!keyNext) {
        for (char = text.charCodeAt(++at); char !== 0x22 && at < length; char = text.charCodeAt(++at)) if (char === 0x5c /* \ */) at++;
        continue;
      }
      let hash = 0;
      for (char = text.charCodeAt(++at); char !== 0x22; char = text.charCodeAt(++at)) {
        if (char === 0x5c || at >= length) return false;
        hash = Math.imul(hash ^ char, 0x01000193) + char;
      }
      if (count - base >= MANY || count >= hashes.length) return false;
      for (let other = base; other < count; other++) if (hashes[other] === hash) return false;
      hashes[count++] = hash;
      keyNext = false;
    } else if (char === 0x2c /* , */) {
      keyNext = isMapping[depth] === 1;
    } else if (char === 0x7b /* { */ || char === 0x5b /* [ */) {
      if (++depth >= isMapping.length) return false;
      bases[depth] = base;
      base = count;
      keyNext = char === 0x7b;
      isMapping[depth] = keyNext ? 1 : 0;
    } else if (char === 0x7d /* } */ || char === 0x5d /* ] */) {
      count = base;
      base = bases[depth--];
      keyNext = false;
    } else if (char === 0x2d /* - */ || (char >= 0x30 && char <= 0x39)) {
      const start = at;
      for (char = text.charCodeAt(at + 1); char >= 0x30 && char <= 0x39; char = text.charCodeAt(at + 1)) at++;
      if (char === 0x2e /* . */ || char === 0x65 /* e */ || char === 0x45 /* E */ || at - start >= EXACT_DIGITS - 1) return false;
    }
  }
  return true;
}
