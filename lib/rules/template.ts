import { demand } from './check';
import { isPod } from './pods';
import { Rules } from './rule';
import { isEmpty, selects } from './selector';
import type { DaemonSetSpec, DeploymentSpec, ReplicaSetSpec, StatefulSetSpec } from '../../generated/bindings/kubernetes/apps/v1';
import type { PodSpec, PodTemplateSpec, ReplicationControllerSpec } from '../../generated/bindings/kubernetes/core/v1';
import { lawOf } from '../messages/naming';
import { numberOf } from '../messages/words';

type WorkloadSpec = DeploymentSpec | ReplicaSetSpec | StatefulSetSpec | DaemonSetSpec;

const WORKLOADS = ['apps/v1.DeploymentSpec', 'apps/v1.ReplicaSetSpec', 'apps/v1.StatefulSetSpec', 'apps/v1.DaemonSetSpec'];
const ANNOTATIONS_LIMIT = 262144;

/** The selector of a ReplicationController is labels; nobody looks at whether they are valid. */
function matchesMap(selector: unknown, template: PodTemplateSpec | undefined): boolean {
  return !template || Object.entries(selector ?? {}).every(([key, value]) => template.metadata?.labels?.[key] === value);
}

function isChosen(selector: DeploymentSpec['selector'] | undefined, labels: Record<string, string> | undefined): boolean {
  return (selector && isEmpty(selector)) || selects(selector, labels) !== false;
}

/** Rules of the pod template and how a workload fits it. Its labels are at `template.labels` for the server. */
export const rules: Rules = {
  'selector-matches-template': {
    on: [...WORKLOADS, 'core/v1.ReplicationControllerSpec'],
    must: 'the template\'s labels must be among those that the selector selects',
    fix: 'give the template every label of the selector',
    check({ selector, template }: WorkloadSpec | ReplicationControllerSpec, report) {
      const labels = template?.metadata?.labels as Record<string, string> | undefined;
      if (report.kind === 'ReplicationController' ? matchesMap(selector, template)
        : isChosen(selector as DeploymentSpec['selector'] | undefined, labels)) return;
      report('Invalid', 'template.metadata.labels', labels ?? null);
    },
  },

  'selector-is-not-empty': {
    on: [...WORKLOADS, 'core/v1.ReplicationControllerSpec'],
    must: 'the selector must select by at least one label',
    check({ selector }: WorkloadSpec | ReplicationControllerSpec, report) {
      if (report.kind === 'ReplicationController') {
        if (Object.keys(selector ?? {}).length === 0) report('Required', 'selector');
      } else if (selector && isEmpty(selector as DeploymentSpec['selector'])) {
        report('Invalid', 'selector', selector);
      }
    },
  },

  'replication-controller-has-template': {
    on: 'core/v1.ReplicationControllerSpec',
    must: 'a template for the pods is needed',
    check({ template }: ReplicationControllerSpec, report) {
      if (!template) report('Required', 'template');
    },
  },

  'workload-pods-restart-always': {
    on: [...WORKLOADS, 'core/v1.ReplicationControllerSpec'],
    must: 'the pods of this kind are always restarted',
    fix: 'remove restartPolicy, or use a Job',
    check({ template }: WorkloadSpec | ReplicationControllerSpec, report) {
      const policy = template?.spec?.restartPolicy;
      if (policy === 'Never' || policy === 'OnFailure') report('NotSupported', 'template.spec.restartPolicy', policy, { supported: ['Always'] });
    },
  },

  'workload-pods-have-no-deadline': {
    on: [...WORKLOADS, 'core/v1.ReplicationControllerSpec'],
    when: 'activeDeadlineSeconds',
    must: 'the pods of this kind run without a deadline',
    fix: 'remove activeDeadlineSeconds, or use a Job',
    check({ template }: WorkloadSpec | ReplicationControllerSpec, report) {
      if (template?.spec?.activeDeadlineSeconds !== undefined) report('Forbidden', 'template.spec.activeDeadlineSeconds', template.spec.activeDeadlineSeconds);
    },
  },

  'template-label-is-valid': {
    on: 'core/v1.PodTemplateSpec',
    must: lawOf,
    check({ metadata }: PodTemplateSpec, report) {
      for (const key in metadata?.labels) {
        demand(report, 'qualified-name', 'labels', key);
        demand(report, 'label-value', 'labels', metadata.labels[key]);
      }
    },
  },

  'template-annotation-is-valid': {
    on: 'core/v1.PodTemplateSpec',
    when: 'annotations',
    must: lawOf,
    check({ metadata }: PodTemplateSpec, report) {
      for (const key of Object.keys(metadata?.annotations ?? {})) demand(report, 'qualified-name', 'annotations', key.toLowerCase());
    },
  },

  'template-annotations-fit': {
    on: 'core/v1.PodTemplateSpec',
    when: 'annotations',
    must: issue => `all annotations together must not exceed ${numberOf(issue, 'limit')} bytes`,
    check({ metadata }: PodTemplateSpec, report) {
      let size = 0;
      for (const [key, value] of Object.entries(metadata?.annotations ?? {})) size += Buffer.byteLength(key) + Buffer.byteLength(value);
      if (size > ANNOTATIONS_LIMIT) report('TooLong', 'annotations', undefined, { limit: ANNOTATIONS_LIMIT });
    },
  },

  'template-has-no-ephemeral-containers': {
    on: 'core/v1.PodSpec',
    when: 'ephemeralContainers',
    must: 'ephemeral containers are added to running pods, not to templates',
    check({ ephemeralContainers = [] }: PodSpec, report) {
      if (!isPod(report) && ephemeralContainers.length > 0) report('Forbidden', 'ephemeralContainers');
    },
  },
};
