import { profile as kubeedge } from './kubeedge';
import { extend } from './profile';

/**
 * OpenYurt.
 * @see https://github.com/openyurtio/openyurt
 * @see https://github.com/openyurtio/openyurt.io
 */
export const profile = extend(kubeedge, {
  title: 'OpenYurt',
  facts: {
    kubernetesVersions: { value: { max: '1.34', asOf: '2026-08-18' }, source: 'openyurtio/openyurt@fbefb6b (2026-08-18) README.md L53', confidence: 'high' },
    defaultStorageClass: { ...kubeedge.facts.defaultStorageClass, source: 'by nature: OpenYurt is laid over an existing cluster and ships none; openyurtio/openyurt.io@a4a8597 docs/user-manuals/storage/edge-local-storage.md' },
    otherStorageClasses: { ...kubeedge.facts.otherStorageClasses, source: 'by nature: OpenYurt is laid over an existing cluster and ships none; openyurtio/openyurt.io@a4a8597 docs/user-manuals/storage/edge-local-storage.md' },
    rwxStorage: { ...kubeedge.facts.rwxStorage, source: 'by nature: OpenYurt is laid over an existing cluster and ships none; openyurtio/openyurt.io@a4a8597 docs/user-manuals/storage/edge-local-storage.md' },
    ingressClass: { ...kubeedge.facts.ingressClass, source: 'by nature: OpenYurt is laid over an existing cluster and ships none' },
    gatewayClasses: { ...kubeedge.facts.gatewayClasses, source: 'by nature: OpenYurt is laid over an existing cluster and ships none' },
    internalLoadBalancer: { ...kubeedge.facts.internalLoadBalancer, source: 'by nature: OpenYurt is laid over an existing cluster and ships none' },
    networkLoadBalancer: { ...kubeedge.facts.networkLoadBalancer, source: 'by nature: OpenYurt is laid over an existing cluster and ships none' },
    staticIp: { ...kubeedge.facts.staticIp, source: 'by nature: OpenYurt is laid over an existing cluster and ships none' },
    nodePoolLabel: {
      value: {
        label: 'apps.openyurt.io/nodepool',
        desired: 'apps.openyurt.io/desired-nodepool',
        typeLabel: 'nodepool.openyurt.io/type',
        api: 'apps.openyurt.io/v1beta2 NodePool',
        edge: { 'openyurt.io/is-edge-worker': 'true' },
      },
      source: 'openyurtio/openyurt@fbefb6b (2026-08-18) pkg/projectinfo/projectinfo.go L33,75; pkg/apis/apps/well_known_labels_annotations.go',
      confidence: 'high',
    },
    spot: { ...kubeedge.facts.spot, source: 'by nature: OpenYurt is laid over an existing cluster and sets no spot label' },
    gpu: { ...kubeedge.facts.gpu, source: 'by nature: OpenYurt is laid over an existing cluster and ships no device plugin' },
    sandbox: { ...kubeedge.facts.sandbox, source: 'by nature: OpenYurt ships no sandboxed runtime' },
    workloadIdentity: { ...kubeedge.facts.workloadIdentity, source: 'by nature: OpenYurt ships no cloud identity webhook' },
    cni: {
      value: {},
      note: "the underlying cluster's CNI; yurtadm join installs modified flannel binaries on edge nodes, Raven carries traffic between pools",
      source: 'openyurtio/openyurt.io@a4a8597 docs/installation/yurtadm-join.md L49, docs/core-concepts/raven.md L37-43',
      confidence: 'medium',
    },
    networkPolicyEnforced: {
      beneath: true,
      note: 'depends on the CNI of the underlying cluster',
      source: 'by nature: OpenYurt is laid over an existing cluster',
      confidence: 'high',
    },
    admission: {
      value: [
        {
          rule: 'nodepool-validation',
          type: ['Edge', 'Cloud'],
          leaderElectionStrategy: ['random', 'mark'],
          cloudNoHostNetwork: true,
          immutable: ['type', 'hostNetwork', 'interConnectivity'],
          deleteOnlyWhenEmpty: true,
          note: 'value is required by the v1beta2 webhook even when leader election is off; lowercase',
        },
      ],
      source: 'openyurtio/openyurt@fbefb6b (2026-08-18) pkg/yurtmanager/webhook/nodepool/v1beta2/nodepool_validation.go',
      confidence: 'high',
    },
    builtinApis: {
      value: [
        'apps.openyurt.io/v1beta2 NodePool',
        'apps.openyurt.io/v1beta1 YurtAppSet',
        'apps.openyurt.io/v1alpha1 YurtStaticSet, NodeBucket',
        'raven.openyurt.io Gateway',
        'iot.openyurt.io PlatformAdmin, Device, DeviceProfile, DeviceService',
        'network.openyurt.io PoolService',
      ],
      source: 'openyurtio/openyurt@fbefb6b (2026-08-18) charts/*/crds',
      confidence: 'high',
    },
    quirks: {
      value: [
        'autonomy: node annotation node.openyurt.io/autonomy-duration ("0" = never evict); binding: apps.openyurt.io/binding=true; node.beta.openyurt.io/autonomy deprecated',
        'service topology annotation deprecated -> use Service.spec.trafficDistribution',
        'DaemonSet: annotation apps.openyurt.io/update-strategy (AdvancedRollingUpdate|OTA) + updateStrategy OnDelete',
        'hostNetwork pools: pods needing CNI set apps.openyurt.io/exclude-host-network-pool=true',
      ],
      source: 'openyurtio/openyurt.io@a4a8597 docs/user-manuals/**',
      confidence: 'high',
    },
  },
});
