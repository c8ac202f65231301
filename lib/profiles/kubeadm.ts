import { profile as neutral } from './neutral';
import { extend } from './profile';

/**
 * kubeadm / upstream Kubernetes.
 * @see https://kubernetes.io/releases/1.37
 * @see https://kubernetes.io/docs/setup
 * @see https://kubernetes.io/docs/concepts/security/pod-security-admission
 */
export const profile = extend(neutral, {
  title: 'kubeadm / upstream Kubernetes',
  aliases: ['vanilla', 'bare-metal'],
  facts: {
    kubernetesVersions: {
      value: {
        minors: ['1.35', '1.36', '1.37'],
        asOf: '2026-11-21',
        released: [['1.37', '2026-08-26'], ['1.36', '2026-04-22'], ['1.35', '2025-12-17']],
        next: '1.38 expected 2026-12',
        ends: [['1.34', '2026-10-27'], ['1.35', '2027-02-28'], ['1.36', '2027-06-28'], ['1.37', '2027-10-28']],
      },
      source: 'kubernetes.io/releases/1.37; endoflife-date/endoflife.date@a70eca3 (2026-08-22) products/kubernetes.md',
      confidence: 'high',
    },
    defaultStorageClass: { offered: false, source: 'upstream ships none', confidence: 'high' },
    otherStorageClasses: { value: [], source: 'kubernetes.io/docs/setup (upstream ships none by definition)', confidence: 'high' },
    rwxStorage: { offered: false, source: 'upstream ships none', confidence: 'high' },
    ingressClass: { offered: false, source: 'upstream ships none; ingress-nginx retired March 2026', confidence: 'high' },
    gatewayClasses: { offered: false, source: 'CRDs not bundled', confidence: 'high' },
    internalLoadBalancer: {
      offered: false,
      instead: 'no LB controller; MetalLB/kube-vip/CCM',
      source: 'kubernetes.io/docs/setup (upstream ships none by definition)',
      confidence: 'high',
    },
    networkLoadBalancer: {
      offered: false,
      instead: 'no LB controller; MetalLB/kube-vip/CCM',
      source: 'kubernetes.io/docs/setup (upstream ships none by definition)',
      confidence: 'high',
    },
    staticIp: {
      offered: false,
      instead: 'no LB controller; whatever the one you install offers',
      source: 'kubernetes.io/docs/setup (upstream ships none by definition)',
      confidence: 'high',
    },
    nodePoolLabel: { offered: false, source: 'kubernetes.io/docs/setup (upstream ships none by definition)', confidence: 'high' },
    spot: {
      offered: false,
      instead: "no label of the distribution's own; mark interruptible nodes yourself",
      source: 'by nature: the distribution sets no spot label or taint of its own',
      confidence: 'high',
    },
    gpu: {
      value: {
        per: 'device plugin',
        preinstalled: { driver: false, devicePlugin: false },
        modelLabel: 'nvidia.com/gpu.product',
        modelRequires: 'gfd',
        labels: { nfd: 'feature.node.kubernetes.io/*' },
      },
      source: 'kubernetes.io scheduling-gpus; NVIDIA/k8s-device-plugin',
      confidence: 'high',
    },
    scaleFromZero: {
      offered: false,
      instead: 'only with a cluster-autoscaler or Karpenter you run against your own infrastructure',
      source: 'by nature: the distribution creates no machines, so it cannot scale nodes from zero',
      confidence: 'high',
    },
    sandbox: {
      offered: false,
      instead: 'install Kata or gVisor yourself',
      source: 'by nature: no sandboxed runtime handler or RuntimeClass is shipped',
      confidence: 'high',
    },
    workloadIdentity: {
      offered: false,
      instead: "projected ServiceAccount tokens can be federated by hand through the API server's issuer",
      source: 'by nature: no cloud IAM behind the cluster and no identity webhook is shipped',
      confidence: 'high',
    },
    virtualNodes: { offered: false, source: 'by nature: no virtual-kubelet node is part of the distribution', confidence: 'high' },
    cni: { value: {}, note: 'must be installed by the user', source: 'kubernetes.io/docs/setup (upstream ships none by definition)', confidence: 'high' },
    networkPolicyEnforced: { value: {}, note: 'depends on the CNI installed', source: 'kubernetes.io/docs/setup (upstream ships none by definition)', confidence: 'high' },
    admission: {
      value: [{ rule: 'pod-security', level: 'privileged', note: 'PodSecurity admission on, no default enforcement' }],
      source: 'kubernetes.io/docs/concepts/security/pod-security-admission',
      confidence: 'high',
    },
    builtinApis: { value: [], source: 'upstream only', confidence: 'high' },
    quirks: {
      value: [
        'control-plane taint node-role.kubernetes.io/control-plane:NoSchedule',
        'default tolerationSeconds 300 for not-ready/unreachable',
        'Service.spec.externalIPs deprecated in 1.36',
        'HPA minReplicas:0 (HPAScaleToZero) Beta, on by default from 1.37 with Object/External metric',
        'DRA resource.k8s.io/v1 GA 1.34; extended-resource-by-DRA GA 1.37',
      ],
      source: 'kubernetes/enhancements@64765b4 kep.yaml (2021, 4381, 5004); public manifests and docs(verified 2026-09-27); service.md',
      confidence: 'high',
    },
  },
});
