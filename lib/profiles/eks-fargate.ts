import { profile as eks } from './eks';
import { extend, unknown } from './profile';

/**
 * Amazon EKS on AWS Fargate.
 * @see https://docs.aws.amazon.com/eks/latest/userguide/sandboxing-isolated-setup
 * @see https://github.com/awsdocs/amazon-eks-user-guide
 * @see https://github.com/kubernetes-sigs/aws-load-balancer-controller
 */
export const profile = extend(eks, {
  title: 'Amazon EKS on AWS Fargate',
  aliases: ['fargate'],
  pools: false,
  facts: {
    kubernetesVersions: { ...eks.facts.kubernetesVersions, confidence: 'medium' },
    defaultStorageClass: {
      offered: false,
      instead: 'no dynamic PV; EBS cannot be mounted; EFS static only',
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate.adoc',
      confidence: 'high',
    },
    otherStorageClasses: {
      value: [],
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate.adoc (no dynamic volumes on Fargate)',
      confidence: 'high',
    },
    rwxStorage: {
      value: { driver: 'efs.csi.aws.com', dynamic: false },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate.adoc',
      confidence: 'high',
    },
    ingressClass: {
      value: { controller: 'ingress.k8s.aws/alb', withAddon: { 'aws-load-balancer-controller': 'alb' } },
      note: 'as eks; ALB with IP targets only (alb.ingress.kubernetes.io/target-type: ip)',
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate.adoc L39; kubernetes-sigs/aws-load-balancer-controller@225f445 (2026-08-17) docs/guide/ingress/ingress_class.md',
      confidence: 'medium',
    },
    gatewayClasses: {
      value: { controllers: ['gateway.k8s.aws/alb', 'gateway.k8s.aws/nlb'] },
      note: 'as eks; IP targets only',
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate.adoc L39; kubernetes-sigs/aws-load-balancer-controller@225f445 (2026-08-17) docs/guide/gateway/gateway.md',
      confidence: 'medium',
    },
    internalLoadBalancer: {
      value: {
        annotations: {
          'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal',
          'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type': 'ip',
        },
      },
      note: 'NLB/ALB only with IP targets',
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate.adoc',
      confidence: 'high',
    },
    networkLoadBalancer: {
      value: {
        annotations: {
          'service.beta.kubernetes.io/aws-load-balancer-type': 'external',
          'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type': 'ip',
          'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internet-facing',
        },
        attributes: 'service.beta.kubernetes.io/aws-load-balancer-attributes',
      },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate.adoc L39,159 (IP targets only); kubernetes-sigs/aws-load-balancer-controller@225f445 (2026-08-17) docs/guide/service/annotations.md',
      confidence: 'high',
    },
    staticIp: { ...eks.facts.staticIp, source: 'as eks; kubernetes-sigs/aws-load-balancer-controller@225f445 (2026-08-17) docs/guide/service/annotations.md', confidence: 'medium' },
    nodePoolLabel: {
      value: { nodeLabels: { 'eks.amazonaws.com/compute-type': 'fargate' }, podLabel: 'eks.amazonaws.com/fargate-profile' },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate-profile.adoc',
      confidence: 'medium',
    },
    instanceTypeLabel: unknown,
    archLabel: { ...eks.facts.archLabel, source: 'kubernetes.io well-known labels (set by the kubelet); amd64 only: awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate.adoc L108', confidence: 'medium' },
    spot: {
      offered: false,
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate.adoc (no Fargate Spot)',
      confidence: 'high',
    },
    gpu: { offered: false, source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate.adoc', confidence: 'high' },
    scaleFromZero: {
      value: { mechanism: 'one VM per pod; nothing to scale' },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate-pod-configuration.adoc',
      confidence: 'high',
    },
    sandbox: {
      value: { always: true },
      note: 'every pod is VM-isolated by default',
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate.adoc',
      confidence: 'high',
    },
    workloadIdentity: {
      value: { serviceAccountAnnotation: 'eks.amazonaws.com/role-arn' },
      note: 'IMDS unavailable; IRSA required',
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate.adoc',
      confidence: 'high',
    },
    virtualNodes: {
      value: {
        selection: 'Fargate profile: namespace (+labels), max 5 selectors, wildcards * ?; optional pod label eks.amazonaws.com/fargate-profile=<name>',
      },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate-profile.adoc',
      confidence: 'high',
    },
    cni: {
      value: { default: 'Amazon VPC CNI (no alternates)' },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate.adoc',
      confidence: 'high',
    },
    networkPolicyEnforced: {
      value: { default: false },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/networking/eks-networking-add-ons.adoc (EC2 Linux nodes only)',
      confidence: 'high',
    },
    admission: {
      value: [
        { rule: 'no-daemonset' },
        { rule: 'no-privileged' },
        { rule: 'no-host-network' },
        { rule: 'no-host-port' },
        { rule: 'no-gpu' },
        { rule: 'no-hostpath', note: 'EBS/hostPath not mountable' },
        { rule: 'requests-equal-limits', note: 'guaranteed QoS; rounded up to a Fargate size +256MB' },
        {
          rule: 'resource-sizes',
          table: {
            1: ['2', '3', '4', '5', '6', '7', '8'],
            2: '4-16 step 1',
            4: '8-30 step 1',
            8: '16-60 step 4',
            16: '32-120 step 8',
            0.25: ['0.5', '1', '2'],
            0.5: ['1', '2', '3', '4'],
          },
          unit: 'vCPU: GB',
        },
        { rule: 'ephemeral-storage-max', default: '20Gi', max: '175Gi' },
        { rule: 'private-subnets-only' },
        { rule: 'job-ttl', note: 'set ttlSecondsAfterFinished or keep paying' },
      ],
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate.adoc, fargate-pod-configuration.adoc (175Gi from general knowledge)',
      confidence: 'high',
    },
    builtinApis: { ...eks.facts.builtinApis, source: 'as eks (same control plane); awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/networking/eks-networking-add-ons.adoc L1350' },
    quirks: {
      value: [
        'pods not matching a profile stay Pending',
        'webhook-based sidecar injection works, CNI/eBPF/DaemonSet based meshes (ambient, Cilium) do not',
      ],
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate.adoc (first); second inferred from no-DaemonSet',
      confidence: 'medium',
    },
  },
});
