import type { Issue } from '../issue';
import type { Words } from '../messages';
import { didYouMean, joined, listOf, versionOf } from './words';

/** `since Kubernetes 1.33`, `from 1.27 to 1.30`, `until Kubernetes 1.30` */
export function during(issue: Issue): string {
  const since = versionOf(issue, 'since');
  const until = versionOf(issue, 'until');
  if (since !== undefined && until !== undefined) return since === until ? `only in Kubernetes ${since}` : `from Kubernetes ${since} to ${until}`;
  return since !== undefined ? `since Kubernetes ${since}` : until !== undefined ? `until Kubernetes ${until}` : 'in other versions of Kubernetes';
}

/** `, not in 1.29`; nothing where the version is not known. */
export function notIn(issue: Issue): string {
  const version = targetOf(issue);
  return version === undefined ? '' : `, not in ${version}`;
}

/** What is said of the built-in kinds where no server was asked. */
export function uncomparedOf(minors: readonly number[], compared: readonly number[]): string {
  const named = (list: readonly number[]): string => joined(list.map(minor => `1.${minor}`), 'and');
  return `Kubernetes ${named(minors)}: not compared with an API server of that version; they follow the nearest that was, ${named(compared)}, and their own schemas and feature gates`;
}

export const kinds: Readonly<Record<string, (issue: Issue) => Words>> = {
  'kind-is-known': issue => {
    const apiVersions = listOf(issue, 'apiVersions').map(String);
    return {
      reason: 'no schema is known for this kind',
      // The kind as it was written, in another group or version, says more than a group of a similar name.
      fix: didYouMean(listOf(issue, 'kinds'))
        ?? (apiVersions.length > 0 ? `use ${joined(apiVersions, 'or')}` : undefined)
        ?? didYouMean(listOf(issue, 'groups'))
        ?? 'give its CustomResourceDefinition with --crds; what is typed is listed by: sextant kinds',
    };
  },
  'kind-is-served': issue => {
    const served = listOf(issue, 'served').map(String);
    const ranged = issue.params?.since !== undefined || issue.params?.until !== undefined;
    return {
      reason: ranged ? `served ${during(issue)}${notIn(issue)}` : `not served${within(issue)}`,
      fix: served.length > 0 ? `use ${joined(served, 'or')}` : ranged ? 'choose a version of Kubernetes that serves it' : undefined,
    };
  },
  'kind-is-served-by-default': issue => ({
    reason: `not served by default${within(issue)}, but ${issue.params?.how === 'gate' ? 'where a feature gate is on' : 'where --runtime-config enables it'}`,
    fix: 'make sure that the cluster enables it',
  }),
  'version-is-current': issue => {
    const use = listOf(issue, 'use').map(String);
    return { reason: 'this version is deprecated', fix: use.length > 0 ? `use ${joined(use, 'or')}` : undefined };
  },
};

function within(issue: Issue): string {
  const version = targetOf(issue);
  return version === undefined ? '' : ` in Kubernetes ${version}`;
}

/** The version that was asked about. */
function targetOf(issue: Issue): string | undefined {
  return versionOf(issue, 'kubernetes') ?? versionOf(issue, 'minor');
}
