import { annotate, Annotated, withoutAnnotations } from './annotation';
import type { JobSpec } from '../../../generated/bindings/kubernetes/batch/v1';
import { Context, Defaults } from '../default';

interface JobLike {
  metadata?: { readonly name?: string; readonly labels?: Readonly<Record<string, string>> };
  spec?: JobSpec;
}
interface Claims { volumeClaimTemplates?: readonly object[] }

const GENERATION = 'deprecated.daemonset.template.generation';
const ROLLBACK = 'deprecated.deployment.rollback.to';
const JOB_NAMES = ['job-name', 'batch.kubernetes.io/job-name'];

/** Fields of a job, but not of a CronJob's, that are dropped before a minor. */
const JOB_FIELDS = [
  ['backoffLimitPerIndex', 29], ['managedBy', 32], ['maxFailedIndexes', 29], ['podReplacementPolicy', 29], ['scheduling', Infinity], ['successPolicy', 31],
] as const;

/** Annotations that the server has used of hand-written pods of old. */
const OLD = ['pod.alpha.kubernetes.io/init-containers', 'pod.alpha.kubernetes.io/init-container-statuses',
  'pod.beta.kubernetes.io/init-containers', 'pod.beta.kubernetes.io/init-container-statuses'];

/** The labels of a job's pods name it; those that hold its uid only a server gives. A job without labels takes them too, as a default. */
export function withJobName(job: JobLike): JobLike {
  const name = job.metadata?.name;
  if (!name || !job.spec || job.spec.manualSelector === true) return job;
  const { template } = job.spec;
  const labels = { ...Object.fromEntries(JOB_NAMES.map(label => [label, name])), ...template?.metadata?.labels };
  return { ...job, spec: { ...job.spec, template: { ...template, metadata: { ...template?.metadata, labels } } } };
}

/** Rules about single indexes are dropped where a job has no limit for them. */
function withoutIndexRules(spec: JobSpec): JobSpec {
  if (!spec.podFailurePolicy) return spec;
  return { ...spec, podFailurePolicy: { ...spec.podFailurePolicy, rules: spec.podFailurePolicy.rules?.filter(({ action }) => action !== 'FailIndex') } };
}

/** A number, as the server writes it. */
function numberOf(text: string): string {
  return /^[+-]?\d+$/.test(text) ? String(BigInt(text.replace('+', ''))) : text;
}

export const created: Defaults = {
  'apps/v1.DaemonSet'(set: Annotated) {
    annotate(set, GENERATION, text => text === undefined || Number(text) < 1 ? '1' : numberOf(text));
  },

  'apps/v1.Deployment'(deployment: Annotated) {
    annotate(deployment, ROLLBACK, text => text ? numberOf(text) : undefined);
  },

  'apps/v1.StatefulSetSpec'(spec: Claims) {
    spec.volumeClaimTemplates = spec.volumeClaimTemplates?.map(claim => ({ ...claim, apiVersion: 'v1', kind: 'PersistentVolumeClaim' }));
  },

  'batch/v1.Job'(job: JobLike, { minor }: Context) {
    const spec = { ...job.spec } as Record<string, unknown>;
    for (const [field, since] of JOB_FIELDS) if (minor < since) delete spec[field];
    job.spec = (minor < 29 ? withoutIndexRules(spec as unknown as JobSpec) : spec) as JobSpec;
  },

  'core/v1.Pod': (pod: Annotated) => withoutAnnotations(pod, OLD),
  'core/v1.PodTemplateSpec': (template: Annotated) => withoutAnnotations(template, OLD),
};
