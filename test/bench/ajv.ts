/** The verdicts of ajv on the same schemas as plain JSON Schema, warm; metadata's own rules are left out: ts-node -T ajv.ts OBJECTS.json */
import { readFileSync } from 'fs';
import { ValidateFunction } from 'ajv';
import { perSecond } from './programs/warm';
import { Registry } from '../../lib/schema/registry';
import { Reference } from '../schema/reference';

interface Typed {
  readonly apiVersion: string;
  readonly kind: string;
}

const MINOR = 36;
const registry = Registry.default();
const references = new Map<string, Reference>();
const checks = new Map<string, ValidateFunction>();

function checkOf({ apiVersion, kind }: Typed): ValidateFunction {
  const key = `${apiVersion} ${kind}`;
  const known = checks.get(key);
  if (known) return known;
  const found = registry.find(apiVersion, kind);
  if (!found) throw new Error(`${key} is not typed`);
  const { pool, native, system, entry } = found;
  const reference = references.get(system) ?? new Reference({ pool, native, minor: MINOR });
  references.set(system, reference);
  const made = reference.check(entry);
  checks.set(key, made);
  return made;
}

const objects = JSON.parse(readFileSync(process.argv[2], 'utf8')) as Typed[];
let valid = 0;
perSecond(objects.length, 'objects/s', () => {
  for (const object of objects) if (checkOf(object)(object)) valid++;
});
