import { meshOf, NETWORKING } from './mesh';
import type { Graph } from '../../../together/graph';
import { Member } from '../../../together/member';
import { at, Labels, labelsOf, listOf, numberOf, textOf, textsOf } from '../../../together/values';

const DOMAIN = 'svc.cluster.local';

export const EVERYWHERE = '*';
export const HERE = '.';

/** A host that traffic can be sent to. */
export interface Host {
  readonly ports: readonly number[];
  /** What the pods behind it have, where a service entry says so. */
  readonly selector: Labels;
}

/** Hosts by who may see them and their full name: `* web.shop.svc.cluster.local`. */
export interface Hosts {
  readonly byName: ReadonlyMap<string, Host>;
  readonly wildcards: readonly { readonly scope: string; readonly suffix: string; readonly host: Host }[];
}

export function hostsOf(graph: Graph): Hosts {
  const byName = new Map<string, Host>();
  const wildcards = new Map<string, { scope: string; suffix: string; host: Host }>();
  const add = (scope: string, name: string, host: Host): void => {
    byName.set(keyOf(scope, name), host);
    if (name.startsWith('*')) wildcards.set(keyOf(scope, name), { scope, suffix: name.slice(1), host });
  };
  const mesh = graph.derive(meshOf);
  for (const entry of mesh.of(`${NETWORKING}/ServiceEntry`).all) {
    const host = { ports: portsOf(entry, 'number'), selector: labelsOf(at(entry.spec, 'workloadSelector', 'labels')) };
    for (const name of textsOf(entry.spec.hosts)) for (const scope of scopesOf(entry)) add(scope, fullName(name, entry.namespace), host);
  }
  for (const service of mesh.services.all) {
    const host = { ports: portsOf(service, 'port'), selector: {} };
    const annotation = textOf(service.annotations['networking.istio.io/exportTo']);
    const scopes = annotation === '' ? [EVERYWHERE] : annotation.split(',').map(scope => (scope.trim() === HERE ? service.namespace : scope.trim()));
    for (const scope of scopes) add(scope, fullName(service.name, service.namespace), host);
  }
  return { byName, wildcards: [...wildcards.values()] };
}

/** The host that an object means, as far as it may see it; undefined if there is none. */
export function hostOf(hosts: Hosts, { namespace, spec }: Member, name: string): Host | undefined {
  const full = fullName(name, namespace);
  const exportTo = textsOf(spec.exportTo);
  const scopes = exportTo.length === 0 ? [namespace] : exportTo.map(scope => (scope === HERE ? namespace : scope));
  for (const scope of [EVERYWHERE, ...scopes]) {
    const found = hosts.byName.get(keyOf(scope, full));
    if (found) return found;
  }
  const tail = name.startsWith('*') ? name.slice(1) : name;
  return hosts.wildcards.find(({ scope, suffix }) => (scope === EVERYWHERE || scope === namespace) && tail.endsWith(suffix))?.host;
}

/** Namespaces that an object is exported to; `*` where it is to all. */
export function scopesOf({ spec, namespace }: Member): string[] {
  const exportTo = textsOf(spec.exportTo);
  if (exportTo.length === 0 || exportTo.includes(EVERYWHERE)) return [EVERYWHERE];
  return [...new Set(exportTo.map(scope => (scope === HERE ? namespace : scope)))];
}

/** `web` → `web.shop.svc.cluster.local`; what has a dot or a star is a full name. */
export function fullName(host: string, namespace: string): string {
  return host.startsWith('*') || host.includes('.') ? host : `${host}.${namespace}.${DOMAIN}`;
}

/** The service that a host names. */
export function serviceOf(host: string, namespace: string): { readonly namespace: string; readonly name: string } {
  const [, name, there] = /^(.+)\.(.+)\.svc\.cluster\.local$/.exec(host) ?? [];
  return name === undefined ? { namespace, name: host } : { namespace: there, name };
}

/** Whether two host names overlap, each of which may begin with a star. */
export function overlap(a: string, b: string): boolean {
  if (!a.startsWith('*')) return b.startsWith('*') ? a.endsWith(b.slice(1)) : a === b;
  if (!b.startsWith('*')) return b.endsWith(a.slice(1));
  return a.length < b.length ? b.endsWith(a.slice(1)) : a.endsWith(b.slice(1));
}

function keyOf(scope: string, name: string): string {
  return `${scope} ${name}`;
}

function portsOf({ spec }: Member, field: string): number[] {
  return listOf(spec.ports).map(port => numberOf(at(port, field)) ?? 0);
}
