import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * DigitalOcean Kubernetes.
 * @see https://docs.digitalocean.com/products/kubernetes/how-to/use-gateway-api
 * @see https://docs.digitalocean.com/products/kubernetes/details/managed
 * @see https://docs.digitalocean.com/products/kubernetes/how-to/use-routing-agent
 */
export const profile = extend(neutral, {
  title: 'DigitalOcean Kubernetes',
  aliases: ['digitalocean'],
  facts: {
    kubernetesVersions: {
      value: { minors: ['1.35', '1.36'], asOf: '2026-08 (approx.)' },
      note: 'patch slugs 1.35.6-do.0 and 1.36.1-do.0 seen; full list not found',
      source: 'public manifests and docs',
      confidence: 'low',
    },
    defaultStorageClass: {
      value: { name: 'do-block-storage', provisioner: 'dobs.csi.digitalocean.com', reclaim: 'Delete' },
      source: 'digitalocean/csi-digitalocean (2026-01-19) deploy/kubernetes/releases/csi-digitalocean-dev/driver.yaml L44-47',
      confidence: 'high',
    },
    otherStorageClasses: { value: ['do-block-storage-retain', 'do-block-storage-xfs', 'do-block-storage-xfs-retain'], source: 'same', confidence: 'high' },
    rwxStorage: {
      value: { driver: 'NFS (DigitalOcean managed NFS how-to)', classes: [] },
      source: "docs.digitalocean.com how-to 'Use NFS Storage' (listed in public manifests and docs",
      confidence: 'low',
    },
    ingressClass: { offered: false, source: 'no ingress preinstalled', confidence: 'medium' },
    gatewayClasses: {
      value: { classes: ['cilium'], requires: 'cluster with VPC-native networking' },
      since: '1.33',
      note: "managed Cilium implementation; a Gateway creates a DigitalOcean network load balancer; the class name is Cilium's own",
      source: 'docs.digitalocean.com/products/kubernetes/how-to/use-gateway-api (2026-02-10); class name: imroc/tke-guide@80449bd docs/networking/cilium/gateway-api.md L80 (cilium-operator creates class cilium)',
      confidence: 'medium',
    },
    internalLoadBalancer: {
      value: { annotations: { 'service.beta.kubernetes.io/do-loadbalancer-network': 'INTERNAL' } },
      source: 'digitalocean/digitalocean-cloud-controller-manager@70d527e (2026-08-19) docs/controllers/services/annotations.md',
      confidence: 'high',
    },
    networkLoadBalancer: {
      value: { annotations: { 'service.beta.kubernetes.io/do-loadbalancer-type': 'REGIONAL_NETWORK' }, default: 'REGIONAL_NETWORK' },
      source: 'same',
      confidence: 'high',
    },
    staticIp: { value: { annotations: { 'service.beta.kubernetes.io/do-loadbalancer-ip': '<BYOIP, create-only>' } }, source: 'same', confidence: 'high' },
    nodePoolLabel: {
      value: { label: 'doks.digitalocean.com/node-pool', id: 'doks.digitalocean.com/node-pool-id' },
      source: 'docs.digitalocean.com/products/kubernetes/details/managed (mirror, edited 2025-08-25; public manifests and docs',
      confidence: 'high',
    },
    gpu: {
      value: {
        resources: ['nvidia.com/gpu', 'amd.com/gpu'],
        taint: { key: 'nvidia.com/gpu', effect: 'NoSchedule' },
        amdTaint: { key: 'amd.com/gpu', effect: 'NoSchedule' },
        preinstalled: { driver: true, devicePlugin: true, dcgm: true },
        caLabel: 'cloud.digitalocean.com/gpu-node',
        modelLabel: 'doks.digitalocean.com/gpu-model',
        labels: { brand: 'doks.digitalocean.com/gpu-brand' },
      },
      source: 'docs.digitalocean.com details/managed ; llm-d.ai docs/infrastructure/providers/digitalocean; kubernetes/autoscaler@55c37cd (2026-08-22) cluster-autoscaler/cloudprovider/digitalocean/digitalocean_cloud_provider.go',
      confidence: 'high',
    },
    scaleFromZero: {
      value: { mechanism: 'DOKS autoscaling node pools; node readiness controller gates NoSchedule taints' },
      source: 'docs.digitalocean.com how-to/use-node-readiness-controller (2026-08-12)',
      confidence: 'medium',
    },
    virtualNodes: { offered: false, source: 'by nature: DOKS worker nodes are Droplets; there is no serverless node', confidence: 'high' },
    cni: { value: { default: 'Cilium (managed)' }, source: 'docs.digitalocean.com details/managed', confidence: 'high' },
    networkPolicyEnforced: {
      value: { default: true, impl: 'managed Cilium' },
      source: 'docs.digitalocean.com/products/kubernetes/details/managed (Cilium is a pre-installed managed component)',
      confidence: 'medium',
    },
    admission: { value: [{ rule: 'cannot-change-admission-or-feature-gates' }], source: 'docs.digitalocean.com details/managed', confidence: 'high' },
    builtinApis: {
      value: [
        'gateway.networking.k8s.io Gateway, GatewayClass, HTTPRoute, TLSRoute, GRPCRoute, ReferenceGrant (VPC-native, from 1.33)',
        'networking.doks.digitalocean.com/v1alpha1 Route (routing agent, opt-in)',
        'cilium.io (managed Cilium)',
      ],
      source: 'docs.digitalocean.com/products/kubernetes/how-to/use-gateway-api (2026-02-10); docs.digitalocean.com/products/kubernetes/how-to/use-routing-agent',
      confidence: 'medium',
    },
    quirks: {
      value: ['NodePorts open automatically on the cloud firewall; annotate Service kubernetes.digitalocean.com/firewall-managed=false to stop it'],
      source: 'docs.digitalocean.com details/managed',
      confidence: 'high',
    },
  },
});
