import type { ClusterProps } from './options';
import { UserError } from '../error';
import type { Issue } from '../issue';
import { minorOf } from '../kubernetes';
import type { Profile } from '../profiles/profile';

/** Options as they come from a program or from a file: with the version under the name that the profile gives it. */
export type Given = Partial<ClusterProps> & Readonly<Record<string, unknown>>;

/**
 * The Kubernetes version, `1.33`: as it is given, as it follows from the distribution's own version, or that of the cluster beneath.
 * @throws UserError where it is not known, not given, or given twice and different
 */
export function kubernetesOf(given: Given, { release, title }: Profile): string {
  const own = release && given[release.option] !== undefined ? ofRelease(String(given[release.option]), release, title) : undefined;
  const named = given.kubernetes === undefined ? undefined : `1.${minorOf(String(given.kubernetes))}`;
  if (own !== undefined && named !== undefined && own !== named) {
    throw new UserError(`${release?.option} ${String(given[release?.option ?? ''])} is Kubernetes ${own}, not ${named}: give one of the two`);
  }
  const version = named ?? own ?? given.on?.kubernetes;
  if (version === undefined) throw new UserError(`its version is missing: give ${[...(release ? [`${release.option} '${release.major}.20' or`] : []), "kubernetes '1.35'"].join(' ')}`);
  return version;
}

function ofRelease(version: string, { option, major, offset }: NonNullable<Profile['release']>, title: string): string {
  const match = /^v?(\d+)\.(\d{1,3})(?:[.+-].*)?$/.exec(version);
  if (!match || Number(match[1]) !== major) throw new UserError(`${option} "${version}" is no version of ${title}: ${major}.20 is one`);
  return `1.${minorOf(`1.${Number(match[2]) + offset}`)}`;
}

/** A warning for a version that the distribution is not known to offer; nothing where the list is not known to be whole. */
export function versionIssues(cluster: string, kubernetes: string, { facts, title }: Profile): Issue[] {
  const fact = facts.kubernetesVersions;
  if (!('value' in fact)) return [];
  const { minors, extended = [], max, asOf } = fact.value;
  const within = minors ? [...extended, ...minors].includes(kubernetes) : max === undefined || minorOf(kubernetes) <= minorOf(max);
  if (within) return [];
  const params = { title, minors: minors && [...extended, ...minors], max, asOf, source: fact.source, confidence: fact.confidence };
  return [{ rule: 'kubernetes-is-offered', severity: 'warning', type: 'Invalid', path: '', value: kubernetes, params, at: { cluster } }];
}
