import { Construct } from 'constructs';
import { Pods } from './parts/pods';
import { nameLabel, Workload } from './parts/workload';
import type { PodProps } from './pod';
import { CronJob } from '../../generated/bindings/kubernetes/batch/v1';

export interface ScheduledProps extends PodProps {
  /** When it runs, minute hour day month weekday: `30 2 * * *`, or `@daily`. */
  readonly schedule: string;
  /** Name of the time zone that the schedule is in, `Europe/Zurich`. @default - that of the control plane */
  readonly timeZone?: string;
  /** What happens when the one before still runs. @default 'Forbid' */
  readonly concurrencyPolicy?: 'Forbid' | 'Allow' | 'Replace';
  /** How often a run is tried again. @default 2 */
  readonly retries?: number;
  /** Seconds after which a run is ended. @default - no limit */
  readonly activeDeadlineSeconds?: number;
  /** Seconds that a run may begin late; one that is later is left out. @default 600 */
  readonly startingDeadlineSeconds?: number;
  /** Seconds after which a run that has ended is removed. @default - it is kept while it is among the newest */
  readonly ttlSecondsAfterFinished?: number;
}

/**
 * What runs at times: a CronJob.
 * Its main child `Resource` is the CronJob: `ApiObject.of(scheduled)` can be patched.
 *
 * @example new Scheduled(chart, 'report', { image: 'example.com/report:1.4.0', schedule: '30 2 * * *', timeZone: 'Europe/Zurich' })
 */
export class Scheduled extends Workload {
  public readonly selector: Readonly<Record<string, string>>;
  protected readonly pods: Pods;

  constructor(scope: Construct, id: string, props: ScheduledProps) {
    super(scope, id, props);
    this.pods = new Pods(this, props, this.labels(), props.concurrencyPolicy === 'Allow' ? 'several' : 'one');
    const labels = this.labels();
    const job = new CronJob(this, 'Resource', {
      metadata: { labels },
      spec: {
        schedule: props.schedule,
        timeZone: props.timeZone,
        concurrencyPolicy: props.concurrencyPolicy ?? 'Forbid',
        startingDeadlineSeconds: props.startingDeadlineSeconds ?? 600,
        jobTemplate: {
          spec: {
            backoffLimit: props.retries ?? 2,
            activeDeadlineSeconds: props.activeDeadlineSeconds,
            ttlSecondsAfterFinished: props.ttlSecondsAfterFinished,
            template: this.pods.template({ labels, props, spec: { restartPolicy: 'Never' } }),
          },
        },
      },
    });
    this.selector = { [nameLabel]: job.name };
  }
}
