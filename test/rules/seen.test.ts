import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { Issue } from '../../lib/issue';
import { allRules } from '../../lib/rules/all';
import { Rule } from '../../lib/rules/rule';
import { RuleRunner } from '../../lib/rules/run';
import { Seen } from '../../lib/rules/seen';
import { Registry } from '../../lib/schema/registry';
import { Mapping } from '../../lib/schema/values';
import { corpus } from '../shared';

interface Case {
  readonly object: Mapping;
  readonly kubernetes?: string;
}

const registry = Registry.default();
const pool = registry.find('v1', 'Pod')?.pool as NonNullable<ReturnType<Registry['find']>>['pool'];
const waiting = Object.entries(allRules()).filter(([, rule]) => rule.when !== undefined);
const files = new Map(readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.yaml'))
  .map(name => [(/[^/]+(?=\.yaml$)/.exec(name) as RegExpExecArray)[0], name]));

test('seen fields count until the next object', () => {
  const seen = new Seen();
  const [ports, env] = [seen.add('ports'), seen.add('env')];
  expect([seen.add('ports'), seen.idOf('env'), seen.idOf('image')]).toEqual([ports, env, -1]);
  seen.mark(env);
  expect([seen.hasOne([ports]), seen.hasOne([ports, env])]).toEqual([false, true]);
  seen.clear();
  expect(seen.hasOne([ports, env])).toBe(false);
});

test('many rules wait for fields, and every field is one of the schema', () => {
  const known = new Set(pool.nodes.flatMap(node => Object.keys(node.properties ?? {})));
  expect(waiting.length).toBeGreaterThan(100);
  expect(waiting.flatMap(([, rule]) => [rule.when ?? []].flat()).filter(field => !known.has(field))).toEqual([]);
});

// A rule is not asked where its fields are absent: it must have nothing to say there, whatever else is wrong.
test.each(waiting)('%s says nothing without its fields', (id, rule) => {
  const { bad } = parse(readFileSync(join(__dirname, files.get(id) as string), 'utf8'), { merge: true }) as { readonly bad: readonly Case[] };
  const fields = new Set([rule.when ?? []].flat());
  // Some cases are of what decoding leaves, and of other versions: one must be heard, none without the fields.
  expect(bad.some(({ object, kubernetes = '1.36' }) => said(id, rule, object, kubernetes) > 0)).toBe(true);
  for (const { object, kubernetes = '1.36' } of bad) expect(said(id, rule, object, kubernetes, fields)).toBe(0);
});

// The copy that rules look at shares with the given object what has no defaults, and is told by decoding whether there are nulls.
describe.each(['real.jsonl', 'mutated.jsonl'])('%s', file => {
  corpus(file)('waiting and sharing change nothing of what is said', objects => {
    const asked = Object.fromEntries(Object.entries(allRules()).map(([id, rule]) => [id, { ...rule, when: undefined }]));
    const all = new RuleRunner(pool, 36, asked, new Seen());
    for (const { object } of objects) {
      const found = registry.find(String(object.apiVersion), String(object.kind));
      if (!found?.native) continue;
      const schema = registry.schema(found, 36);
      if (!schema.compiler.check(found.entry.node, 'shape')(object)) continue;
      schema.compiler.root(found.entry)(object);
      const before = JSON.stringify(object);
      const issues = schema.rules(found.entry, object);
      expect(JSON.stringify(object)).toBe(before);
      expect(issues.map(textOf).sort()).toEqual(all.run(found.entry, schema.fill(found.entry, object)).map(textOf).sort());
    }
  });
});

function textOf({ rule, type, path }: Issue): string {
  return `${rule} ${type} ${path}`;
}

/** How often the rule alone, always asked, is heard of the object with its defaults, less some fields. */
function said(id: string, rule: Rule, object: Mapping, kubernetes: string, fields: ReadonlySet<string> = new Set()): number {
  const minor = Number(kubernetes.slice(2));
  const found = registry.find(object.apiVersion as string, object.kind as string);
  if (!found) throw new Error('the case is of no known kind');
  const filled = registry.schema(found, minor).fill(found.entry, grown(object) as Mapping);
  return new RuleRunner(pool, minor, { [id]: { ...rule, when: undefined } }, new Seen()).run(found.entry, without(filled, fields) as Mapping).length;
}

function without(value: unknown, fields: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map(item => without(item, fields));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !fields.has(name)).map(([name, child]) => [name, without(child, fields)]));
}

/** `{ size: 3 }` → `xxx`, as the cases have it. */
function grown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(grown);
  if (typeof value !== 'object' || value === null) return value;
  const size = (value as { size?: unknown }).size;
  if (Object.keys(value).length === 1 && typeof size === 'number') return 'x'.repeat(size);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, grown(child)]));
}
