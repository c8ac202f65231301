import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';

export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/** A set of objects, and those on which the rule finds something: `Service shop/web`. */
export interface TogetherCase {
  readonly on: readonly string[];
  readonly objects: readonly Manifest[];
  /** What is said of the cluster that they are for. @default - any */
  readonly cluster?: Readonly<Record<string, unknown>>;
}

const FOLDER = join(__dirname, 'together');

/** `istio/gateway-selects-pods.yaml` and so on, one for each rule. */
export const togetherFiles: readonly string[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.yaml')).sort();

/** The cases in which a rule finds something, and those in which it does not. */
export function readTogether(file: string): { readonly found: readonly TogetherCase[]; readonly clean: readonly TogetherCase[] } {
  const { found, clean } = grown(parse(readFileSync(join(FOLDER, file), 'utf8'))) as { found: TogetherCase[]; clean: Omit<TogetherCase, 'on'>[] };
  return { found, clean: clean.map(one => ({ ...one, on: [] })) };
}

export function nameOf({ kind, metadata: { name, namespace } }: Manifest): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}

/** `{ size: 3 }` → `xxx` */
function grown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(grown);
  if (typeof value !== 'object' || value === null) return value;
  const { size } = value as { size?: unknown };
  if (Object.keys(value).length === 1 && typeof size === 'number') return 'x'.repeat(size);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, grown(child)]));
}
