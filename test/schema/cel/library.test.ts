import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { evaluate, print } from './calls';
import { AUTHORIZER, overloads as authorizer, RESOURCE_CHECK } from '../../../lib/schema/cel/library/authorizer';
import { structOf } from '../../../lib/schema/cel/library/jsonpatch';
import type { Overload } from '../../../lib/schema/cel/overload';
import { nameOf, type Type } from '../../../lib/schema/cel/type';
import { CelError } from '../../../lib/schema/cel/value';

/** A call, and what the server says of it. */
interface Case {
  readonly call: string;
  /** What the server was asked, where no expression can say the call. */
  readonly asked?: string;
  readonly is?: string;
  readonly fails?: boolean;
  readonly refused?: boolean;
}

const LIBRARIES = join(__dirname, '../../../lib/schema/cel/library');

const libraries = readdirSync(LIBRARIES).map(file => file.replace(/\.ts$/, ''));
// eslint-disable-next-line @typescript-eslint/no-require-imports
const overloads = libraries.flatMap(name => (require(join(LIBRARIES, name)) as { overloads: readonly Overload[] }).overloads);

function read<T>(file: string): T {
  return parse(readFileSync(join(__dirname, file), 'utf8')) as T;
}

/** What the call equals; `fails` where it has no value, or where it is not even compiled. */
function answer(call: string): string {
  try {
    return print(evaluate(call, overloads));
  } catch (error) {
    if (error instanceof CelError || error instanceof TypeError) return 'fails';
    throw error;
  }
}

describe.each(readdirSync(join(__dirname, 'library')))('%s', file => {
  test.each(read<Case[]>(join('library', file)))('$call', ({ call, is, fails = false, refused = false }) => {
    expect([is !== undefined, fails, refused].filter(Boolean)).toHaveLength(1);
    expect(answer(call)).toBe(is === undefined ? 'fails' : answer(is));
  });
});

test('every function of a library has a case', () => {
  const calls = readdirSync(join(__dirname, 'library')).flatMap(file => read<Case[]>(join('library', file))).filter(({ is }) => is !== undefined);
  const rest = overloads.filter(({ name, method = false }) => !authorizer.some(other => other.name === name)
    && !calls.some(({ call }) => method ? call.includes(`.${name}(`) : new RegExp(`(?<![.\\w])${name}\\(`).test(call)));
  expect(rest.map(({ name }) => name)).toEqual([]);
});

/** The type of a chain of calls with texts, or undefined where a call has no overload. */
function typeOfChain(chain: string): Type | undefined {
  const [, resource, calls = ''] = /^authorizer(\.requestResource)?((?:\.\w+\([^()]*\))+)$/.exec(chain) ?? [];
  return [...calls.matchAll(/\.(\w+)\(([^()]*)\)/g)].reduce<Type | undefined>((type, [, name, written]) => {
    const texts = (written as string).match(/'[^']*'/g)?.length ?? 0;
    return authorizer.find(overload => overload.name === name && overload.parameters[0] === type && overload.parameters.length === texts + 1)?.result;
  }, resource === undefined ? AUTHORIZER : RESOURCE_CHECK);
}

describe('authorizer', () => {
  test.each(read<{ call: string; type?: string }[]>('authorizer.yaml'))('$call', ({ call, type }) => {
    const found = typeOfChain(call);
    expect(found && nameOf(found)).toBe(type);
  });

  test('answers in a cluster only', () => {
    for (const { run } of authorizer) expect(run).toThrow(CelError);
  });
});

test('types that a mutation may construct', () => {
  const fieldOf = (name: string, field: string): string | undefined => {
    const type = structOf(name);
    const found = type?.kind === 'object' ? type.field(field) : undefined;
    return found && nameOf(found);
  };
  expect(['op', 'path', 'from', 'value', 'oo'].map(field => fieldOf('JSONPatch', field))).toEqual(['string', 'string', 'string', 'dyn', undefined]);
  expect(['Object', 'Object.spec', 'Object.spec.a.b'].map(name => fieldOf(name, 'any'))).toEqual(['dyn', 'dyn', 'dyn']);
  expect(['Objectx', 'JSONPatch.x', 'object', ''].map(structOf)).toEqual([undefined, undefined, undefined, undefined]);
});

test('since when functions are there', () => {
  const since = Object.entries(read<Record<string, (string | string[])[]>>('since.yaml')).flatMap(([minor, names]) => names.flat().map(name => `${name} ${minor}`));
  const found = overloads.filter(overload => overload.since !== undefined).map(({ name, since: minor }) => `${name} ${minor}`);
  expect([...new Set(found)].sort()).toEqual(since.sort());
});

describe('long texts', () => {
  const LENGTH = 100_000;
  const texts = ['1', '0', '.', 'a', ' ', 'a.', ':', '1:', '/', '%', '%s', '%41', '[', ']', '?', '#', '@', '-', '=', '😀'].flatMap(part => {
    const long = part.repeat(LENGTH / part.length);
    return [long, `${long}!`, `1.2.3-${long}`, `http://a/${long}`, `http://[${long}`, `1.${long}x`];
  });

  test('take no time', () => {
    for (const { name, parameters, run } of overloads) {
      const [first, second] = parameters;
      if (first?.kind !== 'string' || (second !== undefined && second.kind !== 'string') || parameters.length > 2) continue;
      const call = run as (...values: string[]) => unknown;
      const since = process.cpuUsage().user;
      for (const text of texts) {
        try {
          call(text, 'a');
        } catch (error) {
          expect(error).toBeInstanceOf(CelError);
        }
      }
      expect([name, process.cpuUsage().user - since < 5_000_000]).toEqual([name, true]);
    }
  });
});
