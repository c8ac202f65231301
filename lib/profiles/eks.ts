import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * Amazon EKS (managed node groups).
 * @see https://docs.aws.amazon.com/eks/latest/userguide/sandboxing-isolated-setup
 * @see https://github.com/awsdocs/amazon-eks-user-guide
 * @see https://github.com/kubernetes-sigs/aws-load-balancer-controller
 */
export const profile = extend(neutral, {
  title: 'Amazon EKS (managed node groups)',
  aliases: ['eks-mng'],
  facts: {
    kubernetesVersions: {
      value: {
        minors: ['1.34', '1.35', '1.36', '1.37'],
        extended: ['1.31', '1.32', '1.33'],
        asOf: '2026-08-22',
        extendedEnds: [['1.31', '2026-11-26'], ['1.32', '2027-03-23'], ['1.33', '2027-07-29']],
        ends: [['1.34', '2026-12-02'], ['1.35', '2027-03-27'], ['1.36', '2027-08-02']],
      },
      note: "1.37 seen in AWS's own docs by 2026-11, its dates not found",
      source: 'endoflife-date/endoflife.date@a70eca3 (2026-08-22) products/amazon-eks.md; docs.aws.amazon.com/eks/latest/userguide/sandboxing-isolated-setup (creates a 1.37 cluster)',
      confidence: 'high',
    },
    defaultStorageClass: {
      offered: false,
      instead: 'gp2 (kubernetes.io/aws-ebs) exists but from 1.30 it is NOT annotated default on new clusters; EBS CSI add-on must be installed; create gp3 class',
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/clusters/kubernetes-versions-standard.adoc L62; storage/ebs-csi-migration-faq.adoc L126',
      confidence: 'high',
    },
    otherStorageClasses: { value: ['gp2'], source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/storage/ebs-csi-migration-faq.adoc', confidence: 'high' },
    rwxStorage: {
      value: { driver: 'efs.csi.aws.com', classes: [], alternatives: ['fsx.csi.aws.com (Lustre)', 's3.csi.aws.com (Mountpoint, static)'] },
      note: 'no class pre-created; add-on must be installed',
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/storage/; Fargate section of nodes/fargate.adoc',
      confidence: 'medium',
    },
    ingressClass: {
      value: { controller: 'ingress.k8s.aws/alb', withAddon: { 'aws-load-balancer-controller': 'alb' } },
      note: 'nothing preinstalled; AWS LBC helm chart creates IngressClass alb',
      source: 'kubernetes-sigs/aws-load-balancer-controller@225f445 (2026-08-17) docs/guide/ingress/ingress_class.md; helm/aws-load-balancer-controller/values.yaml L172',
      confidence: 'medium',
    },
    gatewayClasses: {
      value: { controllers: ['gateway.k8s.aws/alb', 'gateway.k8s.aws/nlb'] },
      note: 'GatewayClass objects are user-created; LBC >= v2.14 / v3',
      source: 'kubernetes-sigs/aws-load-balancer-controller@225f445 (2026-08-17) docs/guide/gateway/customization.md, gateway/gateway.md',
      confidence: 'medium',
    },
    internalLoadBalancer: {
      value: {
        annotations: { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal' },
        loadBalancerClass: 'service.k8s.aws/nlb',
        requires: 'AWS Load Balancer Controller (default scheme is internal)',
        deprecated: ['service.beta.kubernetes.io/aws-load-balancer-internal'],
      },
      source: 'kubernetes-sigs/aws-load-balancer-controller@225f445 (2026-08-17) docs/guide/service/annotations.md; kubernetes/website docs/concepts/services-networking/service.md#internal-load-balancer (v1.36+ text, public manifests and docs',
      confidence: 'high',
    },
    networkLoadBalancer: {
      value: {
        annotations: {
          'service.beta.kubernetes.io/aws-load-balancer-type': 'external',
          'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internet-facing',
        },
        attributes: 'service.beta.kubernetes.io/aws-load-balancer-attributes',
        choices: { 'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type': 'ip|instance' },
      },
      source: 'kubernetes-sigs/aws-load-balancer-controller@225f445 (2026-08-17) docs/guide/service/annotations.md',
      confidence: 'high',
    },
    staticIp: {
      value: {
        external: { 'service.beta.kubernetes.io/aws-load-balancer-eip-allocations': '<eipalloc ids, one per subnet>' },
        internal: { 'service.beta.kubernetes.io/aws-load-balancer-private-ipv4-addresses': '<ips, one per subnet>' },
      },
      source: 'kubernetes-sigs/aws-load-balancer-controller@225f445 (2026-08-17) docs/guide/service/annotations.md',
      confidence: 'high',
    },
    nodePoolLabel: {
      value: { label: 'eks.amazonaws.com/nodegroup' },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/managed-node-update-behavior.adoc',
      confidence: 'high',
    },
    spot: {
      value: { label: { 'eks.amazonaws.com/capacityType': 'SPOT' }, onDemandLabel: { 'eks.amazonaws.com/capacityType': 'ON_DEMAND' } },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/managed-node-groups.adoc',
      confidence: 'high',
    },
    gpu: {
      value: {
        resources: ['nvidia.com/gpu'],
        taintNote: 'none by default; user adds e.g. nvidia.com/gpu',
        preinstalled: {
          driver: true,
          devicePlugin: false,
          note: 'accelerated AMI has driver+toolkit; NVIDIA device plugin must be applied (eksctl installs it automatically); Bottlerocket NVIDIA variants ship the plugin',
        },
        other: { neuron: ['aws.amazon.com/neuron', 'aws.amazon.com/neuroncore'], efa: 'vpc.amazonaws.com/efa' },
        labels: { type: 'k8s.amazonaws.com/accelerator (cluster-autoscaler GPU label, user-set on the ASG)' },
      },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/create-managed-node-group.adoc L232, ml/ml-eks-optimized-ami.adoc, ml/node-efa.adoc; kubernetes/autoscaler@55c37cd (2026-08-22) cluster-autoscaler/cloudprovider/aws/aws_cloud_provider.go',
      confidence: 'high',
    },
    scaleFromZero: {
      value: {
        mechanism: 'cluster-autoscaler ASG tags k8s.io/cluster-autoscaler/node-template/{label,taint,resources}/<key> (managed node groups: labels/taints also read from EKS API)',
      },
      source: 'kubernetes/autoscaler@55c37cd (2026-08-22) cluster-autoscaler/cloudprovider/aws/README.md',
      confidence: 'high',
    },
    sandbox: {
      value: {
        runtimeClassName: 'isolated-sandbox',
        confidential: 'confidential-sandbox',
        limits: ['no hostNetwork', 'no hostUsers: false', 'an EBS volume cannot be shared between pods'],
      },
      since: '1.36',
      note: 'Nitro Sandboxes; outside Auto Mode only on node groups with a custom AMI that carries the sandbox runtime, a supported instance type and Nitro Enclaves enabled in the launch template',
      source: 'docs.aws.amazon.com/eks/latest/userguide/sandboxing-isolated-setup; docs.amazonaws.cn/eks/latest/userguide/sandboxing-limitations, sandboxing-ami',
      confidence: 'medium',
    },
    workloadIdentity: {
      value: { serviceAccountAnnotation: 'eks.amazonaws.com/role-arn', alternative: 'EKS Pod Identity association (no annotation)' },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/manage-access/aws-access/service-accounts.adoc',
      confidence: 'high',
    },
    virtualNodes: {
      value: { kind: 'fargate', profile: 'eks-fargate' },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/nodes/fargate.adoc',
      confidence: 'high',
    },
    cni: {
      value: { default: 'Amazon VPC CNI' },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/networking/eks-networking-add-ons.adoc',
      confidence: 'high',
    },
    networkPolicyEnforced: {
      value: {
        default: false,
        enable: 'VPC CNI add-on enableNetworkPolicy; 24 unique port combos per selector; pods without ownerReferences are not covered; not on Fargate/Windows',
      },
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/networking/eks-networking-add-ons.adoc L1311-1357',
      confidence: 'high',
    },
    admission: {
      value: [],
      source: 'docs.aws.amazon.com: managed node groups carry no platform pod restrictions found in awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/',
      confidence: 'medium',
    },
    builtinApis: {
      value: ['networking.k8s.aws PolicyEndpoint', 'crd.k8s.amazonaws.com ENIConfig', 'vpcresources.k8s.aws SecurityGroupPolicy/CNINode'],
      source: 'awsdocs/amazon-eks-user-guide@4d52b4d (2024-12-18) latest/ug/networking/eks-networking-add-ons.adoc L1350',
      confidence: 'medium',
    },
    quirks: {
      value: ['Istio ambient + VPC CNI security groups for pods: POD_SECURITY_GROUP_ENFORCING_MODE must be standard or kubelet probes fail'],
      source: 'istio.io ambient/install/platform-prerequisites (EKS)',
      confidence: 'high',
    },
  },
});
