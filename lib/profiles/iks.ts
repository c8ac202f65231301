import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * IBM Cloud Kubernetes Service.
 * @see https://cloud.ibm.com/docs/containers
 * @see https://github.com/ibm-cloud-docs/containers
 */
export const profile = extend(neutral, {
  title: 'IBM Cloud Kubernetes Service',
  aliases: ['ibm'],
  facts: {
    kubernetesVersions: {
      value: { minors: ['1.34', '1.35', '1.36'], asOf: '2026-08-19' },
      note: 'n-2 policy; 1.33 unsupported 2026-10-14',
      source: 'cloud.ibm.com/docs/containers cs_versions (2026-07-30), changelog_136 (2026-08-19), cs_versions_133',
      confidence: 'medium',
    },
    defaultStorageClass: {
      byPlatform: {
        vpc: { name: 'ibmc-vpc-block-10iops-tier', provisioner: 'vpc.block.csi.ibm.io' },
        classic: { either: ['ibmc-file-gold', 'ibmc-file-bronze'], provisioner: 'ibm.io/ibmc-file' },
      },
      source: 'kubectl output public manifests and docs(VPC); classic unverified',
      confidence: 'medium',
    },
    otherStorageClasses: { value: ['ibmc-vpc-block-5iops-tier', { pattern: 'ibmc-vpc-block-metro-*' }], source: 'public manifests and docs', confidence: 'medium' },
    rwxStorage: {
      value: { driver: 'vpc.file.csi.ibm.io', classes: [{ pattern: 'ibmc-vpc-file-*' }] },
      source: 'IBM docs add-on list cl-add-ons-vpc-file-csi-driver.md (repo ibm-cloud-docs/containers)',
      confidence: 'low',
    },
    ingressClass: { value: { name: 'public-iks-k8s-nginx', internal: 'private-iks-k8s-nginx' }, source: 'public manifests and docs', confidence: 'high' },
    internalLoadBalancer: {
      value: { annotations: { 'service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type': 'private' } },
      source: 'kubernetes/website docs/concepts/services-networking/service.md#internal-load-balancer (v1.36+ text, public manifests and docs; public manifests and docs',
      confidence: 'high',
    },
    networkLoadBalancer: {
      value: { annotations: { 'service.kubernetes.io/ibm-load-balancer-cloud-provider-enable-features': 'nlb' } },
      source: 'public manifests and docs',
      confidence: 'medium',
    },
    staticIp: { byPlatform: { classic: { field: 'spec.loadBalancerIP' }, vpc: {} }, source: 'public manifests and docs', confidence: 'low' },
    nodePoolLabel: {
      value: { label: 'ibm-cloud.kubernetes.io/worker-pool-name', id: 'ibm-cloud.kubernetes.io/worker-pool-id' },
      source: 'public manifests and docs',
      confidence: 'high',
    },
    gpu: {
      value: { resources: ['nvidia.com/gpu'], taintUnknown: true, nodeLabels: { 'ibm-cloud.kubernetes.io/gpu-enabled': 'true' } },
      note: "IBM's guide installs the NVIDIA GPU Operator with that node selector; whether drivers are preinstalled was not found",
      source: 'ibm-cloud-docs/monitoring nvidia-gpu-monitoring (2026-04-22)',
      confidence: 'medium',
    },
    scaleFromZero: {
      value: {
        mechanism: 'cluster-autoscaler add-on (ConfigMap iks-ca-configmap); minSize is at least 1 per zone, 2 while public ALBs run: no scale to zero',
        toZero: false,
      },
      source: 'ibm-cloud-docs/containers@024fbbd cluster-scaling-enable.md (2025-11-24)',
      confidence: 'medium',
    },
    workloadIdentity: {
      value: {},
      note: 'IAM trusted profile + projected token (access-pod-identity.md)',
      source: 'ibm-cloud-docs/containers access-pod-identity.md (path listed)',
      confidence: 'medium',
    },
    virtualNodes: { offered: false, source: 'by nature: IKS worker nodes are classic or VPC machines; there is no serverless node', confidence: 'high' },
    cni: { value: { default: 'Calico' }, source: 'ibm-cloud-docs/containers@003283d cni.md (2026-09-08)', confidence: 'medium' },
    networkPolicyEnforced: { value: { default: true, impl: 'Calico' }, source: 'ibm-cloud-docs/containers@003283d cni.md (2026-09-08)', confidence: 'medium' },
    admission: { value: [{ rule: 'reserved-host-ports', ports: [2040, 2041] }], source: 'ibm-cloud-docs/containers cs_versions.md', confidence: 'medium' },
  },
});
