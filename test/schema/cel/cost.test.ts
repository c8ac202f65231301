import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { estimators, type Sized } from '../../../lib/schema/cel/cost/library';
import { exactly, type Range } from '../../../lib/schema/cel/cost/range';
import { BOOL, BYTES, DYN, INT, listOf, opaque, STRING, type Type } from '../../../lib/schema/cel/type';

type Ends = readonly [number, number];

interface Case {
  readonly call: string;
  readonly sizes: Readonly<Record<string, Ends>>;
  readonly cost: Ends;
  readonly size?: Ends;
}

const TYPES: Readonly<Record<string, Type>> = {
  ...Object.fromEntries(['s', 't', 'u'].map(name => [name, STRING])),
  i: INT,
  l: listOf(STRING),
  b: listOf(BYTES),
  n: listOf(INT),
  m: listOf(INT),
  ll: listOf(listOf(INT)),
  dl: listOf(DYN),
  ...Object.fromEntries(['p', 'c', 'q', 'f', 'g', 'a', 'r'].map(name => [name, opaque(name)])),
};

function range(ends: Ends | undefined): Range | undefined {
  return ends && { least: ends[0], most: ends[1] };
}

/** A variable, or a literal. */
function sizedOf(text: string, sizes: Case['sizes']): Sized {
  const [, literal] = /^'(.*)'$/.exec(text) ?? [];
  if (literal !== undefined) return { type: STRING, size: exactly(literal.length) };
  if (/^\d+$/.test(text)) return { type: INT, literal: Number(text) };
  return text === 'true' ? { type: BOOL } : { type: TYPES[text] as Type, size: range(sizes[text]), element: range(sizes[`${text}.@items`]) };
}

/** What a call costs with the variables in it, which cost 1 each. */
function estimate({ call, sizes }: Case): { cost: readonly number[]; size?: readonly number[] } {
  const [, target, name = '', written = ''] = /^(?:(?!ip)(\w{1,2})\.)?([\w.]+)\((.*)\)$/.exec(call) ?? [];
  const args = written.match(/'[^']*'|\w+/g) ?? [];
  const on = target === undefined ? undefined : sizedOf(target, sizes);
  const { cost, size } = estimators[name]?.(on, args.map(arg => sizedOf(arg, sizes))) ?? { cost: exactly(1) };
  const variables = [target, ...args].filter(arg => arg !== undefined && arg in TYPES).length;
  return { cost: [cost.least + variables, cost.most + variables], ...size === undefined ? {} : { size: [size.least, size.most] } };
}

/** To ten digits, for what is far beyond every limit. */
function rounded(ends: readonly number[] | undefined, step = 1): readonly number[] | undefined {
  return ends?.map(end => Number((Math.ceil(end / step) * step).toPrecision(10)));
}

/** Sizes of texts are known to ten code points. */
function isText(call: string): boolean {
  return /^(?:s|l|strings|jsonpatch)\./.test(call) && !/\.(?:findAll|split|sort)\(/.test(call);
}

const cases = parse(readFileSync(join(__dirname, 'cost/library.yaml'), 'utf8')) as Case[];

test.each(cases)('$call of $sizes', item => {
  const { cost, size } = estimate(item);
  expect(rounded(cost)).toEqual(rounded(item.cost));
  if (item.size !== undefined) expect(rounded(size ?? [0, 2 ** 64], isText(item.call) ? 10 : 1)).toEqual(rounded(item.size));
});
