import { profile as aks } from './aks';
import { extend, unknown } from './profile';

/**
 * AKS virtual nodes (ACI / Virtual Kubelet).
 * @see https://learn.microsoft.com/azure/aks/virtual-nodes-v2
 * @see https://github.com/MicrosoftDocs/azure-aks-docs
 * @see https://github.com/virtual-kubelet/azure-aci
 */
export const profile = extend(aks, {
  title: 'AKS virtual nodes (ACI / Virtual Kubelet)',
  aliases: ['aci'],
  pools: false,
  facts: {
    defaultStorageClass: {
      offered: false,
      instead: 'virtual nodes mount no PersistentVolumes, only inline Azure Files volumes; Virtual Nodes v2 (preview) takes PVCs on Azure Files',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/virtual-nodes.md#limitations; v2: learn.microsoft.com/azure/aks/virtual-nodes-v2',
      confidence: 'high',
    },
    otherStorageClasses: {
      offered: false,
      instead: 'virtual nodes mount no PersistentVolumes, only inline Azure Files volumes; Virtual Nodes v2 (preview) takes PVCs on Azure Files',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/virtual-nodes.md#limitations; v2: learn.microsoft.com/azure/aks/virtual-nodes-v2',
      confidence: 'high',
    },
    rwxStorage: {
      value: { classes: [], inline: 'azureFile volume in the pod spec' },
      note: 'virtual nodes mount no PersistentVolumes, only inline Azure Files volumes; Virtual Nodes v2 (preview) takes PVCs on Azure Files',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/virtual-nodes.md#limitations; v2: learn.microsoft.com/azure/aks/virtual-nodes-v2',
      confidence: 'high',
    },
    ingressClass: { ...aks.facts.ingressClass, source: 'cluster-level, as aks; MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/app-routing.md, app-routing-dns-ssl.md', confidence: 'medium' },
    gatewayClasses: { ...aks.facts.gatewayClasses, source: 'cluster-level, as aks; MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/app-routing-gateway-api.md, managed-gateway-api.md, istio-gateway-api.md', confidence: 'medium' },
    internalLoadBalancer: { ...aks.facts.internalLoadBalancer, source: 'cluster-level, as aks; MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/internal-lb.md', confidence: 'medium' },
    networkLoadBalancer: { ...aks.facts.networkLoadBalancer, source: 'cluster-level, as aks; MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/internal-lb.md L254', confidence: 'medium' },
    staticIp: { ...aks.facts.staticIp, source: 'cluster-level, as aks; MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/static-ip.md, internal-lb.md', confidence: 'medium' },
    nodePoolLabel: {
      value: { nodeLabels: { type: 'virtual-kubelet' } },
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/virtual-nodes-cli.md',
      confidence: 'high',
    },
    instanceTypeLabel: { ...aks.facts.instanceTypeLabel, source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/use-labels.md#reserved-system-labels (column Virtual node usage): value is Virtual, not a VM size', confidence: 'medium' },
    archLabel: {
      offered: false,
      instead: 'kubernetes.io/arch is N/A on virtual nodes: do not select on it',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/use-labels.md#reserved-system-labels (column Virtual node usage); virtual-kubelet/azure-aci@382bbaa pkg/provider/vk_node.go L27-36 (no arch label)',
      confidence: 'high',
    },
    zoneLabel: { ...aks.facts.zoneLabel, source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/use-labels.md#reserved-system-labels (column Virtual node usage): same as on node pools', confidence: 'medium' },
    spot: {
      offered: false,
      instead: 'kubernetes.azure.com/priority and scalesetpriority are N/A on virtual nodes',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/use-labels.md#reserved-system-labels (column Virtual node usage)',
      confidence: 'high',
    },
    gpu: {
      offered: false,
      instead: 'kubernetes.azure.com/accelerator is N/A on virtual nodes; the open-source azure-aci provider has a GPU annotation, the AKS add-on documents none',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/use-labels.md#reserved-system-labels (column Virtual node usage)',
      confidence: 'medium',
    },
    scaleFromZero: {
      value: { mechanism: 'serverless, no nodes' },
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/virtual-nodes.md',
      confidence: 'high',
    },
    sandbox: unknown,
    workloadIdentity: {
      offered: false,
      instead: 'managed identities cannot be attached',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/virtual-nodes.md',
      confidence: 'high',
    },
    virtualNodes: {
      value: {
        nodeSelector: { 'kubernetes.io/role': 'agent', 'kubernetes.io/os': 'linux', 'type': 'virtual-kubelet' },
        tolerations: [{ key: 'virtual-kubelet.io/provider', operator: 'Exists' }, { key: 'azure.com/aci', effect: 'NoSchedule' }],
      },
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/virtual-nodes-cli.md L180-195',
      confidence: 'high',
    },
    cni: {
      value: { requires: 'Azure CNI' },
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/virtual-nodes.md',
      confidence: 'high',
    },
    networkPolicyEnforced: {
      value: { default: false },
      note: 'not supported',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/virtual-nodes.md',
      confidence: 'high',
    },
    admission: {
      value: [
        { rule: 'no-init-containers' },
        { rule: 'no-daemonset' },
        { rule: 'no-pvc', note: 'only inline Azure Files' },
        { rule: 'no-host-aliases' },
        { rule: 'no-lifecycle-hooks' },
        { rule: 'no-ipv6' },
        { rule: 'linux-only' },
        { rule: 'no-exec-args' },
        { rule: 'image-pull-secret-server-format' },
      ],
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/virtual-nodes.md#limitations',
      confidence: 'high',
    },
    builtinApis: { ...aks.facts.builtinApis, source: 'by nature: the add-on adds a node, no APIs' },
    quirks: {
      value: [
        'no init containers => istio-init/native sidecars/Knative init features cannot run here',
        'Virtual Nodes v2 (preview, extension Microsoft.virtualnodes) lifts init containers, host aliases, hooks and PVC on Azure Files, but needs Azure CNI node subnet and Calico or no policy',
      ],
      source: 'inferred from MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/virtual-nodes.md; learn.microsoft.com/azure/aks/virtual-nodes-v2',
      confidence: 'medium',
    },
  },
});
