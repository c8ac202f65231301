const INTEGER = /^[+-]?\d+$/;
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const OTHER_NUMBER = /^(?:[+-]?(?:inf(?:inity)?)|nan|[+-]?0x[\da-f_.]+p[+-]?\d+)$/i;
const SWITCH = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;

const NUMBERS: ReadonlySet<string> = new Set(['INT', 'FLOAT', 'DOUBLE']);

/** Whether a text is a value of a property's type, as mappers read it; of types that any text is of nothing is asked. */
export function fits(type: string, text: string): boolean {
  switch (type) {
    case 'INT': return INTEGER.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text);
    case 'FLOAT': return OTHER_NUMBER.test(text) || (DECIMAL.test(text) && Number.isFinite(Math.fround(Number(text))));
    case 'DOUBLE': return OTHER_NUMBER.test(text) || (DECIMAL.test(text) && Number.isFinite(Number(text)));
    case 'BOOLEAN': return SWITCH.test(text);
    default: return true;
  }
}

/** Whether a number is within the bounds of a model; a bound that is no number is none. */
export function isWithin(type: string, text: string, minimum: string, maximum: string): boolean {
  if (!NUMBERS.has(type) || !DECIMAL.test(text)) return true;
  const value = Number(text);
  return !(DECIMAL.test(minimum) && value < Number(minimum)) && !(DECIMAL.test(maximum) && value > Number(maximum));
}
