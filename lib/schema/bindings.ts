import { JSONSchema } from 'json-schema-to-typescript';
import { BindingModule } from './bindingModule';
import { CoreTypes, layoutOf, META, Place, reservedBy, shapesOf, sortedKinds } from './coreTypes';
import { claim, familiesOf, pascal } from './names';
import { KindEntry, Pool } from './node';
import { declare, Overrides, shapeOf, Types } from './types';
import { elementOf, isNamed, nodeOf } from './walk';

export { coreTypesOf } from './coreTypes';

/** Where a system's schemas come from; it goes into banners and `@see`. */
export interface Origin {
  readonly release: string;
  /** Upstream's repository, as an address or as `github:owner/name@commit`. */
  readonly repository: string;
  readonly digest?: string;
  /** Address of the official documentation. @default the repository */
  readonly docs?: string;
}

/** Newest minor whose API reference is published; its pages are what `@see` points to. */
const REFERENCE = 36;

const OBJECT_META: Place = { module: META, name: 'ObjectMeta' };

/** A pool → path below `generated/bindings` → content: one module for a system, one for each group and version of the core. */
export async function emitBindings(pool: Pool, core: CoreTypes | undefined, origin: Origin): Promise<Map<string, string>> {
  const modules = pool.definitions ? await coreModules(pool) : await systemModule(pool, core, origin);
  const source = [origin.repository, ...(origin.digest === undefined ? [] : [`digest ${origin.digest}`])].join(', ');
  const banner = `// Machine-written by \`npx projen generate\` from ${pool.system} ${origin.release} (${source}): do not edit.`;
  return new Map([...modules].flatMap(([path, module]) => [[`${path}.d.ts`, module.declarationFile(banner)], [`${path}.js`, module.script(banner)]]));
}

async function systemModule(pool: Pool, core: CoreTypes | undefined, origin: Origin): Promise<Map<string, BindingModule>> {
  const families = familiesOf(pool.kinds);
  const taken = new Set(families.flatMap(family => family.members.flatMap(member => reservedBy(member.className))));
  const inCore = core ? finderOf(pool, core) : () => undefined;
  const plans = families.map(family => {
    const names = new Map<number, string>();
    return {
      names,
      members: family.members.map((member, i) => ({
        ...member, types: nameTypes(pool, member.entry, pascal(i === 0 ? family.stem : member.className), names, taken, inCore),
      })),
    };
  });
  const module = new BindingModule(pool.system, taken);
  for (const { names, members } of plans) {
    const types: Types = {
      pool,
      records: module.records,
      refer: (index, field) => {
        const place = inCore(index, field);
        const name = place ? module.nameOf(place) : names.get(index);
        if (name === undefined) throw new Error(`${pool.system}: the type of ${field} has no name`);
        return name;
      },
    };
    for (const { entry, className, types: own } of members) {
      await addKind(module, types, entry, className, origin.docs ?? addressOf(origin.repository));
      for (const index of own) module.addType(await declare(names.get(index) ?? '', shapeOf(types, index)));
    }
  }
  return new Map([[pool.system, module]]);
}

