import type { Issue } from '../issue';

/** A parameter that is a number. */
export function numberOf(issue: Issue, name: string): number | undefined {
  const value = issue.params?.[name];
  return typeof value === 'number' ? value : undefined;
}

/** A parameter that is a text, or a number to be read as one. */
export function textOf(issue: Issue, name: string): string | undefined {
  const value = issue.params?.[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** A parameter that is a list, or one thing alone. */
export function listOf(issue: Issue, name: string): unknown[] {
  const value = issue.params?.[name];
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

/** A Kubernetes version, given as such or as its minor: 33 is 1.33. */
export function versionOf(issue: Issue, name: string): string | undefined {
  const value = issue.params?.[name];
  return typeof value === 'number' ? `1.${value}` : typeof value === 'string' ? value : undefined;
}

/** Control characters would let an input write to the terminal: they are shown as escapes. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A text of at most so many characters, and a sign if there were more. */
export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** A path of at most so many characters: its beginning and its end. */
export function cutPath(path: string, most: number): string {
  const end = Math.floor(most / 4);
  return path.length > most ? `${path.slice(0, most - end)}…${path.slice(-end)}` : path;
}

export function quoted(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

/** `a, b or c`; what exceeds the limit is counted. */
export function joined(words: readonly string[], last: 'and' | 'or', limit = Infinity): string {
  if (words.length > limit) return `${words.slice(0, limit).join(', ')} and ${words.length - limit} more`;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** `did you mean "a" or "b"?`, at most three; nothing for none. */
export function didYouMean(words: readonly unknown[]): string | undefined {
  return words.length === 0 ? undefined : `did you mean ${joined(words.slice(0, 3).map(quoted), 'or')}?`;
}

/** `1 item`, `2 items`, `2 entries` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Bounds of 64 bits are no doubles. */
function boundOf(bound: number): string {
  return bound === 2 ** 63 ? '9223372036854775807' : bound === -(2 ** 63) ? '-9223372036854775808' : String(bound);
}

/** `0 or more`, `10 or less`, `1 to 10`, `exactly 3`, `more than 0` */
export function span(minimum?: number, maximum?: number, exclusive?: { readonly minimum: boolean; readonly maximum: boolean }): string {
  const [least, most] = [minimum, maximum].map(bound => bound === undefined ? undefined : boundOf(bound));
  if (least !== undefined && least === most) return `exactly ${least}`;
  const above = least === undefined ? undefined : exclusive?.minimum ? `more than ${least}` : `${least} or more`;
  const below = most === undefined ? undefined : exclusive?.maximum ? `less than ${most}` : `${most} or less`;
  if (above !== undefined && below !== undefined) return exclusive?.minimum || exclusive?.maximum ? `${above} and ${below}` : `${least} to ${most}`;
  return above ?? below ?? 'another value';
}

const ARTICLES: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  quantity: 'a quantity',
  boolean: 'true or false',
  null: 'null',
  undefined: 'nothing',
};

/** JSON's names of types as people say them: `integer or string` → `a whole number or a string`. */
export function typeNamed(type: string): string {
  return type.replace(/[a-z]+/g, word => (Object.prototype.hasOwnProperty.call(ARTICLES, word) ? ARTICLES[word] : word));
}
