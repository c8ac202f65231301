import { NodePool, NodePoolSpec, NodePoolSpecTemplateSpec } from 'cdk8s-sextant/karpenter';

const metadata = { name: 'general' };
const base: NodePoolSpecTemplateSpec = {
  nodeClassRef: { group: 'karpenter.k8s.aws', kind: 'EC2NodeClass', name: 'default' },
  requirements: [{ key: 'karpenter.sh/capacity-type', operator: 'In', values: ['spot', 'on-demand'] }],
};

export const good = [
  NodePool.manifest({
    metadata,
    spec: {
      limits: { cpu: 100, memory: '400Gi' },
      weight: 10,
      disruption: { consolidationPolicy: 'WhenEmptyOrUnderutilized', consolidateAfter: '1m', budgets: [{ nodes: '10%', reasons: ['Drifted'] }] },
      template: { spec: { ...base, expireAfter: '720h', taints: [{ key: 'nvidia.com/gpu', effect: 'NoSchedule' }] } },
    },
  }),
];

const pool = (spec: Partial<NodePoolSpec>): object => NodePool.manifest({ metadata, spec: { template: { spec: base }, ...spec } });
const node = (spec: Partial<NodePoolSpecTemplateSpec>): object => pool({ template: { spec: { ...base, ...spec } } });

export const bad = [
  // @ts-expect-error a node has a class
  pool({ template: { spec: { requirements: [] } } }),
  // @ts-expect-error no such operator
  node({ requirements: [{ key: 'karpenter.k8s.aws/instance-cpu', operator: 'Equals', values: ['4'] }] }),
  // @ts-expect-error values are text
  node({ requirements: [{ key: 'karpenter.k8s.aws/instance-cpu', operator: 'Gt', values: [4] }] }),
  // @ts-expect-error no such effect
  node({ taints: [{ key: 'edge', effect: 'Never' }] }),
  // @ts-expect-error as v1beta1 had it
  pool({ disruption: { consolidateAfter: '1m', expireAfter: '720h' } }),
  // @ts-expect-error consolidation happens after some time
  pool({ disruption: { consolidationPolicy: 'WhenEmpty' } }),
  // @ts-expect-error no such reason
  pool({ disruption: { consolidateAfter: '1m', budgets: [{ nodes: '1', reasons: ['Expired'] }] } }),
  // @ts-expect-error weight is a number
  pool({ weight: '10' }),
];
