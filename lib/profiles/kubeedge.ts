import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * KubeEdge.
 * @see https://github.com/kubeedge/kubeedge
 * @see https://github.com/kubeedge/website
 */
export const profile = extend(neutral, {
  title: 'KubeEdge',
  facts: {
    kubernetesVersions: {
      value: { minors: ['1.30', '1.31', '1.32'], kubeedge: '1.23', asOf: '2026-08-06' },
      note: 'exactly compatible set for 1.23; runs on top of any cluster',
      source: 'kubeedge/kubeedge@16cd854 README.md#kubernetes-compatibility',
      confidence: 'high',
    },
    defaultStorageClass: {
      beneath: true,
      source: 'by nature: KubeEdge is laid over an existing cluster and ships none; kubeedge/website@fd5ba0c docs/advanced/storage.md',
      confidence: 'high',
    },
    otherStorageClasses: {
      value: [],
      source: 'by nature: KubeEdge is laid over an existing cluster and ships none; kubeedge/website@fd5ba0c docs/advanced/storage.md',
      confidence: 'high',
    },
    rwxStorage: {
      beneath: true,
      source: 'by nature: KubeEdge is laid over an existing cluster and ships none; kubeedge/website@fd5ba0c docs/advanced/storage.md',
      confidence: 'high',
    },
    ingressClass: { beneath: true, source: 'by nature: KubeEdge is laid over an existing cluster and ships none', confidence: 'high' },
    gatewayClasses: { beneath: true, source: 'by nature: KubeEdge is laid over an existing cluster and ships none', confidence: 'high' },
    internalLoadBalancer: { beneath: true, source: 'by nature: KubeEdge is laid over an existing cluster and ships none', confidence: 'high' },
    networkLoadBalancer: { beneath: true, source: 'by nature: KubeEdge is laid over an existing cluster and ships none', confidence: 'high' },
    staticIp: { beneath: true, source: 'by nature: KubeEdge is laid over an existing cluster and ships none', confidence: 'high' },
    nodePoolLabel: {
      value: {
        edge: { 'node-role.kubernetes.io/edge': '' },
        secondary: 'node-role.kubernetes.io/agent',
        group: 'apps.kubeedge.io/v1alpha1 NodeGroup (spec.nodes | spec.matchLabels | topologyEnabled)',
      },
      source: 'kubeedge/kubeedge cloud/pkg/common/nodes/nodes.go L29; staging/.../apps/v1alpha1/nodegroup_types.go',
      confidence: 'high',
    },
    spot: { beneath: true, source: 'by nature: KubeEdge is laid over an existing cluster and sets no spot label', confidence: 'high' },
    gpu: {
      value: { per: 'device plugin', preinstalled: { driver: false, devicePlugin: false } },
      source: 'by nature: KubeEdge is laid over an existing cluster and ships no device plugin',
      confidence: 'medium',
    },
    scaleFromZero: {
      beneath: true,
      note: "cloud nodes: the underlying cluster's value applies",
      source: 'by nature: edge nodes are machines that join by themselves; nothing creates them',
      confidence: 'high',
    },
    sandbox: { beneath: true, source: 'by nature: KubeEdge ships no sandboxed runtime', confidence: 'high' },
    workloadIdentity: { beneath: true, source: 'by nature: KubeEdge ships no cloud identity webhook', confidence: 'high' },
    virtualNodes: { beneath: true, source: 'by nature: no virtual-kubelet node is part of the distribution', confidence: 'high' },
    cni: {
      value: {},
      note: 'KubeEdge supplies no data plane; CNI DaemonSets must exclude or be adapted to edge nodes; EdgeMesh for cross-LAN services',
      source: 'kubeedge/website@fd5ba0c docs/advanced/cni-edge-networking.md',
      confidence: 'high',
    },
    networkPolicyEnforced: { value: { default: false }, note: 'whatever CNI runs at the edge', source: 'same', confidence: 'high' },
    admission: {
      value: [
        {
          rule: 'keep-daemonsets-off-edge',
          affinity: 'node-role.kubernetes.io/edge DoesNotExist',
          detail: 'edgecore refuses to start if kube-proxy (or kubelet) runs on the node',
        },
        { rule: 'offline-migration-mutation', detail: 'admission webhook adds node.kubernetes.io/unreachable toleration for opted-in pods' },
      ],
      source: 'kubeedge/kubeedge#5136, #4514, #5694; kubesphere#3982; cloud/pkg/admissioncontroller/mutate_offlinemigration.go',
      confidence: 'high',
    },
    builtinApis: {
      value: [
        'apps.kubeedge.io/v1alpha1 NodeGroup, EdgeApplication',
        'devices.kubeedge.io/v1beta1 DeviceModel, Device, DeviceStatus',
        'rules.kubeedge.io/v1 Rule, RuleEndpoint',
        'operations.kubeedge.io/v1alpha2 NodeUpgradeJob, ImagePrePullJob, ConfigUpdateJob',
        'policy.kubeedge.io/v1alpha1 ServiceAccountAccess',
        'reliablesyncs.kubeedge.io ObjectSync',
      ],
      source: 'kubeedge/kubeedge build/crds/**',
      confidence: 'high',
    },
    quirks: {
      value: [
        'edge pods cannot reach the apiserver directly unless MetaServer + ServiceAccountAccess',
        'kubectl logs/exec/metrics need cloudStream/edgeStream',
        'MQTT: mqttMode 0 internal,1 both,2 external (mosquitto)',
      ],
      source: 'kubeedge/website docs/setup/config.md L260-265',
      confidence: 'high',
    },
  },
});
