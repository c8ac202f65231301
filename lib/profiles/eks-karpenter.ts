import { profile as eks } from './eks';
import { extend, unknown } from './profile';

/**
 * Amazon EKS with self-managed Karpenter.
 * @see https://github.com/aws/karpenter-provider-aws
 * @see https://github.com/awsdocs/amazon-eks-user-guide
 * @see https://github.com/kubernetes-sigs/aws-load-balancer-controller
 */
export const profile = extend(eks, {
  title: 'Amazon EKS with self-managed Karpenter',
  aliases: ['karpenter-aws'],
  facts: {
    kubernetesVersions: {
      value: { minors: ['1.34', '1.35', '1.36'], asOf: '2026-08-22', karpenterMinimum: [['1.34', '1.6'], ['1.35', '1.9'], ['1.36', '1.13']] },
      source: 'aws/karpenter-provider-aws@1d92708 (2026-08-21) website/content/en/docs/upgrading/compatibility.md; endoflife-date/endoflife.date@a70eca3 (2026-08-22) products/karpenter.md',
      confidence: 'high',
    },
    defaultStorageClass: {
      offered: false,
      instead: 'as eks',
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/clusters/kubernetes-versions-standard.adoc',
      confidence: 'high',
    },
    otherStorageClasses: { ...eks.facts.otherStorageClasses, source: 'as eks (Karpenter only provisions the nodes); awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/storage/ebs-csi-migration-faq.adoc' },
    ingressClass: { ...eks.facts.ingressClass, source: 'as eks (Karpenter only provisions the nodes); kubernetes-sigs/aws-load-balancer-controller@225f445 (2026-08-17) docs/guide/ingress/ingress_class.md; helm/aws-load-balancer-controller/values.yaml L172' },
    gatewayClasses: { ...eks.facts.gatewayClasses, source: 'as eks (Karpenter only provisions the nodes); kubernetes-sigs/aws-load-balancer-controller@225f445 (2026-08-17) docs/guide/gateway/customization.md, gateway/gateway.md' },
    nodePoolLabel: {
      value: { label: 'karpenter.sh/nodepool' },
      source: 'aws/karpenter-provider-aws@1d92708 (2026-08-21) website/content/en/docs/concepts/scheduling.md',
      confidence: 'high',
    },
    spot: {
      value: { label: { 'karpenter.sh/capacity-type': 'spot' }, onDemandLabel: { 'karpenter.sh/capacity-type': 'on-demand' } },
      source: 'aws/karpenter-provider-aws@1d92708 (2026-08-21) website/content/en/docs/concepts/scheduling.md',
      confidence: 'high',
    },
    gpu: {
      value: {
        resources: ['nvidia.com/gpu'],
        preinstalled: { driver: true, devicePlugin: false, note: 'without the device plugin DaemonSet Karpenter never marks the node initialized' },
        supportedResources: ['nvidia.com/gpu', 'amd.com/gpu', 'aws.amazon.com/neuron', 'aws.amazon.com/neuroncore', 'habana.ai/gaudi'],
        modelLabel: 'karpenter.k8s.aws/instance-gpu-name',
        labels: {
          manufacturer: 'karpenter.k8s.aws/instance-gpu-manufacturer',
          count: 'karpenter.k8s.aws/instance-gpu-count',
          memoryMiB: 'karpenter.k8s.aws/instance-gpu-memory',
        },
      },
      source: 'aws/karpenter-provider-aws@1d92708 (2026-08-21) website/content/en/docs/concepts/scheduling.md',
      confidence: 'high',
    },
    scaleFromZero: {
      value: {
        mechanism: 'Karpenter NodePool/EC2NodeClass; only well-known labels or labels declared in NodePool requirements/labels provision nodes',
      },
      source: 'aws/karpenter-provider-aws@1d92708 (2026-08-21) website/content/en/docs/concepts/scheduling.md#user-defined-labels',
      confidence: 'high',
    },
    sandbox: unknown,
    virtualNodes: { ...eks.facts.virtualNodes, source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate.adoc; aws/karpenter-provider-aws@1d92708 website/content/en/docs/getting-started (Fargate tab)' },
    cni: { ...eks.facts.cni, source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/networking' },
    networkPolicyEnforced: {
      value: { default: false },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/networking/eks-networking-add-ons.adoc',
      confidence: 'high',
    },
    admission: { ...eks.facts.admission, source: 'as eks (Karpenter only provisions the nodes); no pod restrictions of the platform found in the guide' },
    builtinApis: {
      value: ['karpenter.sh/v1 NodePool,NodeClaim', 'karpenter.k8s.aws/v1 EC2NodeClass', 'karpenter.sh/v1alpha1 NodeOverlay'],
      source: 'kubernetes-sigs/karpenter pkg/apis/crds; datreeio/CRDs-catalog',
      confidence: 'high',
    },
    quirks: {
      value: [
        'consolidation and drift evict pods; karpenter.sh/do-not-disrupt: "true" (or a duration) on the pod prevents voluntary disruption',
        'preferred affinities and ScheduleAnyway spreads are first treated as required and can add nodes',
      ],
      source: 'aws/karpenter-provider-aws@1d92708 (2026-08-21) website/content/en/docs/concepts/disruption.md L394-410, scheduling.md L231-247,362',
      confidence: 'high',
    },
  },
});
