import { profile as eks } from './eks';
import { extend } from './profile';

/**
 * Amazon EKS Auto Mode.
 * @see https://docs.aws.amazon.com/eks/latest/userguide/sandboxing-isolated-setup
 * @see https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-gateway-api
 * @see https://aws.amazon.com/about-aws/whats-new/2026/10/amazon-eks-auto-mode-kubernetes-gateway-api
 */
export const profile = extend(eks, {
  title: 'Amazon EKS Auto Mode',
  aliases: ['eks-automode'],
  facts: {
    defaultStorageClass: {
      value: { provisioner: 'ebs.csi.eks.amazonaws.com' },
      note: 'Auto Mode creates no StorageClass; user must create one (e.g. auto-ebs-sc, gp3, WaitForFirstConsumer)',
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/automode/create-storage-class.adoc',
      confidence: 'high',
    },
    otherStorageClasses: {
      value: [],
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/automode/create-storage-class.adoc (Auto Mode creates no StorageClass)',
      confidence: 'medium',
    },
    ingressClass: {
      value: { controller: 'eks.amazonaws.com/alb', params: 'eks.amazonaws.com/v1 IngressClassParams' },
      note: 'user creates IngressClass (name alb by convention) + IngressClassParams; annotations on IngressClass do not configure the LB',
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/automode/auto-configure-alb.adoc',
      confidence: 'high',
    },
    gatewayClasses: {
      value: { controllers: ['eks.amazonaws.com/gateway-alb', 'eks.amazonaws.com/gateway-nlb'], since: '2026-10-28' },
      note: 'GatewayClass objects are user-created; ALB serves HTTPRoute/GRPCRoute, NLB serves TCPRoute/UDPRoute',
      source: 'docs.aws.amazon.com/eks/latest/userguide/auto-configure-gateway-api; aws.amazon.com/about-aws/whats-new/2026/10/amazon-eks-auto-mode-kubernetes-gateway-api; controller names from dev.to (M. Martinez)',
      confidence: 'medium',
    },
    internalLoadBalancer: {
      value: {
        annotations: { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal' },
        loadBalancerClass: 'eks.amazonaws.com/nlb',
        default: true,
      },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/automode/auto-configure-nlb.adoc',
      confidence: 'high',
    },
    networkLoadBalancer: {
      value: {
        loadBalancerClass: 'eks.amazonaws.com/nlb',
        default: true,
        notSupported: [
          'service.beta.kubernetes.io/aws-load-balancer-type',
          'service.beta.kubernetes.io/aws-load-balancer-internal',
          'service.beta.kubernetes.io/load-balancer-source-ranges',
          'service.beta.kubernetes.io/aws-load-balancer-proxy-protocol',
        ],
      },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/automode/auto-configure-nlb.adoc',
      confidence: 'high',
    },
    nodePoolLabel: {
      value: { label: 'karpenter.sh/nodepool' },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/automode/create-node-pool.adoc (Karpenter NodePool v1)',
      confidence: 'high',
    },
    spot: {
      value: { label: { 'karpenter.sh/capacity-type': 'spot' } },
      note: 'built-in pools are on-demand only; need a custom NodePool',
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/automode/create-node-pool.adoc, set-builtin-node-pools.adoc',
      confidence: 'high',
    },
    gpu: {
      value: {
        resources: ['nvidia.com/gpu'],
        preinstalled: {
          driver: true,
          devicePlugin: true,
          note: 'keep other device plugin DaemonSets off auto nodes (eks.amazonaws.com/compute-type NotIn [auto])',
        },
        modelLabel: 'eks.amazonaws.com/instance-gpu-name',
        labels: { manufacturer: 'eks.amazonaws.com/instance-gpu-manufacturer', count: 'eks.amazonaws.com/instance-gpu-count' },
      },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/automode/automode.adoc L43-59, automode-learn-instances.adoc, associate-workload.adoc',
      confidence: 'high',
    },
    scaleFromZero: {
      value: {
        mechanism: 'managed Karpenter; built-in NodePools system (taint CriticalAddonsOnly, amd64+arm64) and general-purpose (amd64 only, C/M/R gen>=5)',
      },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/automode/set-builtin-node-pools.adoc',
      confidence: 'high',
    },
    sandbox: {
      value: {
        runtimeClassName: 'isolated-sandbox',
        confidential: 'confidential-sandbox',
        limits: ['no hostNetwork', 'no hostUsers: false', 'an EBS volume cannot be shared between pods'],
      },
      since: '1.36',
      note: 'Nitro Sandboxes; Auto Mode provisions a compatible node without set-up',
      source: 'docs.aws.amazon.com/eks/latest/userguide/sandboxing-isolated-setup; docs.amazonaws.cn/eks/latest/userguide/sandboxing-limitations, sandboxing-ami',
      confidence: 'high',
    },
    virtualNodes: { ...eks.facts.virtualNodes, source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/automode/migrate-auto.adoc (Fargate and Auto Mode side by side in one cluster)', confidence: 'medium' },
    cni: {
      value: { default: 'managed VPC CNI' },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/automode/automode.adoc',
      confidence: 'high',
    },
    networkPolicyEnforced: {
      value: {
        default: false,
        enable: 'ConfigMap kube-system/amazon-vpc-cni enable-network-policy-controller=true + NodeClass spec.networkPolicy: DefaultAllow',
      },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/automode/auto-net-pol.adoc',
      confidence: 'high',
    },
    admission: { ...eks.facts.admission, source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/automode/auto-networking.adoc L41 (hostPort and hostNetwork allowed); no pod restrictions of the platform found' },
    builtinApis: {
      value: [
        'karpenter.sh/v1 NodePool',
        'eks.amazonaws.com/v1 NodeClass',
        'eks.amazonaws.com/v1 IngressClassParams',
        'eks.amazonaws.com/v1 TargetGroupBinding',
      ],
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/automode/',
      confidence: 'medium',
    },
    quirks: {
      value: [
        'select nodes with eks.amazonaws.com/compute-type=auto in mixed clusters',
        'arm64 images need a custom NodePool',
        'nodes enforce SELinux and have a read-only root filesystem; no SSH or SSM access',
      ],
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/automode/associate-workload.adoc, set-builtin-node-pools.adoc; awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/automode/automode.adoc L39-57',
      confidence: 'high',
    },
  },
});
