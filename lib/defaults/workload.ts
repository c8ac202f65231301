import { Defaults, fill, filled } from './default';
import type {
  DaemonSetSpec, DaemonSetUpdateStrategy, DeploymentSpec, DeploymentStrategy, ReplicaSetSpec, StatefulSetPersistentVolumeClaimRetentionPolicy,
  StatefulSetSpec, StatefulSetUpdateStrategy,
} from '../../generated/bindings/kubernetes/apps/v1';
import type { ReplicationControllerProps, ReplicationControllerSpec } from '../../generated/bindings/kubernetes/core/v1';

/** What the server's types always hold, whether it is written or not. */
function fillStruct(value: object, field: 'spec' | 'template'): void {
  fill(value as Record<string, unknown>, field, {});
}

export const defaults: Defaults = {
  'apps/v1.Deployment': (object: object) => fillStruct(object, 'spec'),
  'apps/v1.ReplicaSet': (object: object) => fillStruct(object, 'spec'),
  'apps/v1.DaemonSet': (object: object) => fillStruct(object, 'spec'),
  'apps/v1.StatefulSet': (object: object) => fillStruct(object, 'spec'),
  'apps/v1.DeploymentSpec'(spec: DeploymentSpec) {
    fillStruct(spec, 'template');
    fill(spec, 'replicas', 1);
    fill(spec, 'strategy', {});
    fill(spec, 'revisionHistoryLimit', 10);
    fill(spec, 'progressDeadlineSeconds', 600);
  },
  'apps/v1.DeploymentStrategy'(strategy: DeploymentStrategy) {
    if (!strategy.type) strategy.type = 'RollingUpdate';
    if (strategy.type === 'RollingUpdate') strategy.rollingUpdate = filled(strategy.rollingUpdate, { maxUnavailable: '25%', maxSurge: '25%' });
  },
  'apps/v1.ReplicaSetSpec'(spec: ReplicaSetSpec) {
    fillStruct(spec, 'template');
    fill(spec, 'replicas', 1);
  },
  'apps/v1.DaemonSetSpec'(spec: DaemonSetSpec) {
    fillStruct(spec, 'template');
    fill(spec, 'updateStrategy', {});
    fill(spec, 'revisionHistoryLimit', 10);
  },
  'apps/v1.DaemonSetUpdateStrategy'(strategy: DaemonSetUpdateStrategy) {
    if (!strategy.type) strategy.type = 'RollingUpdate';
    if (strategy.type === 'RollingUpdate') strategy.rollingUpdate = filled(strategy.rollingUpdate, { maxUnavailable: 1, maxSurge: 0 });
  },
  'apps/v1.StatefulSetSpec'(spec: StatefulSetSpec) {
    fillStruct(spec, 'template');
    if (!spec.podManagementPolicy) spec.podManagementPolicy = 'OrderedReady';
    fill(spec, 'updateStrategy', {});
    fill(spec, 'persistentVolumeClaimRetentionPolicy', {});
    fill(spec, 'replicas', 1);
    fill(spec, 'revisionHistoryLimit', 10);
    spec.volumeClaimTemplates = spec.volumeClaimTemplates?.map(claim => filled<object>(claim,
      { apiVersion: 'v1', kind: 'PersistentVolumeClaim' }) as typeof claim);
    if (!spec.volumeClaimTemplates) delete spec.volumeClaimTemplates;
  },
  'apps/v1.StatefulSetUpdateStrategy'(strategy: StatefulSetUpdateStrategy, { minor }) {
    if (!strategy.type) {
      strategy.type = 'RollingUpdate';
      fill(strategy, 'rollingUpdate', {});
    }
    if (strategy.type === 'RollingUpdate' && strategy.rollingUpdate) {
      strategy.rollingUpdate = filled(strategy.rollingUpdate, { partition: 0, ...(minor >= 37 && { maxUnavailable: 1 }) });
    }
  },
  'apps/v1.StatefulSetPersistentVolumeClaimRetentionPolicy'(policy: StatefulSetPersistentVolumeClaimRetentionPolicy) {
    if (!policy.whenDeleted) policy.whenDeleted = 'Retain';
    if (!policy.whenScaled) policy.whenScaled = 'Retain';
  },
  'core/v1.ReplicationController'(controller: ReplicationControllerProps) {
    fill(controller, 'spec', {});
    const labels = controller.spec?.template?.metadata?.labels;
    if (!labels) return;
    if (Object.keys(controller.spec?.selector ?? {}).length === 0) Object.assign(controller, { spec: { ...controller.spec, selector: labels } });
    if (Object.keys(controller.metadata?.labels ?? {}).length === 0) Object.assign(controller, { metadata: { ...controller.metadata, labels } });
  },
  'core/v1.ReplicationControllerSpec'(spec: ReplicationControllerSpec) {
    fill(spec, 'replicas', 1);
  },
};
