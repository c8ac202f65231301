import { ClusterQueue, ClusterQueueSpec, ClusterQueueSpecResourceGroups, LocalQueue, ResourceFlavor } from 'cdk8s-sextant/kueue';

const metadata = { name: 'gpu' };
const group: ClusterQueueSpecResourceGroups = {
  coveredResources: ['cpu', 'nvidia.com/gpu'],
  flavors: [{ name: 'a100', resources: [{ name: 'cpu', nominalQuota: 64 }, { name: 'nvidia.com/gpu', nominalQuota: '8', borrowingLimit: 4 }] }],
};

export const good = [
  ClusterQueue.manifest({
    metadata,
    spec: {
      cohortName: 'research',
      namespaceSelector: {},
      resourceGroups: [group],
      queueingStrategy: 'BestEffortFIFO',
      preemption: { withinClusterQueue: 'LowerPriority', reclaimWithinCohort: 'Any' },
    },
  }),
  LocalQueue.manifest({ metadata, spec: { clusterQueue: 'gpu', stopPolicy: 'None' } }),
  ResourceFlavor.manifest({ metadata, spec: { nodeLabels: { gpu: 'a100' }, nodeTaints: [{ key: 'gpu', effect: 'NoSchedule', value: 'a100' }] } }),
];

const queue = (spec: ClusterQueueSpec): object => ClusterQueue.manifest({ metadata, spec });

export const bad = [
  // @ts-expect-error a flavor says how much there is of what
  queue({ resourceGroups: [{ coveredResources: ['cpu'], flavors: [{ name: 'a100' }] }] }),
  // @ts-expect-error a quota is how much
  queue({ resourceGroups: [{ coveredResources: ['cpu'], flavors: [{ name: 'a100', resources: [{ name: 'cpu', borrowingLimit: 1 }] }] }] }),
  // @ts-expect-error no such strategy
  queue({ queueingStrategy: 'FIFO' }),
  // @ts-expect-error as v1beta1 had it
  queue({ cohort: 'research' }),
  // @ts-expect-error a list of groups
  queue({ resourceGroups: group }),
  // @ts-expect-error no such policy
  queue({ preemption: { withinClusterQueue: 'Always' } }),
  // @ts-expect-error a weight is an amount
  queue({ fairSharing: { weight: true } }),
];
