import type { ScalarTag } from 'yaml';

const TRUE = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const FALSE = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const INT = /^[-+]?(?:0[bB][01_]+|0[oO][0-7_]+|0[xX][0-9a-fA-F_]+|0[0-7_]*|[1-9][0-9_]*)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?$/;
const NO_NUMBER = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

function integer(text: string): number {
  const digits = text.replace(/_/g, '').toLowerCase();
  const sign = digits.startsWith('-') ? -1 : 1;
  const plain = digits.replace(/^[-+]/, '');
  const radix = /^0[box]/.test(plain) ? { b: 2, o: 8, x: 16 }[plain[1] as 'b' | 'o' | 'x'] : plain.length > 1 && plain.startsWith('0') ? 8 : 10;
  const value = sign * (radix === 10 ? Number(plain) : parseInt(plain.replace(/^0[box]/, ''), radix));
  return value === 0 ? 0 : value;
}

/**
 * What unquoted words mean to the API server and to kubectl: YAML 1.1 with Go's numbers, without base 60 and without times.
 * An earlier entry wins.
 */
export const SCALARS: ScalarTag[] = [
  { tag: 'tag:yaml.org,2002:null', default: true, test: /^(?:~|null|Null|NULL)?$/, resolve: () => null },
  { tag: 'tag:yaml.org,2002:bool', default: true, test: TRUE, resolve: text => TRUE.test(text) },
  { tag: 'tag:yaml.org,2002:bool', default: true, test: FALSE, resolve: text => TRUE.test(text) },
  { tag: 'tag:yaml.org,2002:int', default: true, test: INT, resolve: integer },
  { tag: 'tag:yaml.org,2002:float', default: true, test: FLOAT, resolve: text => Number(text.replace(/_/g, '')) },
  {
    tag: 'tag:yaml.org,2002:float',
    default: true,
    test: NO_NUMBER,
    resolve: (text, fail) => {
      fail(NO_JSON_NUMBER);
      return text;
    },
  },
  // an explicit !!int or !!float on text that no pattern above takes
  { tag: 'tag:yaml.org,2002:int', resolve: text => Number(text) },
  { tag: 'tag:yaml.org,2002:float', resolve: text => Number(text) },
  { tag: 'tag:yaml.org,2002:binary', resolve: text => Buffer.from(text.replace(/\s+/g, ''), 'base64').toString('utf8') },
  { tag: 'tag:yaml.org,2002:timestamp', resolve: text => text },
];

/** Marks the parser's error for infinity and NaN, which JSON does not have. */
export const NO_JSON_NUMBER = 'no JSON number';

/** The decimal digits of an unquoted integer. */
export function digitsOf(text: string): string | undefined {
  if (!INT.test(text)) return undefined;
  const [, sign, plain] = /^([-+]?)(.*)$/.exec(text.replace(/_/g, '').toLowerCase()) as unknown as [string, string, string];
  const octal = /^0[0-7]+$/.test(plain);
  const digits = BigInt(octal ? `0o${plain}` : plain);
  return String(sign === '-' ? -digits : digits);
}
