/** A part of a pattern. */
export interface Piece {
  readonly type: 'empty' | 'set' | 'sequence' | 'choice' | 'repeat';
  readonly of?: readonly Piece[];
  /** Characters of a set, a bit each; undefined for what may be any. */
  readonly set?: readonly number[];
  readonly least?: number;
  readonly most?: number;
  /** An empty piece that stands for the text's beginning. */
  readonly start?: true;
}

const SAMPLES: readonly string[] = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), 'é', '€', '\u{1f600}'];

/** Sets of these, by their text: patterns have many in common. */
const known = new Map<string, readonly number[] | undefined>();

/** Characters that tell sets apart: ASCII, some beyond, and those that the pattern names, for where sets overlap one of their ends does. */
function samplesOf(pattern: string): readonly string[] {
  const escaped = [...pattern.matchAll(/\\u\{([0-9A-Fa-f]+)\}/g)].map(([, code]) => String.fromCodePoint(parseInt(code, 16)));
  const more = [...pattern.replace(/[\x00-\x7f]/g, ''), ...escaped].filter(sample => !SAMPLES.includes(sample));
  return more.length === 0 ? SAMPLES : [...SAMPLES, ...new Set(more)];
}

const ZERO_WIDTH = /^(?:\(\?<?[!=][^)]*\)|\\[bB]|\$|\^)/;
const GROUP = /^\((?:\?:|\?<\w+>)?/;
const REPEAT = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/;
const ATOM = /^(?:\[(?:\\.|[^\]\\])*\]|\\[upP]\{[^}]*\}|\\x[0-9A-Fa-f]{2}|\\.|[\s\S])/u;

/** Turns that counted repetitions, one in the other, take at most together. */
export function turnsOf({ type, of = [], most = 1 }: Piece): number {
  const own = type === 'repeat' && Number.isFinite(most) ? Math.max(1, most) : 1;
  return own * Math.max(1, ...of.map(turnsOf));
}

/**
 * Reads a pattern that `translate` wrote.
 *
 * @param sampled whether the characters of sets are wanted, too @default true
 */
export function parsePattern(pattern: string, sampled = true): Piece {
  const samples = samplesOf(pattern);
  const sets = samples === SAMPLES ? known : new Map<string, readonly number[] | undefined>();
  let rest = pattern;
  const take = (matched: RegExp): RegExpExecArray | null => {
    const found = matched.exec(rest);
    if (found) rest = rest.slice(found[0].length);
    return found;
  };

  const choice = (): Piece => {
    const of = [sequence()];
    while (take(/^\|/)) of.push(sequence());
    return of.length === 1 ? of[0] : { type: 'choice', of };
  };
  const sequence = (): Piece => {
    const of: Piece[] = [];
    while (rest !== '' && !/^[|)]/.test(rest)) of.push(repeated(atom()));
    return { type: 'sequence', of };
  };
  const repeated = (piece: Piece): Piece => {
    let result = piece;
    for (let found = take(REPEAT); found; found = take(REPEAT)) {
      const [, sign, least = '0', comma, most] = found;
      result = {
        type: 'repeat',
        of: [result],
        least: sign === '+' ? 1 : sign ? 0 : Number(least),
        most: sign === '?' ? 1 : sign ? Infinity : !comma ? Number(least) : most === '' || most === undefined ? Infinity : Number(most),
      };
    }
    return result;
  };
  const atom = (): Piece => {
    const width = take(ZERO_WIDTH);
    if (width) return { type: 'empty', ...(width[0] === '^' ? { start: true } : {}) };
    if (take(GROUP)) {
      const inner = choice();
      if (!take(/^\)/)) throw new SyntaxError('group without end');
      return inner;
    }
    const [text] = take(ATOM) as RegExpExecArray;
    if (!sampled) return { type: 'set' };
    if (!sets.has(text)) sets.set(text, setOf(text, samples));
    return { type: 'set', set: sets.get(text) };
  };

  const whole = choice();
  if (rest !== '') throw new SyntaxError(`unexpected ${rest[0]}`);
  return whole;
}

function setOf(atom: string, samples: readonly string[]): readonly number[] | undefined {
  // a property has ends that the pattern does not name
  if (/\\[pP]/.test(atom)) return undefined;
  const matched = new RegExp(`^${atom}$`, 'u');
  const words = new Array<number>(Math.ceil(samples.length / 31)).fill(0);
  samples.forEach((sample, index) => {
    if (matched.test(sample)) words[Math.floor(index / 31)] |= 1 << (index % 31);
  });
  return words;
}
