import { DEEPEST } from './limits';
import { EXACT_DIGITS, isPlain } from './plain';

/** What a text says of one field and the object made of it does not. */
export interface Oddity {
  /** Where it is: keys of mappings and indexes of lists. */
  readonly keys: readonly (string | number)[];
  /** A number as it was written, where a double forgets its form or its digits; left out for a key that comes twice. */
  readonly written?: string;
}

/** How many are looked for in one text. */
const MOST = 100;

const SOLID = /["{}[\],:\d-]/g;
const NUMBER = /[\d.eE+-]+/y;

/** A mapping or a list that is open, and where in it the text is. */
interface Level {
  readonly keys?: Set<string>;
  key: string;
  index: number;
}

/** What is odd about a text, and whether it nests too deep to be judged. */
export interface Oddities {
  readonly oddities: readonly Oddity[];
  readonly deep: boolean;
}

const NONE: Oddities = { oddities: [], deep: false };

/** What is odd about a text that `JSON.parse` takes. */
export function odditiesOf(text: string): Oddities {
  return isPlain(text) ? NONE : walk(text);
}

/** Looks closely at a text that `isPlain` has doubts about. */
function walk(text: string): Oddities {
  const found: Oddity[] = [];
  const levels: Level[] = [];
  let keyNext = false;
  for (const token of tokensOf(text)) {
    const level = levels.at(-1);
    const first = token.charCodeAt(0);
    if (first === 0x22 /* " */) {
      if (!keyNext || level?.keys === undefined) continue;
      level.key = token.includes('\\') ? JSON.parse(token) as string : token.slice(1, -1);
      if (level.keys.has(level.key) && found.length < MOST) found.push({ keys: keysOf(levels) });
      level.keys.add(level.key);
      keyNext = false;
    } else if (token === '{' || token === '[') {
      levels.push({ ...(token === '{' ? { keys: new Set() } : {}), key: '', index: 0 });
      keyNext = token === '{';
      if (levels.length > DEEPEST) return { oddities: found, deep: true };
    } else if (token === '}' || token === ']') {
      levels.pop();
      keyNext = false;
    } else if (token === ',') {
      if (level !== undefined) level.index++;
      keyNext = level?.keys !== undefined;
    } else if (token !== ':' && found.length < MOST && (/[.eE]/.test(token) || token.length >= EXACT_DIGITS)) {
      found.push({ keys: keysOf(levels), written: token });
    }
  }
  return { oddities: found, deep: false };
}

/** Long texts are passed over by search: for a pattern, each of their characters is a step on its stack. */
function* tokensOf(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    SOLID.lastIndex = at;
    const start = SOLID.exec(text)?.index;
    if (start === undefined) return;
    let end = start + 1;
    if (text[start] === '"') {
      end = endOfText(text, start);
    } else if (/[\d-]/.test(text[start])) {
      NUMBER.lastIndex = start;
      NUMBER.test(text);
      end = NUMBER.lastIndex;
    }
    yield text.slice(start, end);
    at = end;
  }
}

function endOfText(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return quote + 1;
  }
  return text.length;
}

function keysOf(levels: readonly Level[]): (string | number)[] {
  return levels.map(({ keys, key, index }) => keys === undefined ? index : key);
}

/** `spec.ports[0].port`, as the server writes it. */
export function pathOf(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => path + (typeof key === 'number' ? `[${key}]` : path === '' ? key : `.${key}`), '');
}
