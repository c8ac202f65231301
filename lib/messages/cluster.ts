import type { Issue } from '../issue';
import type { Words } from '../messages';
import { joined, listOf, quoted, textOf } from './words';

interface Told {
  readonly source?: unknown;
  readonly confidence?: unknown;
  readonly note?: unknown;
  readonly instead?: unknown;
}

/** `: what people do instead (source; confidence high)` */
function told(issue: Issue): string {
  const { source, confidence, note, instead } = (issue.params?.fact ?? issue.params ?? {}) as Told;
  const text = instead ?? note;
  const from = typeof source === 'string' ? ` (source: ${source}; confidence ${String(confidence)})` : '';
  return `${typeof text === 'string' ? `: ${text}` : ''}${from}`;
}

/** `give the cluster the option ingressClass, such as "nginx"` */
function giving(issue: Issue): string | undefined {
  const option = textOf(issue, 'option');
  const choices = listOf(issue, 'choices').map(quoted);
  return option === undefined ? undefined : `give the cluster the option ${option}${choices.length > 0 ? `, such as ${joined(choices, 'or', 5)}` : ''}`;
}

const whatOf = (issue: Issue): string => textOf(issue, 'what') ?? 'answer';
const titled = (issue: Issue): string => textOf(issue, 'title') ?? 'the cluster';

export const cluster: Readonly<Record<string, (issue: Issue) => Words>> = {
  'answer-is-known': issue => ({
    reason: `the ${whatOf(issue)} of ${titled(issue)} ${issue.params?.depends === true ? 'depends on more than is told' : 'is not known'}${told(issue)}`,
    fix: giving(issue),
  }),
  'cluster-has-what-is-asked': issue => ({
    reason: `no ${whatOf(issue)} on ${titled(issue)}${told(issue)}`,
    fix: giving(issue),
  }),
  'kubernetes-is-offered': issue => {
    const minors = listOf(issue, 'minors').map(String);
    const max = textOf(issue, 'max');
    const asOf = textOf(issue, 'asOf');
    const offered = minors.length > 0 ? joined(minors, 'and') : max === undefined ? 'other versions' : `versions up to ${max}`;
    return {
      reason: `offered by ${textOf(issue, 'title') ?? 'the distribution'} are ${offered}${asOf === undefined ? '' : ` as of ${asOf}`}${told(issue)}`,
      fix: 'make sure that the cluster runs this version',
    };
  },
  'addon-has-its-schema': issue => ({
    reason: `its objects are judged by the schemas of ${textOf(issue, 'system') ?? 'it'} ${textOf(issue, 'shipped') ?? 'as shipped'}`,
    fix: `judge what is written by sextant validate with --crds and the CustomResourceDefinitions of ${textOf(issue, 'version') ?? 'your release'}`,
  }),
  'system-is-on-cluster': issue => ({
    reason: `the cluster is declared without ${textOf(issue, 'system') ?? 'the system of this kind'}`,
    fix: textOf(issue, 'system') === undefined ? undefined : `add it to the option addons of the cluster, { ${quoted(textOf(issue, 'system'))}: true }`,
  }),
};
