import { compare } from './crds';
import { claim, pascal } from './names';
import { KindEntry, Pool } from './node';
import { shapeOf } from './types';
import { elementOf, isNamed, nodeOf } from './walk';

/** A type that another module can import. */
export interface Place {
  /** Module below `bindings/`, without extension: `kubernetes/core/v1`. */
  readonly module: string;
  readonly name: string;
}

export const META = 'kubernetes/meta/v1';

/** The modules of the core and which types they have: those that can be reached from a kind. */
export interface CoreLayout {
  /** Named nodes, without the roots of kinds. */
  readonly types: ReadonlyMap<number, Place>;
  /** Root nodes of kinds. */
  readonly kinds: ReadonlyMap<number, Place>;
}

/** Group and version of a definition, and for a kind its API group, decide its module. */
export function layoutOf(pool: Pool): CoreLayout {
  const names = new Map(Object.entries(pool.definitions ?? {}).sort(([a], [b]) => compare(b, a)).map(([name, node]) => [node, name]));
  const modules = new Map<string, string>();
  const kinds = new Map<number, Place>();
  const entries = sortedKinds(pool);
  for (const kind of entries) {
    const module = moduleOf(kind.group, kind.version);
    modules.set(packageOf(names.get(kind.node) ?? ''), module);
    kinds.set(kind.node, { module, name: kind.kind });
  }
  const types = new Map<number, Place>();
  const taken = new Map<string, Set<string>>();
  const add = (index: number, from: Place, field: string): void => {
    if (types.has(index) || kinds.has(index)) return;
    const definition = names.get(index);
    const module = definition === undefined ? from.module : modules.get(packageOf(definition)) ?? moduleOf(...(packageOf(definition).split('.').slice(-2) as [string, string]));
    const inModule = taken.get(module) ?? new Set([...kinds.values()].filter(k => k.module === module).flatMap(k => reservedBy(k.name)));
    taken.set(module, inModule);
    const place = { module, name: claim(pascal(definition?.split('.').pop() ?? from.name + pascal(field)), inModule) };
    types.set(index, place);
    visit(index, place, []);
  };
  const visit = (index: number, from: Place, left: readonly string[]): void => {
    for (const [field, child] of Object.entries(nodeOf(pool, index).properties ?? {})) {
      const element = elementOf(pool, child);
      if (!left.includes(field) && isNamed(nodeOf(pool, element))) add(element, from, field);
    }
  };
  for (const kind of entries) visit(kind.node, kinds.get(kind.node) as Place, kind.subresources?.includes('status') ? ['status'] : []);
  return { types, kinds };
}

/** Kinds by group, version and name. */
export function sortedKinds(pool: Pool): KindEntry[] {
  const key = ({ group, version, kind }: KindEntry): string => `${group}/${version}/${kind}`;
  return [...pool.kinds].sort((a, b) => compare(key(a), key(b)));
}

/** Names that a class takes in its module. */
export function reservedBy(className: string): string[] {
  return [className, `${className}Props`, `${className}Object`];
}

function packageOf(definition: string): string {
  return definition.split('.').slice(0, -1).join('.');
}

function moduleOf(group: string, version: string): string {
  return `kubernetes/${group === '' ? 'core' : group.split('.')[0]}/${version}`;
}

/** Finds the type of the core that equals another, property by property. */
export interface CoreTypes {
  /** The core's number of a shape, as JSON; undefined for a shape that it does not have. */
  shape(json: string): number | undefined;
  /** Of the types with this shape the one whose name fits the field best. */
  find(shape: number, field: string): Place | undefined;
}

export function coreTypesOf(pool: Pool): CoreTypes {
  const ids = new Map<string, number>();
  const shapes = shapesOf(pool, json => {
    const id = ids.get(json) ?? ids.size;
    ids.set(json, id);
    return id;
  });
  const fields = fieldsOf(pool);
  const candidates = new Map<number, Candidate[]>();
  for (const [index, place] of layoutOf(pool).types) {
    const properties = Object.keys(nodeOf(pool, index).properties ?? {}).length;
    // the types of an alpha or beta API may be gone with the next minor
    if (properties < 2 || !/\/v\d+$/.test(place.module)) continue;
    const id = shapes(index);
    candidates.set(id, [...(candidates.get(id) ?? []), { place, properties, fields: fields.get(index) ?? [] }]);
  }
  return {
    shape: json => ids.get(json),
    find: (shape, field) => candidates.get(shape)
      ?.map(candidate => ({ ...candidate, affinity: affinityOf(candidate, field) }))
      // a name and two strings are no ground to call something by a name that means something else
      .filter(({ affinity, properties }) => affinity > 0 || properties > 5)
      .sort((a, b) => b.affinity - a.affinity || b.fields.length - a.fields.length || a.place.name.length - b.place.name.length
        || compare(`${a.place.name} ${a.place.module}`, `${b.place.name} ${b.place.module}`))[0]?.place,
  };
}

interface Candidate {
  readonly place: Place;
  readonly properties: number;
  /** Fields of the core that have this type. */
  readonly fields: readonly string[];
}

function fieldsOf(pool: Pool): Map<number, string[]> {
  const fields = new Map<number, string[]>();
  for (const node of pool.nodes) {
    for (const [field, child] of Object.entries(node.properties ?? {})) {
      const element = elementOf(pool, child);
      fields.set(element, [...(fields.get(element) ?? []), field]);
    }
  }
  return fields;
}

/** How well a type suits a field: 3 where the core itself has it at a field of this name, 2 or 1 for names alike, 0 for others. */
function affinityOf({ place, fields }: Candidate, field: string): number {
  if (fields.includes(field)) return 3;
  const [name, wanted] = [place.name.toLowerCase(), field.toLowerCase()];
  if (name.endsWith(wanted) || wanted.endsWith(name)) return 2;
  const shared = (a: string, b: string): number => [...a].findIndex((char, i) => char !== b[i]);
  const reversed = (text: string): string => [...text].reverse().join('');
  return shared(name, wanted) >= 4 || shared(reversed(name), reversed(wanted)) >= 6 ? 1 : 0;
}

/** Numbers of named nodes, equal where their types are equal; `number` gives a new shape its number. */
export function shapesOf(pool: Pool, number: (json: string) => number): (index: number) => number {
  const known = new Map<number, number>();
  const shape = (index: number): number => {
    const id = known.get(index);
    if (id !== undefined) return id;
    // a type that contains itself equals no type of a custom resource, which cannot
    known.set(index, -1);
    const result = number(JSON.stringify(shapeOf({ pool, refer: child => `#${shape(child)}` }, index, {}, false).schema));
    known.set(index, result);
    return result;
  };
  return shape;
}
