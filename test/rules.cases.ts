import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { DEFAULT } from '../lib/kubernetes';

/** One object, and what is said of it at a version of Kubernetes. */
export interface Case {
  readonly object: Record<string, unknown>;
  readonly kubernetes: string;
  /** Settings of systems, as `ValidateOptions.settings` takes them. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Paths and types in any order: `metadata.name Invalid, spec.x Required`; nothing is said of a good one. */
  readonly says: string;
}

export interface Cases {
  readonly good: readonly Case[];
  readonly bad: readonly Case[];
}

type Written = Partial<Case> | Record<string, unknown>;

const FOLDER = join(__dirname, 'rules');

/** `metadata/name-is-set.yaml` and so on, one for each rule. */
export const caseFiles: readonly string[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.yaml')).sort();

/** The rule that a file is about. */
export function ruleOf(file: string): string {
  return (/[^/]+(?=\.yaml$)/.exec(file) as RegExpExecArray)[0];
}

export function readCases(file: string): Cases {
  const { good, bad } = parse(readFileSync(join(FOLDER, file), 'utf8'), { merge: true }) as Record<keyof Cases, readonly Written[]>;
  return { good: good.map(complete), bad: bad.map(complete) };
}

/** An object alone is a case, too. */
function complete(written: Written): Case {
  const { object, kubernetes = DEFAULT, settings, says = '' } = ('object' in written ? written : { object: written }) as Partial<Case>;
  return { object: grown(object) as Case['object'], kubernetes, ...(settings ? { settings } : {}), says };
}

/** `{ size: 3 }` → `xxx`, so that a case file stays readable. */
function grown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(grown);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  const size = (value as { size?: unknown }).size;
  if (keys.length === 1 && typeof size === 'number') return 'x'.repeat(size);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, grown(child)]));
}
