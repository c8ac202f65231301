import { unionOf, type Ranges } from './ranges';

/** Where blocks of code points begin and end; there are no characters among the surrogates. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0, 0xd7ff], [0xe000, 0xffff], ...Array.from({ length: 16 }, (_, i) => [(i + 1) * 0x10000, (i + 1) * 0x10000 + 0xffff] as const),
];

const known = new Map<string, Ranges>();

/** The characters that have a property, as JavaScript writes it after the backslash. It takes some ten milliseconds. */
export function charactersWith(property: string): Ranges {
  const before = known.get(property);
  if (before) return before;
  const found: number[] = [];
  const runs = new RegExp(`\\${property}+`, 'gu');
  for (const [start, end] of BLOCKS) {
    for (const [run] of textOf(start, end).matchAll(runs)) {
      const first = run.codePointAt(0) as number;
      found.push(first, first + run.length / (start > 0xffff ? 2 : 1) - 1);
    }
  }
  const made = unionOf(found);
  known.set(property, made);
  return made;
}

function textOf(start: number, end: number): string {
  let text = '';
  for (let point = start; point <= end; point++) text += String.fromCodePoint(point);
  return text;
}
