import { intOf } from './integer';
import { Uint } from './value';

const SIMPLE: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

const ESCAPE = /\\(?:[xX](..)|u(.{4})|U(.{8})|([0-3]..)|([^]))/g;

/** The text between the quotes, its line ends those of Unix, and whether escapes count in it. */
function contentOf(literal: string): readonly [text: string, isRaw: boolean] {
  const isRaw = /^[rR]/.test(literal);
  const quoted = isRaw ? literal.slice(1) : literal;
  const quotes = /^("""|''')/.test(quoted) ? 3 : 1;
  return [quoted.slice(quotes, -quotes).replace(/\r\n?/g, '\n'), isRaw];
}

/** What a string literal stands for; undefined where an escape is no character. */
export function stringOf(literal: string): string | undefined {
  const [text, isRaw] = contentOf(literal);
  if (isRaw || !text.includes('\\')) return text;
  let isValid = true;
  const value = text.replace(ESCAPE, (_, x?: string, u?: string, U?: string, octal?: string, sign = '') => {
    const hex = x ?? u ?? U;
    if (hex === undefined && octal === undefined) return SIMPLE[sign] ?? sign;
    const point = hex === undefined ? parseInt(octal as string, 8) : parseInt(hex, 16);
    isValid &&= point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    return isValid ? String.fromCodePoint(point) : '';
  });
  return isValid ? value : undefined;
}

/** What a literal of bytes stands for; undefined where it has an escape that only strings have. */
export function bytesOf(literal: string): Uint8Array | undefined {
  const [text, isRaw] = contentOf(literal.slice(1));
  if (isRaw) return Buffer.from(text);
  const parts: Uint8Array[] = [];
  let end = 0;
  for (const found of text.matchAll(ESCAPE)) {
    const [all, x, u, U, octal, sign = ''] = found;
    if (u !== undefined || U !== undefined) return undefined;
    const value = x !== undefined ? parseInt(x, 16) : octal !== undefined ? parseInt(octal, 8) : undefined;
    parts.push(Buffer.from(text.slice(end, found.index)), value === undefined ? Buffer.from(SIMPLE[sign] ?? sign) : Uint8Array.of(value));
    end = found.index + all.length;
  }
  return Buffer.concat([...parts, Buffer.from(text.slice(end))]);
}

/** An int with its sign; undefined beyond 64 bits. */
export function integerOf(text: string, isNegative: boolean): number | bigint | undefined {
  try {
    return intOf(isNegative ? -BigInt(text) : BigInt(text));
  } catch {
    return undefined;
  }
}

export function unsignedOf(text: string): Uint | undefined {
  const value = BigInt(text.slice(0, -1));
  return value < 2n ** 64n ? new Uint(value) : undefined;
}
