import { demand, demandRange, demandShare, percentOf, rangeOf, shareOf } from './check';
import { Rules } from './rule';
import type {
  ControllerRevisionProps, DaemonSetProps, DeploymentProps, DeploymentSpec, DeploymentStrategy, RollingUpdateDaemonSet, RollingUpdateDeployment,
  StatefulSetOrdinals, StatefulSetPersistentVolumeClaimRetentionPolicy, StatefulSetSpec, StatefulSetUpdateStrategy,
} from '../../generated/bindings/kubernetes/apps/v1';
import { lawOf } from '../messages/naming';
import { isMapping, Mapping } from '../schema/values';

const COUNTS = ['replicas', 'minReadySeconds', 'revisionHistoryLimit', 'progressDeadlineSeconds'] as const;

const ROLLBACK = 'deprecated.deployment.rollback.to';
const GENERATION = 'deprecated.daemonset.template.generation';

/** The number that a share stands for when it is compared with 0. */
function amountOf(share: unknown): number {
  return typeof share === 'number' ? share : percentOf(share) ?? (Number.parseInt(String(share ?? 0), 10) || 0);
}

export const rules: Rules = {
  'workload-count-is-not-negative': {
    on: ['apps/v1.DeploymentSpec', 'apps/v1.ReplicaSetSpec', 'apps/v1.StatefulSetSpec', 'apps/v1.DaemonSetSpec', 'core/v1.ReplicationControllerSpec',
      'autoscaling/v1.ScaleSpec'],
    must: rangeOf,
    check(spec: Mapping, report) {
      // A StatefulSet's history may be negative.
      for (const field of COUNTS) if (field !== 'revisionHistoryLimit' || report.kind !== 'StatefulSet') demandRange(report, field, spec[field], 0);
    },
  },

  'stateful-set-ordinal-is-not-negative': {
    on: 'apps/v1.StatefulSetOrdinals',
    must: rangeOf,
    check: ({ start }: StatefulSetOrdinals, report) => demandRange(report, 'start', start, 0),
  },

  'deployment-deadline-exceeds-min-ready': {
    on: 'apps/v1.DeploymentSpec',
    must: 'progressDeadlineSeconds must be greater than minReadySeconds',
    check({ progressDeadlineSeconds, minReadySeconds = 0 }: DeploymentSpec, report) {
      if (progressDeadlineSeconds !== undefined
        && progressDeadlineSeconds <= minReadySeconds) report('Invalid', 'progressDeadlineSeconds', progressDeadlineSeconds);
    },
  },

  'recreate-has-no-rolling-update': {
    on: 'apps/v1.DeploymentStrategy',
    must: 'rollingUpdate goes with the type RollingUpdate only',
    fix: 'remove rollingUpdate, or set the type RollingUpdate',
    check({ type, rollingUpdate }: DeploymentStrategy, report) {
      if (type === 'Recreate' && rollingUpdate) report('Forbidden', 'rollingUpdate');
    },
  },

  'rolling-update-share-is-valid': {
    on: ['apps/v1.RollingUpdateDeployment', 'apps/v1.RollingUpdateDaemonSet'],
    must: shareOf,
    check({ maxUnavailable, maxSurge }: RollingUpdateDeployment | RollingUpdateDaemonSet, report) {
      demandShare(report, 'maxUnavailable', maxUnavailable, 100);
      demandShare(report, 'maxSurge', maxSurge, report.kind === 'DaemonSet' ? 100 : undefined);
    },
  },

  'rolling-update-can-proceed': {
    on: 'apps/v1.RollingUpdateDeployment',
    must: 'maxUnavailable and maxSurge must not both be 0',
    check({ maxUnavailable, maxSurge }: RollingUpdateDeployment, report) {
      if (amountOf(maxUnavailable) === 0 && amountOf(maxSurge) === 0) report('Invalid', 'maxUnavailable', maxUnavailable);
    },
  },

  'daemon-set-update-has-one-way': {
    on: 'apps/v1.RollingUpdateDaemonSet',
    must: 'exactly one of maxUnavailable and maxSurge must be other than 0',
    check({ maxUnavailable, maxSurge }: RollingUpdateDaemonSet, report) {
      const [unavailable, surge] = [amountOf(maxUnavailable) !== 0, amountOf(maxSurge) !== 0];
      if (unavailable && surge) report('Invalid', 'maxSurge', maxSurge);
      if (!unavailable && !surge) report('Required', 'maxUnavailable');
    },
  },

  'deployment-rollback-is-not-negative': {
    on: 'apps/v1.Deployment',
    when: 'annotations',
    must: rangeOf,
    fix: 'remove the annotation: it is no longer used',
    check({ metadata }: DeploymentProps, report) {
      const value: unknown = metadata?.annotations?.[ROLLBACK];
      if (typeof value === 'string' && /^-0*[1-9][0-9]*$/.test(value)) report('Invalid', 'spec.rollback.version', Number(value), { minimum: 0 });
    },
  },

  'daemon-set-generation-is-a-number': {
    on: 'apps/v1.DaemonSet',
    when: 'annotations',
    must: 'a whole number is expected here',
    fix: 'remove the annotation: it is no longer used',
    check({ metadata }: DaemonSetProps, report) {
      const value: unknown = metadata?.annotations?.[GENERATION];
      if (typeof value === 'string' && !/^[-+]?[0-9]+$/.test(value)) report('Invalid', `metadata.annotations[${GENERATION}]`, value);
    },
  },

  'stateful-set-update-fits-type': {
    on: 'apps/v1.StatefulSetUpdateStrategy',
    must: 'rollingUpdate goes with the type RollingUpdate only',
    check({ type, rollingUpdate }: StatefulSetUpdateStrategy, report) {
      if (type === 'OnDelete' && rollingUpdate) report('Invalid', 'rollingUpdate', rollingUpdate);
    },
  },

  'stateful-set-partition-is-not-negative': {
    on: 'apps/v1.StatefulSetUpdateStrategy',
    must: rangeOf,
    check({ type, rollingUpdate }: StatefulSetUpdateStrategy, report) {
      if (type === 'RollingUpdate') demandRange(report, 'rollingUpdate.partition', rollingUpdate?.partition, 0);
    },
  },

  'claim-retention-is-known': {
    on: 'apps/v1.StatefulSetPersistentVolumeClaimRetentionPolicy',
    must: 'either Retain or Delete is allowed',
    check(policy: StatefulSetPersistentVolumeClaimRetentionPolicy, report) {
      for (const field of ['whenDeleted', 'whenScaled'] as const) {
        const value = policy[field];
        if (value !== undefined && value !== 'Retain' && value !== 'Delete') report('NotSupported', field, value, { supported: ['Delete', 'Retain'] });
      }
    },
  },

  'stateful-set-service-name-is-valid': {
    on: 'apps/v1.StatefulSetSpec',
    since: 33,
    must: lawOf,
    check({ serviceName }: StatefulSetSpec, report) {
      if (serviceName) demand(report, 'dns-label', 'serviceName', serviceName);
    },
  },

  'controller-revision-has-data': {
    on: 'apps/v1.ControllerRevision',
    since: 31,
    must: 'data must be an object',
    check({ data }: ControllerRevisionProps, report) {
      if (!isMapping(data)) report('Required', 'data');
    },
  },

  'controller-revision-number-is-not-negative': {
    on: 'apps/v1.ControllerRevision',
    must: rangeOf,
    check: ({ revision }: ControllerRevisionProps, report) => demandRange(report, 'revision', revision, 0),
  },
};
