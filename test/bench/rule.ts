/** Rules of the shipped schemas with values of accepted objects, warm; prints rules a second, of the median one: ts-node -T rule.ts OBJECTS.json */
import { readFileSync } from 'fs';
import { Rule, rulesOf } from '../../lib/schema/cel/rules';
import { Pool } from '../../lib/schema/node';
import { Registry } from '../../lib/schema/registry';
import { isMapping } from '../../lib/schema/values';

interface Typed {
  readonly apiVersion: string;
  readonly kind: string;
}

const MINOR = 36;
const MOST_VALUES = 20;
const ROUNDS = 2000;
const asked = new Map<Rule, unknown[]>();

/** Notes the values of all rules in an object. */
function note(pool: Pool, index: number | undefined, value: unknown, isResource: boolean): void {
  const node = index === undefined ? undefined : pool.nodes[index];
  if (index === undefined || node === undefined || value === null || value === undefined) return;
  for (const rule of rulesOf(pool, index, MINOR, isResource)) {
    const values = asked.get(rule) ?? [];
    asked.set(rule, values);
    if (values.length < MOST_VALUES && !rule.isTransition) values.push(value);
  }
  if (Array.isArray(value)) for (const item of value) note(pool, node.items, item, false);
  else if (isMapping(value)) for (const name of Object.keys(value)) note(pool, node.properties?.[name] ?? node.additionalProperties, value[name], false);
}

for (const object of JSON.parse(readFileSync(process.argv[2], 'utf8')) as Typed[]) {
  const found = Registry.default().find(object.apiVersion, object.kind);
  if (found) note(found.pool, found.entry.node, object, true);
}

/** Nanoseconds that a rule takes for one value. */
function timeOf(rule: Rule, values: readonly unknown[]): number {
  const rounds = Math.ceil(ROUNDS / values.length);
  const run = (): void => { for (let i = 0; i < rounds; i++) for (const value of values) rule.check(value); };
  run();
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / (rounds * values.length);
}

const times = [...asked].filter(([, values]) => values.length > 0).map(([rule, values]) => timeOf(rule, values)).sort((a, b) => a - b);
console.log(JSON.stringify({ 'rules/s': 1e9 / times[Math.floor(times.length / 2)], 'rules': times.length, 'ns': times[Math.floor(times.length / 2)] }));
