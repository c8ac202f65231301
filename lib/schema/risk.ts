/**
 * How long JavaScript may take to match a pattern: it backtracks, while the server's engine does not. The pattern becomes an automaton of its
 * characters (Glushkov's: no empty moves), which has exponentially many paths for a text exactly if some part of it can be gone through in two ways.
 */
import { parsePattern, type Piece } from './pieces';

/** Steps that are few enough, well below a second. */
const STEPS = 1e7;
const LONGEST = 1000;

/** Characters, pairs of them and ways between them that are looked at; a pattern of more is taken for dangerous. */
const MOST_POSITIONS = 400;
const MOST_PAIRS = 200_000;
const MOST_LINKS = 20_000;

/** Repetitions, one in the other, that together may take more turns count as unbounded ones. */
const FEW_TURNS = 50;

/** Pieces that may be left out, or turns that may be empty: so many in a row double the time so many times. */
const FEW_OPTIONS = 16;

/** A text of so many characters is matched in no time by any pattern that a person would write. */
export const SHORT = 4;

/** The longest text, in UTF-16 units, that the pattern may be matched with by backtracking; Infinity where it takes linear time. */
export function longestFor(pattern: string): number {
  let parsed: Piece;
  try {
    parsed = parsePattern(pattern);
  } catch {
    return 0;
  }
  const automaton = new Automaton();
  const whole = automaton.add(parsed, 1);
  if (whole.options > FEW_OPTIONS || automaton.isLarge()) return SHORT;
  if (automaton.isAmbiguous()) return Math.max(SHORT, Math.floor(Math.log(STEPS) / Math.log(automaton.choices())));
  const degree = whole.loops + (isAnchored(parsed) ? 0 : 1);
  if (degree < 2) return Infinity;
  let factorial = 1;
  for (let i = 2; i <= degree; i++) factorial *= i;
  return Math.min(LONGEST, Math.floor((STEPS * factorial) ** (1 / degree)));
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

class Automaton {
  private readonly sets: Piece['set'][] = [];
  private links = 0;
  private readonly next: Set<number>[] = [];
  /** Like `next`, with each way as often as there is one. */
  private readonly ways: number[][] = [];
  /** There are two ways from one character to the next, and back. */
  private twice: [number, number][] = [];

  /** @param turns that the repetitions around the piece take together */
  add(piece: Piece, turns: number): Part {
    switch (piece.type) {
      case 'empty': return { first: [], last: [], empty: true, loops: 0, options: 0 };
      case 'set': {
        const position = this.sets.push(piece.set) - 1;
        this.next.push(new Set());
        this.ways.push([]);
        return { first: [position], last: [position], empty: false, loops: 0, options: 0 };
      }
      case 'sequence': return (piece.of ?? []).map(child => this.add(child, turns)).reduce((a, b) => this.join(a, b), { first: [], last: [], empty: true, loops: 0, options: 0 });
      case 'choice': {
        const parts = (piece.of ?? []).map(child => this.add(child, turns));
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

  private repeat({ of: [child] = [], least = 0, most = Infinity }: Piece, around: number): Part {
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

function overlap(a: Piece['set'], b: Piece['set']): boolean {
  return a === undefined || b === undefined || a.some((word, i) => (word & b[i]) !== 0);
}

/** Whether a match can only begin where the text does. */
function isAnchored(piece: Piece): boolean {
  if (piece.type === 'empty') return piece.start === true;
  if (piece.type === 'choice') return (piece.of ?? []).every(isAnchored);
  if (piece.type === 'sequence') {
    const [first, ...rest] = piece.of ?? [];
    return first !== undefined && (isAnchored(first) || (first.type === 'empty' && isAnchored({ type: 'sequence', of: rest })));
  }
  return piece.type === 'repeat' && (piece.least ?? 0) > 0 && piece.of !== undefined && isAnchored(piece.of[0]);
}
