import { MOST, between, exactly, plus, scaled, times, UNKNOWN, type Range } from './range';
import type { Type } from '../type';

/** What is known of a target or an argument before an expression runs. */
export interface Sized {
  readonly type: Type;
  /** Of a string in code points, of a list or map in elements. @default - not known */
  readonly size?: Range;
  /** Size of each element of a list. @default - not known */
  readonly element?: Range;
  /** The int that it is, where it is a literal. */
  readonly literal?: number;
}

export interface Estimate {
  /** Without what the target and the arguments cost. */
  readonly cost: Range;
  /** Of the result, where its size is known. */
  readonly size?: Range;
}

type Estimator = (target: Sized | undefined, args: readonly Sized[]) => Estimate | undefined;

/** To go through a text, a code point. */
const TEXT = 0.1;
/** To apply a pattern to a text of no length, a code point of the pattern. */
const PATTERN = 0.25;
const NEW_LIST = 10;
const NEW_STRUCT = 40;
const LONGEST_NAMED_PATTERN = 128;
/** Two checks of an authorizer fit in the cost of one expression. */
const AUTHORIZATION = 350_000;
const ADDRESS: Range = between(4, 16);

const free: Estimator = () => ({ cost: exactly(1) });

function sizeOf(sized: Sized | undefined): Range {
  return sized?.size ?? UNKNOWN;
}

/** Functions that are given their text as an argument. */
function reads(turns: number): Estimator {
  return (_, [text]) => ({ cost: scaled(sizeOf(text), turns * TEXT) });
}

const transforms: Estimator = target => target && { cost: scaled(sizeOf(target), TEXT), size: sizeOf(target) };

const parsesUrl: Estimator = (_, [text]) => ({ cost: scaled(sizeOf(text), TEXT), size: sizeOf(text) });

const visits: Estimator = target => {
  if (target === undefined) return undefined;
  if (target.type.kind !== 'list') return { cost: scaled(sizeOf(target), TEXT) };
  const isText = target.type.element.kind === 'string' || target.type.element.kind === 'bytes';
  return { cost: times(sizeOf(target), isText ? plus(exactly(1), scaled(target.element ?? UNKNOWN, TEXT)) : exactly(1)) };
};

const searches: Estimator = (target, [pattern]) => target && {
  cost: times(scaled(plus(sizeOf(target), exactly(1)), TEXT), scaled(sizeOf(pattern), PATTERN)),
  size: between(0, sizeOf(target).most),
};

const splits: Estimator = (target, [, limit]) => target && {
  cost: scaled(sizeOf(target), 2 * TEXT),
  size: between(0, limit?.literal === undefined ? sizeOf(target).most : limit.literal < 0 ? MOST : limit.literal),
};

const joins: Estimator = (target, [separator]) => {
  if (target === undefined) return undefined;
  const { least, most } = sizeOf(target);
  const between1 = between(Math.max(0, least - 1), Math.max(0, most - 1));
  const size = plus(times(sizeOf(target), target.element ?? UNKNOWN), separator === undefined ? exactly(0) : times(sizeOf(separator), between1));
  return { cost: scaled(size, TEXT), size };
};

const replaces: Estimator = (target, [old, other]) => {
  if (target === undefined || old === undefined || other === undefined) return undefined;
  const [text, from, to] = [sizeOf(target), sizeOf(old), sizeOf(other)];
  const count = (length: number, piece: number): number => piece === 0 ? length + 1 : Math.ceil(length / piece);
  const [grows, shrinks] = [from.least === 0 || to.most > from.least, from.most === 0 || from.most > to.least];
  return {
    cost: scaled(text, 2 * TEXT),
    size: plus(
      times(between(shrinks ? count(text.least, from.most) : 0, grows ? count(text.most, from.least) : 0), to),
      between(from.most === 0 || !shrinks ? text.least : 0, from.least === 0 || !grows ? text.most : 0),
    ),
  };
};

const selects: Estimator = (_, [selector]) => {
  const parts = scaled(sizeOf(selector), 0.5);
  return { cost: plus(exactly(NEW_LIST), scaled(sizeOf(selector), TEXT), scaled(parts, NEW_LIST + NEW_STRUCT)) };
};

