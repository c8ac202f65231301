import { Construct } from 'constructs';
import { RecurringJob, RecurringJobSpec, Setting, Volume, VolumeSpec } from 'cdk8s-sextant/longhorn';

const metadata = { name: 'data', namespace: 'longhorn-system' };

export const good = [
  Volume.manifest({ metadata, spec: { size: '10737418240', numberOfReplicas: 3, accessMode: 'rwo', dataLocality: 'best-effort', frontend: 'blockdev', dataEngine: 'v1' } }),
  RecurringJob.manifest({ metadata, spec: { task: 'backup', cron: '0 2 * * *', retain: 7, concurrency: 2, groups: ['default'] } }),
  Setting.manifest({ metadata, value: '2' }),
];

const volume = (spec: VolumeSpec): object => Volume.manifest({ metadata, spec });
const job = (spec: RecurringJobSpec): object => RecurringJob.manifest({ metadata, spec });

export const bad = [
  // @ts-expect-error a size in bytes is text
  volume({ size: 10737418240 }),
  // @ts-expect-error as a claim would say it
  volume({ accessMode: 'ReadWriteOnce' }),
  // @ts-expect-error misspelt: `numberOfReplicas`
  volume({ replicas: 3 }),
  // @ts-expect-error a list of tags
  volume({ nodeSelector: 'ssd' }),
  // @ts-expect-error no such task
  job({ task: 'restore' }),
  // @ts-expect-error how many are kept is a number
  job({ task: 'backup', retain: '7' }),
  // @ts-expect-error a setting is text
  Setting.manifest({ metadata, value: 2 }),
];

export function build(scope: Construct): void {
  // @ts-expect-error a setting has a value
  new Setting(scope, 'none', { metadata });
}
