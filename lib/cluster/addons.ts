import type { Addons } from './options';
import { refuseLegacy } from './profiles';
import { SYSTEMS } from '../../generated/versions';
import type { Cluster } from '../cluster';
import { UserError } from '../error';
import type { Issue } from '../issue';
import { near } from '../near';
import type { Profile } from '../profiles/profile';
import { Registry, split } from '../schema/registry';

/** @throws UserError for a system that is not known, or is no more */
export function checkAddons(addons: Addons): void {
  for (const [system, version] of Object.entries(addons)) {
    if (!Object.hasOwn(SYSTEMS, system)) {
      refuseLegacy(system);
      const meant = near(system, Object.keys(SYSTEMS));
      throw new UserError(`add-on "${system}" is not known${meant.length > 0 ? `: did you mean ${meant.map(word => `"${word}"`).join(' or ')}?` : ': what is known is listed by: sextant kinds'}`);
    }
    if (version !== true && !(typeof version === 'string' && version !== '')) throw new UserError(`add-on "${system}": its version must be a text such as '${SYSTEMS[system as keyof typeof SYSTEMS]}', or true`);
  }
}

/** A warning for each add-on of another release than the one whose schema is shipped. */
export function addonIssues(cluster: string, addons: Addons): Issue[] {
  return Object.entries(addons).flatMap(([system, version]): Issue[] => {
    const shipped = SYSTEMS[system as keyof typeof SYSTEMS];
    if (version === undefined || version === true || isOf(version, shipped)) return [];
    return [{ rule: 'addon-has-its-schema', severity: 'warning', type: 'Invalid', path: '', value: `${system} ${version}`, params: { system, version, shipped }, at: { cluster } }];
  });
}

/** Whether a release is the one that a version names: `1.30` and `v1.30.3` are of `1.30.3`. */
function isOf(version: string, shipped: string): boolean {
  const [given, there] = [version, shipped].map(text => text.replace(/^.*?(?=\d)/, ''));
  return there === given || there.startsWith(`${given}.`);
}

/** Whether a kind is served, as far as add-ons are declared; undefined where they are not, or where the distribution's own are not known. */
export function servesOf(cluster: Cluster, apiVersion: string, kind: string): boolean | undefined {
  const systems = Registry.default().systemsOf(apiVersion, kind);
  if (Registry.default().find(apiVersion, kind)?.native || systems.some(system => cluster.addons.has(system))) return true;
  // what is in no system is judged as an unknown kind
  if (cluster.options.addons === undefined || systems.length === 0) return undefined;
  const group = split(apiVersion)[0];
  const own = [cluster, ...(cluster.options.on ? [cluster.options.on] : [])].map(({ profile }) => builtinGroups(profile));
  if (own.some(groups => groups?.has(group))) return true;
  return own.includes(undefined) ? undefined : false;
}

/** A warning for an object of a system that a cluster is declared without. */
export function unservedOn(cluster: Cluster | undefined, registry: Registry, object: { readonly apiVersion?: unknown; readonly kind?: unknown }): Issue[] {
  const { apiVersion, kind } = object;
  // a cluster of an older copy of this package has no add-ons
  const { options, serves } = (cluster ?? {}) as Partial<Cluster>;
  if (options?.addons === undefined || typeof apiVersion !== 'string' || typeof kind !== 'string' || serves?.call(cluster, apiVersion, kind) !== false) return [];
  const [system] = registry.systemsOf(apiVersion, kind);
  return [{ rule: 'system-is-on-cluster', severity: 'warning', type: 'Invalid', path: '', value: `${apiVersion} ${kind}`, params: { system } }];
}

/** The API groups that a distribution serves by itself, or undefined where that is not known. */
function builtinGroups({ facts: { builtinApis: fact } }: Profile): ReadonlySet<string> | undefined {
  if (!('value' in fact)) return undefined;
  return new Set(fact.value.flatMap(text => text.match(/\b[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=[\s,/(]|$)/g) ?? []));
}
