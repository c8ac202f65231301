import { Pool, SchemaNode } from './node';
import { nodeOf } from './walk';

/** One way to satisfy a schema: properties that are there, and properties that are not. */
export interface Term {
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

/** Beyond these a union of types reads worse than no union. */
const MAX_NAMES = 10;
const MAX_TERMS = 24;

interface Formula {
  readonly names: readonly string[];
  holds(present: ReadonlySet<string>): boolean;
}

/**
 * What `oneOf`, `anyOf`, `allOf` and `not` of a node say about which properties go together, as a union of terms.
 * Undefined where they say nothing about it, or more than that. Names in `always` count as present.
 */
export function termsOf(pool: Pool, node: SchemaNode, always: ReadonlySet<string>): Term[] | undefined {
  const formulas = [
    ...(node.oneOf ? [formulaOf(pool, { oneOf: node.oneOf })] : []),
    ...(node.anyOf ? [formulaOf(pool, { anyOf: node.anyOf })] : []),
    ...(node.not === undefined ? [] : [formulaOf(pool, { not: node.not })]),
    ...(node.allOf ?? []).map(branch => formulaOf(pool, nodeOf(pool, branch))),
  ].filter(formula => formula !== undefined);
  const names = [...new Set(formulas.flatMap(f => f.names))].filter(name => !always.has(name)).sort();
  if (names.length === 0 || names.length > MAX_NAMES) return undefined;
  const satisfying: string[] = [];
  for (let bits = 0; bits < 2 ** names.length; bits++) {
    const row = bits.toString(2).padStart(names.length, '0');
    const present = new Set([...always, ...names.filter((_, i) => row[i] === '1')]);
    if (formulas.every(f => f.holds(present))) satisfying.push(row);
  }
  const rows = simplify(satisfying);
  if (rows.length === 0 || rows.length > MAX_TERMS || rows.some(row => /^-*$/.test(row))) return undefined;
  return rows.map(row => ({ present: names.filter((_, i) => row[i] === '1'), absent: names.filter((_, i) => row[i] === '0') }));
}

/** A schema of nothing but presence; undefined for any other. */
function formulaOf(pool: Pool, node: SchemaNode): Formula | undefined {
  const { required = [], oneOf, anyOf, allOf, not, type, properties = {}, ...rest } = node;
  if (Object.keys(rest).length > 0 || (type !== undefined && type !== 'object')) return undefined;
  if (Object.values(properties).some(index => Object.keys(nodeOf(pool, index)).length > 0)) return undefined;
  const all = (indexes: readonly number[] = []): (Formula | undefined)[] => indexes.map(index => formulaOf(pool, nodeOf(pool, index)));
  const [one, any, every, none] = [all(oneOf), all(anyOf), all(allOf), all(not === undefined ? [] : [not])];
  const parts = [...one, ...any, ...every, ...none];
  if (parts.some(part => part === undefined)) return undefined;
  const count = (formulas: readonly (Formula | undefined)[], present: ReadonlySet<string>): number => formulas.filter(f => f?.holds(present)).length;
  return {
    names: [...required, ...parts.flatMap(part => part?.names ?? [])],
    holds: present => required.every(name => present.has(name))
      && (one.length === 0 || count(one, present) === 1)
      && (any.length === 0 || count(any, present) > 0)
      && count(every, present) === every.length
      && count(none, present) === 0,
  };
}

/** Rows of a truth table that differ in one column become one row without it, as far as it goes. */
function simplify(rows: readonly string[]): string[] {
  const result: string[] = [];
  for (let level = [...rows]; level.length > 0;) {
    const known = new Set(level);
    const merged = new Set<string>();
    const used = new Set<string>();
    for (const row of level) {
      for (let i = 0; i < row.length; i++) {
        if (row[i] !== '0') continue;
        const partner = `${row.slice(0, i)}1${row.slice(i + 1)}`;
        if (!known.has(partner)) continue;
        used.add(row).add(partner);
        merged.add(`${row.slice(0, i)}-${row.slice(i + 1)}`);
      }
    }
    result.push(...level.filter(row => !used.has(row)));
    level = [...merged];
  }
  return result.sort().reverse();
}
