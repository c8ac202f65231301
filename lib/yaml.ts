/**
 * Writes YAML that a 1.1 and a 1.2 reader understand alike: block style, keys in the order given, no anchors, no line folding.
 * Reading is the `yaml` package's work; writing is ours because it is most of what synth costs.
 */

/** What a document is made of; undefined values of a mapping are left out. */
export type YamlValue = null | undefined | boolean | number | bigint | string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** Several documents in one stream, each after its own `---`. */
export function stringifyAll(documents: Iterable<unknown>): string {
  let text = '';
  for (const document of documents) text += `---\n${stringify(document)}`;
  return text;
}

/**
 * One document, without `---`, with a newline at its end.
 * @throws TypeError for what JSON cannot carry either: functions, dates and other class instances, NaN
 */
export function stringify(document: unknown): string {
  return block(document, '').slice(1);
}

/** A value as it follows `key:` or `-`: either ` scalar\n`, or `\n` and indented lines. */
function block(value: unknown, indent: string): string {
  if (typeof value === 'string') return value.includes('\n') ? multiline(value, indent) : ` ${quote(value)}\n`;
  if (typeof value !== 'object' || value === null) return ` ${scalar(value)}\n`;
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []\n';
    let text = '\n';
    for (const item of value) text += `${indent}-${compact(block(item, `${indent}  `), indent)}`;
    return text;
  }
  plainObject(value);
  let text = '\n';
  for (const key of Object.keys(value)) {
    const child = (value as Record<string, unknown>)[key];
    if (child === undefined) continue;
    const nested = block(child, `${indent}  `);
    text += key.length > LONGEST_KEY
      ? `${indent}? ${quote(key)}\n${indent}:${compact(nested, indent)}`
      : `${indent}${keyOf(key)}:${nested}`;
  }
  return text === '\n' ? ' {}\n' : text;
}

/** A reader need not accept `key: value` with a longer key. */
const LONGEST_KEY = 500;

/** Puts the first line of a nested collection behind its dash: `-\n    a: 1` → `- a: 1`. */
function compact(nested: string, indent: string): string {
  return nested.startsWith('\n') ? ` ${nested.slice(indent.length + 3)}` : nested;
}

function scalar(value: unknown): string {
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' && Number.isFinite(value)) {
    if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? String(value) : String(BigInt(value));
    // 1e-7 is a number only to a 1.2 reader
    return String(value).replace(/^(-?\d+)e/, '$1.0e');
  }
  throw new TypeError(`cannot write ${typeof value === 'number' ? value : `a ${typeof value}`} as YAML`);
}

function plainObject(value: object): void {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype && (prototype as object).constructor.name !== 'Object') {
    throw new TypeError(`cannot write an object of class ${(prototype as object).constructor.name} as YAML`);
  }
}

const keys = new Map<string, string>();

/** The same few hundred keys make up most documents. */
function keyOf(key: string): string {
  let text = keys.get(key);
  if (text === undefined) {
    text = quote(key);
    if (keys.size < 10_000) keys.set(key, text);
  }
  return text;
}

/** Starts like a word, a path, a flag or a template, and has printable ASCII only. */
const PLAIN = /^(?:[A-Za-z_/$(]|\.[A-Za-z/]|--?[A-Za-z])[ -~]*$/;
/** `100m`, `1.5Gi`, `30s`, `25%` are texts to every reader; whatever else starts with a digit may be a number, a date or a time to one of them. */
const QUANTITY = /^\d+(?:\.\d+)?(?:m|[kMGTP]|[KMGTPE]i|ms|s|h|%)$/;
const BREAKS_PLAIN = /: |:$| #| $/;
/** Texts that one reader or another takes for something else, and numbers made of underscores. */
const WORD = /^[-.]?(?:y|n|yes|no|on|off|true|false|null|nan|inf|infinity|_[\d_]*)$/i;
/** No text for a quoted scalar to hold as it is: control characters, what YAML 1.1 takes for line breaks, the byte order mark, lone surrogates. */
const UNPRINTABLE = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const UNPRINTABLES = new RegExp(UNPRINTABLE.source, 'g');

function quote(text: string): string {
  if ((PLAIN.test(text) && !BREAKS_PLAIN.test(text) && !WORD.test(text)) || QUANTITY.test(text)) return text;
  if (/["\\]/.test(text) && !UNPRINTABLE.test(text)) return `'${text.replace(/'/g, "''")}'`;
  return JSON.stringify(text).replace(UNPRINTABLES, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A literal block where it comes back exactly as it was, else a quoted text on one line. */
function multiline(text: string, indent: string): string {
  if (!isLiteral(text)) return ` ${quote(text)}\n`;
  const body = text.replace(/\n+$/, '');
  const ends = text.length - body.length;
  const lines = body.replace(/^(?=.)/gm, indent === '' ? '  ' : indent);
  return ` |${ends === 0 ? '-' : ends === 1 ? '' : '+'}\n${lines}\n${'\n'.repeat(Math.max(0, ends - 1))}`;
}

function isLiteral(text: string): boolean {
  // the first line that is not empty tells the reader the indentation, and the last must not look like none
  return /^\n*[^\s]/.test(text) && !/\n[ \t]+\n*$/.test(text) && !UNPRINTABLE.test(text.replace(/[\n\t]/g, ''));
}
