import { ValidateFunction } from 'ajv';
import { verdictOf } from '../../lib/issue';
import { Registry } from '../../lib/schema/registry';
import { corpus } from '../shared';
import { Reference } from './reference';

/** What the closures refuse and a JSON Schema cannot say. */
const BEYOND: Readonly<Record<string, string>> = {
  'items-are-unique': 'uniqueness by list-map keys, and of sets, is not a JSON Schema keyword',
  'resource-is-named': 'laws of objects within objects are none of the schema',
};

const registry = Registry.default();
const references = new Map<string, Reference>();
const checks = new Map<string, ValidateFunction>();
const MINOR = 36;

interface Judged {
  readonly closures: boolean;
  readonly explained: boolean;
  readonly ajv: boolean;
  readonly rules: readonly string[];
  readonly native: boolean;
}

/** One object: the closures, the explaining walk and ajv. */
function judge(object: Readonly<Record<string, unknown>>): Judged | undefined {
  const found = typeof object.apiVersion === 'string' && typeof object.kind === 'string' ? registry.find(object.apiVersion, object.kind) : undefined;
  if (!found) return undefined;
  const { entry, native } = found;
  const key = `${found.system} ${object.apiVersion} ${object.kind}`;
  const reference = references.get(found.system) ?? new Reference({ pool: found.pool, native, minor: native ? MINOR : 0 });
  references.set(found.system, reference);
  const check = checks.get(key) ?? reference.check(entry);
  checks.set(key, check);
  const { compiler, explainer, custom } = registry.schema(found, MINOR);
  if (custom) {
    const law = registry.metadataLaw(MINOR);
    const { object: seen, issues, isRead } = custom.look(entry, object, law);
    // Metadata is no part of the schema, and what cannot be read is not looked at any further.
    if (!isRead && issues.some(({ path }) => path.startsWith('metadata'))) return undefined;
    const rules = issues.map(({ rule }) => rule);
    const ajv = check(isRead ? seen : custom.fill(entry, object));
    return { closures: custom.see(entry, object, law).issues.length === 0, explained: issues.length === 0, ajv, rules, native };
  }
  const issues = explainer.root(entry, object);
  return { closures: compiler.root(entry)(object), explained: verdictOf(issues) === 'accept', ajv: check(object), rules: issues.map(i => i.rule), native };
}

describe.each(['real.jsonl', 'unit.jsonl', 'native.jsonl', 'mutated.jsonl'])('%s', file => {
  corpus(file)('closures, explanation and ajv agree on every object', objects => {
    const differing: unknown[] = [];
    let judged = 0;
    for (const { id, object } of objects) {
      const verdicts = judge(object);
      if (!verdicts) continue;
      judged++;
      const { closures, explained, ajv, rules, native } = verdicts;
      const beyond = rules.length > 0 && rules.every(rule => rule in BEYOND);
      // What is missing of the server's own kinds is told by decoding, not by the explanation.
      const told = closures === explained || (native && !closures);
      if (!told || (closures !== ajv && !(ajv && beyond))) differing.push({ id, kind: object.kind, ...verdicts });
    }
    expect(differing).toEqual([]);
    expect(judged).toBeGreaterThan(objects.length * 0.8);
  });
});
