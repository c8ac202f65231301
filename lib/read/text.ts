import { isUtf8 } from 'buffer';

/** A byte that is not UTF-8 becomes a lone surrogate, which no UTF-8 gives: so the entry that holds it can tell. */
const LONE = 0xdc00;

/** UTF-8 that arrives in pieces, as text. Unlike node's own decoder it does not pass over what is no UTF-8. */
export class Utf8 {
  private rest: Uint8Array = new Uint8Array(0);

  public write(piece: Uint8Array): string {
    const bytes = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]);
    const whole = bytes.length - begun(bytes);
    this.rest = bytes.subarray(whole);
    return textOf(bytes.subarray(0, whole));
  }

  public end(): string {
    return textOf(this.rest);
  }
}

/** Offset of the first byte, as a character, that was no UTF-8; undefined for a sound text. */
export function brokenAt(text: string): number | undefined {
  // of ES2024, and in every node that we run in
  if ((text as unknown as { isWellFormed(): boolean }).isWellFormed()) return undefined;
  return text.search(/[\ud800-\udfff]/u);
}

/** How a file begins that is text, but not UTF-8; a NUL byte among the first is every second one of UTF-16. */
export function isForeign(piece: Uint8Array): boolean {
  const [a, b] = piece;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || piece.subarray(0, 4).includes(0);
}

/** How many bytes at the end begin a character that is not complete. */
function begun(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back];
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

function textOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(buffer)) return buffer.toString('utf8');
  // halves, until what is broken is found
  if (buffer.length === 1) return String.fromCharCode(LONE + buffer[0]);
  const middle = Math.floor(buffer.length / 2);
  const cut = middle - begun(buffer.subarray(0, middle)) || middle;
  return textOf(buffer.subarray(0, cut)) + textOf(buffer.subarray(cut));
}
