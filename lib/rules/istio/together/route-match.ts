import { NETWORKING, ofMesh } from './mesh';
import { identityOf, isMapping } from '../../../schema/values';
import type { Relations } from '../../../together/relation';
import { at, labelsOf, listOf, mappingOf, numberOf, placesOf, textOf } from '../../../together/values';
import { param } from '../../../together/words';

export const about = ['networking.istio.io/VirtualService'];

const on = `${NETWORKING}/VirtualService`;
const LISTS = ['spec.http[*]', 'spec.tcp[*]', 'spec.tls[*]'];

export const relations: Relations = ofMesh({
  'route-is-reachable': {
    on,
    code: 'IST0130',
    severity: 'warning',
    must: issue => (issue.params?.why === 'duplicate' ? 'rules above have all of its matches, so it is never used' : `${param(issue, 'before')} takes all traffic, so it is never used`),
    fix: 'put the rule without matches last, and remove what is never used',
    check(route, _, tell) {
      for (const { unreachable, before } of LISTS.map(list => reachOf(placesOf(route.object, list)))) {
        for (const { path, why } of unreachable) tell('Invalid', path, undefined, { why, before });
      }
    },
  },

  'match-is-reachable': {
    on,
    code: 'IST0131',
    severity: 'warning',
    must: issue => `${param(issue, 'by')} matches the same requests before, so it is never used`,
    fix: 'put the narrower match first, or remove one of them',
    check(route, _, tell) {
      for (const list of LISTS) for (const { path, by } of reachOf(placesOf(route.object, list)).ineffective) tell('Duplicate', path, undefined, { by });
      for (const { path, by } of coveredBy(placesOf(route.object, 'spec.http[*]'))) tell('Duplicate', path, undefined, { by });
    },
  },
});

type Rules = ReturnType<typeof placesOf>;

interface Reach {
  readonly unreachable: { readonly path: string; readonly why: 'duplicate' | 'open' }[];
  readonly ineffective: { readonly path: string; readonly by: string }[];
  /** The rule without matches. */
  readonly before?: string;
}

/** Rules are tried in order, the first that matches is used. */
function reachOf(rules: Rules): Reach {
  const reach: Reach = { unreachable: [], ineffective: [] };
  const seen = new Map<string, string>();
  let before: string | undefined;
  for (const { value: rule, path } of rules) {
    const matches = listOf(at(rule, 'match'));
    if (before !== undefined) {
      reach.unreachable.push({ path, why: 'open' });
      continue;
    }
    if (matches.length === 0) {
      before = path;
      continue;
    }
    let duplicates = 0;
    matches.forEach((match, index) => {
      const key = keyOf(match);
      const by = seen.get(key);
      if (by === undefined) seen.set(key, path);
      else if (++duplicates > 0) reach.ineffective.push({ path: `${path}.match[${index}]`, by });
    });
    if (duplicates === matches.length) reach.unreachable.push({ path, why: 'duplicate' });
  }
  return { ...reach, before };
}

/** Equal for matches that ask for the same; the name of a match asks for nothing. */
function keyOf(match: unknown): string {
  const { name: _, ...asked } = mappingOf(match);
  return identityOf(withoutDefaults(asked));
}

/** Without what is the same as if it was not there. */
function withoutDefaults(value: unknown): unknown {
  if (!isMapping(value)) return value;
  const kept = Object.entries(value).filter(([, child]) => !(child === null || child === false || child === 0 || (Array.isArray(child) && child.length === 0)
    || (isMapping(child) && Object.keys(child).length === 0)));
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutDefaults(child)]));
}

/** What a match by prefix asks for besides. */
interface Prefix {
  readonly path: string;
  readonly prefix: string;
  readonly port: number;
  readonly method: string;
  readonly authority: string;
  readonly maps: readonly Readonly<Record<string, string>>[];
}

/** Matches whose prefix begins with that of one before them which asks for no more. */
function coveredBy(rules: Rules): { readonly path: string; readonly by: string }[] {
  const prefixes = prefixesOf(rules);
  return prefixes.flatMap((later, index) => {
    const earlier = prefixes.slice(0, index).find(one => one.prefix !== later.prefix && covers(one, later));
    return earlier === undefined ? [] : [{ path: later.path, by: earlier.path }];
  });
}

function prefixesOf(rules: Rules): Prefix[] {
  const open = rules.findIndex(({ value }) => listOf(at(value, 'match')).length === 0);
  const seen = new Set<string>();
  return rules.slice(0, open < 0 ? rules.length : open).flatMap(({ value, path }) => listOf(at(value, 'match')).flatMap((match, index): Prefix[] => {
    const prefix = textOf(at(match, 'uri', 'prefix'));
    const key = keyOf(match);
    if (seen.has(key)) return [];
    seen.add(key);
    if (prefix === '') return [];
    const maps = ['headers', 'queryParams', 'withoutHeaders'].map(field => Object.fromEntries(Object.entries(labelsOf(at(match, field))).map(([name, one]) => [name, wordOf(one)])));
    const method = wordOf(at(match, 'method')) || 'exact GET';
    return [{ path: `${path}.match[${index}]`, prefix, port: numberOf(at(match, 'port')) ?? 0, method, authority: wordOf(at(match, 'authority')), maps }];
  }));
}

function wordOf(match: unknown): string {
  const [exact, prefix] = ['exact', 'prefix'].map(field => textOf(at(match, field)));
  return exact !== '' ? `exact ${exact}` : prefix !== '' ? `prefix ${prefix}` : '';
}

function covers(a: Prefix, b: Prefix): boolean {
  return b.prefix.startsWith(a.prefix) && a.port === b.port && a.method.startsWith(b.method) && a.authority.startsWith(b.authority)
    && a.maps.every((map, index) => {
      const other = b.maps[index];
      return Object.keys(map).length === Object.keys(other).length && Object.entries(map).every(([key, word]) => key in other && word.startsWith(other[key]));
    });
}
