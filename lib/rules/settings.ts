import { settings as readers } from '../../generated/system-rules';
import type { Cluster } from '../cluster';

/**
 * The settings of systems, as the objects of one cluster give them, for `ValidateOptions.settings`; read when the rules of a system ask for its own.
 *
 * @param objects gives the objects
 */
export function settingsOf(objects: () => readonly unknown[], cluster?: Cluster): Readonly<Record<string, unknown>> {
  const settings = {};
  for (const [system, reader] of Object.entries(readers)) {
    let read: { readonly value: unknown } | undefined;
    Object.defineProperty(settings, system, { enumerable: true, get: () => (read ??= { value: reader()(objects(), cluster) }).value });
  }
  return settings;
}
