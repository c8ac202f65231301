import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * Giant Swarm.
 * @see https://github.com/giantswarm/docs
 */
export const profile = extend(neutral, {
  title: 'Giant Swarm',
  facts: {
    kubernetesVersions: {
      value: { seen: ['1.32', '1.33', '1.34'], latest: '1.34 (release 34.5.0 on AWS)', asOf: '2026-08-21' },
      note: 'the release number carries the Kubernetes minor',
      source: 'giantswarm/docs@d43379e (2026-08-21) src/content/changes/capa-releases/releases/aws-34.5.0.md and siblings',
      confidence: 'medium',
    },
    defaultStorageClass: {
      byPlatform: {
        aws: { name: 'gp3' },
        azure: { name: 'managed-premium' },
        vcd: { name: 'csi-vcd-sc-delete' },
        vsphere: { name: 'csi-vsphere-sc-delete' },
      },
      source: 'giantswarm/docs@d43379e (2026-08-21) src/content/tutorials/storage/persistent-volumes/index.md',
      confidence: 'high',
    },
    ingressClass: {
      value: { name: 'nginx', requires: 'ingress-nginx app', internal: 'nginx-internal' },
      source: 'giantswarm/docs@d43379e (2026-08-21) src/content/tutorials/connectivity/ingress/**',
      confidence: 'high',
    },
    gatewayClasses: {
      value: { name: 'giantswarm-default', impl: 'Envoy Gateway app' },
      source: 'giantswarm/docs@d43379e (2026-08-21) src/content/tutorials/connectivity/gateway-api/usage/index.md',
      confidence: 'medium',
    },
    internalLoadBalancer: {
      value: {},
      note: 'underlying cloud annotations',
      source: 'giantswarm/docs@d43379e (2026-08-21) src/content/tutorials/connectivity/ingress/service-type-loadbalancer',
      confidence: 'medium',
    },
    networkLoadBalancer: {
      value: { loadBalancerClass: 'service.k8s.aws/nlb', requires: 'app aws-load-balancer-controller' },
      note: 'AWS; other providers as the underlying cloud',
      source: 'giantswarm/docs@d43379e (2026-08-21) src/content/tutorials/connectivity/ingress/service-type-loadbalancer/index.md L207-217',
      confidence: 'high',
    },
    nodePoolLabel: {
      value: { label: 'giantswarm.io/machine-pool', pattern: '<cluster>-<pool>' },
      source: 'giantswarm/docs@d43379e (2026-08-21) src/content/tutorials/fleet-management/cluster-management/node-pools/index.md L77',
      confidence: 'high',
    },
    spot: {
      value: {},
      note: 'AWS node pools: spotInstances.enabled in the cluster app sets no documented node label; Karpenter pools carry karpenter.sh/capacity-type',
      source: 'giantswarm/docs@d43379e (2026-08-21) src/content/reference/platform-api/cluster-apps/cluster-aws.md L2100-2118, tutorials/fleet-management/cluster-management/aws-cluster-scaling/index.md',
      confidence: 'medium',
    },
    gpu: {
      value: {
        resources: ['nvidia.com/gpu'],
        taint: { key: 'nvidia.com/gpu', note: 'user adds via customNodeTaints' },
        preinstalled: { driver: true, devicePlugin: false, note: 'driver+toolkit on nodes; install gpu-operator app in kube-system' },
      },
      source: 'giantswarm/docs@d43379e (2026-08-21) src/content/tutorials/fleet-management/cluster-management/gpu/index.md',
      confidence: 'high',
    },
    scaleFromZero: {
      value: { mechanism: 'cluster-autoscaler runs by default on every cluster (node pool min/max); Karpenter is the recommended add-on on AWS' },
      source: 'giantswarm/docs@d43379e (2026-08-21) src/content/tutorials/fleet-management/cluster-management/aws-cluster-scaling/index.md',
      confidence: 'medium',
    },
    workloadIdentity: {
      byPlatform: {
        aws: { serviceAccountAnnotation: 'eks.amazonaws.com/role-arn' },
        azure: { serviceAccountAnnotation: 'azure.workload.identity/client-id' },
      },
      source: 'giantswarm/docs@d43379e (2026-08-21) src/content/tutorials/access-management/iam-roles-for-service-accounts/index.md L91',
      confidence: 'high',
    },
    virtualNodes: { offered: false, source: 'by nature: nodes are machines of Cluster API node pools; no serverless node is offered', confidence: 'high' },
    cni: {
      value: { default: 'Cilium' },
      source: 'giantswarm/docs@d43379e (2026-08-21) src/content/overview/connectivity/cni/index.md L17',
      confidence: 'high',
    },
    networkPolicyEnforced: {
      value: { default: true, impl: 'Cilium' },
      source: 'giantswarm/docs@d43379e (2026-08-21) src/content/overview/connectivity/cni/index.md',
      confidence: 'high',
    },
    admission: {
      value: [{ rule: 'kyverno-pss', level: 'restricted', note: 'Kyverno enforces PSS; exceptions via PolicyException/Policy API' }],
      source: 'giantswarm/docs@d43379e (2026-08-21) src/content/tutorials/security/policy-enforcement/index.md',
      confidence: 'high',
    },
    builtinApis: {
      value: [
        'application.giantswarm.io App, Catalog, Chart',
        'policy.giantswarm.io PolicyException',
        'release.giantswarm.io Release',
        'cluster.x-k8s.io (Cluster API, management cluster)',
      ],
      source: 'giantswarm/docs@d43379e (2026-08-21) src/content/reference/platform-api/crd (listing)',
      confidence: 'medium',
    },
    quirks: {
      value: [
        'kube-proxy is not used (Cilium replaces it)',
        'high-cardinality labels are ignored for Cilium identities and cannot be used in network policies',
      ],
      source: 'giantswarm/docs@d43379e (2026-08-21) src/content/overview/connectivity/cni/index.md L28-36',
      confidence: 'high',
    },
  },
});
