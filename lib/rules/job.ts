import { demandRange, rangeOf } from './check';
import { follows } from './names';
import { Report, Rules } from './rule';
import { selects } from './selector';
import type { JobProps, JobSpec, JobTemplateSpec } from '../../generated/bindings/kubernetes/batch/v1';
import { lawOf } from '../messages/naming';
import { numberOf } from '../messages/words';

const COUNTS = ['parallelism', 'completions', 'activeDeadlineSeconds', 'backoffLimit', 'ttlSecondsAfterFinished', 'backoffLimitPerIndex',
  'maxFailedIndexes'] as const;

const INDEXED_LIMIT = 100_000;
/** Holds above `INDEXED_LIMIT` completions where each index has its own limit. */
const MANY_INDEXED_LIMIT = 10_000;

const MANAGED_BY = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/;
const MANAGED_BY_LIMIT = 63;
/** The gate of the field is on from this minor on. */
const MANAGED_SINCE = 32;

/** So is this field's. */
const REPLACED_SINCE = 29;

const UID_LABELS = ['controller-uid', 'batch.kubernetes.io/controller-uid'];
const NAME_LABELS = ['job-name', 'batch.kubernetes.io/job-name'];

/** Stands for what the server makes: no user can know it. */
const GENERATED_UID = '00000000-0000-4000-8000-000000000000';

/** While a gate is off the server drops its field of a Job, but not of the Jobs that a CronJob makes. */
export function isDropped({ kind, minor }: Report, since: number): boolean {
  return kind === 'Job' && minor < since;
}

