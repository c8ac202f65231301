import { format } from '../format';
import { indexOf as placeOf, type Int } from '../integer';
import type { Overload } from '../overload';
import { lengthOf, part, pointAt, unitAt } from '../text';
import { DYN, INT, STRING, listOf } from '../type';
import { CelError } from '../value';

/** Go's blanks: JavaScript's `trim` also takes U+FEFF, and leaves U+0085. */
const BLANK = /[\t\n\v\f\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

const ESCAPES: Readonly<Record<string, string>> = {
  '\x07': '\\a', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v', '\\': '\\\\', '"': '\\"',
};

function charAt(text: string, index: Int): string {
  const at = within(text, index);
  return at === lengthOf(text) ? '' : part(text, at, at + 1);
}

/** A place in the text, its end included. */
function within(text: string, index: Int): number {
  const at = placeOf(index);
  if (at < 0 || at > lengthOf(text)) throw new CelError(`index out of range: ${index}`);
  return at;
}

function indexOf(text: string, piece: string, offset: Int = 0): Int {
  const from = placeOf(offset);
  if (piece === '') return offset;
  if (from < 0) throw new CelError(`index out of range: ${offset}`);
  return from >= lengthOf(text) ? -1 : pointAt(text, text.indexOf(piece, unitAt(text, from)));
}

function lastIndexOf(text: string, piece: string, offset?: Int): Int {
  if (piece === '') return offset ?? lengthOf(text);
  const from = placeOf(offset ?? lengthOf(text) - 1);
  if (from < 0 && offset !== undefined) throw new CelError(`index out of range: ${offset}`);
  return from < 0 || from >= lengthOf(text) ? -1 : pointAt(text, text.lastIndexOf(piece, unitAt(text, from)));
}

function replace(text: string, old: string, other: string, most: Int = -1): string {
  const limit = placeOf(most);
  if (limit < 0 && old !== '') return text.split(old).join(other);
  if (limit < 0) return [...text].map(point => other + point).join('') + other;
  const pieces = old === '' ? ['', ...text, ''] : text.split(old);
  return pieces.reduce((all, piece, i) => all + (i <= limit ? other : old) + piece);
}

function split(text: string, separator: string, most: Int = -1): string[] {
  const limit = placeOf(most);
  const pieces = separator === '' ? [...text] : text.split(separator);
  if (limit < 0 || pieces.length <= limit) return pieces;
  return limit === 0 ? [] : [...pieces.slice(0, limit - 1), pieces.slice(limit - 1).join(separator)];
}

function substring(text: string, start: Int, end?: Int): string {
  if (end !== undefined && start > end) throw new CelError(`part of a text from ${start} to ${end}`);
  const from = within(text, start);
  return part(text, from, end === undefined ? lengthOf(text) : within(text, end));
}

function trim(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (start < end && BLANK.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function quote(text: string): string {
  return `"${text.replace(/[\x07\b\f\n\r\t\v\\"]/g, sign => ESCAPES[sign] as string)}"`;
}

const method = { method: true, result: STRING } as const;
const find = { method: true, result: INT, fails: true } as const;
const TEXTS = listOf(STRING);

export const overloads: readonly Overload[] = [
  { name: 'charAt', ...method, parameters: [STRING, INT], fails: true, run: charAt },
  { name: 'indexOf', ...find, parameters: [STRING, STRING], fails: false, run: indexOf },
  { name: 'indexOf', ...find, parameters: [STRING, STRING, INT], run: indexOf },
  { name: 'lastIndexOf', ...find, parameters: [STRING, STRING], fails: false, run: lastIndexOf },
  { name: 'lastIndexOf', ...find, parameters: [STRING, STRING, INT], run: lastIndexOf },
  { name: 'lowerAscii', ...method, parameters: [STRING], run: (text: string) => text.replace(/[A-Z]+/g, letters => letters.toLowerCase()) },
  { name: 'upperAscii', ...method, parameters: [STRING], run: (text: string) => text.replace(/[a-z]+/g, letters => letters.toUpperCase()) },
  { name: 'replace', ...method, parameters: [STRING, STRING, STRING], run: replace },
  { name: 'replace', ...method, parameters: [STRING, STRING, STRING, INT], run: replace },
  { name: 'split', method: true, parameters: [STRING, STRING], result: TEXTS, run: split },
  { name: 'split', method: true, parameters: [STRING, STRING, INT], result: TEXTS, run: split },
  { name: 'substring', ...method, parameters: [STRING, INT], fails: true, run: substring },
  { name: 'substring', ...method, parameters: [STRING, INT, INT], fails: true, run: substring },
  { name: 'trim', ...method, parameters: [STRING], run: trim },
  { name: 'join', ...method, parameters: [TEXTS], run: (texts: readonly string[]) => texts.join('') },
  { name: 'join', ...method, parameters: [TEXTS, STRING], run: (texts: readonly string[], between: string) => texts.join(between) },
  { name: 'format', ...method, parameters: [STRING, listOf(DYN)], since: 30, fails: true, run: format },
  { name: 'strings.quote', parameters: [STRING], result: STRING, since: 30, run: quote },
];
