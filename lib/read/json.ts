/** The outcome of reading one JSON value: where it ends, or what was expected where. */
export type Scan =
  | { readonly state: 'complete'; readonly end: number }
  | { readonly state: 'incomplete' }
  | { readonly state: 'fault'; readonly offset: number; readonly expected: Expected };

export type Expected = 'value' | 'key' | 'colon' | 'comma';

const SPACE = /[ \t\r\n]*/y;
/** What is in a text and not itself. */
const SPECIAL = /["\\\u0000-\u001f]/g;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const ESCAPE_START = /\\(?:u[0-9a-fA-F]{0,3})?$/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y;
const SCALAR_START = /(?:-?\d*\.?\d*(?:[eE][-+]?\d*)?|t|tr|tru|f|fa|fal|fals|n|nu|nul)$/y;

function match(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Where the text in quotes at an offset ends. One pattern for all of it would not get through a long one. */
function endOfString(text: string, start: number): number | 'open' | undefined {
  for (let at = start + 1; ;) {
    SPECIAL.lastIndex = at;
    const found = SPECIAL.exec(text);
    if (found === null) return 'open';
    if (found[0] === '"') return found.index + 1;
    const end = match(ESCAPE, text, found.index);
    if (end === undefined) return match(ESCAPE_START, text, found.index) === undefined ? undefined : 'open';
    at = end;
  }
}

/**
 * Reads one JSON value from an offset and says where the grammar breaks.
 * `JSON.parse` only says it in words that quote the text, and that may be a Secret; so this runs where it failed.
 */
export function scan(text: string, from = 0): Scan {
  const open: ('{' | '[')[] = [];
  let at = from;
  let expected: Expected = 'value';
  let mayClose = false;
  for (;;) {
    at = match(SPACE, text, at) ?? at;
    if (at >= text.length) return { state: 'incomplete' };
    const char = text[at];
    const inside = open.at(-1);
    if (mayClose && ((char === '}' && inside === '{') || (char === ']' && inside === '['))) {
      open.pop();
      at++;
    } else if (expected === 'comma' && char === ',') {
      expected = inside === '{' ? 'key' : 'value';
      mayClose = false;
      at++;
      continue;
    } else if (expected === 'colon' && char === ':') {
      expected = 'value';
      at++;
      continue;
    } else if (expected === 'value' && (char === '{' || char === '[')) {
      open.push(char);
      expected = char === '{' ? 'key' : 'value';
      mayClose = true;
      at++;
      continue;
    } else if (expected === 'key' || (expected === 'value' && char === '"')) {
      const end = text[at] === '"' ? endOfString(text, at) : undefined;
      if (end === 'open') return { state: 'incomplete' };
      if (end === undefined) return { state: 'fault', offset: at, expected };
      at = end;
      if (expected === 'key') {
        expected = 'colon';
        mayClose = false;
        continue;
      }
    } else if (expected === 'value') {
      const end = match(SCALAR, text, at);
      if (end === undefined) return match(SCALAR_START, text, at) !== undefined ? { state: 'incomplete' } : { state: 'fault', offset: at, expected };
      at = end;
    } else {
      return { state: 'fault', offset: at, expected };
    }
    if (open.length === 0) return { state: 'complete', end: at };
    expected = 'comma';
    mayClose = true;
  }
}

/** Why a text is not one JSON value, as a key of `messages.ts`, and the offset where it breaks. */
export function faultOf(text: string): { readonly why: string; readonly offset: number } {
  try {
    const found = scan(text);
    if (found.state === 'fault') return { why: `json-${found.expected}`, offset: found.offset };
    if (found.state === 'complete') return { why: 'json-end', offset: match(SPACE, text, found.end) ?? found.end };
    return { why: text.trim() === '' ? 'empty' : 'json-incomplete', offset: text.length };
  } catch {
    // a string of many megabytes is too much for the pattern
    return { why: 'json', offset: 0 };
  }
}