/** Whether a network contains an address or a network, which is parsed where it is a text. */
function contains(extra: Range): Estimator {
  return (_, [other]) => {
    const compared = plus(scaled(plus(ADDRESS, ADDRESS), TEXT), extra);
    return { cost: other?.type.kind === 'string' ? plus(compared, scaled(sizeOf(other), TEXT)) : compared };
  };
}

const validates: Estimator = (_, [text]) => ({ cost: scaled(scaled(sizeOf(text), TEXT), LONGEST_NAMED_PATTERN * PATTERN) });

function comparesSets(turns: number): Estimator {
  return (_, [a, b]) => ({ cost: plus(scaled(times(sizeOf(a), sizeOf(b)), turns), exactly(1)) });
}

/** A function that makes a list of a size, for a cost an element. */
function makes(size: Range, factor: number): Estimate {
  return { cost: plus(scaled(size, factor), exactly(1 + NEW_LIST)), size };
}

const slices: Estimator = (target, [start, end]) => {
  const [from, to] = [literalOf(start, 0), literalOf(end, sizeOf(target).most)];
  return target && makes(exactly(to < from ? MOST : to - from), 1);
};

function literalOf(sized: Sized | undefined, otherwise: number): number {
  return sized?.literal === undefined ? otherwise : Math.max(0, sized.literal);
}

function sorts(list: Sized | undefined): Estimate | undefined {
  const isText = list?.type.kind === 'list' && (list.type.element.kind === 'string' || list.type.element.kind === 'bytes');
  return list && makes(times(sizeOf(list), sizeOf(list)), isText ? 2 + TEXT : 2);
}

function all(names: string, estimator: Estimator): Record<string, Estimator> {
  return Object.fromEntries(names.split(' ').map(name => [name, estimator]));
}

/** What a call of a library's function costs at the most, by the function's name; one that is not here costs 1. */
export const estimators: Readonly<Record<string, Estimator>> = {
  ...all('serviceAccount path group resource subresource namespace name allowed reason error errored', free),
  ...all('masked prefixLength family isUnspecified isLoopback isLinkLocalMulticast isLinkLocalUnicast isGlobalUnicast', free),
  ...all('format.named sign asInteger isInteger asApproximateFloat isGreaterThan isLessThan compareTo add sub major minor patch', free),
  ...all('getScheme getHostname getHost getPort getEscapedPath getQuery', free),
  ...all('cidr isIP isCIDR quantity isQuantity semver isSemver', reads(1)),
  ...all('url jsonpatch.escapeKey', parsesUrl),
  ...all('lowerAscii upperAscii substring trim', transforms),
  ...all('isSorted sum min max indexOf lastIndexOf', visits),
  ...all('find findAll', searches),
  ...all('fieldSelector labelSelector', selects),
  'check': () => ({ cost: exactly(AUTHORIZATION) }),
  // of a text; that of a network is a field of it
  'ip': (target, args) => target === undefined ? reads(1)(target, args) : free(target, args),
  'ip.isCanonical': reads(2),
  'containsIP': contains(exactly(0)),
  'containsCIDR': contains(plus(scaled(ADDRESS, TEXT), exactly(1))),
  'validate': validates,
  'split': splits,
  'join': joins,
  'replace': replaces,
  'format': target => target && { cost: scaled(sizeOf(target), TEXT) },
  'strings.quote': (_, [text]) => ({ cost: scaled(sizeOf(text), TEXT), size: plus(between(sizeOf(text).least, 2 * sizeOf(text).most), exactly(2)) }),
  'sets.contains': comparesSets(1),
  'sets.intersects': comparesSets(1),
  'sets.equivalent': comparesSets(2),
  'lists.range': (_, [count]) => makes(exactly(literalOf(count, MOST)), 1),
  'slice': slices,
  'reverse': target => target && makes(sizeOf(target), 1),
  'flatten': (target, args) => target && makes(sizeOf(target), args.length === 0 ? 1 : literalOf(args[0], MOST)),
  'distinct': target => target && makes(times(sizeOf(target), sizeOf(target)), 2),
  'sort': target => sorts(target),
  '@sortByAssociatedKeys': (_, [keys]) => sorts(keys),
};