async function coreModules(pool: Pool): Promise<Map<string, BindingModule>> {
  const layout = layoutOf(pool);
  const paths = [...new Set([...layout.kinds.values(), ...layout.types.values()].map(place => place.module))].sort();
  const here = (path: string) => ([, place]: readonly [unknown, Place]): boolean => place.module === path;
  const modules = new Map(paths.map(path => [path, new BindingModule(path, new Set([
    ...[...layout.kinds].filter(here(path)).flatMap(([, place]) => reservedBy(place.name)),
    ...[...layout.types].filter(here(path)).map(([, place]) => place.name),
  ]))]));
  // kinds that are also the type of a field, such as the claim templates of a StatefulSet
  const nested = new Set<number>();
  for (const [path, module] of modules) {
    const types: Types = {
      pool,
      records: module.records,
      refer: (index, field) => {
        const kind = layout.kinds.get(index);
        if (kind) nested.add(index);
        const place = kind ? { ...kind, name: `${kind.name}Object` } : layout.types.get(index);
        if (!place) throw new Error(`${pool.system}: the type of ${field} has no name`);
        return module.nameOf(place);
      },
    };
    for (const kind of sortedKinds(pool)) {
      const place = layout.kinds.get(kind.node);
      if (place?.module === path) await addKind(module, types, kind, place.name, pageOf(kind));
    }
    for (const [index, place] of [...layout.types].filter(here(path)).sort(([, a], [, b]) => a.name < b.name ? -1 : 1)) {
      module.addType(await declare(place.name, shapeOf(types, index)));
    }
  }
  for (const index of [...nested].sort((a, b) => a - b)) {
    const { module, name } = layout.kinds.get(index) as Place;
    modules.get(module)?.addType(`export interface ${name}Object extends ${name}Props {\n  apiVersion?: string;\n  kind?: string;\n}`);
  }
  return modules;
}

/** The class of a kind and the interface of its props. */
async function addKind(module: BindingModule, types: Types, kind: KindEntry, className: string, page: string): Promise<void> {
  const propsName = `${className}Props`;
  const metadata: JSONSchema = { tsType: module.nameOf(OBJECT_META) };
  const shape = shapeOf(types, kind.node, leftOut(kind).reduce<Overrides>((all, name) => ({ ...all, [name]: undefined }), { metadata }));
  module.addClass(kind, { className, propsName, optional: shape.optional, system: types.pool.system, page });
  // a kind may have a name that no type can have: FRRK8sConfiguration
  const declared = pascal(propsName);
  module.addType((await declare(declared, shape)).replace(`export interface ${declared} `, `export interface ${propsName} `));
}

/** What of an object its class supplies, or only the server. */
function leftOut(kind: KindEntry): string[] {
  return ['apiVersion', 'kind', ...(kind.subresources?.includes('status') ? ['status'] : [])];
}

/** Gives every object node below a kind the name of the shortest path to it; nodes that have a name, or that the core has, keep it. */
function nameTypes(pool: Pool, kind: KindEntry, prefix: string, names: Map<number, string>, taken: Set<string>, inCore: Finder): number[] {
  const added: number[] = [];
  let level = [{ index: kind.node, name: prefix, skip: [...leftOut(kind), 'metadata'] }];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { index, name, skip } of level) {
      for (const [field, child] of Object.entries(nodeOf(pool, index).properties ?? {})) {
        const element = elementOf(pool, child);
        if (skip.includes(field) || !isNamed(nodeOf(pool, element)) || names.has(element) || inCore(element, field)) continue;
        const claimed = claim(name + pascal(field), taken);
        names.set(element, claimed);
        added.push(element);
        next.push({ index: element, name: claimed, skip: [] });
      }
    }
    level = next;
  }
  return added;
}

type Finder = (index: number, field: string) => Place | undefined;

/** Finds a node's equal among the types of the core. */
function finderOf(pool: Pool, core: CoreTypes): Finder {
  const own = new Map<string, number>();
  const shapes = shapesOf(pool, json => {
    const known = core.shape(json) ?? own.get(json) ?? -2 - own.size;
    if (known < 0) own.set(json, known);
    return known;
  });
  return (index, field) => core.find(shapes(index), field);
}

function addressOf(repository: string): string {
  return repository.replace(/^github:([^@]+).*$/, 'https://github.com/$1');
}

/** The kind's page in the API reference of the newest version that has it. */
function pageOf({ group, version, kind, since, until }: KindEntry): string {
  const minor = Math.max(Math.min(until ?? REFERENCE, REFERENCE), since ?? 0);
  const anchor = [kind.toLowerCase(), version, group === '' ? 'core' : group.replace(/\./g, '-')].join('-');
  return `https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.${minor}/#${anchor}`;
}
