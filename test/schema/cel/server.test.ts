import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { poolOf, type Schema } from './pool';
import { rulesOf, type Rule } from '../../../lib/schema/cel/rules';

/** What a server says: of each object a letter, or the places of what is wrong with the rule. */
type Answer = string | readonly string[];

interface Recorded {
  readonly schema: Schema;
  readonly objects: readonly unknown[];
  readonly topics: Readonly<Record<string, readonly { readonly rule: string; readonly is?: string; readonly refused?: readonly string[] }[]>>;
}

const { schema, objects, topics } = parse(readFileSync(join(__dirname, 'server.yaml'), 'utf8')) as Recorded;
const random = JSON.parse(readFileSync(join(__dirname, 'random.json'), 'utf8')) as readonly (readonly [string, Answer])[];

const LETTERS: Readonly<Record<string, string>> = { true: 't', false: 'f' };

function answerOf(rule: Rule): Answer {
  if (rule.errors.length > 0) return rule.errors.map(({ position: { line, column } }) => `${line}:${column}`);
  return objects.map(object => LETTERS[String(rule.check(object))] ?? 'e').join('');
}

/** Places agree; a server that reads on behind what it cannot read names more of them, and some faults have none there. */
function agrees(own: Answer, recorded: Answer): boolean {
  if (typeof own === 'string' || typeof recorded === 'string') return own === recorded;
  return recorded.length === 0 || recorded.includes(own[0] as string);
}

function differences(cases: readonly (readonly [string, Answer])[]): readonly unknown[] {
  const pool = poolOf(schema, cases.map(([rule]) => ({ rule })));
  const rules = rulesOf(pool, pool.nodes.length - 1, 36);
  expect(rules).toHaveLength(cases.length);
  return cases.map(([rule, recorded], i) => ({ rule, recorded, own: answerOf(rules[i] as Rule) })).filter(({ recorded, own }) => !agrees(own, recorded));
}

test.each(Object.entries(topics))('the server says the same: %s', (_, cases) => {
  expect(differences(cases.map(({ rule, is, refused = [] }) => [rule, is ?? refused]))).toEqual([]);
});

test('the server says the same of expressions made at random', () => {
  expect(differences(random)).toEqual([]);
  expect(random.length).toBeGreaterThan(600);
});
