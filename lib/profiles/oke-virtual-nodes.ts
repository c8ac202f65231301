import { profile as oke } from './oke';
import { extend, unknown } from './profile';

/**
 * OKE virtual nodes.
 * @see https://docs.oracle.com/iaas/Content/ContEng/Tasks/contengcomparingvirtualwithmanagednodes_topic.htm
 * @see https://docs.oracle.com/iaas
 * @see https://docs.oracle.com/iaas/releasenotes/changes/11f7afad-51d9-451a-b666-76b1ea5e8945
 */
export const profile = extend(oke, {
  title: 'OKE virtual nodes',
  pools: false,
  facts: {
    kubernetesVersions: { ...oke.facts.kubernetesVersions, source: 'oke' },
    defaultStorageClass: unknown,
    otherStorageClasses: unknown,
    rwxStorage: unknown,
    ingressClass: { ...oke.facts.ingressClass, source: 'cluster-level, as oke; docs.oracle.com/iaas/Content/ContEng/Tasks/contengcomparingvirtualwithmanagednodes_topic.htm', confidence: 'medium' },
    internalLoadBalancer: {
      ...oke.facts.internalLoadBalancer,
      note: 'as oke; traffic goes to <pod-ip>:<node-port>, and security rules are always set by hand (security list management never takes effect)',
      source: 'docs.oracle.com/iaas/Content/ContEng/Tasks/contengcomparingvirtualwithmanagednodes_topic.htm',
      confidence: 'medium',
    },
    networkLoadBalancer: {
      ...oke.facts.networkLoadBalancer,
      note: 'as oke; traffic goes to <pod-ip>:<node-port>, and security rules are always set by hand (security list management never takes effect)',
      source: 'docs.oracle.com/iaas/Content/ContEng/Tasks/contengcomparingvirtualwithmanagednodes_topic.htm',
      confidence: 'medium',
    },
    staticIp: {
      ...oke.facts.staticIp,
      note: 'as oke; traffic goes to <pod-ip>:<node-port>, and security rules are always set by hand (security list management never takes effect)',
      source: 'docs.oracle.com/iaas/Content/ContEng/Tasks/contengcomparingvirtualwithmanagednodes_topic.htm',
      confidence: 'medium',
    },
    nodePoolLabel: unknown,
    instanceTypeLabel: unknown,
    archLabel: unknown,
    zoneLabel: unknown,
    spot: unknown,
    gpu: unknown,
    scaleFromZero: {
      value: { mechanism: 'serverless, no nodes to scale' },
      source: 'docs.oracle.com/iaas/Content/ContEng/Tasks/contengcomparingvirtualwithmanagednodes_topic.htm',
      confidence: 'high',
    },
    workloadIdentity: unknown,
    virtualNodes: {
      value: { nodePool: 'virtual node pool (enhanced cluster)', resources: 'requests+limits on pod spec define the allocation' },
      source: 'docs.oracle.com/iaas contengcomparingvirtualwithmanagednodes_topic',
      confidence: 'medium',
    },
    cni: { value: { default: 'VCN-native only' }, source: 'same', confidence: 'high' },
    networkPolicyEnforced: { value: { default: false }, source: 'Oracle comparison page (not fully read)', confidence: 'low' },
    admission: {
      value: [
        {
          rule: 'security-context-allowlist',
          allowed: ['runAsNonRoot', 'runAsUser', 'runAsGroup', 'readOnlyRootFilesystem', 'allowPrivilegeEscalation=false'],
          note: 'the contexts named as supported in 2023-10; others not found',
        },
      ],
      source: 'docs.oracle.com/iaas/releasenotes/changes/11f7afad-51d9-451a-b666-76b1ea5e8945',
      confidence: 'medium',
    },
    builtinApis: unknown,
    quirks: unknown,
  },
});
