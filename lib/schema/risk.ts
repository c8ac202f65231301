/**
 * How long JavaScript may take to match a pattern: it backtracks, while the server's engine does not. The pattern becomes an automaton of its
 * characters (Glushkov's: no empty moves), which has exponentially many paths for a text exactly if some part of it can be gone through in two ways.
 */
import { partsOf, type CharacterSet, type Piece } from './re2/piece';
import { complementOf } from './re2/ranges';

/** Steps that are few enough, well below a second. */
const STEPS = 1e7;
const LONGEST = 1000;

/** Characters, pairs of them and ways between them that are looked at; a pattern of more is taken for dangerous. */
const MOST_POSITIONS = 400;
const MOST_PAIRS = 200_000;
const MOST_LINKS = 20_000;

/** Repetitions, one in the other, that together may take more turns count as unbounded ones. */
const FEW_TURNS = 50;

/** Instructions of the server's program; JavaScript takes long to make one of more, or cannot. */
const MOST_PROGRAM = 20_000;

/** Pieces that may be left out, or turns that may be empty: so many in a row double the time so many times. */
const FEW_OPTIONS = 16;

/** A text of so many characters is matched in no time by any pattern that a person would write. */
export const SHORT = 4;

/** The longest text, in UTF-16 units, that the pattern may be matched with by backtracking; Infinity where it takes linear time. */
export function longestFor(pattern: Piece): number {
  // what is counted is written out
  if (pattern.size > MOST_PROGRAM) return 0;
  const automaton = new Automaton(pattern);
  const whole = automaton.add(pattern, 1);
  if (whole.options > FEW_OPTIONS || automaton.isLarge()) return SHORT;
  if (automaton.isAmbiguous()) return lengthFor(whole.loops, automaton.choices());
  const degree = whole.loops + (isAnchored(pattern) ? 0 : 1);
  return degree < 2 ? Infinity : lengthFor(degree);
}

/**
 * So long a text takes few steps: it goes through loops, one after another, in as many ways as it can be cut into one part more,
 * and where there is a choice at each character, in that many times as many.
 */
function lengthFor(loops: number, choices = 1): number {
  let ways = 1;
  for (let length = 1; length <= LONGEST; length++) {
    ways *= choices * (length + loops) / length;
    if (ways > STEPS) return Math.max(SHORT, length - 1);
  }
  return LONGEST;
}

/** What a piece looks like from outside. */
interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly empty: boolean;
  /** Loops that a text may go through one after another: the degree of the time it takes. */
  readonly loops: number;
  /** Pieces one after another that may be left out. */
  readonly options: number;
}

/** Characters of a set, a bit for each that tells the pattern's sets apart; undefined for what may be any. */
type Mask = readonly number[] | undefined;

const NONE: Part = { first: [], last: [], empty: true, loops: 0, options: 0 };

class Automaton {
  private readonly sets: Mask[] = [];
  private readonly masks: ReadonlyMap<CharacterSet, Mask>;
  private links = 0;
  private readonly next: Set<number>[] = [];
  /** Like `next`, with each way as often as there is one. */
  private readonly ways: number[][] = [];
  /** There are two ways from one character to the next, and back. */
  private twice: [number, number][] = [];

  constructor(pattern: Piece) {
    this.masks = masksOf(pattern);
  }

  /** @param turns that the repetitions around the piece take together */
  add(piece: Piece, turns: number): Part {
    switch (piece.type) {
      case 'empty': case 'place': return NONE;
      case 'group': return this.add(piece.of, turns);
      case 'set': {
        const position = this.sets.push(this.masks.get(piece.set)) - 1;
        this.next.push(new Set());
        this.ways.push([]);
        return { first: [position], last: [position], empty: false, loops: 0, options: 0 };
      }
      case 'sequence': return piece.of.map(child => this.add(child, turns)).reduce((a, b) => this.join(a, b), NONE);
      case 'choice': {
        const parts = piece.of.map(child => this.add(child, turns));
        return {
          first: parts.flatMap(part => part.first),
          last: parts.flatMap(part => part.last),
          empty: parts.some(part => part.empty),
          loops: Math.max(0, ...parts.map(part => part.loops)),
          options: Math.max(0, ...parts.map(part => part.options)),
        };
      }
      case 'repeat': return this.repeat(piece, turns);
    }
  }

  isLarge(): boolean {
    return this.sets.length > MOST_POSITIONS || this.links > MOST_LINKS;
  }

  /** Whether a text may be gone through in so many ways that their number doubles with its length. */
  isAmbiguous(): boolean {
    const reach = this.next.map((_, from) => this.reachable(from));
    if (this.twice.some(([from, to]) => to === from || reach[to].has(from))) return true;
    const onLoop = reach.flatMap((set, position) => set.has(position) ? [position] : []);
    return onLoop.some(position => this.parts(position, reach));
  }

