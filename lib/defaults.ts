import { createdOf } from './defaults/create/object';
import { CustomEncoder } from './defaults/custom';
import { Encoder } from './defaults/encoder';
import { minorOf, versionOr } from './kubernetes';
import type { KindEntry, Pool } from './schema/node';
import { Found, Registry, Schema } from './schema/registry';
import { Mapping } from './schema/values';
import type { ValidateOptions } from './validate';

/**
 * The object as the API server keeps it once it is created, as far as it follows from the object itself. Meant for comparing what is written with
 * what a cluster has, and for looking at values that nobody wrote.
 *
 * - **Defaults** of the server's own kinds are filled in as that version does, and those of a custom resource's schema, within lists and maps, too.
 *   What is null has no value: it is left out, or takes its default.
 * - **Dropped** is what the server drops: fields that the kind does not have in that version, fields whose feature gate is off by default, status on
 *   creation (a node's is kept), the metadata that only a server writes (`uid`, `resourceVersion`, `generation`, `creationTimestamp`,
 *   `managedFields` …), the namespace of what has none, `stringData` of a Secret for `data`.
 * - **Derived** is what the server derives: labels that name a Job for its pods, a Pod's `status.qosClass` and its tolerations for lost nodes,
 *   `clusterIPs` from `clusterIP`, `podCIDRs` from `podCIDR`, `storedVersions` of a definition, and the like.
 * - **Each value has one form**: `1024Mi` is `1Gi`, `0.5` is `500m`, times are of Greenwich, base64 has no line ends; empty texts, lists and maps,
 *   zeros and `false` are left out where the server leaves them out, and written where it writes them (`resources: {}`, `replicas: 0`,
 *   `endpoints: null`).
 *
 * Not filled in is what only a server, its configuration or a cluster's other objects give: a generated name, the namespace of the request, uids and
 * what is made of them (the selector of a Job), times, IP addresses and families, node ports, the user of a certificate request, the answers of
 * reviews, and what admission adds by looking at other objects (service accounts, priorities, limit ranges, quotas, default classes). Nor are custom
 * resources converted to the version that a cluster stores.
 *
 * The given object is not changed, and need not be valid; one whose kind is not known, or that a server could not read or does not store, comes back as it is.
 *
 * @see {@link validate}, which says whether the server takes the object at all
 */
export function withDefaults(object: Mapping, options: ValidateOptions = {}): Mapping {
  const registry = options.registry ?? Registry.default();
  const found = registry.find(String(object.apiVersion), String(object.kind), options.system);
  if (!found || found.entry.file) return object;
  const minor = minorOf(versionOr(options.kubernetes));
  const schema = registry.schema(found, minor);
  if (found.native && !isDecoded(schema, found.entry, object)) return object;
  const filled = schema.fill(found.entry, createdOf(object, found.entry, found.native));
  return found.native ? encoderOf(found.pool, minor).apply(found.entry, filled) : customEncoderOf(registry, found.pool, minor).apply(found.entry.node, filled);
}

/** Whether every value has a type that the server reads; fields that it does not know do not matter. */
function isDecoded({ compiler, explainer }: Schema, entry: KindEntry, object: Mapping): boolean {
  if (compiler.root(entry)(object)) return true;
  return !explainer.root(entry, object).some(({ type, rule }) => type === 'TypeInvalid' || rule === 'value-has-format' || rule === 'value-is-in-range');
}

const native = new WeakMap<Pool, Map<number, Encoder>>();
const custom = new WeakMap<Pool, Map<number, CustomEncoder>>();

function encoderOf(pool: Pool, minor: number): Encoder {
  return made(native, pool, minor, () => new Encoder(pool, minor));
}

/** Custom resources have the metadata of the server's own kinds. */
function customEncoderOf(registry: Registry, pool: Pool, minor: number): CustomEncoder {
  return made(custom, pool, minor, () => {
    const { fill, node } = registry.metadata(minor);
    const core = (registry.find('v1', 'Pod') as Found).pool;
    const entry: KindEntry = { group: '', version: 'v1', kind: 'ObjectMeta', plural: '', namespaced: true, node };
    return new CustomEncoder(pool, metadata => encoderOf(core, minor).apply(entry, fill(entry, metadata)));
  });
}

function made<T>(cache: WeakMap<Pool, Map<number, T>>, pool: Pool, minor: number, make: () => T): T {
  const byMinor = cache.get(pool) ?? new Map<number, T>();
  cache.set(pool, byMinor);
  const known = byMinor.get(minor) ?? make();
  byMinor.set(minor, known);
  return known;
}
