import { minorOf, versionOr } from './kubernetes';
import { Registry } from './schema/registry';
import { Mapping } from './schema/values';
import type { ValidateOptions } from './validate';

/**
 * The object as the server would keep it, as far as it does not invent what only a server knows (addresses, ports, times).
 * The given object is not changed; a kind that is not known comes back as it is.
 */
export function withDefaults(object: Mapping, options: ValidateOptions = {}): Mapping {
  const registry = options.registry ?? Registry.default();
  const found = registry.find(String(object.apiVersion), String(object.kind), options.system);
  if (!found) return object;
  const schema = registry.schema(found, minorOf(versionOr(options.kubernetes)));
  return schema.fill(found.entry, object);
}
