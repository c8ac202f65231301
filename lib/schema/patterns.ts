/** RE2 (Go) patterns as JavaScript's. The server matches anywhere in the text, and counts in code points. */

const POSIX: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z', alpha: 'A-Za-z', ascii: '\\x00-\\x7F', blank: '\\t ', cntrl: '\\x00-\\x1F\\x7F', digit: '0-9', graph: '!-~', lower: 'a-z',
  print: ' -~', punct: '!-\\/:-@\\[-`{-~', space: '\\t\\n\\v\\f\\r ', upper: 'A-Z', word: '0-9A-Za-z_', xdigit: '0-9A-Fa-f',
};

/** What a perl class is in RE2: ASCII only, unlike JavaScript's `\s`. */
const PERL: Readonly<Record<string, string>> = { s: '\\t\\n\\f\\r ', d: '0-9', w: '0-9A-Za-z_' };

const cache = new Map<string, RegExp | undefined>();

/** The pattern compiled, or undefined where it is not an RE2 pattern (the server refuses such a schema). */
export function patternOf(source: string): RegExp | undefined {
  if (!cache.has(source)) cache.set(source, compilePattern(source));
  return cache.get(source);
}

function compilePattern(source: string): RegExp | undefined {
  try {
    const { text, flags } = translate(source);
    return new RegExp(text, `u${flags}`);
  } catch {
    return undefined;
  }
}

/** RE2 syntax → JavaScript syntax under the `u` flag. */
export function translate(source: string): { readonly text: string; readonly flags: string } {
  const leading = /^\(\?([imsU]+)\)/.exec(source);
  const flags = [...(leading?.[1] ?? '')].filter(flag => 'ims'.includes(flag)).join('');
  let rest = source.slice(leading?.[0].length ?? 0);
  let text = '';
  while (rest !== '') {
    const [piece, length] = rest.startsWith('[') ? classOf(rest) : atomOf(rest, flags);
    text += piece;
    rest = rest.slice(length);
  }
  return { text, flags };
}

function atomOf(rest: string, flags: string): [string, number] {
  const multiline = flags.includes('m');
  // JavaScript's dot also stops at carriage returns and Unicode's line ends.
  if (rest.startsWith('.')) return [flags.includes('s') ? '.' : '[^\\n]', 1];
  const quoted = /^\\Q([\s\S]*?)(?:\\E|$)/.exec(rest);
  if (quoted) return [(quoted[1] as string).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), quoted[0].length];
  const named = /^\(\?P</.exec(rest);
  if (named) return ['(?<', named[0].length];
  // `$` is the very end of the text in RE2, as in JavaScript; \A and \z are always the ends.
  if (rest.startsWith('\\A')) return [multiline ? '(?<![\\s\\S])' : '^', 2];
  if (rest.startsWith('\\z')) return [multiline ? '(?![\\s\\S])' : '$', 2];
  if (rest.startsWith('\\')) return escapeOf(rest, false);
  // A brace that starts no repetition is itself.
  if (rest.startsWith('{') && !/^\{\d+(,\d*)?\}/.test(rest)) return ['\\{', 1];
  if (rest.startsWith('{')) {
    const repeat = /^\{\d+(,\d*)?\}/.exec(rest) as RegExpExecArray;
    return [repeat[0], repeat[0].length];
  }
  if (rest.startsWith('}') || rest.startsWith(']')) return [`\\${rest[0]}`, 1];
  const point = String.fromCodePoint(rest.codePointAt(0) as number);
  return [point, point.length];
}

function escapeOf(rest: string, inClass: boolean): [string, number] {
  const property = /^\\([pP])(?:\{(\^?)(\w+)\}|(\w))/.exec(rest);
  if (property) {
    const [all, letter, not, long, short] = property as unknown as [string, string, string | undefined, string | undefined, string | undefined];
    const name = long ?? short ?? '';
    const script = name.length > 2 ? `Script=${name}` : name;
    return [`\\${not ? (letter === 'p' ? 'P' : 'p') : letter}{${script}}`, all.length];
  }
  const hex = /^\\x\{([0-9A-Fa-f]+)\}/.exec(rest);
  if (hex) return [`\\u{${hex[1]}}`, hex[0].length];
  const octal = /^\\0?([0-7]{2,3})/.exec(rest);
  if (octal) return [`\\u{${parseInt(octal[1] as string, 8).toString(16)}}`, octal[0].length];
  const letter = rest[1] ?? '';
  if (letter in PERL) return [inClass ? PERL[letter] as string : `[${PERL[letter]}]`, 2];
  if (letter.toLowerCase() in PERL && !inClass) return [`[^${PERL[letter.toLowerCase()]}]`, 2];
  if (letter === 'a') return ['\\x07', 2];
  if ('bBfnrtvDSWx'.includes(letter) && letter !== '') return [rest.slice(0, letter === 'x' ? 4 : 2), letter === 'x' ? 4 : 2];
  // Any punctuation may be escaped in RE2; under `u` only syntax characters may.
  if (/[\^$\\.*+?()[\]{}|/]/.test(letter) || (inClass && letter === '-')) return [`\\${letter}`, 2];
  if (/^[\x21-\x7e]$/.test(letter) && !/\w/.test(letter)) return [letter, 2];
  throw new SyntaxError(`escape \\${letter}`);
}

function classOf(rest: string): [string, number] {
  let at = rest.startsWith('[^') ? 2 : 1;
  let text = rest.slice(0, at);
  let first = true;
  while (at < rest.length && (rest[at] !== ']' || first)) {
    const posix = /^\[:(\^?)(\w+):\]/.exec(rest.slice(at));
    if (posix) {
      const set = POSIX[posix[2] as string];
      if (set === undefined || posix[1]) throw new SyntaxError(`class ${posix[0]}`);
      text += set;
      at += posix[0].length;
    } else if (rest[at] === '\\') {
      const [piece, length] = escapeOf(rest.slice(at), true);
      text += piece;
      at += length;
    } else {
      const point = String.fromCodePoint(rest.codePointAt(at) as number);
      text += '[]^&~`!#%,:;<=>@(){}|/$*+.?'.includes(point) && /[[\](){}|/^]/.test(point) ? `\\${point}` : point;
      at += point.length;
    }
    first = false;
  }
  if (rest[at] !== ']') throw new SyntaxError('class without end');
  return [`${text}]`, at + 1];
}
