/** What is wrong with a list of localities, `region/zone/subzone`, and at which one. */
export interface LocalityFault {
  readonly locality: string;
  readonly why: 'wildcard' | 'overlap' | 'empty';
}

type Seen = Map<string, Map<string, Set<string>>>;

/** The first fault: a locality stands for all that is within it, and `*` for the rest of a place. */
export function localityFault(localities: readonly string[]): LocalityFault | undefined {
  const seen: Seen = new Map();
  for (const locality of localities) {
    const stars = locality.split('*').length - 1;
    if (stars > 1 || (stars === 1 && !locality.endsWith('*'))) return { locality, why: 'wildcard' };
    if (seen.has('*')) return { locality, why: 'overlap' };
    const [region, zone, ...rest] = locality.split('/') as [string, ...string[]];
    const subzone = rest.length > 0 ? rest.join('/') : undefined;
    if (region === '' || zone === '' || subzone === '') return { locality, why: 'empty' };
    if (!add(seen, region, zone, subzone)) return { locality, why: 'overlap' };
  }
  return undefined;
}

/** Keys of a map have no order: `*` comes after what it leaves to others. */
export function inOrder(localities: readonly string[]): string[] {
  const rank = (locality: string): number => locality.includes('*') ? 3 - locality.split('/').length : -1;
  return [...localities].sort((a, b) => rank(a) - rank(b));
}

/** Adds a locality; false if one that is there stands for it, or for a part of it. */
function add(seen: Seen, region: string, zone: string | undefined, subzone: string | undefined): boolean {
  const zones = seen.get(region);
  if (!zones) {
    seen.set(region, new Map([[zone ?? '*', new Set([subzone ?? '*'])]]));
    return true;
  }
  if (zone === undefined || zones.has('*')) return false;
  const subzones = zones.get(zone);
  if (!subzones) {
    zones.set(zone, new Set([subzone ?? '*']));
    return true;
  }
  if (subzone === undefined || subzones.has('*') || subzones.has(subzone)) return false;
  subzones.add(subzone);
  return true;
}
