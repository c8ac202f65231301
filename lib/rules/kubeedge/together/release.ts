import type { Relations } from '../../../together/relation';
import { skewOf } from '../../../together/release';

export const about = [
  'apps.kubeedge.io/EdgeApplication', 'apps.kubeedge.io/NodeGroup', 'devices.kubeedge.io/Device', 'devices.kubeedge.io/DeviceModel',
  'operations.kubeedge.io/ConfigUpdateJob', 'operations.kubeedge.io/ImagePrePullJob', 'operations.kubeedge.io/NodeUpgradeJob',
  'policy.kubeedge.io/ServiceAccountAccess', 'rules.kubeedge.io/Rule', 'rules.kubeedge.io/RuleEndpoint',
];

/**
 * The minors of Kubernetes that releases are for, the first and the last.
 * @see https://github.com/kubeedge/kubeedge#kubernetes-compatibility
 */
const RELEASES: Readonly<Record<string, readonly [first: number, last: number]>> = {
  '1.16': [25, 27], '1.17': [26, 28], '1.18': [27, 29], '1.19': [27, 29], '1.20': [28, 30], '1.21': [28, 30], '1.22': [29, 31], '1.23': [30, 32],
};

export const relations: Relations = {
  'kubeedge-fits-kubernetes': skewOf({ system: 'kubeedge', title: 'KubeEdge', releases: RELEASES, about }),
};
