import { demand, demandRange, demandShare, percentOf, rangeOf, shareOf } from './check';
import { Rules } from './rule';
import type {
  ControllerRevisionProps, DaemonSetProps, DaemonSetUpdateStrategy, DeploymentProps, DeploymentSpec, DeploymentStrategy, RollingUpdateDeployment,
  StatefulSetOrdinals, StatefulSetPersistentVolumeClaimRetentionPolicy, StatefulSetSpec, StatefulSetUpdateStrategy,
} from '../../generated/bindings/kubernetes/apps/v1';
import { lawOf } from '../messages/naming';
import { isMapping, Mapping } from '../schema/values';

const COUNTS = ['replicas', 'minReadySeconds', 'revisionHistoryLimit', 'progressDeadlineSeconds'] as const;

/** The server drops a StatefulSet's maxUnavailable before this minor. */
const SHARE_SINCE = 37;
/** The data of a ControllerRevision must be an object from this minor on. */
const OBJECT_SINCE = 31;

const ROLLBACK = 'deprecated.deployment.rollback.to';
const GENERATION = 'deprecated.daemonset.template.generation';

/** The number that a share stands for when it is compared with 0. */
function amountOf(share: unknown): number {
  return typeof share === 'number' ? share : percentOf(share) ?? (Number.parseInt(String(share ?? 0), 10) || 0);
}

const MANAGEMENT = new Set<string>(['OrderedReady', 'Parallel']);
/** A gate guards the last one. */
const UPDATES = new Set<string>(['RollingUpdate', 'OnDelete', 'Recreate']);

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
    on: ['apps/v1.RollingUpdateDeployment', 'apps/v1.DaemonSetUpdateStrategy'],
    must: shareOf,
    check(strategy: RollingUpdateDeployment | DaemonSetUpdateStrategy, report) {
      const isOfDaemonSet = report.kind === 'DaemonSet';
      const { type, rollingUpdate } = strategy as DaemonSetUpdateStrategy;
      if (isOfDaemonSet && type !== 'RollingUpdate') return;
      const { maxUnavailable, maxSurge } = isOfDaemonSet ? rollingUpdate ?? {} : strategy as RollingUpdateDeployment;
      const at = (field: string): string => isOfDaemonSet ? `rollingUpdate.${field}` : field;
      demandShare(report, at('maxUnavailable'), maxUnavailable, 100);
      demandShare(report, at('maxSurge'), maxSurge, isOfDaemonSet ? 100 : undefined);
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
    on: 'apps/v1.DaemonSetUpdateStrategy',
    must: 'exactly one of maxUnavailable and maxSurge must be other than 0',
    check({ type, rollingUpdate }: DaemonSetUpdateStrategy, report) {
      if (type !== 'RollingUpdate' || !rollingUpdate) return;
      const { maxUnavailable, maxSurge } = rollingUpdate;
      const [unavailable, surge] = [amountOf(maxUnavailable) !== 0, amountOf(maxSurge) !== 0];
      if (unavailable && surge) report('Invalid', 'rollingUpdate.maxSurge', maxSurge);
      if (!unavailable && !surge) report('Required', 'rollingUpdate.maxUnavailable');
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

  'stateful-set-choice-is-known': {
    on: 'apps/v1.StatefulSetSpec',
    must: ({ path }) => path.endsWith('updateStrategy') ? 'the type RollingUpdate or OnDelete is allowed' : 'OrderedReady or Parallel is allowed',
    check({ podManagementPolicy, updateStrategy }: StatefulSetSpec, report) {
      if (podManagementPolicy && !MANAGEMENT.has(podManagementPolicy)) report('Invalid', 'podManagementPolicy', podManagementPolicy);
      const type = updateStrategy?.type;
      if (type && !UPDATES.has(type)) report('Invalid', 'updateStrategy', type);
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

  'stateful-set-share-is-valid': {
    on: 'apps/v1.StatefulSetUpdateStrategy',
    when: 'maxUnavailable',
    since: SHARE_SINCE,
    must: issue => issue.params?.zero ? 'at least one pod must be allowed to be unavailable' : shareOf(issue),
    check({ type, rollingUpdate: { maxUnavailable } = {} }: StatefulSetUpdateStrategy, report) {
      if (type !== 'RollingUpdate' || maxUnavailable === undefined) return;
      demandShare(report, 'rollingUpdate.maxUnavailable', maxUnavailable, 100);
      if (amountOf(maxUnavailable) === 0) report('Invalid', 'rollingUpdate.maxUnavailable', maxUnavailable, { zero: true });
    },
  },

  'stateful-set-is-not-recreated': {
    on: 'apps/v1.StatefulSetUpdateStrategy',
    must: 'the type RollingUpdate or OnDelete is allowed, unless the cluster turns the gate StatefulSetRecreateStrategy on',
    check({ type }: StatefulSetUpdateStrategy, report) {
      if ((type as string | undefined) === 'Recreate') report('Invalid', '');
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
    must: 'data must be an object',
    check({ data }: ControllerRevisionProps, report) {
      // Before, anything would do.
      if (report.minor < OBJECT_SINCE ? (data ?? undefined) === undefined : !isMapping(data)) report('Required', 'data');
    },
  },

  'controller-revision-number-is-not-negative': {
    on: 'apps/v1.ControllerRevision',
    must: rangeOf,
    check: ({ revision }: ControllerRevisionProps, report) => demandRange(report, 'revision', revision, 0),
  },
};
