import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * Alibaba Cloud Container Service for Kubernetes.
 * @see https://alibabacloud.com/help/ja/doc-detail/480188
 * @see https://help.aliyun.com/document_detail/2588960.html
 * @see https://github.com/kubernetes/cloud-provider-alibaba-cloud
 */
export const profile = extend(neutral, {
  title: 'Alibaba Cloud Container Service for Kubernetes',
  aliases: ['alibaba'],
  facts: {
    kubernetesVersions: {
      value: { minors: ['1.33', '1.34'], asOf: '2026-08-22' },
      note: 'endoflife data stops at 1.34; 1.35+ likely available',
      source: 'endoflife-date/endoflife.date@a70eca3 (2026-08-22) products/alibaba-ack.md',
      confidence: 'low',
    },
    defaultStorageClass: {
      value: { recommended: 'alicloud-disk-topology-alltype', provisioner: 'diskplugin.csi.alibabacloud.com' },
      note: 'no class is annotated default by the CSI chart; users annotate one',
      source: 'kubernetes-sigs/alibaba-cloud-csi-driver (2026-08-20) deploy/charts/.../templates/storage-class.yaml; public manifests and docs',
      confidence: 'medium',
    },
    otherStorageClasses: {
      value: ['alicloud-disk-essd', 'alicloud-disk-ssd', 'alicloud-disk-efficiency', 'alicloud-disk-cloud-sperf', 'alicloud-disk-cloud-pperf'],
      source: 'same',
      confidence: 'high',
    },
    rwxStorage: {
      value: { driver: 'nasplugin.csi.alibabacloud.com', alternatives: ['ossplugin.csi.alibabacloud.com', 'bmcpfsplugin.csi.alibabacloud.com'] },
      source: 'kubernetes-sigs/alibaba-cloud-csi-driver docs/migrate/*, docs/bmcpfs-helm-readme.md',
      confidence: 'high',
    },
    ingressClass: {
      value: { classes: ['alb', { name: 'nginx', requires: 'managed add-on' }] },
      source: 'kubernetes/cloud-provider-alibaba-cloud (2026-04-10) pkg/controller/ingress/reconcile/store/common.go L34; pkg/util/constant.go L184',
      confidence: 'medium',
    },
    gatewayClasses: {
      value: {
        classes: ['alb'],
        controllerName: 'gateways.alibabacloud.com/alb/v1',
        requires: 'ALB Ingress Controller >=2.17.0 and the Gateway API component >=1.1.0',
        alternative: 'Gateway with Inference Extension component (Envoy Gateway)',
      },
      source: 'alibabacloud.com/help/en/ack/.../use-the-gateway-api-to-expose-services-through-alb (2026-06-15); alibabacloud.com/help/ja/doc-detail/480188 (kubectl output)',
      confidence: 'high',
    },
    internalLoadBalancer: {
      value: { annotations: { 'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type': 'intranet' } },
      source: 'kubernetes/cloud-provider-alibaba-cloud (2026-04-10) docs; kubernetes/website docs/concepts/services-networking/service.md#internal-load-balancer (v1.36+ text, public manifests and docs',
      confidence: 'high',
    },
    networkLoadBalancer: {
      value: { loadBalancerClass: 'alibabacloud.com/nlb' },
      source: 'kubernetes/cloud-provider-alibaba-cloud (2026-04-10) pkg/controller/helper/service_utils.go L36',
      confidence: 'high',
    },
    staticIp: {
      value: {
        annotations: {
          'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-id': '<lb id>',
          'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-force-override-listeners': 'true',
        },
      },
      source: 'kubernetes/cloud-provider-alibaba-cloud (2026-04-10) docs/usage.md',
      confidence: 'medium',
    },
    nodePoolLabel: { value: { label: 'alibabacloud.com/nodepool-id' }, source: 'public manifests and docs(Alibaba docs mirror), 27324244156', confidence: 'high' },
    spot: {
      value: {
        label: { 'node.alibabacloud.com/spot-strategy': 'SpotWithPriceLimit' },
        labelValues: ['SpotWithPriceLimit', 'SpotAsPriceGo'],
        onDemandLabel: { 'node.alibabacloud.com/spot-strategy': 'NoSpot' },
        taintUnknown: true,
      },
      note: 'set by the cloud controller manager from v2.10.2 (2025-01-20)',
      source: 'kubernetes/cloud-provider-alibaba-cloud@eeb0ddc (2026-04-10) pkg/controller/node/manager.go L53,305; ACK CCM change log',
      confidence: 'high',
    },
    gpu: {
      value: {
        resources: ['nvidia.com/gpu'],
        sharing: 'aliyun.com/gpu-mem (cGPU)',
        taintUnknown: true,
        modelLabel: 'aliyun.accelerator/nvidia_name',
      },
      source: 'kubernetes/autoscaler@55c37cd (2026-08-22) cluster-autoscaler/cloudprovider/alicloud/alicloud_cloud_provider.go; rest unverified',
      confidence: 'medium',
    },
    scaleFromZero: {
      value: { mechanism: 'auto-scaling node pools (their nodes carry k8s.aliyun.com=true)', toZeroUnknown: true },
      note: 'a minimum of 0 was not checked',
      source: 'help.aliyun.com/document_detail/2588960.html',
      confidence: 'medium',
    },
    sandbox: { value: { runtimeClassName: 'runv' }, source: 'Alibaba docs mirror public manifests and docs', confidence: 'medium' },
    workloadIdentity: {
      value: {
        serviceAccountAnnotation: 'pod-identity.alibabacloud.com/role-name',
        namespaceLabels: { 'pod-identity.alibabacloud.com/injection': 'on' },
      },
      source: 'ACK RRSA docs mirror public manifests and docs',
      confidence: 'high',
    },
    virtualNodes: {
      value: {
        kind: 'ECI',
        namespaceLabel: 'alibabacloud.com/eci',
        annotations: ['k8s.aliyun.com/eci-use-specs', 'k8s.aliyun.com/eci-image-cache', 'k8s.aliyun.com/eci-with-eip'],
        taint: { key: 'virtual-kubelet.io/provider' },
        podLabels: { 'alibabacloud.com/eci': 'true' },
        nodeSelector: { type: 'virtual-kubelet' },
      },
      source: 'Alibaba docs mirror public manifests and docs; kubernetes/cloud-provider-alibaba-cloud (2026-04-10) pkg/controller/helper/node_utils.go L25',
      confidence: 'medium',
    },
    cni: { value: { default: 'Terway or Flannel (chosen at create)' }, source: 'public manifests and docs', confidence: 'medium' },
    networkPolicyEnforced: {
      value: { default: false },
      note: 'only Terway with NetworkPolicy enabled; Flannel never',
      source: 'public manifests and docs',
      confidence: 'medium',
    },
    builtinApis: {
      value: ['alibabacloud.com/v1 AlbConfig'],
      source: 'kubernetes/cloud-provider-alibaba-cloud (2026-04-10) pkg/controller/ingress/reconcile/builder/albconfig_manager',
      confidence: 'medium',
    },
  },
});
