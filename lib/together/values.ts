import { isMapping, Mapping } from '../schema/values';

const NONE: Mapping = Object.freeze({});

/** Readers of objects that nobody has judged yet: what has another type than it should counts as absent. */
export function mappingOf(value: unknown): Mapping {
  return isMapping(value) ? value : NONE;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter(item => typeof item === 'string');
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Labels, or annotations: a mapping of texts. */
export function labelsOf(value: unknown): Labels {
  return mappingOf(value) as Labels;
}

export interface Labels { readonly [key: string]: string | undefined }

/** What is under a path of fields, `at(object, 'spec', 'selector')`. */
export function at(value: unknown, ...fields: readonly string[]): unknown {
  let found = value;
  for (const field of fields) {
    if (!isMapping(found) || !Object.prototype.hasOwnProperty.call(found, field)) return undefined;
    found = found[field];
  }
  return found;
}

/** A value, and the path that leads to it as the API server writes it. */
export interface Place {
  readonly value: unknown;
  readonly path: string;
}

/** All values under a path that may lead through lists: `spec.http[*].route[*].destination`; what is absent is left out. */
export function placesOf(value: unknown, path: string): Place[] {
  const found: Place[] = [];
  collect(value, '', stepsOf(path), 0, found);
  return found;
}

interface Step {
  readonly field: string;
  readonly isList: boolean;
}

const known = new Map<string, readonly Step[]>();

/** Paths are constants of rules: each is read once. */
function stepsOf(path: string): readonly Step[] {
  let steps = known.get(path);
  if (!steps) {
    steps = path.split('.').map(step => (step.endsWith('[*]') ? { field: step.slice(0, -'[*]'.length), isList: true } : { field: step, isList: false }));
    known.set(path, steps);
  }
  return steps;
}

function collect(value: unknown, path: string, steps: readonly Step[], depth: number, found: Place[]): void {
  const { field, isList } = steps[depth];
  if (!isMapping(value) || !Object.prototype.hasOwnProperty.call(value, field)) return;
  const child = value[field];
  const there = path === '' ? field : `${path}.${field}`;
  const isLast = depth === steps.length - 1;
  if (isList) {
    listOf(child).forEach((item, index) => {
      if (isLast) found.push({ value: item, path: `${there}[${index}]` });
      else collect(item, `${there}[${index}]`, steps, depth + 1, found);
    });
  } else if (!isLast) {
    collect(child, there, steps, depth + 1, found);
  } else if (child !== undefined && child !== null) {
    found.push({ value: child, path: there });
  }
}
