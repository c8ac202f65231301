import { DEEPEST } from './limits';
import { EXACT_DIGITS } from './plain';

/** What a text says of one field and the object made of it does not. */
export interface Oddity {
  /** Where it is: keys of mappings and indexes of lists. */
  readonly keys: readonly (string | number)[];
  /** A number as it was written, where a double forgets its form or its digits; left out for a key that comes twice. */
  readonly written?: string;
}

/** How many are kept of one text; an object of the longest that a server reads has fewer. */
const MOST = 100_000;

const SOLID = /["{}[\],:\d-]/g;
const NUMBER = /[\d.eE+-]+/y;

/** A mapping or a list that is open, and where in it the text is. */
interface Level {
  readonly keys?: Set<string>;
  key: string;
  index: number;
}

/** Deeper than anything is judged, nothing is looked at. */
const BELOW: Level = { key: '', index: 0 };

/**
 * What is odd about a text that `JSON.parse` takes: keys that come twice, and whole numbers that are not written as such or have many digits.
 * Nothing is odd about one that `isPlain`.
 */
export function odditiesOf(text: string): Oddity[] {
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
      levels.push(levels.length >= DEEPEST ? BELOW : { ...(token === '{' ? { keys: new Set() } : {}), key: '', index: 0 });
      keyNext = token === '{';
    } else if (token === '}' || token === ']') {
      levels.pop();
      keyNext = false;
    } else if (token === ',') {
      if (level !== undefined && level !== BELOW) level.index++;
      keyNext = level?.keys !== undefined;
    } else if (token !== ':' && level !== BELOW && found.length < MOST && isOdd(token)) {
      found.push({ keys: keysOf(levels), written: token });
    }
  }
  return found;
}

/** A whole number that a double holds in another form, or not with all its digits. */
function isOdd(token: string): boolean {
  return (/[.eE]/.test(token) || token.length >= EXACT_DIGITS) && Number.isInteger(Number(token));
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

/** What is odd about each object of a List, by the object's place as in `expand`, with keys that begin there; about the List itself, by no place. */
export function byItem(oddities: readonly Oddity[]): ReadonlyMap<string, readonly Oddity[]> {
  const places = new Map<string, Oddity[]>();
  const add = (place: string, oddity: Oddity): void => {
    const known = places.get(place);
    if (known === undefined) places.set(place, [oddity]);
    else known.push(oddity);
  };
  for (const oddity of oddities) {
    const { keys } = oddity;
    let place = '';
    for (let at = 0; keys[at] === 'items' && typeof keys[at + 1] === 'number'; at += 2) {
      place += `${place === '' ? '' : '.'}items[${keys[at + 1]}]`;
      add(place, { ...oddity, keys: keys.slice(at + 2) });
    }
    if (place === '') add('', oddity);
  }
  return places;
}
