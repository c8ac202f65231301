import { Issue } from '../issue';
import { Interner } from './intern';
import { Crd, load, TextFile } from './load';
import { isObject, Json, JsonObject, KindEntry, Pool, SchemaNode } from './node';
import { normalize, RawNode, withoutMessages } from './normalize';
import { entriesOf } from '../read/splitter';

export interface PoolOptions {
  readonly system: string;
  readonly version: string;
  /** Keep the messages of CEL rules; true only for what a user imports. @default false */
  readonly messages?: boolean;
}

/** CustomResourceDefinitions → one pool; storage version of a kind first. */
export function poolOf(crds: readonly Crd[], options: PoolOptions): Pool {
  const interner = new Interner();
  const kinds: KindEntry[] = [];
  for (const crd of [...crds].sort((a, b) => compare(`${a.group}/${a.names.kind}`, `${b.group}/${b.names.kind}`))) {
    for (const version of [...crd.versions].sort((a, b) => Number(b.storage) - Number(a.storage))) {
      const schema = rooted(normalize(version.schema?.openAPIV3Schema ?? {}));
      const subresources = Object.keys(version.subresources ?? {}).sort();
      kinds.push({
        group: crd.group,
        version: version.name,
        kind: crd.names.kind,
        plural: crd.names.plural,
        namespaced: crd.scope === 'Namespaced',
        node: interner.intern(options.messages ? schema : withoutMessages(schema)),
        ...(version.served ? {} : { unserved: true }),
        ...(version.storage ? { storage: true } : {}),
        ...(version.deprecated ? { deprecated: true } : {}),
        ...(subresources.length > 0 ? { subresources } : {}),
        ...scaleOf(version.subresources?.scale),
      });
    }
  }
  return { system: options.system, version: options.version, kinds, nodes: interner.nodes as SchemaNode[] };
}

/** Where the subresource `scale` finds what it is made of. */
function scaleOf(scale: Json | undefined): Pick<KindEntry, 'scale'> {
  if (!isObject(scale)) return {};
  const [spec, status, selector] = ['specReplicasPath', 'statusReplicasPath', 'labelSelectorPath'].map(field => scale[field]);
  if (typeof spec !== 'string' || typeof status !== 'string') return {};
  return { scale: { spec, status, ...(typeof selector === 'string' ? { selector } : {}) } };
}

/**
 * Reads a user's own CRDs, as a server reads them; what cannot be used comes back as issues with file, document and line.
 *
 * @param judge what else is wrong with a definition @default - nothing
 */
export function loadCrds(files: readonly TextFile[], system = 'imported', judge?: (definition: JsonObject) => readonly Issue[]): { readonly pool: Pool; readonly issues: readonly Issue[] } {
  const { crds, issues } = load(files, entriesOf, judge);
  return { pool: poolOf(crds, { system, version: '', messages: true }), issues };
}

/**
 * Every object has apiVersion, kind and metadata, whether its schema says so or not.
 * Metadata is ObjectMeta's own (see `validate`); what a schema says of it comes on top.
 */
function rooted(schema: RawNode): RawNode {
  const properties = schema.properties as JsonObject | undefined;
  const { type: _, ...own } = (properties?.metadata as JsonObject | undefined) ?? {};
  const metadata = { ...own, 'x-kubernetes-preserve-unknown-fields': true };
  return {
    ...schema,
    type: 'object',
    properties: { ...sorted({ apiVersion: { type: 'string' }, kind: { type: 'string' }, ...properties, metadata }) },
  };
}

function sorted(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => compare(a, b)));
}

/** Order by code unit: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
