import { profile as aks } from './aks';
import { extend, unknown } from './profile';

/**
 * AKS Automatic.
 * @see https://learn.microsoft.com/azure/aks/virtual-nodes-v2
 * @see https://github.com/MicrosoftDocs/azure-aks-docs
 */
export const profile = extend(aks, {
  title: 'AKS Automatic',
  facts: {
    ingressClass: {
      value: { name: 'webapprouting.kubernetes.azure.com' },
      note: 'new clusters from 1.36 default to Gateway API app routing instead',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/intro-aks-automatic.md',
      confidence: 'high',
    },
    gatewayClasses: {
      value: { name: 'approuting-istio' },
      since: '1.36',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/intro-aks-automatic.md, app-routing-gateway-api.md',
      confidence: 'medium',
    },
    networkLoadBalancer: { ...aks.facts.networkLoadBalancer, source: 'as aks; MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/internal-lb.md L254', confidence: 'medium' },
    nodePoolLabel: {
      value: { label: 'karpenter.sh/nodepool' },
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/node-auto-provisioning-node-pools.md',
      confidence: 'medium',
    },
    spot: {
      value: { label: { 'karpenter.sh/capacity-type': 'spot' }, newLabel: { 'kubernetes.azure.com/priority': 'spot' } },
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/node-auto-provisioning-node-pools.md L106,123,223',
      confidence: 'medium',
    },
    scaleFromZero: {
      value: { mechanism: 'node auto-provisioning (Karpenter) preconfigured; KEDA, VPA, HPA preconfigured' },
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/intro-aks-automatic.md',
      confidence: 'high',
    },
    sandbox: unknown,
    virtualNodes: {
      offered: false,
      instead: 'the preset network is Azure CNI Overlay powered by Cilium; virtual nodes v2 exclude both, and the docs advise Overlay only where virtual nodes are not needed',
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/intro-aks-automatic.md L105, concepts-network-azure-cni-overlay.md L128; learn.microsoft.com/azure/aks/virtual-nodes-v2',
      confidence: 'medium',
    },
    cni: {
      value: { default: 'Azure CNI Overlay powered by Cilium' },
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/intro-aks-automatic.md',
      confidence: 'high',
    },
    networkPolicyEnforced: { value: { default: true }, source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/intro-aks-automatic.md', confidence: 'high' },
    admission: {
      value: [
        {
          rule: 'deployment-safeguards',
          mode: 'enforce',
          note: 'Azure Policy: probes, resource requests/limits, no latest tag, anti-affinity/spread etc.',
        },
        { rule: 'pod-security', level: 'baseline' },
        { rule: 'system-pool-protected' },
      ],
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/intro-aks-automatic.md',
      confidence: 'high',
    },
    builtinApis: {
      value: [
        'karpenter.sh/v1 NodePool + karpenter.azure.com/v1beta1 AKSNodeClass',
        'keda.sh (KEDA preconfigured)',
        'autoscaling.k8s.io VerticalPodAutoscaler (VPA preconfigured)',
        'gateway.networking.k8s.io (new clusters from 1.36)',
        'approuting.kubernetes.azure.com/v1alpha1 NginxIngressController (before 1.36)',
      ],
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/intro-aks-automatic.md L76,105-106, migrate-from-autoscaler-to-node-auto-provisioning.md L400',
      confidence: 'medium',
    },
    quirks: {
      value: [
        'system node pools run in AKS-managed subscriptions; user nodes come from node auto-provisioning only',
        'no Windows nodes; the Dapr and Azure Machine Learning extensions are not supported',
        'the node resource group is locked',
      ],
      source: 'MicrosoftDocs/azure-aks-docs@fb060ab (2026-08-21) articles/aks/intro-aks-automatic.md L70-96, includes/aks-automatic/aks-automatic-limitations.md',
      confidence: 'high',
    },
  },
});
