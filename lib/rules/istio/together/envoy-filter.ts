import { list, NETWORKING, ofMesh } from './mesh';
import { isMapping } from '../../../schema/values';
import type { Graph } from '../../../together/graph';
import { Member } from '../../../together/member';
import type { Relations, Tell } from '../../../together/relation';
import { at, placesOf, textOf } from '../../../together/values';

export const about = ['networking.istio.io/EnvoyFilter'];

const on = `${NETWORKING}/EnvoyFilter`;

/** Where an addition or a removal as such is ignored. */
const ROUTES: ReadonlySet<string> = new Set(['ROUTE_CONFIGURATION', 'HTTP_ROUTE']);

/** What can be replaced as a whole. */
const REPLACEABLE: ReadonlySet<string> = new Set(['NETWORK_FILTER', 'HTTP_FILTER', 'VIRTUAL_HOST']);

export const relations: Relations = ofMesh({
  'patch-position-is-fixed': {
    on,
    code: 'IST0151',
    severity: 'warning',
    must: 'an operation relative to others needs a priority: in which order filters are applied is not defined',
    fix: 'set priority, or use ADD or INSERT_FIRST',
    check: (filter, graph, tell) => checkRelative(filter, graph, false, tell),
  },

  'versioned-patch-position-is-fixed': {
    on,
    code: 'IST0155',
    severity: 'warning',
    must: 'an operation relative to others needs a priority, all the more where a proxyVersion is matched: it may be lost in an upgrade',
    fix: 'set priority, or use ADD or INSERT_FIRST',
    check: (filter, graph, tell) => checkRelative(filter, graph, true, tell),
  },

  'replaced-part-can-be-replaced': {
    on,
    code: 'IST0152',
    must: 'REPLACE is for HTTP_FILTER, NETWORK_FILTER and VIRTUAL_HOST',
    fix: 'use MERGE',
    check: (filter, _, tell) => checkOperation(filter, 'REPLACE', applyTo => !REPLACEABLE.has(applyTo), tell),
  },

  'added-part-can-be-added': {
    on,
    code: 'IST0153',
    must: 'ADD is ignored for ROUTE_CONFIGURATION and HTTP_ROUTE',
    fix: 'use MERGE, or INSERT_FIRST for a route',
    check: (filter, _, tell) => checkOperation(filter, 'ADD', applyTo => ROUTES.has(applyTo), tell),
  },

  'removed-part-can-be-removed': {
    on,
    code: 'IST0154',
    must: 'REMOVE is ignored for ROUTE_CONFIGURATION and HTTP_ROUTE',
    fix: 'remove it from what makes the route',
    check: (filter, _, tell) => checkOperation(filter, 'REMOVE', applyTo => ROUTES.has(applyTo), tell),
  },
});

interface Patch {
  readonly path: string;
  readonly operation: string;
  readonly applyTo: string;
  /** What the patched filter is called; empty where that is not said. */
  readonly name: string;
  readonly isVersioned: boolean;
}

/** Patches up to the first that has none. */
function patchesOf(filter: Member): Patch[] {
  const patches = placesOf(filter.object, 'spec.configPatches[*]');
  const broken = patches.findIndex(({ value }) => !isMapping(at(value, 'patch')));
  return patches.slice(0, broken < 0 ? patches.length : broken).map(({ value, path }) => {
    const content = at(value, 'patch', 'value');
    const name = at(content, 'name') ?? at(value, 'match', 'listener', 'filterChain', 'filter', 'name');
    return {
      path: `${path}.patch.operation`,
      operation: textOf(at(value, 'patch', 'operation')),
      applyTo: textOf(at(value, 'applyTo')),
      name: isMapping(content) ? JSON.stringify(name ?? '') : '""',
      isVersioned: textOf(at(value, 'match', 'proxy', 'proxyVersion')) !== '',
    };
  });
}

function checkOperation(filter: Member, operation: string, isWrong: (applyTo: string) => boolean, tell: Tell): void {
  for (const patch of patchesOf(filter)) if (patch.operation === operation && isWrong(patch.applyTo)) tell('Invalid', patch.path, operation);
}

function checkRelative(filter: Member, graph: Graph, versioned: boolean, tell: Tell): void {
  if (filter.spec.priority !== undefined && filter.spec.priority !== null && filter.spec.priority !== 0) return;
  const before = new Set(graph.derive(versionedBefore).get(filter));
  for (const { path, operation, applyTo, name, isVersioned } of patchesOf(filter)) {
    if (isRelative(operation, applyTo) && before.has(name) === versioned) tell('Invalid', path, operation);
    if (isVersioned) before.add(name);
  }
}

function isRelative(operation: string, applyTo: string): boolean {
  switch (operation) {
    case 'INSERT_BEFORE': case 'INSERT_AFTER': return true;
    case 'REMOVE': return !ROUTES.has(applyTo);
    case 'REPLACE': return REPLACEABLE.has(applyTo);
    default: return false;
  }
}

/** What filters before each patch for some versions only. */
function versionedBefore(graph: Graph): Map<Member, ReadonlySet<string>> {
  const before = new Map<Member, ReadonlySet<string>>();
  const seen = new Set<string>();
  for (const filter of list(graph, on)) {
    before.set(filter, new Set(seen));
    for (const { name, isVersioned } of patchesOf(filter)) if (isVersioned) seen.add(name);
  }
  return before;
}
