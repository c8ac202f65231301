import { CronJob, CronJobSpec, Job, JobSpec } from 'cdk8s-sextant/kubernetes/batch/v1';
import { PodTemplateSpec } from 'cdk8s-sextant/kubernetes/core/v1';

const metadata = { name: 'report' };
const template: PodTemplateSpec = { spec: { restartPolicy: 'Never', containers: [{ name: 'report', image: 'registry.example/report:1' }] } };

export const good = [
  Job.manifest({
    metadata,
    spec: {
      template,
      completions: 4,
      parallelism: 2,
      completionMode: 'Indexed',
      backoffLimit: 3,
      ttlSecondsAfterFinished: 3600,
      podFailurePolicy: { rules: [{ action: 'FailJob', onExitCodes: { operator: 'In', values: [42] } }] },
    },
  }),
  CronJob.manifest({ metadata, spec: { schedule: '0 3 * * *', timeZone: 'Europe/Berlin', concurrencyPolicy: 'Forbid', jobTemplate: { spec: { template } } } }),
];

const job = (spec: Partial<JobSpec>): object => Job.manifest({ metadata, spec: { template, ...spec } });
const cron = (spec: CronJobSpec): object => CronJob.manifest({ metadata, spec });
const jobTemplate = { spec: { template } };

export const bad = [
  // @ts-expect-error no such mode
  job({ completionMode: 'indexed' }),
  // @ts-expect-error a number of seconds, not a duration
  job({ activeDeadlineSeconds: '10m' }),
  // @ts-expect-error misspelt: `backoffLimit`
  job({ backOffLimit: 3 }),
  // @ts-expect-error a rule has an action
  job({ podFailurePolicy: { rules: [{ onExitCodes: { operator: 'In', values: [1] } }] } }),
  // @ts-expect-error a list of codes
  job({ podFailurePolicy: { rules: [{ action: 'Ignore', onExitCodes: { operator: 'In', values: 1 } }] } }),
  // @ts-expect-error a cron job has a schedule
  cron({ jobTemplate, suspend: true }),
  // @ts-expect-error no such policy
  cron({ jobTemplate, schedule: '@daily', concurrencyPolicy: 'Queue' }),
  // @ts-expect-error the template of a cron job is one of jobs, not of pods
  CronJob.manifest({ metadata, spec: { schedule: '@daily', jobTemplate: { spec: { containers: [] } } } }),
];
