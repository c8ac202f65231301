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
  let places: Place[] = [{ value, path: '' }];
  for (const step of path.split('.')) {
    const isList = step.endsWith('[*]');
    const field = isList ? step.slice(0, -'[*]'.length) : step;
    places = places.flatMap((place): Place[] => {
      const child = at(place.value, field);
      const there = place.path === '' ? field : `${place.path}.${field}`;
      if (isList) return listOf(child).map((item, index) => ({ value: item, path: `${there}[${index}]` }));
      return child === undefined || child === null ? [] : [{ value: child, path: there }];
    });
  }
  return places;
}
