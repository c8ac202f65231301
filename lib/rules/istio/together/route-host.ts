import { EVERYWHERE, fullName, overlap, scopesOf, serviceOf } from './hosts';
import { list, NETWORKING, ofMesh } from './mesh';
import { MESH } from './route-gateway';
import { grouped } from '../../../groups';
import type { Graph } from '../../../together/graph';
import { Member, nameOf } from '../../../together/member';
import type { Relations } from '../../../together/relation';
import { at, placesOf, textOf, textsOf } from '../../../together/values';
import { names, param } from '../../../together/words';

export const about = ['networking.istio.io/VirtualService'];

const on = `${NETWORKING}/VirtualService`;

export const relations: Relations = ofMesh({
  'mesh-host-has-one-route': {
    on,
    code: 'IST0109',
    must: issue => `${names(issue, 'others')} routes the same host within the mesh, and which one is used is not defined`,
    fix: 'merge them into one VirtualService',
    check(route, graph, tell) {
      const conflict = graph.derive(conflictsOf).get(route);
      if (!conflict) return;
      const others = conflict.filter(other => other !== route);
      tell('Duplicate', 'spec.hosts', textsOf(route.spec.hosts), { others: (others.length > 0 ? others : [route]).map(nameOf) });
    },
  },

  'service-has-one-kind-of-route': {
    on,
    severity: 'warning',
    must: issue => `${names(issue, 'others')} routes what is sent to ${param(issue, 'service')} as well, and only one of the two is used`,
    fix: 'keep one of the two kinds for a Service',
    check(route, graph, tell) {
      if (!isForMesh(route)) return;
      for (const { value, path } of placesOf(route.object, 'spec.hosts[*]')) {
        const { namespace, name } = serviceOf(fullName(textOf(value), route.namespace), route.namespace);
        const others = graph.derive(routesOfServices).get(`${namespace}/${name}`) ?? [];
        if (others.length > 0) tell('Duplicate', path, value, { service: `Service ${name}`, others: others.map(other => `HTTPRoute ${other.name}`) });
      }
    },
  },
});

/** HTTPRoutes by the Services that they are attached to. */
function routesOfServices(graph: Graph): Map<string, Member[]> {
  return grouped(list(graph, 'gateway.networking.k8s.io/HTTPRoute'), ({ object, namespace }) => placesOf(object, 'spec.parentRefs[*]')
    .filter(({ value }) => at(value, 'kind') === 'Service').map(({ value }) => `${textOf(at(value, 'namespace')) || namespace}/${textOf(at(value, 'name'))}`));
}

function isForMesh({ spec }: Member): boolean {
  const gateways = textsOf(spec.gateways);
  return gateways.length === 0 || gateways.includes(MESH);
}

/** Routes for a host within the mesh, by who may see them. */
interface Claim {
  readonly scope: string;
  readonly host: string;
  readonly routes: Member[];
}

/** Routes that share a host with others, and all that share it. */
function conflictsOf(graph: Graph): Map<Member, Member[]> {
  const claims = [...claimsOf(graph).values()];
  const shared = claims.filter(({ scope }) => scope === EVERYWHERE);
  const byHost = new Map(shared.map(claim => [claim.host, claim.routes]));
  const wild = shared.filter(({ host }) => host.startsWith('*'));
  const conflicts = new Map<Member, Member[]>();
  for (const { scope, host, routes } of claims) {
    const all = [...routes, ...scope === EVERYWHERE ? [] : visibleTo(host, host.startsWith('*') ? shared : wild, byHost)];
    if (all.length < 2) continue;
    const sharing = [...new Set(all)];
    for (const route of all) if (!conflicts.has(route)) conflicts.set(route, sharing);
  }
  return conflicts;
}

/** Routes that are seen everywhere and overlap a host. */
function visibleTo(host: string, some: readonly Claim[], byHost: ReadonlyMap<string, Member[]>): Member[] {
  const equal = host.startsWith('*') ? [] : byHost.get(host) ?? [];
  return [...equal, ...some.filter(claim => overlap(host, claim.host)).flatMap(({ routes }) => routes)];
}

function claimsOf(graph: Graph): Map<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const route of list(graph, on)) {
    if (!isForMesh(route)) continue;
    for (const scope of scopesOf(route)) {
      for (const name of textsOf(route.spec.hosts)) {
        const host = fullName(name, route.namespace);
        const claim = claims.get(`${scope} ${host}`);
        if (claim) claim.routes.push(route);
        else claims.set(`${scope} ${host}`, { scope, host, routes: [route] });
      }
    }
  }
  return claims;
}
