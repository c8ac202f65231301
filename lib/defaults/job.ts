import { Defaults, fill } from './default';
import type { CronJobSpec, JobProps, JobSpec, PodFailurePolicyOnPodConditionsPattern } from '../../generated/bindings/kubernetes/batch/v1';

const MOST = 2147483647;

/** A job's own defaults; the server does not fill them into the template of a CronJob. */
function fillJob(spec: JobSpec, minor: number): void {
  // What is within the object may still be null.
  const isSaid = (field: keyof JobSpec): boolean => (spec[field] ?? undefined) !== undefined;
  if (!isSaid('completions') && !isSaid('parallelism')) fill(spec, 'completions', 1);
  fill(spec, 'parallelism', 1);
  fill(spec, 'backoffLimit', isSaid('backoffLimitPerIndex') && minor >= 29 ? MOST : 6);
  fill(spec, 'completionMode', 'NonIndexed');
  fill(spec, 'suspend', false);
  fill(spec, 'podReplacementPolicy', spec.podFailurePolicy ? 'Failed' : 'TerminatingOrFailed');
  fill(spec, 'manualSelector', false);
}

export const defaults: Defaults = {
  'batch/v1.Job'(job: JobProps, { minor }) {
    // A copy, so that what is filled in here does not reach the user's object.
    const spec = { ...job.spec } as JobSpec;
    fillJob(spec, minor);
    const labels = spec.template?.metadata?.labels;
    Object.assign(job, { spec });
    if (labels && Object.keys(job.metadata?.labels ?? {}).length === 0) Object.assign(job, { metadata: { ...job.metadata, labels } });
  },
  'batch/v1.CronJob'(job: object) {
    fill(job as Record<string, unknown>, 'spec', {});
  },
  'batch/v1.JobTemplateSpec'(template: object) {
    fill(template as Record<string, unknown>, 'spec', {});
  },
  'batch/v1.JobSpec'(spec: object) {
    fill(spec as Record<string, unknown>, 'template', {});
  },
  'batch/v1.CronJobSpec'(spec: CronJobSpec) {
    fill(spec as Partial<CronJobSpec>, 'jobTemplate', {});
    if (!spec.concurrencyPolicy) spec.concurrencyPolicy = 'Allow';
    fill(spec, 'suspend', false);
    fill(spec, 'successfulJobsHistoryLimit', 3);
    fill(spec, 'failedJobsHistoryLimit', 1);
  },
  'batch/v1.PodFailurePolicyOnPodConditionsPattern'(pattern: PodFailurePolicyOnPodConditionsPattern) {
    if (!pattern.status) pattern.status = 'True';
  },
};

