import { overloads as authorizer } from './library/authorizer';
import { overloads as cidr } from './library/cidr';
import { overloads as format } from './library/format';
import { overloads as ip } from './library/ip';
import { overloads as lists } from './library/lists';
import { overloads as optionals } from './library/optionals';
import { overloads as quantity } from './library/quantity';
import { overloads as regex } from './library/regex';
import { overloads as semver } from './library/semver';
import { overloads as sequences } from './library/sequences';
import { overloads as sets } from './library/sets';
import { overloads as strings } from './library/strings';
import { overloads as urls } from './library/urls';
import type { Overload } from './overload';
import type { Syntax } from './parser';
import { standard } from './standard';
import { DYN, INT, NULL, STRING, UINT, DOUBLE, BOOL, BYTES, DURATION, TIMESTAMP, TYPE, listOf, mapOf, opaque, optionalOf, type Type } from './type';

/** The functions that there are, by name. */
export type Functions = ReadonlyMap<string, readonly Overload[]>;

/** What an expression may refer to. */
export interface Environment extends Syntax {
  /** The variables, in the order in which their values are given. */
  readonly variables: ReadonlyMap<string, Type>;
  readonly functions: Functions;
  /** Types that have a name. */
  readonly types: (name: string) => Type | undefined;
  /** Whether all elements of a list literal, and all keys and values of a map literal, must be of one type. @default true */
  readonly homogeneous?: boolean;
  /** Whether types are looked at before an expression runs. @default true */
  readonly checked?: boolean;
}

/** What Kubernetes adds to the language. */
const KUBERNETES = [authorizer, cidr, format, ip, lists, optionals, quantity, regex, semver, sequences, sets, strings, urls].flat();

const TYPES: Readonly<Record<string, Type>> = {
  'int': INT,
  'uint': UINT,
  'double': DOUBLE,
  'bool': BOOL,
  'string': STRING,
  'bytes': BYTES,
  'list': listOf(DYN),
  'map': mapOf(DYN, DYN),
  'null_type': NULL,
  'type': TYPE,
  'google.protobuf.Duration': DURATION,
  'google.protobuf.Timestamp': TIMESTAMP,
  'optional_type': optionalOf(DYN),
  'net.IP': opaque('net.IP'),
  'net.CIDR': opaque('net.CIDR'),
};

/** First minors of the types that not every version has. */
const TYPES_SINCE: Readonly<Record<string, number>> = { 'optional_type': 29, 'net.IP': 31, 'net.CIDR': 31 };

const functions = new Map<string, Functions>();

/** The functions of Kubernetes' expressions at a minor. */
export function functionsAt(minor: number): Functions {
  const key = String(minor);
  const known = functions.get(key);
  if (known) return known;
  const made = functionsOf([...standard, ...KUBERNETES].filter(({ since = 0 }) => since <= minor));
  functions.set(key, made);
  return made;
}

export function functionsOf(overloads: readonly Overload[]): Functions {
  const byName = new Map<string, Overload[]>();
  for (const overload of overloads) byName.set(overload.name, [...byName.get(overload.name) ?? [], overload]);
  return byName;
}

/** What only some expressions have. */
export interface More {
  readonly overloads?: readonly Overload[];
  /** Types that have a name, and may be made. */
  readonly types?: (name: string) => Type | undefined;
}

/** An environment as the API server gives one to expressions. */
export function environmentOf(minor: number, variables: Readonly<Record<string, Type>>, { overloads = [], types }: More = {}): Environment {
  const known = functionsAt(minor);
  return {
    minor,
    variables: new Map(Object.entries(variables)),
    functions: overloads.length === 0 ? known : functionsOf([...[...known.values()].flat(), ...overloads]),
    types: name => types?.(name) ?? typeNamed(name, minor),
  };
}

export function typeNamed(name: string, minor: number): Type | undefined {
  return Object.prototype.hasOwnProperty.call(TYPES, name) && (TYPES_SINCE[name] ?? 0) <= minor ? TYPES[name] : undefined;
}
