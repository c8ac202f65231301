import { grouped, scientific } from './digits';
import { print } from './printing';
import { CelError, Double, Uint } from './value';

type Verb = 's' | 'd' | 'f' | 'e' | 'b' | 'x' | 'X' | 'o';

/** A clause of a format, such as `%.2f`, or the text between two. */
type Clause = string | { readonly verb: Verb; readonly precision?: number };

/** The kinds of values that a clause takes, in a literal list; `dyn` is taken by all. */
const TAKEN: Readonly<Record<Verb, readonly string[]>> = {
  s: ['list', 'map', 'int', 'uint', 'double', 'bool', 'string', 'timestamp', 'bytes', 'duration', 'type', 'null'],
  d: ['int', 'uint'],
  // NaN and infinities are written as strings, too
  f: ['double', 'string'],
  e: ['double', 'string'],
  b: ['int', 'uint', 'bool'],
  x: ['int', 'uint', 'string', 'bytes'],
  X: ['int', 'uint', 'string', 'bytes'],
  o: ['int', 'uint'],
};

const PART = /%%|%(?:\.(\d+))?([sdfebxXo])|[^%]+/y;
const DEFAULT_PRECISION = 6;
const LARGEST_PRECISION = 2n ** 63n - 1n;

/** The parts of a format; undefined where it is none. Each clause takes the next argument. */
function clausesOf(text: string): readonly Clause[] | undefined {
  const clauses: Clause[] = [];
  for (let at = 0; at < text.length;) {
    PART.lastIndex = at;
    const found = PART.exec(text);
    if (found === null) return undefined;
    const [all, precision, verb] = found as unknown as [string, string | undefined, Verb | undefined];
    if (precision !== undefined && BigInt(precision) > LARGEST_PRECISION) return undefined;
    clauses.push(verb === undefined ? all.replace('%%', '%') : { verb, ...precision === undefined ? {} : { precision: Number(precision) } });
    at += all.length;
  }
  return clauses;
}

/**
 * Whether a format that is a literal suits the elements of a literal list, as the server looks at it when a rule is compiled.
 *
 * @param takes whether the element at a place may be of these kinds; a list or map for `%s` as far as its own elements are known
 */
export function suits(text: string, count: number, takes: (index: number, kinds: readonly string[]) => boolean): boolean {
  const verbs = clausesOf(text)?.flatMap(clause => typeof clause === 'string' ? [] : [clause.verb]);
  return verbs !== undefined && verbs.length === count && verbs.every((verb, i) => takes(i, TAKEN[verb]));
}

/** `'%s is %d'.format(['x', 1])`. Doubles in the list are `Double`s, for an int is written otherwise. */
export function format(text: string, values: readonly unknown[]): string {
  const clauses = clausesOf(text);
  if (clauses === undefined) throw new CelError('format with an unknown clause');
  let next = 0;
  return clauses.map(clause => {
    if (typeof clause === 'string') return clause;
    if (next >= values.length) throw new CelError('format with more clauses than values');
    return write(clause.verb, clause.precision ?? DEFAULT_PRECISION, values[next++]);
  }).join('');
}

function write(verb: Verb, precision: number, value: unknown): string {
  switch (verb) {
    case 's': return print(value);
    case 'd': return String(integerOf(value));
    case 'f': return grouped(doubleOf(value), precision);
    // the precision is taken for a width, as the server does
    case 'e': return scientific(doubleOf(value)).padStart(precision & 0xffff);
    case 'b': return typeof value === 'boolean' ? String(Number(value)) : integerOf(value).toString(2);
    case 'o': return integerOf(value).toString(8);
    case 'x': return hex(value);
    case 'X': return hex(value).toUpperCase();
  }
}

function hex(value: unknown): string {
  return typeof value === 'string' || value instanceof Uint8Array ? Buffer.from(value as string).toString('hex') : integerOf(value).toString(16);
}

function integerOf(value: unknown): number | bigint {
  if (value instanceof Uint) return value.value;
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return value as number | bigint;
  throw new CelError('value that is no integer in a clause for integers');
}

const NAMED: Readonly<Record<string, number>> = { 'NaN': NaN, 'Infinity': Infinity, '-Infinity': -Infinity };

function doubleOf(value: unknown): number {
  if (value instanceof Double) return value.value;
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return value;
  const named = typeof value === 'string' && Object.prototype.hasOwnProperty.call(NAMED, value) ? NAMED[value] : undefined;
  if (named === undefined) throw new CelError('value that is no double in a clause for doubles');
  return named;
}
