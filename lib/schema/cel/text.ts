/** Texts as CEL sees them: their places and lengths count code points, JavaScript's count UTF-16 units. */

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/;
const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Length in code points. */
export function lengthOf(text: string): number {
  return PAIR.test(text) ? text.length - (text.match(PAIRS) as string[]).length : text.length;
}

/** The place in UTF-16 units of a place in code points, which may not be beyond the text. */
export function unitAt(text: string, point: number): number {
  if (!PAIR.test(text)) return point;
  let unit = 0;
  for (let i = 0; i < point; i++) unit += (text.codePointAt(unit) as number) > 0xffff ? 2 : 1;
  return unit;
}

/** The place in code points of a place in UTF-16 units; −1 stays −1. */
export function pointAt(text: string, unit: number): number {
  return unit < 0 ? unit : lengthOf(text.slice(0, unit));
}

export function part(text: string, from: number, to: number): string {
  return text.slice(unitAt(text, from), unitAt(text, to));
}
