import { profiles } from '../../generated/profiles';
import type { Cluster } from '../cluster';
import type { Issue } from '../issue';
import type { Fact, Profile } from '../profiles/profile';
import { Registry, split } from '../schema/registry';

/** Whether a kind is served, as far as add-ons are declared; undefined where they are not, or where the distribution's own are not known. */
export function servesOf(cluster: Cluster, apiVersion: string, kind: string): boolean | undefined {
  const systems = Registry.default().systemsOf(apiVersion, kind);
  if (Registry.default().find(apiVersion, kind)?.native || systems.some(system => cluster.addons.has(system))) return true;
  // what is in no system is judged as an unknown kind
  if (systems.length === 0) return undefined;
  // what a distribution is named after is no add-on for another one
  if (cluster.options.addons === undefined && !systems.every(isDistribution)) return undefined;
  const group = split(apiVersion)[0];
  const own = [cluster, ...(cluster.options.on ? [cluster.options.on] : [])].map(({ profile }) => builtinGroups(profile));
  if (own.some(groups => groups?.has(group))) return true;
  return own.includes(undefined) ? undefined : false;
}

/** Whether a system is a distribution of its own, not one that is laid over others. */
function isDistribution(system: string): boolean {
  if (!Object.hasOwn(profiles, system)) return false;
  const { facts } = profiles[system as keyof typeof profiles]();
  return !Object.values(facts).some((fact: Fact<unknown>) => 'beneath' in fact);
}

/** A warning for an object of a system that a cluster is declared without. */
export function unservedOn(cluster: Cluster | undefined, registry: Registry, object: { readonly apiVersion?: unknown; readonly kind?: unknown }): Issue[] {
  const { apiVersion, kind } = object;
  // a cluster of an older copy of this package does not say
  const { serves } = (cluster ?? {}) as Partial<Cluster>;
  if (serves === undefined || typeof apiVersion !== 'string' || typeof kind !== 'string' || registry.find(apiVersion, kind)?.native) return [];
  if (serves.call(cluster as Cluster, apiVersion, kind) !== false) return [];
  const [system] = registry.systemsOf(apiVersion, kind);
  return [{ rule: 'system-is-on-cluster', severity: 'warning', type: 'Invalid', path: '', value: `${apiVersion} ${kind}`, params: { system } }];
}

/** The API groups that a distribution serves by itself, or undefined where that is not known. */
function builtinGroups({ facts: { builtinApis: fact } }: Profile): ReadonlySet<string> | undefined {
  if (!('value' in fact)) return undefined;
  return new Set(fact.value.flatMap(text => text.match(/\b[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=[\s,/(]|$)/g) ?? []));
}