export const rules: Rules = {
  'job-count-is-not-negative': {
    on: 'batch/v1.JobSpec',
    must: rangeOf,
    check(spec: JobSpec, report) {
      for (const field of COUNTS) demandRange(report, field, spec[field], 0);
    },
  },

  'job-pods-end': {
    on: 'batch/v1.JobSpec',
    must: ({ type }) => type === 'Required' ? 'either OnFailure or Never must be chosen: the pods of a Job end'
      : 'with a podFailurePolicy only Never is allowed',
    fix: ({ type }) => type === 'Required' ? 'set restartPolicy to OnFailure or Never' : 'set restartPolicy to Never',
    check({ template, podFailurePolicy }: JobSpec, report) {
      const policy = template?.spec?.restartPolicy ?? '';
      if (policy === '' || policy === 'Always') report('Required', 'template.spec.restartPolicy');
      else if (policy === 'OnFailure' && podFailurePolicy) report('Invalid', 'template.spec.restartPolicy', policy);
    },
  },

  'job-choice-is-made': {
    on: 'batch/v1.JobSpec',
    when: ['completionMode', 'podReplacementPolicy'],
    must: 'one of the choices is needed, or no field at all',
    check(spec: JobSpec, report) {
      if (spec.completionMode as string === '') report('NotSupported', 'completionMode', '');
      if (spec.podReplacementPolicy as string === '' && !isDropped(report, REPLACED_SINCE)) report('NotSupported', 'podReplacementPolicy', '');
    },
  },

  'indexed-job-has-completions': {
    on: 'batch/v1.JobSpec',
    must: 'an indexed job needs the number of its completions',
    check({ completionMode, completions }: JobSpec, report) {
      if (completionMode === 'Indexed' && completions === undefined) report('Required', 'completions');
    },
  },

  'indexed-job-is-bounded': {
    on: 'batch/v1.JobSpec',
    must: issue => issue.type === 'Required' ? `above ${INDEXED_LIMIT} completions with a limit for each index, maxFailedIndexes is needed` : rangeOf(issue),
    check({ completionMode, completions, parallelism, maxFailedIndexes, backoffLimitPerIndex }: JobSpec, report) {
      if (completionMode !== 'Indexed') return;
      const isMany = completions !== undefined && completions > INDEXED_LIMIT && backoffLimitPerIndex !== undefined;
      const maximum = isMany ? MANY_INDEXED_LIMIT : INDEXED_LIMIT;
      if (isMany && maxFailedIndexes === undefined) report('Required', 'maxFailedIndexes');
      demandRange(report, 'parallelism', parallelism, undefined, maximum);
      demandRange(report, 'maxFailedIndexes', maxFailedIndexes, undefined, Math.min(maximum, completions ?? maximum));
    },
  },

  'index-limits-need-indexed': {
    on: 'batch/v1.JobSpec',
    when: ['backoffLimitPerIndex', 'maxFailedIndexes'],
    must: 'this needs the completion mode Indexed',
    fix: 'set completionMode to Indexed',
    check(spec: JobSpec, report) {
      if ((spec.completionMode ?? 'NonIndexed') !== 'NonIndexed') return;
      for (const field of ['backoffLimitPerIndex', 'maxFailedIndexes'] as const) if (spec[field] !== undefined) report('Invalid', field, spec[field]);
    },
  },

  'failed-index-limit-needs-backoff-limit': {
    on: 'batch/v1.JobSpec',
    when: 'maxFailedIndexes',
    must: 'maxFailedIndexes needs backoffLimitPerIndex',
    check({ maxFailedIndexes, backoffLimitPerIndex }: JobSpec, report) {
      if (maxFailedIndexes !== undefined && backoffLimitPerIndex === undefined) report('Required', 'backoffLimitPerIndex');
    },
  },

  'job-manager-is-valid': {
    on: 'batch/v1.JobSpec',
    when: 'managedBy',
    must: 'a domain, "/" and a path are expected, at most 63 characters',
    check({ managedBy }: JobSpec, report) {
      if (managedBy === undefined || isDropped(report, MANAGED_SINCE)) return;
      if (managedBy === '') report('Required', 'managedBy');
      else if (!MANAGED_BY.test(managedBy)) report('Invalid', 'managedBy', managedBy);
      if (managedBy.length > MANAGED_BY_LIMIT) report('TooLong', 'managedBy', undefined, { limit: MANAGED_BY_LIMIT });
    },
  },

  'pod-replacement-fits-failure-policy': {
    on: 'batch/v1.JobSpec',
    must: 'with a podFailurePolicy, pods are replaced when they have Failed',
    check({ podFailurePolicy, podReplacementPolicy }: JobSpec, report) {
      if (podFailurePolicy && podReplacementPolicy === 'TerminatingOrFailed') {
        report('NotSupported', 'podReplacementPolicy', podReplacementPolicy,
          { supported: ['Failed'] });
      }
    },
  },

  'job-selector-is-left-to-server': {
    on: 'batch/v1.Job',
    must: 'the selector and its labels are made by the server unless manualSelector is true',
    fix: 'remove it',
    check({ metadata, spec }: JobProps, report) {
      if (!spec || spec.manualSelector === true) return;
      const labels = spec.template?.metadata?.labels ?? {};
      for (const key of UID_LABELS) if (labels[key] !== undefined) report('Invalid', `spec.template.metadata.labels[${key}]`, labels[key]);
      for (const key of NAME_LABELS) {
        if (labels[key] !== undefined
        && labels[key] !== metadata?.name) report('Invalid', `spec.template.metadata.labels[${key}]`, labels[key]);
      }
      if (!spec.selector) return;
      const { matchLabels = {}, matchExpressions } = spec.selector;
      const made = Object.fromEntries([...UID_LABELS.map(key => [key, GENERATED_UID]),
        ...NAME_LABELS.map(key => [key, metadata?.name ?? ''])]) as Record<string, string>;
      const chosen = { matchLabels: { 'batch.kubernetes.io/controller-uid': GENERATED_UID, ...matchLabels }, matchExpressions };
      if (selects(chosen, made) === false) report('Invalid', 'spec.selector', spec.selector);
      if (selects(chosen, { ...made, ...labels }) === false) report('Invalid', 'spec.template.metadata.labels', labels);
    },
  },

  'job-name-fits-its-label': {
    on: 'batch/v1.Job',
    must: 'the server labels the pods with the name of the job: at most 63 characters are allowed',
    check({ metadata, spec }: JobProps, report) {
      const labels = spec?.template?.metadata?.labels ?? {};
      if (spec?.manualSelector === true || !metadata?.name || NAME_LABELS.every(key => labels[key] !== undefined)) return;
      if (!follows('label-value', metadata.name)) report('Invalid', 'spec.template.labels', metadata.name);
    },
  },

  'manual-selector-matches-template': {
    on: 'batch/v1.Job',
    must: ({ type }) => type === 'Required' ? 'with manualSelector, a selector is needed'
      : 'the template\'s labels must be among those that the selector selects',
    check({ spec }: JobProps, report) {
      if (spec?.manualSelector !== true) return;
      const labels = spec.template?.metadata?.labels ?? {};
      if (!spec.selector) report('Required', 'spec.selector');
      if (selects(spec.selector, labels) === false) report('Invalid', 'spec.template.metadata.labels', labels);
    },
  },

  'indexed-job-name-leaves-room': {
    on: 'batch/v1.Job',
    must: issue => lawOf({ ...issue, params: { must: 'dns-label' } }).replace(/^/,
      'the name of its last pod ').concat(`, and ends in "-${numberOf(issue, 'last')}"`),
    check({ metadata, spec }: JobProps, report) {
      if (spec?.completionMode !== 'Indexed' || !spec.completions || spec.completions <= 0) return;
      const name = metadata?.name ?? '';
      // With a generated name the server's own suffix is not known, and it fits.
      if (name !== '' && !follows('dns-label', `${name}-${spec.completions - 1}`)) report('Invalid', 'metadata.name', name, { last: spec.completions - 1 });
    },
  },

  'job-template-has-no-selector': {
    on: 'batch/v1.JobTemplateSpec',
    must: 'the selector of a job is made by the server',
    fix: 'remove it',
    check({ spec }: JobTemplateSpec, report) {
      if (spec?.selector) report('Invalid', 'spec.selector', spec.selector);
      if (spec?.manualSelector === true) report('NotSupported', 'spec.manualSelector', true, { supported: [false] });
    },
  },
};
