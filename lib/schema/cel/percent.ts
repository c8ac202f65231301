/** Escapes of URLs, as Go reads and writes them. Texts are bytes here: one character each. */

/** A part of a URL, with the signs that stand in it without an escape, besides letters and digits. */
export type Piece = keyof typeof PLAIN;

const PLAIN = {
  path: /[-_.~$&+,/:;=@]/,
  host: /[-_.~!"$&'()*+,:;<=>[\]]/,
  zone: /[-_.~!"$&'()*+,:;<=>[\]]/,
  user: /[-_.~$&+,;=]/,
  query: /[-_.~]/,
  fragment: /[-_.~!$&()*+,/:;=?@]/,
};

/** What is the same with and without escapes, in all pieces in which it may stand. */
const SIMPLE = /^[-0-9A-Za-z._~/:]*$/;

function isPlain(sign: string, piece: Piece): boolean {
  return /[0-9A-Za-z]/.test(sign) || PLAIN[piece].test(sign);
}

/** The bytes that a piece stands for; undefined where its escapes or, in a host, its signs are wrong. */
export function unescape(text: string, piece: Piece): string | undefined {
  if (SIMPLE.test(text)) return text;
  if (!isEscaped(text, piece)) return undefined;
  const spaced = piece === 'query' ? text.replace(/\+/g, ' ') : text;
  return spaced.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function isEscaped(text: string, piece: Piece): boolean {
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return false;
  if (piece !== 'host' && piece !== 'zone') return true;
  return (text.match(/%..|[^]/g) ?? []).every(part => {
    if (part.length === 1) return part > '\x7f' || isPlain(part, piece);
    if (part === '%25') return true;
    // a host may only escape what is not ASCII; a zone what it might write as well, and blanks
    const sign = String.fromCharCode(parseInt(part.slice(1), 16));
    return piece === 'host' ? sign > '\x7f' : sign === ' ' || isPlain(sign, 'host');
  });
}

export function escape(bytes: string, piece: Piece): string {
  return bytes.replace(/[^0-9A-Za-z]/g, sign => isPlain(sign, piece) ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** The piece as it was written, if that says the same as its own escapes would; else with those. */
export function rewritten(text: string, piece: 'path' | 'fragment'): string {
  const escaped = escape(unescape(text, piece) ?? text, piece);
  return /^[%!$&'()*+,;=:@[\]]*$/.test(text.replace(/./g, sign => isPlain(sign, piece) ? '' : sign)) ? text : escaped;
}

export function toBytes(text: string): string {
  return /^[\x00-\x7f]*$/.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}

export function toText(bytes: string): string {
  return /^[\x00-\x7f]*$/.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8');
}
