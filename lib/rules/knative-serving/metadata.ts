import { type Annotations, annotated, CONFIGURATION, REVISION, ROUTE, SERVICE } from './places';
import { textOf } from '../../messages/words';
import { nanosecondsOf } from '../../schema/duration';
import { follows, withoutDash } from '../names';
import type { SystemRules } from '../system';

const ROLLOUT = ['serving.knative.dev/rollout-duration', 'serving.knative.dev/rolloutDuration'] as const;

const SECOND = 1_000_000_000n;

/** Whether a text is a number of whole seconds from 0 on, as Go writes durations. */
export function isWholeSeconds(text: string): boolean {
  const time = nanosecondsOf(text);
  return time !== undefined && time >= 0n && time % SECOND === 0n;
}

interface Metadata {
  readonly name?: string;
  readonly generateName?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly ownerReferences?: readonly { readonly kind?: string; readonly name?: string }[];
}

export const rules: SystemRules = {
  'serving-name-is-valid': {
    on: [SERVICE, CONFIGURATION, ROUTE, REVISION],
    must: 'must be lower-case letters, digits and "-", beginning with a letter and ending with a letter or digit, at most 63 characters: it becomes part of a host name',
    fix: 'choose a name such as "hello" or "hello-2"',
    check({ metadata = {} }: { readonly metadata?: Metadata }, report) {
      const { name = '', generateName = '' } = metadata;
      if (generateName !== '' && !follows('dns-label-1035', withoutDash(generateName))) report('Invalid', 'metadata.generateName', generateName);
      else if (name !== '' && !follows('dns-label-1035', name)) report('Invalid', 'metadata.name', name);
    },
  },

  'autoscaling-annotation-is-on-template': {
    on: [SERVICE, CONFIGURATION, ROUTE].map(kind => `${kind}.metadata.annotations`),
    must: issue => `${textOf(issue, 'key') ?? 'an annotation of autoscaling.knative.dev'} has no effect here: it belongs to the revision`,
    fix: 'move it to spec.template.metadata.annotations of the Service or Configuration',
    check(annotations: Annotations, report) {
      for (const key of Object.keys(annotations)) if (key.startsWith('autoscaling.knative.dev')) report('Forbidden', '', undefined, { key });
    },
  },

  'rollout-duration-is-valid': {
    on: [SERVICE, ROUTE].map(kind => `${kind}.metadata.annotations`),
    must: 'must be a duration of whole seconds from 0 on',
    fix: 'write it as "30s" or "5m"',
    check(annotations: Annotations, report) {
      const [key, value] = annotated(annotations, ...ROLLOUT) ?? ['', ''];
      if (value !== '' && !isWholeSeconds(value)) report('Invalid', key, value);
    },
  },

  'serving-label-names-owner': {
    on: [CONFIGURATION, ROUTE, REVISION].map(kind => `${kind}.metadata`),
    must: issue => `only what a ${textOf(issue, 'owner') ?? 'Service'} of that name owns may have this label`,
    fix: 'remove the label: Knative sets it on what it creates',
    check({ labels = {}, ownerReferences = [] }: Metadata, report) {
      const [label, owner] = report.kind === 'Revision' ? ['serving.knative.dev/configuration', 'Configuration'] : ['serving.knative.dev/service', 'Service'];
      const [, name] = annotated(labels, label) ?? [];
      if (name === undefined || ownerReferences.some(ref => ref.kind === owner && ref.name === name)) return;
      report('Required', `labels.${label}`, undefined, { owner });
    },
  },
};
