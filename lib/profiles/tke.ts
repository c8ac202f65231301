import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * Tencent Kubernetes Engine.
 * @see https://cloud.tencent.com/document/product/457/59364
 * @see https://tencentcloud.com/document/product/457/31424
 */
export const profile = extend(neutral, {
  title: 'Tencent Kubernetes Engine',
  aliases: ['tencent'],
  facts: {
    kubernetesVersions: {
      value: { seen: ['1.32.2-tke.6', '1.34.1-tke.5'], asOf: '2026-08' },
      note: 'versions seen in a guide; full list not found',
      source: 'imroc/tke-guide@80449bd (2026-08-17) docs/networking/cilium',
      confidence: 'low',
    },
    defaultStorageClass: {
      value: { name: 'cbs', provisioner: 'com.tencent.cloud.csi.cbs', binding: 'Immediate' },
      source: 'kubectl output public manifests and docs',
      confidence: 'high',
    },
    otherStorageClasses: { value: [{ name: 'cbs-ssd', requires: 'user' }, 'cfs', 'cfs-turbo'], source: 'imroc/tke-guide (2026-08-17) (git grep)', confidence: 'medium' },
    rwxStorage: {
      value: { driver: 'com.tencent.cloud.csi.tcfs.cfs', alternatives: ['com.tencent.cloud.csi.cfsturbo'] },
      source: 'imroc/tke-guide (2026-08-17) (git grep provisioner)',
      confidence: 'high',
    },
    ingressClass: {
      value: { name: 'qcloud', annotation: 'kubernetes.io/ingress.class' },
      note: 'TKE creates a CLB for Ingresses with no class; annotation kubernetes.io/ingress.class: qcloud',
      source: 'Tencent docs mirror public manifests and docs',
      confidence: 'medium',
    },
    internalLoadBalancer: {
      value: {
        annotations: { 'service.kubernetes.io/qcloud-loadbalancer-internal-subnetid': '<subnet-id>' },
        parameters: { '<subnet-id>': 'subnet' },
      },
      source: 'kubernetes/website docs/concepts/services-networking/service.md#internal-load-balancer (v1.36+ text, public manifests and docs; imroc/tke-guide (2026-08-17) ',
      confidence: 'high',
    },
    networkLoadBalancer: {
      value: { annotations: { 'service.cloud.tencent.com/direct-access': 'true' } },
      note: 'CLB; direct-access sends to pods',
      source: 'imroc/tke-guide (2026-08-17) (30 uses)',
      confidence: 'high',
    },
    staticIp: {
      value: { annotations: { 'service.kubernetes.io/tke-existed-lbid': '<lb-id>' } },
      source: 'imroc/tke-guide (2026-08-17) (22 uses)',
      confidence: 'high',
    },
    nodePoolLabel: { value: { label: 'tke.cloud.tencent.com/nodepool-id' }, source: 'imroc/tke-guide (2026-08-17) (git grep)', confidence: 'medium' },
    spot: {
      value: { superNode: { podAnnotation: { 'eks.tke.cloud.tencent.com/spot-pod': 'true' } }, taintUnknown: true },
      note: 'super nodes only; a label of ordinary spot node pools was not found',
      source: 'cloud.tencent.com/document/product/457/59364 (spot mode), annotation in the TKE serverless pages (docs mirror)',
      confidence: 'medium',
    },
    gpu: {
      value: {
        resources: ['nvidia.com/gpu'],
        superNode: {
          annotation: 'eks.tke.cloud.tencent.com/gpu-type',
          values: ['V100', 'T4', '1/4*T4', '1/2*T4', 'A10*PNV4', 'A10*GNV4'],
          note: 'comma list = priority; mandatory for GPU on super nodes',
        },
        taintUnknown: true,
        nodeLabels: { 'node.tke.cloud.tencent.com/accelerator-type': 'gpu' },
        labels: { ca: 'cloud.tencent.com/tke-accelerator' },
      },
      source: 'public manifests and docs; kubernetes/autoscaler@55c37cd (2026-08-22) cluster-autoscaler/cloudprovider/tencentcloud/tencentcloud_cloud_provider.go',
      confidence: 'medium',
    },
    scaleFromZero: {
      value: { mechanism: 'cluster-autoscaler with k8s.io/cluster-autoscaler/node-template tags or tencentcloud: tags' },
      source: 'kubernetes/autoscaler@55c37cd (2026-08-22) cluster-autoscaler/cloudprovider/tencentcloud/README.md',
      confidence: 'high',
    },
    workloadIdentity: {
      value: {
        serviceAccountAnnotation: 'tke.cloud.tencent.com/role-arn',
        optionalAnnotations: ['tke.cloud.tencent.com/audience', 'tke.cloud.tencent.com/token-expiration'],
        requires: 'pod-identity-webhook add-on',
        conflict: 'some sources use eks.tke.cloud.tencent.com/role-arn',
      },
      source: 'public manifests and docs(external-secrets source), 55354308511',
      confidence: 'medium',
    },
    virtualNodes: {
      value: {
        kind: 'super node',
        nodeSelector: { 'node.kubernetes.io/instance-type': 'eklet' },
        tolerations: [{ key: 'eks.tke.cloud.tencent.com/eklet', operator: 'Exists' }],
        annotations: ['eks.tke.cloud.tencent.com/cpu', 'eks.tke.cloud.tencent.com/mem', 'eks.tke.cloud.tencent.com/gpu-type'],
        daemonset: 'eks.tke.cloud.tencent.com/ds-injection',
      },
      source: 'Tencent docs mirror public manifests and docs; imroc/tke-guide (2026-08-17) ',
      confidence: 'medium',
    },
    cni: {
      value: { default: 'VPC-CNI or GlobalRouter (chosen at create)' },
      source: 'imroc/tke-guide (2026-08-17) tke.cloud.tencent.com/networks usage',
      confidence: 'medium',
    },
    networkPolicyEnforced: { value: { default: false, enable: 'NetworkPolicy add-on' }, source: 'tencentcloud.com/document/product/457/31424', confidence: 'medium' },
    builtinApis: {
      value: ['networking.cloud.tencent.com/v1alpha1', 'cls.cloud.tencent.com/v1 (log collection)', 'karpenter.k8s.tke/v1beta1 (Karpenter add-on)'],
      source: 'imroc/tke-guide@80449bd (2026-08-17) (git grep apiVersion)',
      confidence: 'medium',
    },
  },
});