  /** The most ways that there are from one position with one character. */
  choices(): number {
    const most = this.ways.map(all => {
      const counts = all.map(to => all.filter(other => overlap(this.sets[to], this.sets[other])).length);
      return Math.max(0, ...counts);
    });
    return Math.max(2, ...most);
  }

  /** Whether two paths that begin at one position with the same text part, and meet there again. */
  private parts(start: number, reach: readonly Set<number>[]): boolean {
    const within = (to: number): boolean => reach[start].has(to) && reach[to].has(start);
    const size = this.sets.length;
    const seen = new Set<number>([start * size + start]);
    const back = new Map<number, number[]>();
    for (const pair of seen) {
      const [a, b] = [Math.floor(pair / size), pair % size];
      for (const x of this.next[a]) {
        if (!within(x)) continue;
        for (const y of this.next[b]) {
          if (!within(y) || !overlap(this.sets[x], this.sets[y])) continue;
          const to = x * size + y;
          const before = back.get(to);
          if (before) before.push(pair);
          else back.set(to, [pair]);
          seen.add(to);
        }
      }
      if (seen.size > MOST_PAIRS) return true;
    }
    const returning = new Set<number>([start * size + start]);
    for (const pair of returning) {
      if (Math.floor(pair / size) !== pair % size) return true;
      for (const before of back.get(pair) ?? []) returning.add(before);
    }
    return false;
  }

  private reachable(from: number): Set<number> {
    const seen = new Set(this.next[from]);
    for (const position of seen) for (const to of this.next[position]) seen.add(to);
    return seen;
  }

  private link(from: readonly number[], to: readonly number[]): void {
    this.links += from.length * to.length;
    if (this.isLarge()) return;
    for (const a of from) {
      for (const b of to) {
        if (this.next[a].has(b)) this.twice.push([a, b]);
        this.next[a].add(b);
        this.ways[a].push(b);
      }
    }
  }

  private join(a: Part, b: Part): Part {
    this.link(a.last, b.first);
    return {
      first: a.empty ? [...a.first, ...b.first] : a.first,
      last: b.empty ? [...a.last, ...b.last] : b.last,
      empty: a.empty && b.empty,
      loops: a.loops + b.loops,
      options: a.options + b.options,
    };
  }

  private repeat({ of: child, least, most }: Piece & { readonly type: 'repeat' }, around: number): Part {
    const turns = around * Math.max(most, 1);
    const long = turns > FEW_TURNS;
    const part = this.add(child, turns);
    const empty = part.empty || least === 0;
    if (most <= 1) return { ...part, empty, options: part.options + 1 };
    if (long) this.link(part.last, part.first);
    // `(a?){20}`: each turn that must be taken may be an empty one
    const times = long ? 1 : most;
    const options = part.options * (Number.isFinite(most) ? most : 1) + (part.empty && least > 1 ? least : 0);
    return { ...part, empty, loops: part.loops * times + (long && least !== most ? 1 : 0), options };
  }
}

function overlap(a: Mask, b: Mask): boolean {
  return a === undefined || b === undefined || a.some((word, i) => (word & b[i]) !== 0);
}

/** Two sets overlap where one of their ranges begins, or behind one. */
function masksOf(pattern: Piece): ReadonlyMap<CharacterSet, Mask> {
  const sets: CharacterSet[] = [];
  const collect = (piece: Piece): void => {
    if (piece.type === 'set') sets.push(piece.set);
    else partsOf(piece).forEach(collect);
  };
  collect(pattern);
  const known = new Map(sets.filter(({ properties }) => properties.length === 0).map(set => [set, set.isNegated ? complementOf(set.ranges) : set.ranges]));
  const starts = [...new Set([...known.values()].flatMap(ranges => ranges.filter((_, i) => i % 2 === 0)))].sort((a, b) => a - b);
  return new Map([...known].map(([set, ranges]) => [set, maskOf(ranges, starts)]));
}

function maskOf(ranges: readonly number[], starts: readonly number[]): Mask {
  const words = new Array<number>(Math.ceil(starts.length / 31)).fill(0);
  let at = 0;
  starts.forEach((start, index) => {
    while (at < ranges.length && (ranges[at + 1] as number) < start) at += 2;
    if (at < ranges.length && (ranges[at] as number) <= start) words[Math.floor(index / 31)] |= 1 << (index % 31);
  });
  return words;
}

/** Whether a match can only begin where the text does. */
function isAnchored(piece: Piece): boolean {
  switch (piece.type) {
    case 'place': return piece.place === 'begin';
    case 'group': return isAnchored(piece.of);
    case 'choice': return piece.of.every(isAnchored);
    case 'sequence': {
      const first = piece.of.find(part => part.type !== 'empty' && !(part.type === 'place' && part.place !== 'begin'));
      return first !== undefined && isAnchored(first);
    }
    case 'repeat': return piece.least > 0 && isAnchored(piece.of);
    default: return false;
  }
}
