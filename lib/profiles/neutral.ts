import { Profile, unknown } from './profile';

/**
 * A cluster of which nothing is known but what all have: the labels that Kubernetes itself puts on nodes.
 * @see https://kubernetes.io/docs/reference/labels-annotations-taints
 */
export const profile = {
  title: 'a cluster of no known distribution',
  facts: {
    kubernetesVersions: unknown,
    defaultStorageClass: unknown,
    otherStorageClasses: unknown,
    rwxStorage: unknown,
    ingressClass: unknown,
    gatewayClasses: unknown,
    internalLoadBalancer: unknown,
    networkLoadBalancer: unknown,
    staticIp: unknown,
    nodePoolLabel: unknown,
    instanceTypeLabel: {
      value: 'node.kubernetes.io/instance-type',
      source: 'kubernetes.io well-known labels (kubernetes/website docs/reference/labels-annotations-taints); confirmed in awsdocs/amazon-eks-user-guide latest/ug/automode/create-node-pool.adoc and MicrosoftDocs/azure-aks-docs articles/aks/use-labels.md',
      confidence: 'high',
    },
    archLabel: {
      value: 'kubernetes.io/arch',
      source: 'kubernetes.io well-known labels (kubernetes/website docs/reference/labels-annotations-taints); confirmed in awsdocs/amazon-eks-user-guide latest/ug/automode/create-node-pool.adoc and MicrosoftDocs/azure-aks-docs articles/aks/use-labels.md',
      confidence: 'high',
    },
    zoneLabel: {
      value: 'topology.kubernetes.io/zone',
      source: 'kubernetes.io well-known labels (kubernetes/website docs/reference/labels-annotations-taints); confirmed in awsdocs/amazon-eks-user-guide latest/ug/automode/create-node-pool.adoc and MicrosoftDocs/azure-aks-docs articles/aks/use-labels.md',
      confidence: 'high',
    },
    spot: unknown,
    gpu: unknown,
    scaleFromZero: unknown,
    sandbox: unknown,
    workloadIdentity: unknown,
    virtualNodes: unknown,
    cni: unknown,
    networkPolicyEnforced: unknown,
    admission: unknown,
    builtinApis: unknown,
    quirks: unknown,
  },
} as const satisfies Profile;
