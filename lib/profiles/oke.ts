import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * Oracle Kubernetes Engine.
 * @see https://docs.oracle.com/iaas/images/oke-worker-node-oracle-linux-9x
 * @see https://docs.oracle.com/en-us/iaas/Content/ContEng/Tasks/contengsettingupnativeingresscontroller-createresources.htm
 * @see https://docs.oracle.com/iaas/releasenotes/conteng/conteng-LB-NLB-annotation-for-Reserved-IPv4.htm
 */
export const profile = extend(neutral, {
  title: 'Oracle Kubernetes Engine',
  aliases: ['oracle'],
  facts: {
    kubernetesVersions: {
      value: { minors: ['1.33', '1.34', '1.35', '1.36'], asOf: '2026-06-15' },
      note: 'worker images OKE-1.33.10, 1.34.2, 1.35.2, 1.36.1',
      source: 'docs.oracle.com/iaas/images/oke-worker-node-oracle-linux-9x (2026-06)',
      confidence: 'medium',
    },
    defaultStorageClass: {
      value: { name: 'oci-bv', provisioner: 'blockvolume.csi.oraclecloud.com', binding: 'WaitForFirstConsumer' },
      note: 'older clusters annotate `oci` (oracle.com/oci) default instead; set storageClassName explicitly',
      source: 'kubectl output public manifests and docs; oracle/oci-cloud-controller-manager manifests',
      confidence: 'high',
    },
    otherStorageClasses: {
      value: ['oci-bv', 'oci-bv-encrypted'],
      source: 'oracle/oci-cloud-controller-manager@1100ac3 (2026-06-17) manifests/container-storage-interface/storage-class.yaml',
      confidence: 'medium',
    },
    rwxStorage: {
      value: { driver: 'fss.csi.oraclecloud.com', classes: [], alternatives: ['lustre.csi.oraclecloud.com'] },
      source: 'oracle/oci-cloud-controller-manager@1100ac3 (2026-06-17) docs/statically-provisioned-fss-using-csi.md, manifests/container-storage-interface/lustre-storage-class.yaml',
      confidence: 'high',
    },
    ingressClass: {
      value: {
        addon: 'OCI native ingress controller',
        controller: 'oci.oraclecloud.com/native-ingress-controller',
        params: 'ingress.oraclecloud.com/v1beta1 IngressClassParameters',
      },
      note: 'nothing preinstalled; after enabling the add-on the user creates IngressClassParameters and IngressClass',
      source: 'docs.oracle.com/en-us/iaas/Content/ContEng/Tasks/contengsettingupnativeingresscontroller-createresources.htm; oracle/oci-native-ingress-controller examples',
      confidence: 'high',
    },
    internalLoadBalancer: {
      value: {
        annotations: { 'service.beta.kubernetes.io/oci-load-balancer-internal': 'true' },
        nlb: { 'oci-network-load-balancer.oraclecloud.com/internal': 'true' },
      },
      source: 'oracle/oci-cloud-controller-manager@1100ac3 (2026-06-17) docs/load-balancer-annotations.md; kubernetes/website docs/concepts/services-networking/service.md#internal-load-balancer (v1.36+ text, public manifests and docs',
      confidence: 'high',
    },
    networkLoadBalancer: {
      value: { annotations: { 'oci.oraclecloud.com/load-balancer-type': 'nlb' }, default: 'lb' },
      source: 'oracle/oci-cloud-controller-manager@1100ac3 (2026-06-17) docs/load-balancer-annotations.md',
      confidence: 'high',
    },
    staticIp: {
      value: {
        internal: { 'oci.oraclecloud.com/reserved-private-ips': '<reserved private IPv4> (Kubernetes >=1.32)' },
        field: 'spec.loadBalancerIP',
        ingress: 'IngressClassParameters spec.reservedPublicAddressId',
        fieldNote: 'works, to be deprecated',
        external: { 'oci.oraclecloud.com/reserved-ips': '<reserved public IPv4>' },
        internalSince: '1.32',
      },
      source: 'docs.oracle.com/iaas/releasenotes/conteng/conteng-LB-NLB-annotation-for-Reserved-IPv4.htm (2025-10-29), conteng-Reserved-private-IP-address-LB-NLB-NIC.htm (2026-05-26)',
      confidence: 'high',
    },
    nodePoolLabel: {
      offered: false,
      instead: 'OKE sets no documented pool-name label; terraform-oci-oke sets oke.oraclecloud.com/pool.name; Karpenter: karpenter.sh/nodepool',
      source: 'oracle-terraform-modules/terraform-oci-oke (2026-04-29) modules/workers/locals.tf L174',
      confidence: 'medium',
    },
    spot: {
      value: {
        label: { 'oci.oraclecloud.com/oke-is-preemptible': 'true' },
        taint: { key: 'oci.oraclecloud.com/oke-is-preemptible', value: 'present', effect: 'NoSchedule' },
      },
      source: 'oracle/karpenter-provider-oci (2026-04-21) docs/guide/faqs.md; docs.oracle.com mirror public manifests and docs',
      confidence: 'high',
    },
    gpu: {
      value: {
        resources: ['nvidia.com/gpu', 'amd.com/gpu'],
        taint: { key: 'nvidia.com/gpu', value: 'present', effect: 'NoSchedule' },
        amdTaint: { key: 'amd.com/gpu', value: 'present', effect: 'NoSchedule' },
        preinstalled: { driver: true, devicePlugin: true, note: 'NvidiaGpuPlugin cluster add-on; Oracle GPU images carry driver+toolkit+MOFED' },
        modelLabel: 'node.kubernetes.io/instance-type',
        labels: { gpuShape: 'oci.oraclecloud.com/gpu-shape (Karpenter)' },
      },
      source: 'oracle/karpenter-provider-oci (2026-04-21) docs/guide/faqs.md; docs.nvidia.com/aicr integrator-guide/oke-gpu-setup',
      confidence: 'high',
    },
    scaleFromZero: {
      value: {
        mechanism: 'cluster-autoscaler add-on or Karpenter provider OCI; NodePool must declare the preemptible/GPU taints or those shapes are never offered',
      },
      source: 'oracle/karpenter-provider-oci (2026-04-21) docs/guide/faqs.md',
      confidence: 'high',
    },
    workloadIdentity: {
      value: {},
      note: "no annotation: OCI IAM policy where request.principal.type='workload' && namespace && service_account && cluster_id; enhanced clusters only",
      source: 'public manifests and docs',
      confidence: 'high',
    },
    virtualNodes: {
      value: {
        kind: 'OKE virtual nodes',
        requires: 'enhanced cluster; VCN-native pod networking; resources as pod requests/limits',
        profile: 'oke-virtual-nodes',
      },
      source: 'docs.oracle.com/iaas contengcomparingvirtualwithmanagednodes_topic',
      confidence: 'high',
    },
    cni: {
      value: { default: 'OCI VCN-native pod networking or flannel (chosen at create)' },
      source: 'docs.oracle.com; terraform-oci-oke cni_type npn|flannel',
      confidence: 'medium',
    },
    networkPolicyEnforced: {
      value: { default: false, enable: 'install Calico (with VCN-native pod networking or flannel)' },
      source: 'docs.oracle.com/iaas/Content/ContEng/Concepts/contengpodnetworking.htm',
      confidence: 'medium',
    },
    builtinApis: {
      value: ['ingress.oraclecloud.com/v1beta1 IngressClassParameters (native ingress controller add-on)'],
      source: 'docs.oracle.com/en-us/iaas/Content/ContEng/Tasks/contengsettingupnativeingresscontroller-createresources.htm',
      confidence: 'medium',
    },
    quirks: {
      value: ['device plugin >=0.19 with CDI must run MOFED_ENABLED=false on OKE RDMA nodes (aicr)'],
      source: 'docs.nvidia.com/aicr v1.1.0 oke-gpu-setup',
      confidence: 'high',
    },
  },
});
